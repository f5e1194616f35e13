// Who feels what for whom, and what was done, in French.

export const relations = {
  title: '### 💞 Brouilles et alliances',
  none: 'Personne n’a encore rien pour ni contre personne.',
  feud: 'brouille {score}',
  alliance: 'alliance {score}',
  dislike: 'antipathie {score}',
  liking: 'sympathie {score}',
  answered: '{who} a répondu à {whom}',
  agreed: '{who} a donné raison à {whom}',
  copied: '{who} a copié {whom}',
  betAgainst: '{who} a joué contre {whom}',
  fined: '{who} a mis {whom} à l’amende',
  warned: '{who} a averti {whom}',
  flagged: '{who} a signalé {whom}',
  deedIn: '{times, plural, one {{deed}, manche {round}} other {{deed}, # fois}}',
  line: '{times, plural, one {{deed}, manche {round} : {kind}} other {{deed} # fois, en dernier à la manche {round} : {kind}}}',
} as const;
