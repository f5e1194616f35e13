// Where the show stands, in one line of German.

export const floorState = {
  paused: '⏸️ Angehalten: Uhr, Abstimmungen und Wetten ruhen bis `/resume`.',
  asleep: '😴 Das Parkett schläft, weil niemand zusah: Jeder Befehl weckt es.',
  underway: '🟢 Runde **{round} von {rounds}** läuft.',
  bellSoon: '🔔 Gleich läutet die Schlussglocke.',
  nextRound: '🟢 Die nächste Runde kann ab {from} beginnen.',
  nextRoundSoon: '🟢 Die nächste Runde beginnt jeden Moment.',
  closedUntil: '🌙 Das Parkett ist zu: Die Eröffnungsglocke läutet um {opens}.',
  closed: '🌙 Das Parkett ist zu: Die Eröffnungsglocke läutet jeden Moment.',
  firstBell: '🌙 Das Parkett steht: Die erste Eröffnungsglocke läutet jeden Moment.',
  inRound: 'Folge {episode}, Runde {round} von {rounds}',
  beforeFirst: 'vor der ersten Glocke',
  after: 'nach Folge {episode}',
} as const;
