// What a performer thinks, and the feed of it.

export const thoughts = {
  title: '### 💭 {name}, in private',
  betweenEpisodes: 'Nobody thinks aloud between episodes.',
  notYet: 'Nothing to read yet: thoughts are shown when their round is over.',
  following: '### 👁️ Following {name}',
  noTurnYet: 'Has not had a turn yet.',
  equity: 'Equity **{equity}** · {change} today',
  equityBroke: 'Equity **{equity}** · {change} today · 💀 bankrupt',
  turn: '**Round {round}** · {room} · {trade}',
  leftCast: 'This performer has left the cast: choose another with `/follow`.',
  unfollowed: 'You no longer follow **{name}**.',
  followAgain: 'Follow again',
  stopFollowing: 'Stop following',
  keepFollowing: 'Keep following',
  feedRests:
    '⏸️ This feed rests: one message can be kept up to date for 15 minutes only. **Keep following** starts it again.',
  feedMoved: '-# This feed goes on in your newer message.',
  notBegun: 'The show has not begun.',
} as const;
