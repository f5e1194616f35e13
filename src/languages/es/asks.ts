// Questions of the audience to a trader, and their answers.

export const asks = {
  onTheFloor: '❓ El público le pregunta a **{name}**: {question}',
  taken:
    '❓ **{name}** tiene tu pregunta: {question} La respuesta llega en la sala en dos rondas como mucho, y aquí en cuanto se dé.',
  answered: '❓ Preguntaste {question}\n🗣️ **{name}**: {answer}',
  answeredAt: '❓ Preguntaste {question}\n🗣️ **{name}**: {answer}\n-# 🔗 {link}',
  fell: '❓ **{name}** dejó pasar dos rondas sin contestar a {question} Puedes volver a preguntar ya.',
  answers: '{name} contesta al público: {question}',
} as const;
