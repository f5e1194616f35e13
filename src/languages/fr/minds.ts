// Which mind plays best, in French: the skills, how sure they are, and what they rest on.

export const minds = {
  heading: '### 🎭 Quel esprit joue le mieux ici',
  none: 'Aucun esprit n’a encore été noté : cela se fait à chaque cloche de clôture.',
  kind: '{kind, select, money {💰 **Argent** : le rang final de ses traders selon leur capital} plot {🧵 **Intrigue** : ce qu’ils lancent, relancent et mènent à terme avec les autres} part {🎬 **Rôle** : les réponses données sans l’aide d’une doublure}}',
  skill:
    '· {mind} : environ **{about}**, à {giveOrTake} près ; {episodes, plural, one {# épisode} other {# épisodes}}',
  tooEarly:
    '· {mind} : trop tôt pour le dire ; {episodes, plural, one {# épisode} other {# épisodes}} sur {needed, number}',
  noLeader: '-# Personne n’est nettement devant.',
  leader: '-# {mind} est nettement devant.',
  did: '-# {mind} : {episodes, plural, one {# épisode} other {# épisodes}}, {own} de réponses entièrement de lui, {points} points d’intrigue pour 100 tours',
  alone: '-# Sans autre esprit à leurs côtés, il n’y a personne à qui les comparer : {minds}.',
  howRated:
    '-# Tous partent de 25 et bougent à chaque cloche de clôture, comparés aux esprits du même épisode. Deux fois sur trois, la vérité se trouve dans cette marge.',
} as const;
