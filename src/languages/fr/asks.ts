// Questions of the audience to a trader, and their answers.

export const asks = {
  onTheFloor: '❓ Le public demande à **{name}** : {question}',
  onTheFloorFor: '❓ **{n}** personnes du public demandent à **{name}** : {question}',
  waitsOnTheFloor: '🙋 **{number}** Quelqu’un demande à **{name}** : {question}',
  waits:
    '❓ Ta question à **{name}** attend : {question} Quand la prochaine manche commence, vers {when}, on pose celle que le plus de membres veulent savoir. Ce que devient la tienne s’affiche ici.',
  list: '{n, plural, one {**# question attend.** Dis si tu veux le savoir aussi, au lieu d’une autre :} many {**# questions attendent.** Dis laquelle t’intéresse aussi, au lieu d’une autre :} other {**# questions attendent.** Dis laquelle t’intéresse aussi, au lieu d’une autre :}}',
  line: '**{number}** **{name}** : {question} · {n, plural, one {# veut savoir} many {# veulent savoir} other {# veulent savoir}}',
  back: '{number} · Je veux savoir aussi ({n})',
  backed:
    '🙋 Toi aussi, tu veux entendre **{name}** répondre à {question} {n, plural, one {# membre le veut} many {# membres le veulent} other {# membres le veulent}} maintenant. Celle que le plus de membres veulent savoir est posée au début de la prochaine manche.',
  taken:
    '❓ **{name}** a ta question : {question} La réponse vient dans la salle d’ici deux manches, et ici dès qu’elle est donnée.',
  answered: '❓ Tu as demandé {question}\n🗣️ **{name}** : {answer}',
  answeredAt: '❓ Tu as demandé {question}\n🗣️ **{name}** : {answer}\n-# 🔗 {link}',
  fell: '❓ **{name}** a laissé passer deux manches sans répondre à {question} Tu peux redemander tout de suite.',
  fellAtBell:
    '❓ La cloche a sonné avant que vienne la réponse à {question} (**{name}**). Tu peux redemander au prochain épisode, sans attendre.',
  answers: '{name} répond au public : {question}',
} as const;
