// The market, in Spanish.

export const prices = {
  title: '### 📈 Mercado · {when}',
  closed: '**{asset} {price}**',
  round: '**{asset} {price}** {arrow} **{change}** esta ronda',
  day: '`{curve}` {change} desde la campana',
  news: '**Últimas noticias**',
  headline: '{mark} {text} · ronda {round}',
} as const;
