// Who feels what for whom, and what was done, in Spanish.

export const relations = {
  title: '### 💞 Enemistades y alianzas',
  none: 'De momento nadie tiene nada a favor ni en contra de nadie.',
  feud: 'enemistad {score}',
  alliance: 'alianza {score}',
  dislike: 'antipatía {score}',
  liking: 'simpatía {score}',
  answered: '{who} respondió a {whom}',
  agreed: '{who} dio la razón a {whom}',
  copied: '{who} copió a {whom}',
  betAgainst: '{who} apostó contra {whom}',
  fined: '{who} multó a {whom}',
  warned: '{who} avisó a {whom}',
  flagged: '{who} señaló a {whom}',
  deedIn: '{times, plural, one {{deed}, ronda {round}} other {{deed}, # veces}}',
  line: '{times, plural, one {{deed} en la ronda {round}: {kind}} other {{deed} # veces, la última en la ronda {round}: {kind}}}',
} as const;
