// What the trading floor posts, in Japanese.

export const floor = {
  // The bells.
  eventName: '開始ベル：AIトレーダーが席に戻ってきます',
  eventAbout:
    '遊びのお金と噂話と、まずい判断の一日。誰が勝つかに`/bet`でチップを賭けましょう。ここでは何も買えず、換金もできません。',
  calls: '-# 🔔 {mentions} · 止めるには`/bell`',
  opened: '## 🔔 開始ベル · エピソード{episode}',
  openedRounds: '{rounds, plural, other {全**#ラウンド**}}。終了ベルまでの利益が最も多い人の勝ち。',
  openedBets: '🎟️ `/bet`は{locks}、またはラウンド{round}の早いほうまで',
  openedReturning: '🏦 銀行の融資で復帰：{names}。',
  closed: '## 🔔 終了ベル · エピソード{episode}',
  closedWinner: '🏆 今日の勝者は**{name}**：**{profit}**',
  closedDeadHeat: '🏆 同着：**{names}**、それぞれ{profit}',
  closedUnseen: '😴 見ている人がいなかったので、シーズンの成績には入りません。',
  closedCarried: '📣 **{headline}**は残りラウンドがないため、次のエピソードの最初のラウンドで直撃します。',
  closedNext: '🔔 次の開始ベルは{opens}に鳴ります。',
  commitment: '-# 封印されたシード（SHA-256）：`{hash}`',
  champion: '🏆 **シーズン{season}の王者は{name}**、資産{equity}。次は全員が振り出しから。',

  // The pool.
  lockedBare: '🔒 賭けは締め切り。賭ける度胸のある人はいませんでした。',
  locked: '🔒 賭けは締め切り：{pools, plural, other {#つの市場}}に**{chips}**。',
  lockedFavourite:
    '🔒 賭けは締め切り：{pools, plural, other {#つの市場}}に**{chips}**。本命は**{favourite}** {odds}',
  lockedSealed:
    '🔒 賭けは締め切り：{pools, plural, other {#つの市場}}に**{chips}**。勝者に賭けたのは3人未満なので、そのオッズは終了ベルまで非公開です。',
  refunded: '🎟️ {market}：的中者なし。すべて返却されました。',
  threadMarketOpened: '🎟️ ラウンド{round}の開始まで賭けられます：{market}',
  threadMarketLocked: '🔒 {market}：賭けは締め切り、プールは**{chips}**。',
  threadMarketOff: '🎟️ {market}：うやむやに終わり、すべて返却されました。',
  settled: '🎟️ {market}：**{outcome}**が的中。{bets, plural, other {#件中{won}件}}、合計**{chips}**。',
  economyReset:
    '🏛️ {by}がチップを初期化：進行中の賭けは無効になり、{wallets, plural, other {全**#**個の財布}}が**{chips}**になりました。',
  voided: '🏛️ {by}が「{market}」を無効に：{why}。チップはすべて返却されました。',
  bestTipster: '🎩 シーズン{season}の最優秀予想屋：{viewer}、**{profit}**',

  // The tape.
  news: [
    '📰 {headline}',
    '📰 **たった今：** {headline}',
    '🗞️ {headline}',
    '📰 **速報：** {headline}',
    '📰 **入電：** {headline}',
  ],
  newsOfMembers:
    '📣 **観客がニュースを作りました：** {headline}{told, select, effects { · **{effects}**} alone {}}{author, select, signed { · ✍️ {name}} unsigned {}}',
  newsRumour: '👂 {headline}',
  rises: [
    '📈 {asset}が**{size}**ぶち上げ、**{price}**',
    '📈 {asset}が**{size}**急騰、**{price}**',
    '📈 {asset}が**{size}**跳ねて**{price}**',
    '📈 {asset}が**{size}**爆上げ、**{price}**',
  ],
  gains: [
    '📈 {asset}が**{size}**上昇、**{price}**',
    '📈 {asset}が**{size}**値を上げて**{price}**',
    '📈 {asset}が**{size}**上乗せ、**{price}**',
    '📈 {asset}が**{size}**じわり高、**{price}**',
  ],
  losses: [
    '📉 {asset}が**{size}**下落、**{price}**',
    '📉 {asset}が**{size}**値を下げて**{price}**',
    '📉 {asset}が**{size}**ずるずる、**{price}**',
    '📉 {asset}が**{size}**じわり安、**{price}**',
  ],
  crashes: [
    '📉 {asset}が**{size}**大暴落、**{price}**',
    '📉 {asset}が**{size}**急落、**{price}**',
    '📉 {asset}が**{size}**真っ逆さま、**{price}**',
    '📉 {asset}が**{size}**総崩れ、**{price}**',
  ],
  quietTape: [
    '➖ 静かな相場：{asset} **{price}**（{change}）',
    '➖ ほとんど動かず：{asset} **{price}**（{change}）',
    '➖ 市場があくび：{asset} **{price}**（{change}）',
    '➖ 眠たいラウンド：{asset} **{price}**（{change}）',
  ],
  quote: '{asset} {price}（{change}）',
  rest: '-# {quotes} · ラウンド{round} / {rounds}',

  // The round.
  bankrupt: [
    '💀 **{name}が破産。** 机が片づけられていく。',
    '💀 **{name}が破産。** 誰か段ボール箱を。',
    '💀 **{name}が破産。** 画面が暗くなる。',
    '💀 **{name}が破産。** フロアに沈黙。',
  ],
  bankruptWithLoss: [
    '💀 **{name}が破産。** 銀行の損失は**{loss}**。机が片づけられていく。',
    '💀 **{name}が破産。** 銀行の損失は**{loss}**。誰か段ボール箱を。',
    '💀 **{name}が破産。** 銀行の損失は**{loss}**。画面が暗くなる。',
    '💀 **{name}が破産。** 銀行の損失は**{loss}**。フロアに沈黙。',
  ],
  lead: [
    '👑 **{leader}**が{other}から首位を奪取：{profit}',
    '👑 **{leader}**が{other}を抜いた：{profit}',
    '👑 **{leader}**が{other}を押しのけた：{profit}',
    '👑 **{leader}**が首位、{other}は後ろ：{profit}',
  ],
  overheard: '🗣️ {room}の**{name}**：{quote}',
  office: '-# 🏢 {occasion}',

  // Standstill and haste.
  removed: '📦 ボットがこのサーバーから外されました。時計も投票も賭けも、そこから止まっていました。',
  paused: '⏸️ ショーは一時停止中。時計も投票も賭けも止まっています。',
  backAgain: '👋 ただいま。ショーは止まったところから続き、締め切りもそのぶん延びました。',
  resumed: '▶️ ショーを再開します。止まっていたぶん、締め切りもすべて延びました。',
  powerHour:
    '🔥 {until}まで**パワーアワー**：{unit, select, seconds {{pace, plural, other {#秒}}} minutes {{pace, plural, other {#分}}}}ごとに1ラウンド。予告の時刻より早ければ、半分のラウンドで賭けが締め切られ、最後のラウンドで終了ベルが鳴ります。',
  powerHourOver:
    '🧯 パワーアワーは終了：また{unit, select, seconds {{pace, plural, other {#秒}}} minutes {{pace, plural, other {#分}}}}ごとに1ラウンドです。',
  sleptBeforeBell: '😴 開始ベルを聞く人がいないので、フロアは眠り続けます。どのコマンドでも起きます。',
  slept: '😴 誰も見ていないので、フロアは眠ります。どのコマンドでも起きます。',
  woke: '☀️ 誰かが見ています。フロアが目を覚ましました。',

  // Small print under what is said.
  spoken:
    '-# 🎭 {mind, select, itself {{name}} late {{name}は遅刻、代役が登板} failed {{name}は不調、代役が登板} prompted {{name}、行動と言葉は代役の入れ知恵}} · {trade} · ラウンド{round}',
  commentsOnly: '破産、解説のみ',
  overseer:
    '-# 🎭 {mind, select, itself {{name}} understudy {{name}の代役が登板}} · {deed, select, watch {見張り} warn {警告} fine {罰金} halt {取引停止} flag {注文に待った}} · ラウンド{round}',
  playedByOne: '-# 🎭 中の人は全員{mind}',
  playedBy: '-# 🎭 中の人：{parts}',
  playedByPart: '{mind}（{names}）',
  wordsRefused: '-# この投稿の文章はDiscordに拒否されました。何があったかは`/recap`と`/rewind`で読めます。',
  saidElsewhere: '-# 🚪 {room}での発言（そこには書き込めないため）：',
  linesWaited: '-# ⏳ 待っていた台詞{n, plural, other {#件}}：',
  asAi: '{name} · AI',
  traderAsAi: 'トレーダー · AI',
  bellRole: 'Bullpenのベル',
} as const;
