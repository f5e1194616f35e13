// The leaderboard as a list in Portuguese, where no picture can be drawn.

export const standings = {
  title: '### 🏆 Temporada {season} · {when}',
  first: '🥇 {row}',
  second: '🥈 {row}',
  third: '🥉 {row}',
  later: '{rank}. {row}',
  row: '{name} **{equity}**',
  rowToday: '{name} **{equity}** ({change} hoje)',
  rowBroke: '{name} **{equity}** ({change} hoje) 💀',
} as const;
