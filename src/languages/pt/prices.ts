// The market, in Portuguese: prices, how they moved, and the news.

export const prices = {
  title: '### 📈 Mercado · {when}',
  closed: '**{asset} {price}**',
  round: '**{asset} {price}** {arrow} **{change}** nesta rodada',
  day: '`{curve}` {change} desde o sino',
  gap: '⚡ **{asset} {gap}** de uma vez: um salto entre dois negócios, sem manchete por trás. Ninguém conseguiu sair no meio.',
  news: '**Últimas notícias**',
  headline: '{mark} {text} · rodada {round}',
} as const;
