// Where the show stands, in one line.

export const floorState = {
  paused: '⏸️ Paused: clock, votes and bets stand still until `/resume`.',
  asleep: '😴 The floor sleeps, as nobody was watching: any command wakes it.',
  underway: '🟢 Round **{round} of {rounds}** is under way.',
  bellSoon: '🔔 The closing bell is about to ring.',
  nextRound: '🟢 The next round may start from {from} on.',
  nextRoundSoon: '🟢 The next round starts any moment.',
  closedUntil: '🌙 The floor is closed: the opening bell rings {opens}.',
  closed: '🌙 The floor is closed: the opening bell rings any moment.',
  firstBell: '🌙 The floor is set up: the first opening bell rings any moment.',
  inRound: 'episode {episode}, round {round} of {rounds}',
  beforeFirst: 'before the first bell',
  after: 'after episode {episode}',
} as const;
