// The leaderboard as a list, in German, where no picture can be drawn.

export const standings = {
  title: '### 🏆 Staffel {season} · {when}',
  first: '🥇 {row}',
  second: '🥈 {row}',
  third: '🥉 {row}',
  later: '{rank}. {row}',
  row: '{name} **{equity}**',
  rowToday: '{name} **{equity}** ({change} heute)',
  rowBroke: '{name} **{equity}** ({change} heute) 💀',
} as const;
