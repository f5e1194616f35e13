// A trader's line that a member points at: what was thought when it was said, the card that shares it, and what can be
// done from it.

export const lines = {
  title: '### 💭 {name}, in private',
  when: 'Episode {episode}, round {round} · {room} · {trade}',
  said: '🗣️ {speech}',
  thought: '💭 {thought}',
  equity: '**{equity}** when the round was over',
  underway:
    '{due, select, now {Round {round} is being played: what {name} thought can be read any moment now, when it is over.} known {Round {round} is being played: what {name} thought can be read when it is over, {when} at the latest as things stand.}}',
  notALine:
    'That is no line of a trader. Hold down (or right-click) what a trader said in one of the rooms, then *Apps*. It works for lines of the last three episodes.',
  gone: 'That line is from too long ago: the archive does not go back so far.',
  whichOne: 'Several traders speak in that message. Whose line do you mean?',
  lineOf: '{name}: {speech}',
  shared: '📸 {who} shares what **{name}** said, and what **{name}** thought.',
  sharedAlone: '📸 You cannot write in this channel, so this card is for you alone.',
  share: 'Share',
  shareRound: 'Share round {round}',
  shareThought: 'Share {name}’s thought',
  follow: 'Follow {name}',
  betOn: 'Bet on {name}',
  whatThought: 'What was {name} thinking?',
  rewind: 'Rewind to round {round}',
  round: 'Round {round}',
  cardEpisode: 'Episode {episode} · round {round}',
  cardSaid: 'SAID',
  cardThought: 'THOUGHT',
  cardEquity: '{equity} then',
  cardAlt:
    '{name}, {trade}, {equity}, episode {episode}, round {round}. Said: “{speech}” Thought: “{thought}”',
  roster: '### 👁️ Whom do you want to follow?\nWhat a trader really thinks, live, for your eyes only.',
  nobodyTrades: 'Nobody trades here at the moment.',
  hall: '### 🏛️ Hall of fame',
  champion: 'Season {season}: **{name}**, {equity}',
  noChampion: 'The walls are bare: no season has ended yet.',
  state: '### 🔔 Where the show stands',
} as const;

export const presses = {
  odds: 'Odds and bets',
  follow: 'Follow a trader',
  chaos: 'Make the news',
  help: 'What is this?',
  wallet: 'My wallet',
  receipt: 'My receipt',
  hall: 'Hall of fame',
  desk: 'The desk',
  nextBell: 'Next bell',
} as const;
