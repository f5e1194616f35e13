// A trader's line that a member points at, in Japanese.

export const lines = {
  title: '### 💭 {name}の本音',
  when: 'エピソード{episode}、ラウンド{round} · {room} · {trade}',
  said: '🗣️ {speech}',
  thought: '💭 {thought}',
  equity: 'ラウンド終了時の資産**{equity}**',
  underway:
    '{due, select, now {ラウンド{round}は進行中です。{name}の本音は、まもなくラウンドが終わると読めます。} known {ラウンド{round}は進行中です。{name}の本音はラウンドが終わると読めます。今のところ、遅くとも{when}です。}}',
  notALine:
    'それはトレーダーの台詞ではありません。部屋でのトレーダーの発言を長押し（または右クリック）して「アプリ」を選んでください。直近3エピソードの台詞で使えます。',
  gone: 'その台詞は古すぎて、もうアーカイブに残っていません。',
  whichOne: 'そのメッセージでは複数のトレーダーが話しています。誰の台詞ですか？',
  lineOf: '{name}：{speech}',
  shared: '📸 {who}が共有：**{name}**の発言と、**{name}**の本音。',
  sharedAlone: '📸 このチャンネルには書き込めないため、このカードはあなたにだけ表示しています。',
  share: '共有',
  shareRound: 'ラウンド{round}を共有',
  shareThought: '{name}の本音を共有',
  follow: '{name}をフォロー',
  betOn: '{name}に賭ける',
  whatThought: '{name}の本音は？',
  rewind: 'ラウンド{round}へ巻き戻す',
  round: 'ラウンド{round}',
  cardEpisode: 'エピソード{episode} · ラウンド{round}',
  cardSaid: '発言',
  cardThought: '本音',
  cardEquity: '当時{equity}',
  cardAlt:
    '{name}、{trade}、{equity}、エピソード{episode}、ラウンド{round}。発言「{speech}」本音「{thought}」',
  roster: '### 👁️ 誰をフォローしますか？\nトレーダーの本音が、あなただけに生中継で届きます。',
  nobodyTrades: '今ここで取引している人はいません。',
  hall: '### 🏛️ 殿堂',
  champion: 'シーズン{season}：**{name}**、{equity}',
  noChampion: '壁はまだ空っぽ。終わったシーズンがありません。',
  state: '### 🔔 ショーの現在',
} as const;

export const presses = {
  odds: 'オッズと賭け',
  follow: 'トレーダーをフォロー',
  chaos: 'ニュースを作る',
  help: 'これは何？',
  wallet: '財布',
  receipt: '自分のレシート',
  hall: '殿堂',
  desk: '銀行のデスク',
  nextBell: '次のベル',
} as const;
