// What refuses the bot's posts, and how to mend it, in Japanese.

export const refusals = {
  noFloor:
    'トレーディングフロアがなくなったため、ショーは待機しています。`/setup`で作り直すと、投稿できなかったものが届きます。',
  cannotWrite:
    '{channel}に書き込めません{said, select, yes {（Discord：{words}）} no {}}。私のロールに**チャンネルを見る**と**メッセージを送信**を付けてください（サーバー設定 → ロール、またはチャンネル → チャンネルの編集 → 権限）。投稿できなかったものは取ってあり、自動で見直します。',
  cannotAttach:
    '{channel}で画像が断られました{said, select, yes {（Discord：{words}）} no {}}。文字だけ送っています。私のロールに**ファイルを添付**を付けてください（サーバー設定 → ロール、またはチャンネル → チャンネルの編集 → 権限）。',
  cannotSpeakAs:
    '{channel}でトレーダーのウェブフックが断られました{said, select, yes {（Discord：{words}）} no {}}。代わりに私の声を貸しています。私のロールに**ウェブフックの管理**を付けてください（サーバー設定 → ロール、またはチャンネル → チャンネルの編集 → 権限）。',
  webhooksFull:
    '{channel}のウェブフックはDiscordの上限に達していて、私のものはありません。トレーダーには私の声を貸しています。使っていないものを削除してください：チャンネル → チャンネルの編集 → 連携サービス → ウェブフック。',
  nameRefused:
    '{channel}で**{name}**というウェブフック名をDiscordが断りました{said, select, yes {（Discord：{words}）} no {}}。私の声を貸しています。`/cast edit`でこの出演者の名前を変えてください。',
  cannotHear:
    '{channel}でトレーダーのウェブフックが動きません{said, select, yes {（Discord：{words}）} no {}}。直るまで私の声を貸しています。',
} as const;
