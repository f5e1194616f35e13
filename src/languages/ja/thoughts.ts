// What a performer thinks, and the feed of it, in Japanese.

export const thoughts = {
  title: '### 💭 {name}の本音',
  betweenEpisodes: 'エピソードの合間は、誰も本音を漏らしません。',
  notYet: 'まだ読めません。本音はそのラウンドが終わると見られます。',
  following: '### 👁️ {name}をフォロー中',
  noTurnYet: 'まだ出番が来ていません。',
  equity: '資産**{equity}** · 本日{change}',
  equityBroke: '資産**{equity}** · 本日{change} · 💀 破産',
  turn: '**ラウンド{round}** · {room} · {trade}',
  leftCast: 'この出演者はキャストを去りました。`/follow`で別の人を選んでください。',
  unfollowed: '**{name}**のフォローをやめました。',
  followAgain: 'もう一度フォロー',
  stopFollowing: 'フォローをやめる',
  keepFollowing: 'フォローを続ける',
  feedRests: '⏸️ 一時停止中：1つのメッセージを更新できるのは15分間です。**フォローを続ける**で再開します。',
  feedMoved: '-# 続きは新しいほうのメッセージで。',
  notBegun: 'ショーはまだ始まっていません。',
} as const;
