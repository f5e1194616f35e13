// The market, in words: prices, how they moved, and the news.

export const prices = {
  title: '### 📈 Market · {when}',
  closed: '**{asset} {price}**',
  round: '**{asset} {price}** {arrow} **{change}** this round',
  day: '`{curve}` {change} since the bell',
  news: '**Latest news**',
  headline: '{mark} {text} · round {round}',
} as const;
