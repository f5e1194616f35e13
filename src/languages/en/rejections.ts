// Why a wish is refused, for every reason there is, and when it will work.

export const rejections = {
  badQuestion:
    '{why, select, empty {Your question has no words in it. Write it anew.} tooLong {Your question is too long: {most} letters at most. Write it shorter.}}',
  questionOpen: 'Just that has been put to {name}: the answer comes in the room within two rounds.',
  questionOver: 'That question is over: it was answered, or nobody came to answer it. `/ask` asks another.',
  alreadyBacked:
    'You want to know that already. The question that most members want to know is asked when the next round begins.',
  ownQuestionOpen: 'One question at a time: yours to {name} is not over yet.',
  questionsFull:
    '{most} questions wait already, and there is no room for more before the next round begins. Say which you want to know too.',
  askedLately: 'One question in half an hour: you can ask again {when}.',
  showExists: 'This server has its show already: use `/setup` only to repair its channels.',
  noShow: 'There is no show on this server yet: somebody with *Manage Server* must run `/setup` first.',
  paused: 'The show is paused, votes and bets too: somebody with *Manage Server* can `/resume` it.',
  notPaused: 'The show is not paused: there is nothing to resume.',
  marketOpen: 'The market is open: wait for the closing bell.',
  marketClosed:
    '{due, select, known {The floor is closed: the opening bell rings {when}.} now {The floor is closed, and the opening bell rings any moment: try again then.}}',
  roundUnderway: 'A round is under way: wait until every trader has had a turn.',
  tooEarly: 'It is too early for that: try again from {when} on.',
  questionClosed: 'That answer came too late: the turn is over.',
  malformedDecision: 'That decision cannot be played: {fault}.',
  noTraderNamed:
    '{floor, select, empty {The floor is empty: there is no trader to name yet.} staffed {Name a trader. On the floor: {known}.}}',
  unknownTrader:
    '{floor, select, empty {Nobody called *{name}* trades here. The floor is empty.} staffed {Nobody called *{name}* trades here. On the floor: {known}.}}',
  meant: '{name}?',
  chaosUnderway: 'A chaos vote is open already: vote in that one, until {when}.',
  chaosCoolingDown: 'The news room is still sweeping up: the next chaos vote can open from {when} on.',
  strikeFirst:
    'The headline of the last vote has not struck yet: open the next vote after that, about {when}.',
  voteClosed: 'This vote is over: open another with `/chaos`, `/comeback` or `/chair`.',
  unknownOption: 'That is not on the ballot: press one of the buttons that are shown now.',
  badForm: 'Something in that form is not on offer any more: open it again, and choose anew.',
  motionUnderway: 'A vote on a comeback or on the chair is open already: vote in that one, until {when}.',
  motionCoolingDown:
    'The members have just voted: the next vote on a comeback or on the chair can open from {when} on.',
  bellFirstRound: 'The last round is over: the closing bell is next.',
  bellFirstChaos:
    'The closing bell would ring before that vote is over: open one after the next opening bell, about {opens}.',
  bellFirstComeback:
    'The last round would begin before that vote is over: whoever is bankrupt comes back at the next opening bell anyway, about {opens}.',
  bellFirstChair:
    "The last round would begin before that vote is over: ask for the executive's chair after the next opening bell, about {opens}.",
  bellFirstDirective:
    'The desk trades no more before the closing bell: it sells what it holds. The next episode opens about {opens}.',
  notBankrupt: '{name} is not bankrupt: there is nothing to come back from.',
  nobodyBankrupt: 'Nobody is bankrupt: there is nobody to bring back.',
  whoseComeback: 'Several traders are bankrupt, so name one: {bankrupt}.',
  chairTaken:
    "The executive's chair is taken for this episode: wait for the next one, which opens about {opens}.",
  notInChair: "Only the member in the executive's chair directs the desk: `/chair` puts you up for it.",
  badHeadlineEmpty: 'A headline needs words: write one and send it again.',
  badHeadlineTooLong:
    'A headline has at most {most, plural, one {# character} other {# characters}}: shorten yours and send it again.',
  badHeadlineWaiting: 'A headline of yours waits already: write another when that one is through.',
  badHeadlinePileFull:
    'Too many headlines wait for somebody with *Manage Server*: vote for one of those in the vote.',
  ownHeadlinesClosed: 'Members’ own headlines are off on this server: vote for one of those in the vote.',
  headlineGone: 'That headline waits no longer: it has been reviewed, or its vote is over.',
  badHeadlineTooMany:
    'This vote has all the headlines it can take, or one of yours already: vote for one of them.',
  bellNotOut: 'The opening bell and its sealed seed are not on the floor yet: bets open the moment they are.',
  poolLocked:
    '{next, select, known {Bets locked {locked}: stakes stand until the closing bell. The next markets open with the opening bell, about {opens}.} off {Bets locked {locked}: stakes stand until the closing bell. The next episode has no markets: somebody with *Manage Server* can open them in `/settings`.}}',
  badStake: 'A stake is a whole number of chips, 1 or more.',
  betElsewhere:
    'Your bet in *{market}* stays: **{chips}** on {outcome}. `/bet` with `other-bet` (*move all of it here*) takes all of it to another.',
  unknownMarket: 'There is no market *{name}* in this episode: `/odds` shows those that are open.',
  marketOff:
    '*{market}* is off on this server: somebody with *Manage Server* can open it in `/settings`, from the next opening bell on.',
  threadMarketShut:
    'This market takes no bets any more: the round that decides it has begun, it is settled, or nobody ever opened it. `/odds` shows those that are open.',
  notOnOffer: 'That cannot be bet on in *{market}*: choose one of {known}.',
  poolVoid:
    '{next, select, known {This market was called off ({why}), and every stake in it is paid back. The next markets open about {opens}.} off {This market was called off ({why}), and every stake in it is paid back. The next episode has no markets: somebody with *Manage Server* can open them in `/settings`.}}',
  lockedOut: 'You locked yourself out: you can stake chips again from {when} on.',
  lockStands: 'Your lock stands until {when}: it can be made longer, never shorter.',
  overStakeCap:
    'Your own cap is **{cap}** at a time, and **{staked}** are staked: stake less, or change it with `/limit`.',
  badLimitNone:
    'Name a limit: `cap` for the most chips you want staked at a time, or `lock-days` for a break.',
  badLimitCap: 'A cap is a whole number of chips up to {most}; 0 lifts it.',
  badLimitLock: 'A break lasts a whole number of days, from 1 to {most}.',
  nothingToLeak:
    '{due, select, known {There is nothing to leak yet: wait until the first round is over, about {when}.} now {There is nothing to leak yet: wait until the first round is over, any moment.}}',
  badReason:
    'Give a reason of at most {most, plural, one {# character} other {# characters}}: everybody will read it.',
  notEnoughChips: 'You have **{balance}** and wanted to stake **{wanted}**: choose a smaller stake.',
  noWager: 'You have no bet in this episode: place one with `/bet`.',
  alreadyDone: 'That was done already, once: nothing more was taken from you.',
  notFollowing: 'You do not follow this trader: start with `/follow`.',
  powerHourUnderway: 'A power hour is under way already, until {when}.',
  loudAlready:
    'A round begins {every} here already: a power hour would be no faster. It does something at a slower pace, which somebody with *Manage Server* can choose in `/settings`.',
  castWishGone: 'That change of the cast waits no longer: it has been done, or taken back.',
  notInCast: 'Nobody called *{name}* is in the cast. In it: {known}.',
  notRetired:
    '{away, select, nobody {Nobody called *{name}* has left the cast: there is nobody to call back.} some {Nobody called *{name}* has left the cast. These can be called back: {known}.}}',
  badCardLength:
    '{part, select, name {Nothing was changed: a name has 1 to {most} characters.} title {Nothing was changed: a title has 1 to {most} characters.} persona {Nothing was changed: a persona has 1 to {most} characters.}}',
  badCardLeverage:
    'Nothing was changed: leverage is a number from {least} to {most}, in tenths, such as 1.5.',
  badCardUnlisted:
    '{part, select, home {Nothing was changed: there is no such room, choose one from the list.} voice {Nothing was changed: there is no such temper, choose one from the list.} mind {Nothing was changed: there is no such mind, choose one from the list.}}',
  badCardUnseen: 'Nothing was changed: a name needs a letter or a digit that can be seen.',
  badCardReserved: 'Nothing was changed: Discord keeps names with “discord” or “clyde” in them for itself.',
  nameTaken: 'The cast has its *{name}* already: choose another name.',
  roleTaken: 'There can be only one in that role: retire *{name}* first.',
  castFull: 'The floor has room for {most, plural, one {# trader} other {# traders}}: retire one first.',
  castTooSmall:
    'A race needs at least {least, plural, one {# trader} other {# traders}}: add one before you retire this one.',
} as const;
