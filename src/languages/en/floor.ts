// What the trading floor posts: bells, tape, rounds, the pool's turning points; and the small print under what is
// said in a room.

export const floor = {
  // The bells.
  eventName: 'Opening bell: the AI traders are back at their desks',
  eventAbout:
    'A day of play money, gossip and bad decisions. Bet chips on who wins with `/bet`; nothing here can be bought or redeemed.',
  calls: '-# 🔔 {mentions} · `/bell` stops this',
  opened: '## 🔔 Opening bell · episode {episode}',
  openedRounds:
    '{rounds, plural, one {**# round**} other {**# rounds**}}. Most profit by the closing bell wins.',
  openedBets: '🎟️ `/bet` until {locks}, or until round {round} if that comes first',
  openedReturning: '🏦 Back on a loan of the bank: {names}.',
  closed: '## 🔔 Closing bell · episode {episode}',
  closedWinner: '🏆 **{name}** wins the day: **{profit}**',
  closedDeadHeat: '🏆 Dead heat: **{names}**, {profit} each',
  closedUnseen: '😴 Nobody was there to see it: it does not count for the season.',
  closedCarried: '📣 No round is left for **{headline}**: it strikes in the first round of the next episode.',
  closedNext: '🔔 The next opening bell rings {opens}.',
  commitment: '-# Sealed seed (SHA-256): `{hash}`',
  champion: '🏆 **{name} is champion of season {season}** with {equity}. Everybody starts anew.',

  // The pool.
  lockedBare: '🔒 Bets are locked. Nobody dared.',
  locked: '🔒 Bets are locked: **{chips}** in {pools, plural, =1 {the pool} other {# pools}}.',
  lockedFavourite:
    '🔒 Bets are locked: **{chips}** in {pools, plural, =1 {the pool} other {# pools}}. Favourite: **{favourite}** {odds}',
  lockedSealed:
    '🔒 Bets are locked: **{chips}** in {pools, plural, =1 {the pool} other {# pools}}. Fewer than three bet on who wins: those odds stay hidden until the closing bell.',
  refunded: '🎟️ {market}: nobody was right, every stake is paid back.',
  threadMarketOpened: '🎟️ Bets are open until round {round} begins: {market}',
  threadMarketLocked: '🔒 {market}: bets are locked, **{chips}** in the pool.',
  threadMarketOff: '🎟️ {market}: it came to nothing, every stake is paid back.',
  settled:
    '🎟️ {market}: it was **{outcome}**. {bets, plural, one {{won} of # bet} other {{won} of # bets}} won, **{chips}** paid in all.',
  economyReset:
    '🏛️ {by} reset all chips: open bets are off, and {wallets, plural, one {the only wallet holds} other {all **#** wallets hold}} **{chips}**.',
  voided: '🏛️ {by} called off *{market}*: {why}. Every stake is paid back.',
  bestTipster: '🎩 Best tipster of season {season}: {viewer}, **{profit}**',

  // The tape.
  news: [
    '📰 {headline}',
    '📰 **Just in:** {headline}',
    '🗞️ {headline}',
    '📰 **Breaking:** {headline}',
    '📰 **On the wire:** {headline}',
  ],
  newsOfMembers:
    '📣 **The audience made the news:** {headline}{told, select, effects { · **{effects}**} alone {}}{author, select, signed { · ✍️ {name}} unsigned {}}',
  newsRumour: '👂 {headline}',
  rises: [
    '📈 {asset} rips **{size}** to **{price}**',
    '📈 {asset} soars **{size}** to **{price}**',
    '📈 {asset} jumps **{size}** to **{price}**',
    '📈 {asset} rockets **{size}** to **{price}**',
  ],
  gains: [
    '📈 {asset} climbs **{size}** to **{price}**',
    '📈 {asset} gains **{size}** to **{price}**',
    '📈 {asset} adds **{size}** to **{price}**',
    '📈 {asset} firms **{size}** to **{price}**',
  ],
  losses: [
    '📉 {asset} slips **{size}** to **{price}**',
    '📉 {asset} gives up **{size}** to **{price}**',
    '📉 {asset} sags **{size}** to **{price}**',
    '📉 {asset} loses **{size}** to **{price}**',
  ],
  crashes: [
    '📉 {asset} craters **{size}** to **{price}**',
    '📉 {asset} tanks **{size}** to **{price}**',
    '📉 {asset} plunges **{size}** to **{price}**',
    '📉 {asset} collapses **{size}** to **{price}**',
  ],
  quietTape: [
    '➖ A quiet tape: {asset} **{price}** ({change})',
    '➖ Not much moves: {asset} **{price}** ({change})',
    '➖ The market yawns: {asset} **{price}** ({change})',
    '➖ A sleepy round: {asset} **{price}** ({change})',
  ],
  quote: '{asset} {price} ({change})',
  rest: '-# {quotes} · round {round} of {rounds}',

  // The round.
  bankrupt: [
    '💀 **{name} is bankrupt.** The desk is cleared.',
    '💀 **{name} is bankrupt.** Somebody fetch a box.',
    '💀 **{name} is bankrupt.** The screens go dark.',
    '💀 **{name} is bankrupt.** Silence on the floor.',
  ],
  bankruptWithLoss: [
    '💀 **{name} is bankrupt.** The bank loses **{loss}**. The desk is cleared.',
    '💀 **{name} is bankrupt.** The bank loses **{loss}**. Somebody fetch a box.',
    '💀 **{name} is bankrupt.** The bank loses **{loss}**. The screens go dark.',
    '💀 **{name} is bankrupt.** The bank loses **{loss}**. Silence on the floor.',
  ],
  lead: [
    '👑 **{leader}** takes the lead from {other}: {profit}',
    '👑 **{leader}** overtakes {other}: {profit}',
    '👑 **{leader}** pushes past {other}: {profit}',
    '👑 **{leader}** is first now, ahead of {other}: {profit}',
  ],
  overheard: '🗣️ **{name}** in the {room}: {quote}',
  office: '-# 🏢 {occasion}',

  // Standstill and haste.
  removed: '📦 The bot was taken out of this server. Clock, votes and bets stood still from then on.',
  paused: '⏸️ The show is paused. Clock, votes and bets stand still.',
  backAgain: '👋 Back again: the show goes on where it was, and every deadline has moved along.',
  resumed: '▶️ The show goes on. Every deadline has moved by as long as the pause was.',
  powerHour:
    '🔥 **Power hour** until {until}: a round every {unit, select, seconds {{pace, plural, one {second} other {# seconds}}} minutes {{pace, plural, one {minute} other {# minutes}}}}. Half the rounds lock the bets and the last one rings the bell, if that comes before the announced times.',
  powerHourOver:
    '🧯 The power hour is over: a round every {unit, select, seconds {{pace, plural, one {second} other {# seconds}}} minutes {{pace, plural, one {minute} other {# minutes}}}} again.',
  sleptBeforeBell: '😴 Nobody is here for an opening bell, so the floor sleeps on. Any command wakes it.',
  slept: '😴 Nobody is watching, so the floor sleeps. Any command wakes it.',
  woke: '☀️ Somebody is watching: the floor wakes.',

  // Small print under what is said.
  spoken:
    '-# 🎭 {mind, select, itself {{name}} late {{name} was late, the understudy stood in} failed {{name} failed, the understudy stood in} prompted {{name}, act and words prompted by the understudy}} · {trade} · round {round}',
  commentsOnly: 'bankrupt, comments only',
  overseer:
    '-# 🎭 {mind, select, itself {{name}} understudy {{name}, the understudy stood in}} · {deed, select, watch {watches} warn {warns} fine {fines} halt {halts} flag {flags the order}} · round {round}',
  playedByOne: '-# 🎭 All played by {mind}',
  playedBy: '-# 🎭 Played by {parts}',
  playedByPart: '{mind}: {names}',
  wordsRefused: '-# Discord refused the words of this post; `/recap` and `/rewind` tell what happened.',
  saidElsewhere: '-# 🚪 in the {room}, where I may not write:',
  linesWaited: '-# ⏳ {n, plural, one {# line} other {# lines}} that had to wait:',
  asAi: '{name} · AI',
  traderAsAi: 'Trader · AI',
  bellRole: 'Bullpen bell',
} as const;
