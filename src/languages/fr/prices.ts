// The market, in French.

export const prices = {
  title: '### 📈 Marché · {when}',
  closed: '**{asset} {price}**',
  round: '**{asset} {price}** {arrow} **{change}** cette manche',
  day: '`{curve}` {change} depuis la cloche',
  news: '**Les derniers titres**',
  headline: '{mark} {text} · manche {round}',
} as const;
