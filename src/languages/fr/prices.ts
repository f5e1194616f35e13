// The market, in French.

export const prices = {
  title: '### 📈 Marché · {when}',
  closed: '**{asset} {price}**',
  round: '**{asset} {price}** {arrow} **{change}** cette manche',
  day: '`{curve}` {change} depuis la cloche',
  gap: '⚡ **{asset} {gap}** d’un coup : un trou entre deux transactions, sans aucun titre derrière. Personne n’a pu sortir à temps.',
  news: '**Les derniers titres**',
  headline: '{mark} {text} · manche {round}',
} as const;
