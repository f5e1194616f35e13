// What is told of an episode that cannot be told, in Japanese.

export const episodes = {
  noneClosed: 'まだ終わったエピソードがないので、お話しできることがありません。',
  firstAt: '最初のまとめは、{at}ごろの終了ベルでお届けします。',
  notClosed: 'エピソード{episode}はまだ終わっていません。最後に終わったのは**{last}**です。',
  notAtHand: 'エピソード{episode}はもうアーカイブに残っていません。',
} as const;
