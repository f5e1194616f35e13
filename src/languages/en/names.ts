// What the show calls its things: assets, rooms, regimes, roles, markets. Each is said by its own key wherever a
// sentence has it as a value.

export const names = {
  Tech: 'Tech',
  Crypto: 'Crypto',
  Bonds: 'Bonds',
  'Startup Offices': 'Startup Offices',
  'VC Office': 'VC Office',
  'Coffee Shop': 'Coffee Shop',
  'News Room': 'News Room',
  'Trading Floor': 'Trading Floor',
  'Tech boom': 'Tech boom',
  'Crypto frenzy': 'Crypto frenzy',
  Stagnant: 'Stagnant',
  Recovery: 'Recovery',
  'Rate shock': 'Rate shock',
  'Flight to safety': 'Flight to safety',
  Crash: 'Crash',
  trader: 'trader',
  regulator: 'regulator',
  officer: 'compliance officer',
  winner: 'Who wins',
  firstBankrupt: 'First to go bankrupt',
  headToHead: 'Head-to-head',
  hypocrite: 'Biggest hypocrite',
  nobody: 'Nobody',
  formerMember: 'a former member',
} as const;
