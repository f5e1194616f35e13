// The threads of an episode as the paper tells them, in Japanese: how one began, how it turned and how it ended, each in a
// whole sentence.

export const storyThreads = {
  heading: ['彼らがしたこと', '取り決めとその行方', '舞台裏の話'],

  beganBet: '{one}が{other}に{matter}をめぐる賭けを持ちかけた：{terms}。',
  beganPact: '{one}が{other}に{matter}をめぐる密約を持ちかけた：{terms}。',
  beganTip: '{one}が{other}に{matter}のそばで耳打ちした：{terms}。',
  beganLoan: '{one}が{matter}を担保に、{other}に{stake}の借金を頼んだ。',
  beganDare: '{one}が{other}に{matter}をめぐる度胸試しを挑んだ：{terms}。',
  beganSecret: '{one}が{matter}のそばで{other}の開いた帳簿（{trade}）を見て、口止め料を求めた：{stake}。',
  beganFeud:
    '{one}は{other}の{cause, select, welshed {払われない賭け} broken {破られた密約} bailed {見捨てられた密約} burned {外れた耳打ち} soldOut {罠だった耳打ち} defaulted {返らない借金} told {漏らされた秘密} none {昔のこと}}が許せず、{matter}をめぐる確執を始めた。',
  beganBefore: '{matter}をめぐる{one}と{other}の確執は、エピソード{episode}から続いていた。',

  turnedBet:
    '{taker}が{raised, select, yes {賭け金を{stake}に倍増し} no {受けて立ち}}、ラウンド{round}の終わりに{asset}は{price}：{loser}の負けだった。',
  turnedBetOpen:
    '{taker}が{raised, select, yes {賭け金を{stake}に倍増し} no {受けて立ち}}、勝負は終了ベルまでもつれた。',
  turnedPact:
    '{taker}が{short, select, yes {ラウンド{round}までとの条件で} no {}}手を結んだ{next, select, vowed {。そして{who}は{inRound}守ると誓った} vowedToo {。そして{inRound}守ると誓った} doubted {。{who}が{inRound}まだ有効かと尋ねた} doubtedToo {。{inRound}まだ有効かと尋ねた} none {}}。',
  turnedTip: '{other}はそれを信じた{lie, select, yes {。{one}が逆に賭けているとも知らずに} no {}}。',
  turnedLoan:
    '{other}は金を貸し{strings, select, yes {、{due}の返済を求め} no {}}{duns, plural, =0 {た} other {、後に#回取り立てに来た}}{stalled, select, yes {が、はぐらかされた} no {}}。',
  turnedDare:
    '{other}が{sweet, select, yes {もっと重い罰（{forfeit}）を条件に} no {}}受けて立った{boast, select, yes {。しかも{inRound}自慢した} no {}}。',
  turnedSecret:
    '{paid, select, yes {{other}は{stake}を払った} no {{other}は払わず、{one}に話せばいいと言った}}。',
  turnedFeud:
    '{jabs, plural, =0 {どちらも譲らなかった} other {嫌みの応酬が#回続いた}}{hand, select, out {。そして{who}が手を差し出した} spurned {。{who}が手を差し出したが、{whom}は払いのけた} none {}}。',
  turnedInRound: 'ラウンド{round}で',
  turnedHaggled: '{who}は別の条件を出した：{terms}。',

  endedOpen: 'ベルが鳴っても、{one}と{other}は和解していなかった。',
  endedRefused: '{who}は{whom}に断った。',
  endedPaid: '{loser}は{winner}に{sum}を払い、ベルまで{forfeit}を着けた。',
  endedPaidLate: '{loser}はベルが鳴る土壇場で{winner}に{sum}を払った。',
  endedWelshed: '{loser}は{winner}に{sum}を払うのを拒んだ。',
  endedKept: '最後まで手は離れず、{one}と{other}は密約を守った。',
  endedBroken: '{who}が{whom}との密約を破った{went, select, yes {：{trade}} no {}}。',
  endedBailed: '{who}が{whom}との密約を早々に抜けた{went, select, yes {：{trade}} no {}}。',
  endedFizzled: '終わる頃には片方が手を離していて、{one}と{other}の密約は流れた。',
  endedCameTrue:
    '{asset}は{from}から{to}へ：{lie, select, yes {{one}の嘘が本当になり、信じた{other}が正しかった} no {{one}は{other}に本当のことを言っていた}}。',
  endedBurned:
    '{asset}は{from}から{to}へ：{lie, select, yes {嘘だった。{one}が{other}を騙したのだ} no {{one}に悪気はなかったが、{other}は痛い目を見た}}。',
  endedSoldOut: '{who}は、{whom}が信じたその耳打ちの逆に賭けた{went, select, yes {：{trade}} no {}}。',
  endedRepaid: '{one}は{late, select, yes {ベルが鳴る土壇場で} no {}}{other}に{sum}を返した。',
  endedDefaulted: '{one}は金を返さず、{other}の{sum}は戻らなかった。',
  endedDone: '{other}はやり遂げて儲け、{one}が{forfeit}を着ける羽目になった。',
  endedFailed: '{other}は儲からず、{forfeit}を着ける羽目になった。',
  endedQuit: '{other}は途中で降り、{one}の前で{forfeit}を着ける羽目になった。',
  endedTold:
    '{paid, select, yes {{one}は口止め料を受け取りながら、{other}の持ち高を{heard, select, one {{third}} all {皆}}に漏らした} no {{one}は{other}の持ち高を{heard, select, one {{third}} all {皆}}に漏らした}}。',
  endedSilent: '{one}はベルまで{other}の秘密を守った。',
  endedMadeUp: '{who}が{whom}の手を取り、確執は終わった。',
  endedRuined: '破産で幕切れ：{one}と{other}の間では何も片づかなかった。',
  endedFaded: '{one}と{other}の間では、それきり何も起きなかった。',
} as const;
