// How an evening is told: what comes after its trading is over, and what kind of day it was.

export const evening = {
  began:
    '🌙 **After hours.** Trading is over for today, talking is not: who owes may pay, who thought something may own up, and the ruined sit as a jury.',
  confessed: '🕯️ {name} owns up to a thought of round {round}.',
  confesses: '{name} owns up to a thought of round {round}: {thought}',
  finds: '{name}, of the jury, holds {culprit} guilty',
  jury: '⚖️ **The jury of the ruined holds {culprit} guilty of this evening**, with {votes, plural, one {# vote} other {# votes}} of {jurors}.',
  hung: '⚖️ **The jury of the ruined cannot agree:** {jurors, plural, one {# vote} other {# votes}}, and nobody is guilty.',
  heading: 'After hours',
  ended: 'Trading ended in round {round}; nobody went home.',
  ownedUp: '{who} owned up to a thought of round {round}: {thought}',
  lampsLow: 'After hours: the lamps are low.',
  dayOne: '🌡️ What kind of day it was: **{kind}**, from bell to bell.',
  dayTwo: '🌡️ What kind of day it was: **{first}** until round {round}, then **{second}**.',
  dayMany: '🌡️ What kind of day it was: {kinds}.',
  dayMostly: '🌡️ What kind of day it was: mostly **{kind}**, {rounds} of {all} rounds, with {others}.',
  spell: '**{kind}** from round {round}',
} as const;
