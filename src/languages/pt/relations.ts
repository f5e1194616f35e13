// Who feels what for whom, and what was done, in Portuguese.

export const relations = {
  title: '### 💞 Rixas e alianças',
  none: 'Ninguém tem nada contra nem a favor de ninguém ainda.',
  feud: 'rixa {score}',
  alliance: 'aliança {score}',
  dislike: 'antipatia {score}',
  liking: 'simpatia {score}',
  answered: '{who} respondeu a {whom}',
  agreed: '{who} concordou com {whom}',
  copied: '{who} copiou {whom}',
  betAgainst: '{who} apostou contra {whom}',
  fined: '{who} multou {whom}',
  warned: '{who} advertiu {whom}',
  flagged: '{who} sinalizou {whom}',
  deedIn: '{times, plural, one {{deed}, rodada {round}} other {{deed}, # vezes}}',
  line: '{times, plural, one {{deed} na rodada {round}: {kind}} other {{deed} # vezes, a última na rodada {round}: {kind}}}',
} as const;
