// Questions of the audience to a trader, and their answers.

export const asks = {
  onTheFloor: '❓ The audience asks **{name}**: {question}',
  taken:
    '❓ **{name}** has your question: {question} The answer comes in the room within two rounds, and here as soon as it is given.',
  answered: '❓ You asked {question}\n🗣️ **{name}**: {answer}',
  answeredAt: '❓ You asked {question}\n🗣️ **{name}**: {answer}\n-# 🔗 {link}',
  fell: '❓ **{name}** let two rounds go by without an answer to {question} You may ask again at once.',
  answers: '{name} answers the audience: {question}',
} as const;
