// The betting markets in words, in Japanese.

export const markets = {
  winner: 'エピソード{episode}の勝者',
  firstBankrupt: 'エピソード{episode}で最初に破産するのは',
  headToHead: 'エピソード{episode}の一騎打ち',
  hypocrite: 'エピソード{episode}の最大の偽善者',
  sideBet: 'エピソード{episode}の二人の賭け',
  pact: 'エピソード{episode}の密約',
  dare: 'エピソード{episode}の度胸試し',
  sideBetAsks: '{one}と{other}の賭けに勝つのは？ {one}の主張：{terms}',
  pactAsks: '{one}と{other}の密約は守られる？ {terms}',
  dareAsks: '{other}は{one}の度胸試しに成功する？ {terms}',
  sideBetLabel: '賭け：{one}か{other}',
  pactLabel: '密約：{one}と{other}',
  dareLabel: '度胸試し：{other}',
  winnerRule: '開始ベルからの利益が最も多い人の勝ち。',
  firstBankruptRule: '終了ベルまでに最初に破産したトレーダー。「なし」もあり。',
  headToHeadRule: 'ライバル二人だけの勝負。開始ベルからの利益が多いほうの勝ち。',
  hypocriteRule: '言うことと売買が最も食い違った人。',
  sideBetRule: '価格を当てたほうの勝ち。支払いの有無は問いません。うやむやに終われば全員に返却します。',
  pactRule:
    '最終ラウンドの終わりまで二人が持ち続ければ成立、逆の売買か離脱で破れます。うやむやに終われば全員に返却します。',
  dareRule:
    '最終ラウンドの終わりに利益が出ていれば成功、出ていないか降りれば失敗です。うやむやに終われば全員に返却します。',
  winnerClaim: '{outcome}',
  firstBankruptClaim: '最初の破産は{outcome}',
  headToHeadClaim: '一騎打ちは{outcome}',
  hypocriteClaim: '偽善者は{outcome}',
  sideBetClaim: '二人の賭けは{outcome}',
  pactClaim: '{outcome}',
  dareClaim: '{outcome}',
  chipsArePlay: 'チップは売買・譲渡・換金できません。',
  howItPays:
    '-# 同着のときは、まずプールを同着のトレーダーで等分します。的中者がいなければ、全員に返却します。',
} as const;
