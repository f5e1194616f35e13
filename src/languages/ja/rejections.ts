// Why a wish is refused, for every reason there is, and when it will work, in Japanese.

export const rejections = {
  badQuestion:
    '{why, select, empty {質問に言葉がありません。書き直してください。} tooLong {質問が長すぎます。最大{most}文字です。短くしてください。}}',
  questionOpen: 'まさにその質問がもう{name}に届いています。答えは2ラウンド以内に部屋で出ます。',
  questionOver:
    'その質問はもう終わりました。答えが出たか、答えがないままでした。`/ask`で別の質問ができます。',
  alreadyBacked: 'それはもう知りたいと伝えてあります。いちばん多い質問が次のラウンドの始めに届きます。',
  ownQuestionOpen: '質問は一度に1つです。{name}へのあなたの質問はまだ終わっていません。',
  questionsFull:
    'すでに{most}件の質問が待っていて、次のラウンドが始まるまで追加できません。あなたも知りたいものを選んでください。',
  askedLately: '質問は30分に1つです。次は{when}から聞けます。',
  showExists: 'このサーバーにはもうショーがあります。`/setup`はチャンネルの修復にだけ使ってください。',
  noShow:
    'このサーバーにはまだショーがありません。まず「サーバー管理」権限を持つ人が`/setup`を実行してください。',
  paused: 'ショーは投票も賭けも一時停止中です。「サーバー管理」権限を持つ人が`/resume`で再開できます。',
  notPaused: 'ショーは止まっていません。再開するものがありません。',
  marketOpen: '市場は開いています。終了ベルをお待ちください。',
  marketClosed:
    '{due, select, known {フロアは閉場中です。開始ベルは{when}に鳴ります。} now {フロアは閉場中です。まもなく開始ベルが鳴るので、そのときもう一度どうぞ。}}',
  roundUnderway: 'ラウンドの進行中です。全員の番が終わるまでお待ちください。',
  tooEarly: 'まだ早すぎます。{when}からもう一度どうぞ。',
  questionClosed: 'その答えは間に合いませんでした。番は終わっています。',
  malformedDecision: 'その判断は実行できません：{fault}。',
  noTraderNamed:
    '{floor, select, empty {トレーダーを指定してください。今フロアには誰もいません。} staffed {トレーダーを指定してください。フロアにいるのは：{known}。}}',
  unknownTrader:
    '{floor, select, empty {「{name}」というトレーダーはいません。今フロアには誰もいません。} staffed {「{name}」というトレーダーはいません。フロアにいるのは：{known}。}}',
  meant: '{name}？',
  chaosUnderway: 'カオス投票はもう始まっています。{when}までそちらに投票できます。',
  chaosCoolingDown: '報道室はまだ後片づけ中です。次のカオス投票は{when}から開けます。',
  strikeFirst: '前の投票の見出しがまだ直撃していません。次の投票はその後、{when}ごろに開いてください。',
  voteClosed: 'この投票は終わりました。`/chaos`、`/comeback`、`/chair`で新しく始められます。',
  unknownOption: 'それは投票の選択肢にありません。今表示されているボタンを押してください。',
  badForm: 'フォームの中に、もう選べないものがあります。開き直して選んでください。',
  motionUnderway: '復帰か役員席の投票がもう始まっています。{when}までそちらに投票できます。',
  motionCoolingDown: 'メンバーは投票したばかりです。次の投票は{when}から始められます。',
  bellFirstRound: '最後のラウンドは終わりました。次は終了ベルです。',
  bellFirstChaos:
    'その投票が終わる前に終了ベルが鳴ってしまいます。次の開始ベルの後、{opens}ごろに始めてください。',
  bellFirstComeback:
    'その投票が終わる前に最後のラウンドが始まってしまいます。破産した人は次の開始ベルで、{opens}ごろにどのみち戻ってきます。',
  bellFirstChair:
    'その投票が終わる前に最後のラウンドが始まってしまいます。役員席には次の開始ベルの後、{opens}ごろに立候補してください。',
  bellFirstDirective:
    'デスクは終了ベルまでもう取引せず、持ち高を売るだけです。次のエピソードは{opens}ごろ始まります。',
  notBankrupt: '{name}は破産していません。復帰も何も、まだ現役です。',
  nobodyBankrupt: '破産した人はいません。復帰させる相手がいません。',
  whoseComeback: '破産したトレーダーが何人かいるので、一人選んでください：{bankrupt}。',
  chairTaken: 'このエピソードの役員席は埋まっています。次のエピソードは{opens}ごろ始まります。',
  notInChair: 'デスクを動かせるのは役員席のメンバーだけです。`/chair`で立候補できます。',
  badHeadlineEmpty: '見出しには言葉が必要です。書いてもう一度送ってください。',
  badHeadlineTooLong: '見出しは{most, plural, other {#文字}}までです。短くしてもう一度送ってください。',
  badHeadlineWaiting: 'あなたの見出しがもう一つ待っています。そちらが済んでから次を書いてください。',
  badHeadlinePileFull:
    '「サーバー管理」権限を持つ人を待つ見出しが多すぎます。投票にある見出しから選んでください。',
  ownHeadlinesClosed:
    'このサーバーではメンバーの見出しを受け付けていません。投票にある見出しから選んでください。',
  headlineGone: 'その見出しはもう待っていません。確認が済んだか、投票が終わりました。',
  badHeadlineTooMany:
    'この投票には見出しがもう入りきらないか、あなたの見出しがすでにあります。どれかに投票してください。',
  bellNotOut: '開始ベルと封印されたシードがまだフロアに出ていません。出た瞬間に賭けの受付が始まります。',
  poolLocked:
    '{next, select, known {賭けは{locked}に締め切られ、終了ベルまで動かせません。次の市場は開始ベルとともに、{opens}ごろ開きます。} off {賭けは{locked}に締め切られ、終了ベルまで動かせません。次のエピソードには市場がありません。「サーバー管理」権限を持つ人が`/settings`で開けます。}}',
  badStake: '賭け金は1以上の整数で入力してください。',
  betElsewhere:
    '「{market}」でのあなたの賭けは{outcome}に**{chips}**のままです。`/bet`の`別の賭け`（*全部こちらへ移す*）で、すべて別の予想に移せます。',
  unknownMarket: 'このエピソードに「{name}」という市場はありません。開いている市場は`/odds`で見られます。',
  marketOff:
    '「{market}」はこのサーバーではオフです。「サーバー管理」権限を持つ人が`/settings`で、次の開始ベルから開けます。',
  threadMarketShut:
    'この市場ではもう賭けられません。決着のラウンドが始まったか、すでに決着したか、開かれたことがありません。開いている市場は`/odds`で見られます。',
  notOnOffer: '「{market}」ではそれに賭けられません。次から選んでください：{known}。',
  poolVoid:
    '{next, select, known {この市場は無効になり（{why}）、チップはすべて返却されました。次の市場は{opens}ごろ開きます。} off {この市場は無効になり（{why}）、チップはすべて返却されました。次のエピソードには市場がありません。「サーバー管理」権限を持つ人が`/settings`で開けます。}}',
  lockedOut: '自分で賭けを休止中です。{when}からまた賭けられます。',
  lockStands: '休止は{when}まで続きます。延ばすことはできても、縮めることはできません。',
  overStakeCap:
    '自分で決めた上限は同時に**{cap}**で、今は**{staked}**を賭けています。減らすか、`/limit`で変えてください。',
  badLimitNone: '制限を指定してください：同時に賭けるチップの`上限`、または休むための`休止日数`。',
  badLimitCap: '上限は{most}までの整数です。0で解除します。',
  badLimitLock: '休止日数は1から{most}までの整数です。',
  nothingToLeak:
    '{due, select, known {まだリークするものがありません。最初のラウンドは{when}ごろ終わります。} now {まだリークするものがありません。まもなく最初のラウンドが終わります。}}',
  badReason: '理由を{most, plural, other {#文字}}以内で書いてください。全員が読みます。',
  notEnoughChips: '手持ちは**{balance}**、賭けようとしたのは**{wanted}**。減らしてください。',
  noWager: 'このエピソードではまだ賭けていません。`/bet`で賭けられます。',
  alreadyDone: 'それはもう済んでいます。二重には引かれていません。',
  notFollowing: 'このトレーダーはフォローしていません。`/follow`で始められます。',
  powerHourUnderway: 'パワーアワーはもう始まっています。{when}まで続きます。',
  loudAlready:
    'ここではもう{every}にラウンドが始まっています。パワーアワーでもこれ以上速くはなりません。役に立つのはもっとゆっくりなペースのときで、ペースは*サーバー管理*権限のある人が`/settings`で選べます。',
  castWishGone: 'そのキャストの変更はもう待っていません。実行されたか、取り消されました。',
  notInCast: '「{name}」という人はキャストにいません。いるのは：{known}。',
  notRetired:
    '{away, select, nobody {「{name}」という人はキャストを去っていません。呼び戻せる人はいません。} some {「{name}」という人はキャストを去っていません。呼び戻せるのは：{known}。}}',
  badCardLength:
    '{part, select, name {何も変わっていません。名前は1〜{most}文字です。} title {何も変わっていません。肩書は1〜{most}文字です。} persona {何も変わっていません。人物像は1〜{most}文字です。}}',
  badCardLeverage: '何も変わっていません。レバレッジは{least}から{most}まで、0.1刻みです（例：1.5）。',
  badCardUnlisted:
    '{part, select, home {何も変わっていません。その部屋はないので、一覧から選んでください。} voice {何も変わっていません。その気質はないので、一覧から選んでください。} mind {何も変わっていません。その頭脳はないので、一覧から選んでください。}}',
  badCardUnseen: '何も変わっていません。名前には目に見える文字か数字が必要です。',
  badCardReserved: '何も変わっていません。「discord」や「clyde」を含む名前はDiscordが使わせてくれません。',
  nameTaken: 'キャストにはもう「{name}」がいます。別の名前を選んでください。',
  roleTaken: 'その役割は一人だけです。先に「{name}」を引退させてください。',
  castFull: 'フロアの定員は{most, plural, other {トレーダー#人}}です。先に一人引退させてください。',
  castTooSmall:
    '勝負には{least, plural, other {トレーダーが#人}}以上必要です。引退させる前に一人追加してください。',
} as const;
