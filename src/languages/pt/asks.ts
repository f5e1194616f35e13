// Questions of the audience to a trader, and their answers.

export const asks = {
  onTheFloor: '❓ O público pergunta a **{name}**: {question}',
  taken:
    '❓ **{name}** recebeu sua pergunta: {question} A resposta vem na sala em até duas rodadas, e aqui assim que for dada.',
  answered: '❓ Você perguntou {question}\n🗣️ **{name}**: {answer}',
  answeredAt: '❓ Você perguntou {question}\n🗣️ **{name}**: {answer}\n-# 🔗 {link}',
  fell: '❓ **{name}** deixou passar duas rodadas sem responder a {question} Você já pode perguntar de novo.',
  answers: '{name} responde ao público: {question}',
} as const;
