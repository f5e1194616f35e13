// What happens on the live floor, for those who hear it instead of seeing it, in French.

export const liveMoments = {
  said: '{name} ({room}) : {text}',
  saidTo: '{name} à {other} ({room}) : {text}',
  opening: 'La cloche d’ouverture sonne : épisode {episode}.',
  closing:
    'La cloche de clôture sonne. {names} {won, select, one {remporte} several {se partagent}} la journée : {profit}.',
  closingBare: 'La cloche de clôture sonne.',
  round: 'Manche {round} sur {rounds}.',
  resumed: 'Les échanges reprennent.',
  traded:
    '{name} {kind, select, open {ouvre} add {renforce} reduce {allège} close {ferme}} une position : {trade}.',
  forfeit: '{name} a perdu et porte {forfeit} jusqu’à la cloche.',
  voteOpened: 'Un vote est ouvert : {title}',
  voteClosed: 'Le vote est clos : {result}',
  noQuorum: 'trop peu de votes.',
  motionPassed: 'adopté.',
  motionFailed: 'rejeté.',
  chaosAsks: 'Quel titre doit frapper ensuite ?',
  comebackAsks: '{name} doit-il revenir ?',
  chairAsks: 'Un membre doit-il prendre le fauteuil de la direction pour cet épisode ?',
} as const;
