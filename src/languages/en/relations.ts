// Who feels what for whom, and what was done.

export const relations = {
  title: '### 💞 Feuds and alliances',
  none: 'Nobody has anything for or against anybody yet.',
  feud: 'feud {score}',
  alliance: 'alliance {score}',
  dislike: 'dislike {score}',
  liking: 'liking {score}',
  answered: '{who} answered {whom}',
  agreed: '{who} agreed with {whom}',
  copied: '{who} copied {whom}',
  betAgainst: '{who} bet against {whom}',
  fined: '{who} fined {whom}',
  warned: '{who} warned {whom}',
  flagged: '{who} flagged {whom}',
  deedIn: '{times, plural, one {{deed}, round {round}} other {{deed}, # times}}',
  line: '{times, plural, one {{deed} in round {round}: {kind}} other {{deed} # times, last in round {round}: {kind}}}',
} as const;
