// What the live floor says to a watcher whom it cannot let in or serve, in French.

export const liveDoor = {
  expired: 'Ton accès au plateau en direct a expiré. Ouvre-le de nouveau depuis Discord.',
  full: 'Il y a tant de spectateurs qu’il ne reste plus de place. Réessaie dans une minute.',
  tabs: 'Ce plateau est déjà ouvert dans trop de tes onglets : ferme-en un.',
  noFloor: 'Il n’y a pas encore de spectacle sur ce serveur : `/setup` en crée un.',
  astray: 'Cette adresse ne mène à aucun plateau : prends le lien que donne `/floor` sur ton serveur.',
  gone: 'Il n’y a plus de spectacle ici : ce qui en était gardé a été effacé.',
  erased: 'Tu es effacé d’ici, comme tu le voulais. Recharge la page pour recommencer à zéro.',
  onlyWatching: 'Ici on ne peut que regarder. Pour jouer, ouvre le plateau depuis Discord.',
  tooFast: 'C’était trop rapide : attends un instant et réessaie.',
  notUnderstood: 'La page et le bot ne se comprennent pas : recharge la page.',
  inChannels: 'Cela se fait dans les salons.',
} as const;
