// How an evening is told: what comes after its trading is over, and what kind of day it was.

export const evening = {
  began:
    '🌙 **Fuera de horario.** Por hoy no se opera más, pero se habla: quien debe puede pagar, quien pensó algo puede confesarlo, y la gente arruinada forma el jurado.',
  confessed: '🕯️ {name} confiesa un pensamiento de la ronda {round}.',
  confesses: '{name} confiesa lo que pensó en la ronda {round}: {thought}',
  finds: '{name}, del jurado, echa la culpa a {culprit}',
  jury: '⚖️ **El jurado de la ruina echa a {culprit} la culpa de esta noche**, con {votes, plural, one {# voto} other {# votos}} de {jurors}.',
  hung: '⚖️ **El jurado de la ruina no se pone de acuerdo:** {jurors, plural, one {# voto} other {# votos}} y nadie con la culpa.',
  heading: 'Fuera de horario',
  ended: 'La sesión acabó en la ronda {round}; nadie se fue a casa.',
  ownedUp: '{who} confesó un pensamiento de la ronda {round}: {thought}',
  lampsLow: 'Fuera de horario: las luces están bajas.',
  dayOne: '🌡️ Qué clase de día fue: **{kind}**, de campana a campana.',
  dayTwo: '🌡️ Qué clase de día fue: **{first}** hasta la ronda {round}, luego **{second}**.',
  dayMany: '🌡️ Qué clase de día fue: {kinds}.',
  dayMostly: '🌡️ Qué clase de día fue: sobre todo **{kind}**, {rounds} de {all} rondas, con {others}.',
  spell: '**{kind}** desde la ronda {round}',
} as const;
