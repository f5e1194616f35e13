// What the doctor finds, in Japanese.

export const doctor = {
  fine: '### 🩺 すべて正常です',
  wrong: '### 🩺 {n, plural, other {問題が#件あります}}',
  doThis: '**やること：** {todo}',
  askAdmin: '「サーバー管理」権限を持つ人が`/doctor`を使うと、何をすべきか分かります。',
  howItIs: '**全体の様子**',

  stopped: 'ショーは止まっています。記録か計算が合いません。合わないまま支払うことはしません。',
  otherProcess: '別に起動したもう一つのボットが、このショーを引き継ぎました。',
  noShow: 'このサーバーにはまだショーがありません。',
  noFloor: 'トレーディングフロアのチャンネルがないため、ショーは待機しています。',
  heldUp: '{since}からショーの記録を書き込めません。何も失われておらず、直れば自動で続きます。',
  banned: 'Discordが私の送るものをすべて断っています。また聞いてくれるまで待っています。',
  silent: 'Discordから返事がありません。自動で問い合わせ直しています。',
  outage: 'Discordがこのサーバーの障害を知らせています。ショーは待機中で、何も失われません。',
  gatewayDown: 'Discordとの接続が切れています。自動でつなぎ直しています。',
  lostRooms: '{n, plural, other {チャンネルがない部屋があり、会話はフロアで聞こえます：{rooms}。}}',
  webhooksFull:
    '{channel}にはほかのアプリなどの{n, plural, other {ウェブフックが#個}}あり、Discordの上限です。そこでは私の声をトレーダーに貸しています。',
  untold: '{n, plural, other {#件の出来事がまだ伝えられていません。いちばん古いものは{since}からです。}}',
  understudies:
    'この1時間で、{answers, plural, other {#件の答え}}のうち{share}を代役が引き受けました：{late, plural, other {遅れ#件}}、{failed, plural, other {使えない答え#件}}。',
  serversDown:
    '{mind}のサーバー{servers, plural, other {#台}}のうち{down, plural, other {#台}}が応答しません。自動でまた確認します。',
  castWaits: '次の開始ベルを待っています：{names}。',
  clockOff:
    'ホストの時計がDiscordより{seconds, plural, other {#秒}}{way, select, ahead {進んで} behind {遅れて}}います。時刻で鳴るベルがずれます。',
  incident: 'Discord側で障害が出ています：{name}。',
  slowdowns:
    'この1時間で、Discordからペースを落とすよう{n, plural, other {#回}}求められました。台詞が遅れることがあります。',
  crowdedSlower:
    '同時に多くのサーバーで上演中です。ここのラウンドの間隔は約{every}になっています（設定は{own}）。',
  crowdedBundled:
    '同時に多くのサーバーで上演中です。いくつかの台詞を1つのメッセージにまとめ、ここのラウンドの間隔は約{every}になっています（設定は{own}）。',
  crowdedUnderstudies:
    '同時に多くのサーバーで上演中です。いくつかの台詞を1つのメッセージにまとめ、出演者の一部は代役が演じ、ここのラウンドの間隔は約{every}になっています（設定は{own}）。',

  doStopped: 'ボットを動かしている人がログを見ると、どの記録か、どうすれば正常な記録に戻れるかが分かります。',
  doNoShow: '**セットアップ**を押すか、`/setup`と入力してください。',
  doNoFloor: '**セットアップ**を押してください。チャンネルを作り直し、伝えられなかったことを届けます。',
  doWait: '何もしなくて大丈夫。自動で続きます。数分後にもう一度見てください。',
  doHost: 'ボットを動かしている人がデータベースを確認してください：動いているか、ディスクは満杯でないか。',
  doGrant: '[足りない権限を付ける]({url})か、下の説明どおり手動でオンにしてください。',
  doAsSaid: '下の最初の行のとおりにしてください。',
  doLostRooms: '**セットアップ**を押してください。部屋を作り直します。',
  doWebhooks:
    '使っていないウェブフックを削除してください：チャンネル → チャンネルの編集 → 連携サービス → ウェブフック。',
  doModel:
    '`/settings`でペースをゆっくりにするか、ボットを動かしている人にもっと小さい、または速いモデルを頼んでください。',
  doServers: 'ボットを動かしている人がモデルのサーバーを確認してください：動いているか、キーは正しいか。',
  doClock: 'ボットを動かしている人が時計を合わせてください。NTPがおすすめです。',
  doCrowded:
    '何もしなくて大丈夫。起きているサーバーが減れば元に戻ります。ボットを動かしている人は、プロセスを増やすか速いモデルにすると余裕ができます。',

  closes: '🔔 エピソード{episode}の終了ベルは{when}ごろ鳴ります。',
  closesSoon: '🔔 まもなくエピソード{episode}の終了ベルが鳴ります。',
  opens: '🔔 次の開始ベルは{when}ごろ鳴ります。',
  opensSoon: '🔔 誰かが来れば、まもなく次の開始ベルが鳴ります。',
  permissionsFine: '🔑 {n, plural, other {#個のチャンネル}}で必要な権限がそろっています。',
  webhooks: '🪝 ウェブフック（1チャンネル{most, number}個まで）：{counts}。',
  webhookCount:
    '{others, plural, =0 {{channel}に{n, number}個} other {{channel}に{n, number}個（うち他のもの{others, number}個）}}',
  mindsIdle: '🧠 {n, plural, other {中の人：{minds}。この1時間、長く考え込むことはありませんでした。}}',
  minds:
    '🧠 {n, plural, other {中の人：{minds}。}}この1時間で{answers, plural, other {答え#件}}、その半分は{seconds, plural, other {#秒}}以内。代役は{share}。',
  servers:
    '🖥️ {mind}のサーバー：{servers, plural, other {#台}}、いま応答しているのは{up, plural, other {#台}}。',
  told: '📣 起きたことはすべて伝えました。',
  waiting: '📣 {n, plural, other {#件}}が伝わるのを待っています。いちばん古いものは{since}からです。',
  written: '📒 最後に記録を書き込んだのは{when}です。',
  notWritten: '📒 記録はあります。起動してからは何も書き込んでいません。',
  connected:
    '🛰️ Discordの応答は{ping, number}ミリ秒{n, plural, =0 {。この1時間、ペースを落とすよう求められていません} other {。この1時間に#回、ペースを落とすよう求められました}}。',
  connectedUnknown:
    '🛰️ Discordに接続しています{n, plural, =0 {。この1時間、ペースを落とすよう求められていません} other {。この1時間に#回、ペースを落とすよう求められました}}。',
  statusFine: '🌐 Discordのステータスページによると、障害はありません。',
  statusUnknown: '🌐 Discordのステータスページを確認できませんでした。',
  statusNotAsked: '🌐 これはリハーサルなので、確認するステータスページはありません。',
  clockFine: '🕰️ 私の時計はDiscordと合っています。',
  clockUnknown: '🕰️ 私の時計がDiscordと合っているか、まだ分かりません。',
  refusedNone: '🧼 この7日間、却下したメンバーの文章はありません。',
  refused: '🧼 この7日間に却下した文章：{texts}。',
  refusedSlur: '差別・卑猥な言葉{n, plural, other {#件}}',
  refusedInvite: '招待{n, plural, other {#件}}',
  refusedLink: 'リンク{n, plural, other {#件}}',
  refusedMention: 'メンション{n, plural, other {#件}}',
  barred: '🧼 {n, plural, other {メンバー#人}}は今日はもう提案できません。',

  activityOff: 'ライブフロアを開けません。Developer Portalでこのボットのアクティビティがオフになっています。',
  wrongSecret: '誰もライブフロアに入れません。ホストが設定したclient secretをDiscordが拒否しています。',
  doActivity: 'ボットのホストがdocs/activity.mdのとおりにアクティビティをオンにし、再起動します。',
  doSecret: 'ボットのホストがdocs/activity.mdのとおりにclient secretを設定し直し、再起動します。',
  floorBoth: '📺 ライブフロアはここでアクティビティとして開き、ブラウザでは誰でも見られます。',
  floorActivity: '📺 ライブフロアはここでアクティビティとして開きます。',
  floorPublic: '📺 ライブフロアはブラウザで誰でも見られます。',
  floorOff:
    '📺 ライブフロアは有効になっていません。ボットのホストがdocs/activity.mdのとおりに有効にできます。',

  labelSetUp: 'セットアップ',
  labelResume: 'ショーを再開',
  labelAgain: 'もう一度見る',
} as const;
