// The betting markets in words: what each asks, when it comes true, and a bet mentioned in passing.

export const markets = {
  winner: 'Who wins episode {episode}',
  firstBankrupt: 'Who goes bankrupt first in episode {episode}',
  headToHead: 'Head-to-head of episode {episode}',
  hypocrite: 'Biggest hypocrite of episode {episode}',
  sideBet: 'A side bet in episode {episode}',
  pact: 'A pact in episode {episode}',
  dare: 'A dare in episode {episode}',
  sideBetAsks: 'Who wins the bet of {one} and {other}? {one} says: {terms}',
  pactAsks: 'Does the pact of {one} and {other} hold? {terms}',
  dareAsks: 'Does {other} make the dare of {one}? {terms}',
  sideBetLabel: 'Bet: {one} or {other}',
  pactLabel: 'Pact: {one} and {other}',
  dareLabel: 'Dare: {other}',
  winnerRule: 'Most profit since the opening bell wins.',
  firstBankruptRule: 'The first trader to go bankrupt by the closing bell, or nobody.',
  headToHeadRule: 'More profit since the opening bell wins, of these two rivals alone.',
  hypocriteRule: 'Whoever said one thing and traded the other the most.',
  sideBetRule:
    'Whoever is right about the price wins, paid or not. If it comes to nothing, every stake is paid back.',
  pactRule:
    'It is kept if both hold to the end of its last round, and broken by whoever trades the other way or gets out. If it comes to nothing, every stake is paid back.',
  dareRule:
    'It is made with a profit at the end of its last round, and failed without one or by backing out. If it comes to nothing, every stake is paid back.',
  winnerClaim: '{outcome}',
  firstBankruptClaim: '{outcome} bankrupt first',
  headToHeadClaim: '{outcome} in the head-to-head',
  hypocriteClaim: '{outcome} as hypocrite',
  sideBetClaim: '{outcome} in the side bet',
  pactClaim: '{outcome}',
  dareClaim: '{outcome}',
  chipsArePlay: 'Chips cannot be bought, sold, given or redeemed.',
  howItPays:
    '-# Dead heat: the pool is split equally among the tied traders first. Nobody right: every stake is paid back.',
} as const;
