// The market, in words: prices, how they moved, and the news.

export const prices = {
  title: '### 📈 Market · {when}',
  closed: '**{asset} {price}**',
  round: '**{asset} {price}** {arrow} **{change}** this round',
  day: '`{curve}` {change} since the bell',
  gap: '⚡ **{asset} {gap}** at once: a gap between two trades, with no headline behind it. Nobody could get out in between.',
  news: '**Latest news**',
  headline: '{mark} {text} · round {round}',
} as const;
