// Questions of the audience to a trader, and their answers.

export const asks = {
  onTheFloor: '❓ 観客から**{name}**へ：{question}',
  onTheFloorFor: '❓ 観客**{n}**人から**{name}**へ：{question}',
  waitsOnTheFloor: '🙋 **{number}** 誰かから**{name}**へ：{question}',
  waits:
    '❓ **{name}**への質問は順番待ちです：{question} 次のラウンドが始まるとき（{when}ごろ）、知りたい人がいちばん多い質問が届きます。あなたの質問の結果はここに表示されます。',
  list: '{n, plural, other {**#件の質問が待っています。**ほかの質問の代わりに、あなたも知りたいものを選べます：}}',
  line: '**{number}** **{name}**：{question} · {n, plural, other {#人が知りたい}}',
  back: '{number} · 私も知りたい（{n}）',
  backed:
    '🙋 **{name}**が{question}に何と答えるか、あなたも知りたいのですね。今は{n, plural, other {#人}}です。いちばん多い質問が次のラウンドの始めに届きます。',
  taken:
    '❓ **{name}**に質問を届けました：{question} 答えは2ラウンド以内に部屋で出て、ここにも表示されます。',
  answered: '❓ あなたの質問：{question}\n🗣️ **{name}**：{answer}',
  answeredAt: '❓ あなたの質問：{question}\n🗣️ **{name}**：{answer}\n-# 🔗 {link}',
  fell: '❓ **{name}**は2ラウンドの間、{question}に答えませんでした。すぐにまた質問できます。',
  fellAtBell:
    '❓ **{name}**が{question}に答える前にベルが鳴りました。次のエピソードですぐにまた質問できます。',
  answers: '{name}が観客に答える：{question}',
} as const;
