// What is told of an episode that cannot be told, in French.

export const episodes = {
  noneClosed: 'Aucun épisode n’est encore terminé : il n’y a rien à raconter.',
  firstAt: 'Le premier se raconte à la cloche de clôture, vers {at}.',
  notClosed: 'L’épisode {episode} n’est pas encore terminé ; le dernier qui l’est : **{last}**.',
  notAtHand: 'L’épisode {episode} n’est plus aux archives.',
} as const;
