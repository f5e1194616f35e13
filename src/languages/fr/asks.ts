// Questions of the audience to a trader, and their answers.

export const asks = {
  onTheFloor: '❓ Le public demande à **{name}** : {question}',
  taken:
    '❓ **{name}** a ta question : {question} La réponse vient dans la salle d’ici deux manches, et ici dès qu’elle est donnée.',
  answered: '❓ Tu as demandé {question}\n🗣️ **{name}** : {answer}',
  answeredAt: '❓ Tu as demandé {question}\n🗣️ **{name}** : {answer}\n-# 🔗 {link}',
  fell: '❓ **{name}** a laissé passer deux manches sans répondre à {question} Tu peux redemander tout de suite.',
  answers: '{name} répond au public : {question}',
} as const;
