// The leaderboard as a list, in Spanish.

export const standings = {
  title: '### 🏆 Temporada {season} · {when}',
  first: '🥇 {row}',
  second: '🥈 {row}',
  third: '🥉 {row}',
  later: '{rank}. {row}',
  row: '{name} **{equity}**',
  rowToday: '{name} **{equity}** ({change} hoy)',
  rowBroke: '{name} **{equity}** ({change} hoy) 💀',
} as const;
