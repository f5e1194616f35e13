// The board with pins and string, in German.

export const forfeits = {
  duncesCap: 'der Narrenhut',
  clownsNose: 'die Clownsnase',
  apron: 'die Schürze',
  sandwichBoard: 'das Werbeschild',
} as const;

export const threadKinds = {
  bet: 'Wette',
  pact: 'Pakt',
  tip: 'Tipp',
  loan: 'Darlehen',
  dare: 'Mutprobe',
  secret: 'Geheimnis',
  feud: 'Fehde',
} as const;

export const threadEndings = {
  refused: '{who} sagt Nein',
  paid: 'bezahlt',
  welshed: '{who} zahlt nicht',
  kept: 'gehalten',
  broken: '{who} brach ihn',
  bailed: '{who} stieg aus',
  fizzled: 'verlief im Sand',
  cameTrue: 'traf ein',
  burned: 'war falsch',
  soldOut: '{who} hielt sich nicht dran',
  repaid: 'zurückgezahlt',
  defaulted: '{who} zahlt nicht zurück',
  done: 'bestanden',
  failed: 'nicht bestanden',
  quit: '{who} kniff',
  told: '{who} plauderte',
  silent: 'blieb geheim',
  madeUp: 'versöhnt',
  ruined: 'endete im Ruin',
  faded: 'verlief im Sand',
  overtaken: 'überholt',
} as const;

export const plotBoard = {
  sign: 'DIE INTRIGE',
  none: 'Noch läuft nichts zwischen ihnen.',
  more: 'und {count} weitere',
  offered: '{who} ist am Zug',
  runs: 'bis Runde {round}',
  agreed: 'abgemacht',
  bell: 'bis zur Glocke',
  open: 'noch offen',
  due: '{who} muss zahlen',
  bet: '{who}: {asset} {over, select, above {über} below {unter}} {level} nach Runde {round}, um {stake}, dazu {forfeit}',
  pact: 'Beide {trade} bis Runde {round}',
  tip: '{who}: {asset} {way, select, up {steigt} down {fällt}}',
  loan: '{who} leiht sich {stake}',
  loanDear: '{who} leiht sich {stake} und gibt {due} zurück',
  dare: '{who} fordert {whom}: alles auf {trade} bis Runde {round}, sonst {forfeit}',
  secret: '{who} weiß, dass {whom} {trade} ist, und will {stake} fürs Schweigen',
  secretPaid: '{who} weiß, dass {whom} {trade} ist; das Schweigen kostete {stake}',
  feud: 'Der alte Groll',
  alt: 'Eine Pinnwand mit Fäden: wer mit wem was hat.',
  altIn: 'Eine Pinnwand mit Fäden, Folge {episode}, Runde {round}: wer mit wem was hat.',
  altThread: '{kind} von {one} und {other} um {matter}: {terms}; {stage}.',
  altEnded: 'Vorbei: {kind} von {one} und {other} um {matter}, {ending}.',
  altMore: 'Und {count} weitere.',
} as const;
