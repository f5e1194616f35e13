// Where the show stands, in one line, in Japanese.

export const floorState = {
  paused: '⏸️ 一時停止中：時計も投票も賭けも`/resume`まで止まっています。',
  asleep: '😴 誰も見ていないのでフロアは眠っています。どのコマンドでも起きます。',
  underway: '🟢 **ラウンド{round} / {rounds}**が進行中です。',
  bellSoon: '🔔 まもなく終了ベルが鳴ります。',
  nextRound: '🟢 次のラウンドは{from}以降に始まります。',
  nextRoundSoon: '🟢 次のラウンドはまもなく始まります。',
  closedUntil: '🌙 フロアは閉場中。開始ベルは{opens}に鳴ります。',
  closed: '🌙 フロアは閉場中。まもなく開始ベルが鳴ります。',
  firstBell: '🌙 フロアの準備ができました。まもなく最初の開始ベルが鳴ります。',
  inRound: 'エピソード{episode}、ラウンド{round} / {rounds}',
  beforeFirst: '最初のベルの前',
  after: 'エピソード{episode}の後',
} as const;
