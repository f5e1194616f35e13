// Questions of the audience to a trader, and their answers.

export const asks = {
  onTheFloor: '❓ Das Publikum fragt **{name}**: {question}',
  taken:
    '❓ **{name}** hat deine Frage: {question} Die Antwort kommt binnen zwei Runden im Raum, und hier, sobald sie gegeben ist.',
  answered: '❓ Du hast gefragt: {question}\n🗣️ **{name}**: {answer}',
  answeredAt: '❓ Du hast gefragt: {question}\n🗣️ **{name}**: {answer}\n-# 🔗 {link}',
  fell: '❓ **{name}** hat zwei Runden lang nicht geantwortet auf {question} Du kannst sofort wieder fragen.',
  answers: '{name} antwortet dem Publikum: {question}',
} as const;
