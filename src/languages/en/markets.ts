// The betting markets in words: what each asks, when it comes true, and a bet mentioned in passing.

export const markets = {
  winner: 'Who wins episode {episode}',
  firstBankrupt: 'Who goes bankrupt first in episode {episode}',
  headToHead: 'Head-to-head of episode {episode}',
  hypocrite: 'Biggest hypocrite of episode {episode}',
  winnerRule: 'Most profit since the opening bell wins.',
  firstBankruptRule: 'The first trader to go bankrupt by the closing bell, or nobody.',
  headToHeadRule: 'More profit since the opening bell wins, of these two rivals alone.',
  hypocriteRule: 'Whoever said one thing and traded the other the most.',
  winnerClaim: '{outcome}',
  firstBankruptClaim: '{outcome} bankrupt first',
  headToHeadClaim: '{outcome} in the head-to-head',
  hypocriteClaim: '{outcome} as hypocrite',
  chipsArePlay: 'Chips cannot be bought, sold, given or redeemed.',
  howItPays:
    '-# Dead heat: the pool is split equally among the tied traders first. Nobody right: every stake is paid back.',
} as const;
