// What the house says to any command, button or form, in Japanese.

export const answers = {
  sorry:
    'すみません、こちらの不具合です。実行されたかどうか分からないので、確かめてからもう一度お試しください。',
  notHere: 'Bullpenはサーバーで遊ぶショーです。サーバーのチャンネルでこのコマンドを使ってください。',
  closing: 'ただいま少しだけ閉館中です。何も変わっていません。私がオンラインに戻ったらもう一度どうぞ。',
  notOpenYet: 'ちょうど開館するところです。数秒後にもう一度どうぞ。',
  staleCommand: 'このコマンドは廃止されました。今使えるものは`/help`で。',
  staleButton: 'このボタンは以前のショーのもので、もう動きません。今できることは`/help`で。',
  hereItComes: 'いま開きます…',
  tooSlowForAForm: '時間がかかりすぎてフォームを開けませんでした。もう一度押してください。',
} as const;
