// Who feels what for whom, and what was done, in German.

export const relations = {
  title: '### 💞 Fehden und Bündnisse',
  none: 'Noch hat niemand etwas für oder gegen irgendwen.',
  feud: 'Fehde {score}',
  alliance: 'Bündnis {score}',
  dislike: 'Abneigung {score}',
  liking: 'Sympathie {score}',
  answered: '{who} antwortet {whom}',
  agreed: '{who} stimmt {whom} zu',
  copied: '{who} macht {whom} nach',
  betAgainst: '{who} wettet gegen {whom}',
  fined: '{who} bestraft {whom}',
  warned: '{who} verwarnt {whom}',
  flagged: '{who} beanstandet {whom}',
  deedIn: '{times, plural, one {{deed}, Runde {round}} other {{deed}, #-mal}}',
  line: '{times, plural, one {{deed}, in Runde {round}: {kind}} other {{deed}, #-mal, zuletzt in Runde {round}: {kind}}}',
} as const;
