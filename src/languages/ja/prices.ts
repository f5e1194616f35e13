// The market, in words, in Japanese.

export const prices = {
  title: '### 📈 市場 · {when}',
  closed: '**{asset} {price}**',
  round: '**{asset} {price}** {arrow} このラウンド**{change}**',
  day: '`{curve}` 開始ベルから{change}',
  news: '**最新ニュース**',
  headline: '{mark} {text} · ラウンド{round}',
} as const;
