// What the pictures show, for those who do not see them: whole sentences, read aloud one after another. The details of
// a row are labels with a comma between them.

export const alts = {
  comma: ', ',
  semicolon: '; ',

  boardBefore: 'Leaderboard before the first episode.',
  boardClosed: 'Leaderboard after episode {episode}.',
  boardOpening: 'Leaderboard of episode {episode}, opening bell.',
  boardRound: 'Leaderboard of episode {episode}, round {round} of {rounds}.',
  nobodyTrades: 'Nobody trades yet.',
  row: '{rank}. {name} ({title}) {equity}, {details}.',
  rowBrief: '{rank}. {name} {equity}, {details}.',
  rowBarest: '{rank}. {name} {equity}.',
  rowBroke: '{rank}. {name} {equity}, bankrupt.',
  even: 'even',
  change: '{way, select, up {up {change}} down {down {change}}}',
  changeShare: '{way, select, up {up {change} ({share})} down {down {change} ({share})}}',
  places:
    '{way, select, climbed {{places, plural, one {climbed a place} other {climbed # places}}} fell {{places, plural, one {fell a place} other {fell # places}}}}',
  backed: '{chips, plural, one {backed with # chip} other {backed with # chips}}',
  won: 'won',
  wonEpisode: 'won the episode',
  bankrupt: 'bankrupt',
  wentBankrupt: 'went bankrupt',
  price: '{asset} {price} ({change})',
  prices: '{prices}.',

  office: '{occasion}.',
  officeBefore: 'The office before the first episode',
  officeClosed: 'The office after episode {episode}',
  officeOpening: 'The office at the opening bell of episode {episode}',
  officeRound: 'The office, episode {episode}, round {round} of {rounds}',
  nobodyIn: 'Nobody is in.',
  room: '{room}: {people}.',
  calm: '{name}',
  gloating: '{name}, gloating',
  panicking: '{name}, panicking',
  ruined: '{name}, ruined',
  says: '{who} says “{line}”',
  news: 'News: {text}',

  hallEmpty: 'Hall of fame: no season has ended yet.',
  hall: 'Hall of fame.',
  champion: 'Season {season}: {name}, {equity}.',
  hallEarlier: 'And {count} earlier.',

  marketOpen: 'Market in episode {episode}, round {round}.',
  marketClosed: 'Market, closed.',
  curve: '{asset} {price}, {change} since the bell.',
  curveBetween: '{asset} {price}, {change} since the bell, between {low} and {high}.',
  weatherIn: '{regime}, confirmed: round {round}.',
  weatherFrom: '{regime}, confirmed: rounds {from} to {to}.',
  assetHalted: '{asset} halted by the regulator, round {round}.',
  marketHalted: 'Trading {end, select, over {over} halted {halted}}, {percent}% down, round {round}.',
  headline: 'Headline {number}, round {round}: {text}.',

  pool: '{market}: pool {chips}, {bets, select, open {odds move with every bet} locked {bets are locked}}.',
  poolSealed:
    '{market}: pool {chips}, {bets, select, open {odds show once three members have bet} locked {bets are locked, and odds are hidden because fewer than three members bet}}.',
  unbacked: '{name}: nobody yet.',
  unbackedBroke: '{name}: nobody yet, bankrupt.',
  onOffer: '{name}.',
  onOfferBroke: '{name}, bankrupt.',
  outcome: '{name}: {odds} now, {chips}.',
  outcomeBroke: '{name}: {odds} now, {chips}, bankrupt.',

  portfolio: 'Portfolio of {name} ({title}), place {place}.',
  equity: 'Equity {equity}.',
  equityToday: 'Equity {equity}, {change} today.',
  owes: 'Owes the bank {cash}.',
  cash: 'Cash {cash}.',
  holdsNothing: 'Holds nothing.',
  holds:
    '{side, select, long {long {asset} worth {worth}, cost {cost}, profit {profit}} short {short {asset} worth {worth}, cost {cost}, profit {profit}}}.',
  isBankrupt: 'Bankrupt.',

  recap: 'Recap of episode {episode}.',
  recapRow: '{rank}. {name} {equity} ({profit}).',
  recapRowMarked: '{rank}. {name} {equity} ({profit}), {marks}.',
  moment: 'Round {round}: {text}.',

  relations: 'Feuds and alliances.',
  relationsIn: 'Feuds and alliances in episode {episode}.',
  tie: '{one} and {other}: {kind}; {times, plural, one {{deed} in round {round}.} other {{deed} # times, last in round {round}.}}',

  scene: '{title}: {text}',
} as const;
