// The leaderboard as a list, in Japanese.

export const standings = {
  title: '### 🏆 シーズン{season} · {when}',
  first: '🥇 {row}',
  second: '🥈 {row}',
  third: '🥉 {row}',
  later: '{rank}. {row}',
  row: '{name} **{equity}**',
  rowToday: '{name} **{equity}**（本日{change}）',
  rowBroke: '{name} **{equity}**（本日{change}）💀',
} as const;
