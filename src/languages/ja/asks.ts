// Questions of the audience to a trader, and their answers.

export const asks = {
  onTheFloor: '❓ 観客から**{name}**へ：{question}',
  taken:
    '❓ **{name}**に質問を届けました：{question} 答えは2ラウンド以内に部屋で出て、ここにも表示されます。',
  answered: '❓ あなたの質問：{question}\n🗣️ **{name}**：{answer}',
  answeredAt: '❓ あなたの質問：{question}\n🗣️ **{name}**：{answer}\n-# 🔗 {link}',
  fell: '❓ **{name}**は2ラウンドの間、{question}に答えませんでした。すぐにまた質問できます。',
  answers: '{name}が観客に答える：{question}',
} as const;
