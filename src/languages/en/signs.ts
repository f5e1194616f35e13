// What is painted into pictures: signs in capitals, column heads, notes in a corner. A sign has little room: as short as
// the language allows, without a full stop, and every character must be in assets/fonts.

export const signs = {
  bullpen: 'BULLPEN',
  episode: 'EPISODE {episode}',
  round: 'ROUND {round}/{rounds}',
  opensSoon: 'OPENS SOON',
  openingBell: 'OPENING BELL',
  finalBell: 'FINAL BELL',
  nobodyTrades: 'NOBODY TRADES YET',
  bust: 'BUST',
  bustStamp: 'BUST!',
  inCash: 'in cash',
  bankrupt: 'bankrupt',
  holding: '{side, select, long {long {asset} {worth}} short {short {asset} {worth}}}',

  hall: 'HALL OF FAME',
  hallNote: 'Champions',
  hallEarlier: 'and {count} earlier',
  hallEmpty: 'The walls are bare: no season has ended yet.',
  season: 'SEASON {season}',

  market: 'MARKET',
  marketNote: 'Ep. {episode} · round {round}/{rounds}',
  marketClosed: 'Closed',
  weather: 'WEATHER',
  weatherIn: '{regime}, R{round}',
  weatherFrom: '{regime}, R{from} to {to}',
  assetHalted: '{asset} halted, R{round}',
  marketHalted: '{percent}% down: {end, select, over {over} halted {halted}}, R{round}',
  noHeadline: 'No headline has struck yet.',
  crowdSays: 'The crowd: {text}',
  curveStarts: 'The curve starts at the bell.',

  whoWins: 'WHO WINS?',
  firstBust: 'FIRST BUST?',
  duel: 'DUEL?',
  hypocrite: 'HYPOCRITE?',
  oddsNote: 'Ep. {episode} · bets {bets, select, open {open} locked {locked}}',
  pool: '{chips, plural, one {# chip in the pool} other {# chips in the pool}}',
  sealedOdds:
    '{bets, select, open {Odds show once three have bet} locked {Odds hidden: fewer than three bet}}',
  nobodyYet: 'nobody yet',
  bustWith: 'bust · {chips}',

  portfolio: 'PORTFOLIO',
  place: 'Place {place}',
  floorClosed: 'The floor is closed',
  today: '{change} today',
  owes: 'Owes the bank',
  cash: 'Cash',
  holds: 'Holds',
  nothing: 'nothing',
  held: '{side, select, long {Long {asset} · {worth}} short {Short {asset} · {worth}}}',
  bankruptSign: 'BANKRUPT',

  recap: 'RECAP',
  episodeNote: 'Episode {episode}',
  roundNote: 'Round {round}',
  threadOfTheDay: 'THE THREAD OF THE DAY',
  talkedAbout: 'WHAT THEY WILL TALK ABOUT',

  relations: 'LOVE & WAR',
  relationsNone: 'Nothing yet',

  news: 'NEWS',
  rumour: 'RUMOUR',
  crowd: 'CROWD',
  noNews: 'Nothing on the wire yet.',
  refused: 'NO!',

  bleeped: '(bleeped)',
} as const;
