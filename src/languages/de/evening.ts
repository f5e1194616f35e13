// How an evening is told: what comes after its trading is over, and what kind of day it was.

export const evening = {
  began:
    '🌙 **Nach Feierabend.** Gehandelt wird heute nicht mehr, geredet schon: Wer schuldet, kann zahlen, wer etwas gedacht hat, kann es gestehen, und die Ruinierten sind die Jury.',
  confessed: '🕯️ {name} gesteht einen Gedanken aus Runde {round}.',
  confesses: '{name} gesteht, was in Runde {round} gedacht war: {thought}',
  finds: '{name}, Jury, gibt {culprit} die Schuld',
  jury: '⚖️ **Die Jury der Ruinierten gibt {culprit} die Schuld an diesem Abend**, mit {votes, plural, one {# Stimme} other {# Stimmen}} von {jurors}.',
  hung: '⚖️ **Die Jury der Ruinierten wird sich nicht einig:** {jurors, plural, one {# Stimme} other {# Stimmen}}, und niemand ist schuld.',
  heading: 'Nach Feierabend',
  ended: 'Der Handel endete in Runde {round}; nach Hause ging niemand.',
  ownedUp: '{who} gestand einen Gedanken aus Runde {round}: {thought}',
  lampsLow: 'Nach Feierabend: Das Licht ist gedämpft.',
  dayOne: '🌡️ Was für ein Tag es war: **{kind}**, von Glocke zu Glocke.',
  dayTwo: '🌡️ Was für ein Tag es war: **{first}** bis Runde {round}, dann **{second}**.',
  dayMany: '🌡️ Was für ein Tag es war: {kinds}.',
  dayMostly: '🌡️ Was für ein Tag es war: vor allem **{kind}**, {rounds} von {all} Runden, dazu {others}.',
  spell: '**{kind}** ab Runde {round}',
} as const;
