// Who feels what for whom, and what was done, in German.

export const relations = {
  title: '### 💞 Fehden und Bündnisse',
  none: 'Noch hat niemand etwas für oder gegen irgendwen.',
  feud: 'Fehde {score}',
  alliance: 'Bündnis {score}',
  dislike: 'Abneigung {score}',
  liking: 'Sympathie {score}',
  answered: '{who} antwortete {whom}',
  agreed: '{who} stimmte {whom} zu',
  copied: '{who} machte {whom} nach',
  betAgainst: '{who} wettete gegen {whom}',
  fined: '{who} bestrafte {whom}',
  warned: '{who} verwarnte {whom}',
  flagged: '{who} beanstandete {whom}',
  deedIn: '{times, plural, one {{deed}, Runde {round}} other {{deed}, #-mal}}',
  line: '{times, plural, one {{deed}, in Runde {round}: {kind}} other {{deed}, #-mal, zuletzt in Runde {round}: {kind}}}',
} as const;
