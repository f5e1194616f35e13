// The market in German: prices, how they moved, and the news.

export const prices = {
  title: '### 📈 Markt · {when}',
  closed: '**{asset} {price}**',
  round: '**{asset} {price}** {arrow} **{change}** in dieser Runde',
  day: '`{curve}` {change} seit der Glocke',
  gap: '⚡ **{asset} {gap}** auf einen Schlag: eine Kurslücke zwischen zwei Geschäften, ohne Schlagzeile dahinter. Dazwischen kam niemand heraus.',
  news: '**Neueste News**',
  headline: '{mark} {text} · Runde {round}',
} as const;
