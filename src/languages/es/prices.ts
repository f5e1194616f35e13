// The market, in Spanish.

export const prices = {
  title: '### 📈 Mercado · {when}',
  closed: '**{asset} {price}**',
  round: '**{asset} {price}** {arrow} **{change}** esta ronda',
  day: '`{curve}` {change} desde la campana',
  gap: '⚡ **{asset} {gap}** de golpe: un hueco entre dos operaciones, sin ningún titular detrás. Nadie pudo salir a tiempo.',
  news: '**Últimas noticias**',
  headline: '{mark} {text} · ronda {round}',
} as const;
