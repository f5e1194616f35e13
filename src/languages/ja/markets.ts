// The betting markets in words, in Japanese.

export const markets = {
  winner: 'エピソード{episode}の勝者',
  firstBankrupt: 'エピソード{episode}で最初に破産するのは',
  headToHead: 'エピソード{episode}の一騎打ち',
  hypocrite: 'エピソード{episode}の最大の偽善者',
  winnerRule: '開始ベルからの利益が最も多い人の勝ち。',
  firstBankruptRule: '終了ベルまでに最初に破産したトレーダー。「なし」もあり。',
  headToHeadRule: 'ライバル二人だけの勝負。開始ベルからの利益が多いほうの勝ち。',
  hypocriteRule: '言うことと売買が最も食い違った人。',
  winnerClaim: '{outcome}',
  firstBankruptClaim: '最初の破産は{outcome}',
  headToHeadClaim: '一騎打ちは{outcome}',
  hypocriteClaim: '偽善者は{outcome}',
  chipsArePlay: 'チップは売買・譲渡・換金できません。',
  howItPays:
    '-# 同着のときは、まずプールを同着のトレーダーで等分します。的中者がいなければ、全員に返却します。',
} as const;
