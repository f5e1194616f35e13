// The leaderboard as a list, where no picture can be drawn.

export const standings = {
  title: '### 🏆 Season {season} · {when}',
  first: '🥇 {row}',
  second: '🥈 {row}',
  third: '🥉 {row}',
  later: '{rank}. {row}',
  row: '{name} **{equity}**',
  rowToday: '{name} **{equity}** ({change} today)',
  rowBroke: '{name} **{equity}** ({change} today) 💀',
} as const;
