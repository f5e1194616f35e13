// The board with pins and string, in Japanese.

export const forfeits = {
  duncesCap: 'とんがり帽子',
  clownsNose: 'ピエロの鼻',
  apron: 'エプロン',
  sandwichBoard: 'サンドイッチ看板',
} as const;

export const threadKinds = {
  bet: '賭け',
  pact: '密約',
  tip: '耳打ち',
  loan: '借金',
  dare: '度胸試し',
  secret: '秘密',
  feud: '確執',
} as const;

export const threadEndings = {
  refused: '{who}が拒否',
  paid: '支払い済み',
  welshed: '{who}が踏み倒し',
  kept: '守られた',
  broken: '{who}が破棄',
  bailed: '{who}が途中離脱',
  fizzled: '立ち消え',
  cameTrue: '的中',
  burned: '外れ',
  soldOut: '{who}が裏切り',
  repaid: '返済済み',
  defaulted: '{who}が踏み倒し',
  done: '成功',
  failed: '失敗',
  quit: '{who}が逃げた',
  told: '{who}が暴露',
  silent: '守られた',
  madeUp: '仲直り',
  ruined: '破産で終了',
  faded: '立ち消え',
  overtaken: '状況が変わった',
} as const;

export const plotBoard = {
  sign: '人間模様',
  none: 'まだ誰の間にも何も起きていない。',
  more: 'ほか{count}件',
  offered: '{who}の返事待ち',
  runs: 'ラウンド{round}まで',
  agreed: '成立',
  bell: '終了ベルまで',
  open: '継続中',
  due: '{who}の支払い待ち',
  bet: '{who}：{asset}がラウンド{round}後に{level}より{over, select, above {上} below {下}}。{stake}と{forfeit}',
  pact: '二人ともラウンド{round}まで{trade}',
  tip: '{who}：{asset}は{way, select, up {上がる} down {下がる}}',
  loan: '{who}が{stake}を借りる',
  loanDear: '{who}が{stake}を借り、{due}を返す',
  dare: '{who}が{whom}に挑む：ラウンド{round}まで{trade}に全額、さもなくば{forfeit}',
  secret: '{who}は{whom}の{trade}を知る。口止め料{stake}',
  secretPaid: '{who}は{whom}の{trade}を知る。口止め料{stake}は支払い済み',
  feud: '昔からの恨み',
  alt: 'ピンと糸のボード：誰と誰の間に何があるか。',
  altIn: 'ピンと糸のボード、エピソード{episode}、ラウンド{round}：誰と誰の間に何があるか。',
  altThread: '{kind}、{one}と{other}、{matter}：{terms}。{stage}。',
  altEnded: '終了：{kind}、{one}と{other}、{matter}、{ending}。',
  altMore: 'ほか{count}件。',
} as const;
