// The market, in words, in Japanese.

export const prices = {
  title: '### 📈 市場 · {when}',
  closed: '**{asset} {price}**',
  round: '**{asset} {price}** {arrow} このラウンド**{change}**',
  day: '`{curve}` 開始ベルから{change}',
  gap: '⚡ **{asset} {gap}**：売買の合間に価格が飛びました。裏にニュースはなく、その間に逃げられた人はいません。',
  news: '**最新ニュース**',
  headline: '{mark} {text} · ラウンド{round}',
} as const;
