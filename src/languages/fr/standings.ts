// The leaderboard as a list, in French.

export const standings = {
  title: '### 🏆 Saison {season} · {when}',
  first: '🥇 {row}',
  second: '🥈 {row}',
  third: '🥉 {row}',
  later: '{rank}. {row}',
  row: '{name} **{equity}**',
  rowToday: '{name} **{equity}** ({change} aujourd’hui)',
  rowBroke: '{name} **{equity}** ({change} aujourd’hui) 💀',
} as const;
