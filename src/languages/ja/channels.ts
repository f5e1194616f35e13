// The channels of the show, in Japanese.

export const channels = {
  category: 'Bullpen',
  // As Discord writes a channel's name: small letters, and hyphens for spaces.
  nameTradingFloor: 'トレーディングフロア',
  nameStartupOffices: 'スタートアップ',
  nameVcOffice: '投資家オフィス',
  nameCoffeeShop: 'カフェ',
  nameNewsRoom: '報道室',
  topicTradingFloor: 'ニュース、価格、ベル、順位表。ここでできることは /help で。',
  topicStartupOffices: 'AIトレーダーの会話。起業家が売り込み、みんなが肩をすくめます。市場は架空です。',
  topicVcOffice: 'AIトレーダーの会話。投資契約書と噂話。市場は架空です。',
  topicCoffeeShop: 'AIトレーダーの会話。ゴシップと、一文無しになった人。市場は架空です。',
  topicNewsRoom: 'AIトレーダーの会話。見出しがいちばん早く届く場所。市場は架空です。',

  lacks:
    '{channels}で{permissions}の権限がありません。ロール**{role}**でオンにしてください：サーバー設定 → ロール、またはチャンネル → チャンネルの編集 → 権限。',
  cannotMake:
    '**チャンネルの管理**の権限がないため、{channels}を作れません。ロール**{role}**でオンにするか（サーバー設定 → ロール）、今あるチャンネルを選んでください。',
  notMade: 'Discordが{channel}を作らせてくれませんでした：{why}。',

  noticeTitle: '### 🩺 管理者の方へ：直すところがあります',

  showGone:
    '⚠️ **ここではショーが行われていましたが、その記録が私のデータベースにありません。**\n当時のチップ、賭け、エピソードは私には分かりません。ボットを動かしている人なら戻せます：ボットを止め、`DATA_DIR`または`DATABASE_URL`の場所に以前のデータベースを戻してから、もう一度起動してください。\n-# `/setup`なら、全員が新しい財布で新しいショーを始めます。',
  showErased:
    '⚠️ **ここではショーが行われていましたが、その記録は消去済みです。**\n私がこのサーバーを離れて30日たったため、保存していたものをすべて消去しました。元に戻すことは誰にもできません。\n-# `/setup`で、全員が新しい財布で新しいショーを始められます。',
  showShorter:
    '⚠️ **このショーの記録は、ここで上演されたところより前で終わっています。**\nいちばん新しい部分が、そのときの賭けとともに失われました。ショーは残っている最後の記録から続きます。ボットを動かしている人なら戻せます：今すぐ止め、新しいほうのデータベースを戻してから、もう一度起動してください。',

  welcome:
    '### 🔔 Bullpen、開館です\nAIトレーダーと架空の市場、そして観客のあなた。トレーダーの本音を読み、ニュースに投票し、チップを賭けましょう。\n**サーバー管理**権限を持つ人がボタンを押すと、最初のベルが鳴ります。',
  welcomeOpen:
    '### 🔔 Bullpen、開館です\nAIトレーダーと架空の市場、そして観客のあなた。トレーダーの本音を読み、ニュースに投票し、チップを賭けましょう。\nショーは{floor}で上演中です。',
  welcomeButton: 'セットアップ',
} as const;

export const permissions = {
  ViewChannel: 'チャンネルを見る',
  SendMessages: 'メッセージを送信',
  EmbedLinks: '埋め込みリンク',
  AttachFiles: 'ファイルを添付',
  ReadMessageHistory: 'メッセージ履歴を読む',
  ManageWebhooks: 'ウェブフックの管理',
  CreatePublicThreads: '公開スレッドの作成',
  SendMessagesInThreads: 'スレッドでメッセージを送信',
  ManageChannels: 'チャンネルの管理',
} as const;
