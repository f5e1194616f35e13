// What is told, in Portuguese, of an episode that cannot be told.

export const episodes = {
  noneClosed: 'Nenhum episódio terminou ainda, então não há o que contar.',
  firstAt: 'O primeiro é contado no sino de fechamento, por volta de {at}.',
  notClosed: 'O episódio {episode} ainda não terminou; o último que terminou foi o **{last}**.',
  notAtHand: 'O episódio {episode} não está mais no arquivo.',
} as const;
