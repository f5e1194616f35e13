// What the live floor says to a watcher whom it cannot let in or serve, in Japanese.

export const liveDoor = {
  expired: 'ライブフロアの入場証の期限が切れました。Discordからもう一度開いてください。',
  full: '観客が多く、空きがありません。1分後にもう一度お試しください。',
  tabs: 'このフロアを開いているタブが多すぎます。どれか1つを閉じてください。',
  noFloor: 'このサーバーにはまだショーがありません。`/setup`で作れます。',
  astray: 'このアドレスの先にフロアはありません。サーバーで`/floor`が示すリンクを使ってください。',
  gone: 'ここにはもうショーがありません。保存されていたものは削除されました。',
  erased:
    'ご希望どおり、あなたの記録はここから消去されました。最初から始めるには、ページを読み込み直してください。',
  onlyWatching: 'ここでは観戦のみです。参加するにはDiscordからフロアを開いてください。',
  tooFast: '操作が速すぎます。少し待ってからもう一度お試しください。',
  notUnderstood: 'ページとボットの話が合いません。ページを読み込み直してください。',
  inChannels: 'それはチャンネルで行えます。',
} as const;
