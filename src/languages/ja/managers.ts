// The commands of those who may manage the server, in Japanese.

export const managers = {
  only: 'ここでそれができるのは**サーバー管理**権限を持つメンバーだけです。頼んでみてください。',
  draftGone:
    'これはもう残っていません。使われたか、片づけられたか、新しいものに場所を譲りました。最初からどうぞ。',

  paused: '⏸️ 一時停止しました。`/resume`まで時計も投票も賭けも止まります。',
  pausedAlready: 'すでに一時停止中です。`/resume`で再開します。',
  resumed: '▶️ ショーを再開します。締め切りもすべて延びました。',

  powerHour: '🔥 {until}までパワーアワー。',
  powerHourClosed: '🔥 {until}までパワーアワー。\n開始ベルまでフロアは閉場中ですが、時間はそのまま進みます。',
  powerEnd: 'パワーアワーを終える',
  powerOver: '🧯 パワーアワーは終了：また{every}に1ラウンドです。',
  noPowerHour: 'パワーアワーは始まっていません。`/power`で始められます。',

  nameMarket: '無効にする市場を選んでください：{markets}。',
  marketVoid: '🏛️ 「{market}」を無効にし、チップをすべて返却しました。理由とともにフロアへ知らせました。',
  resetAsk:
    '🏛️ チップを初期化しますか？ 進行中の賭けは無効、リークの壺と運営の余りチップ、予想屋の成績表も空になり、**全員の財布が{chips}**になります。取り消せません。',
  resetDo: 'はい、初期化します',
  resetDone: '🏛️ チップを初期化し、フロアに知らせました。',
} as const;
