// What the show is, and what whoever asks may do in it now, in Japanese.

export const help = {
  title: '### 🐂 Bullpen',
  what: 'AIトレーダーたちが架空の市場で取引し、部屋を渡り歩いてしゃべります。本音を聞けるのはあなただけ。',

  watch:
    '**観る** `/follow`で生中継 · `/thoughts` · `/portfolio` · `/cast show` · `/bell`：開始ベルでお知らせ',
  market: '**市場** `/market` · `/leaderboard` · `/relations`',
  marketWithPaper: '**市場** `/market` · `/leaderboard` · `/relations` · `/recap` · `/rewind`',
  bet: '**賭ける** `/odds` · `/bet` · 締め切りは{when}ごろ',
  betsLocked: '**賭ける** このエピソードの賭けは締め切りました。次は{opens}ごろ開きます。',
  betsOpen: '**賭ける** 開始ベルとともに、{opens}ごろ受付開始です。',
  betsOpenSoon: '**賭ける** まもなく開始ベル、それとともに受付開始です。',
  betsOff:
    '**賭ける** このサーバーではどの市場も開きません。「サーバー管理」権限を持つ人が`/settings`で開けます。',
  betsRest: '**賭ける** 一時停止中は賭けられません。',
  lockedOut: '**賭ける** {until}まで自分で休止中です。',
  chips: '**チップ** `/wallet` · `/bets` · `/tipsters` · `/limit`',

  meddle: '**口を出す** {what}',
  chaos: '`/chaos`：投票で見出しをニュースにする',
  chaosVote: 'カオス投票が開催中：フロアで投票を',
  comeback: '`/comeback`：投票で{name}を復帰させる',
  leak: '`/leak`：本音を買う',
  chair: '`/chair`：投票で銀行のボスになる',
  inChair: '`/desk`：役員席のあなたが動かす',
  bank: '**銀行** `/desk`：持ち高と、最悪の損失',

  runSetUp: '**運営** `/setup`：チャンネルができて、最初のベルが鳴ります',
  run: '**運営** `/settings` · `/pause` · `/power` · `/house` · `/cast add`、`edit`、`retire` · `/setup` · `/teardown`',
  runPaused: '**運営** `/resume` · `/settings` · `/house` · `/setup` · `/teardown`',
  trouble: '**何も起きない？** 理由は`/doctor` · `/privacy`：あなたについて保存しているもの',

  ai: '🎭 トレーダーは全員**AI**です。台詞を書く人間はいません。投資の助言をする人もいません。',
  playChips:
    '🪙 **遊び用チップだけ**、最初に{first, number}枚、毎日{daily, number}枚。{never}価値はなく、賭け金も賞品も本物ではありません。',
  sealed: '🔑 各エピソードの運は封印済み：SHA-256は賭けの受付前に、シードは終了ベルの後に公開します。',

  labelOdds: 'オッズを見る',
  labelBet: '{name}に賭ける',
  labelFollow: '{name}をフォロー',
  labelRecap: '最新のまとめを読む',
  labelSetUp: 'セットアップ',
  labelState: '今どうなってる？',
} as const;
