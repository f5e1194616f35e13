// What a member reads at the doors of the live floor: its address, how it opens, and why it does not, in Japanese.

export const launch = {
  address:
    '### 📺 ライブフロア\n[動くオフィスを見る]({url})（ブラウザで見られます）。ここでは見るだけです。遊ぶにはDiscordで開いてください。',
  addressAlone:
    '### 📺 ライブフロア\n[動くオフィスを見る]({url})（ブラウザで見られます）。そこでは見るだけです。賭け、投票、質問はここのコマンドでどうぞ。',
  labelHere: 'ここで開く',
  off: 'このボットではライブフロアが有効になっていません。ホストはdocs/activity.mdで方法を確認できます。',
  tooSlow: 'フロアを開くのに時間がかかりすぎました。もう一度どうぞ。',
  alreadyHere: 'ここがライブフロアです。',
  seeAgain: '📺 [ライブフロアでもう一度見る]({url})',
  declined: 'Discordがあなたを確認できるとフロアが開きます。もう一度開いて同意してください。',
  noDiscord: 'ここではDiscordが応答しません。フロアを閉じて開き直してください。',
  notInAServer: 'フロアはサーバーのものです。サーバーのチャンネルで開いてください。',
  notAMember: 'このサーバーのメンバーではないため、フロアには入れません。',
  notForYou: 'このサーバーの取引フロアを見る権限がないため、ライブフロアには入れません。',
  signInAgain: 'Discordがこのサインインを受け付けなくなりました。フロアを開き直してください。',
  discordAway: '今はDiscordが応答しません。少し待ってもう一度どうぞ。',
  crowded: '大勢が同時に入ろうとしています。少し待ってもう一度どうぞ。',
  wrongSecret: 'ホストのDISCORD_CLIENT_SECRETがDiscordのものと違います。Developer PortalのOAuth2にあります。',
} as const;
