// How an evening is told: what comes after its trading is over, and what kind of day it was.

export const evening = {
  began:
    '🌙 **Fora do horário.** Por hoje o pregão acabou, a conversa não: quem deve pode pagar, quem pensou pode confessar, e quem quebrou vira júri.',
  confessed: '🕯️ {name} confessa um pensamento da rodada {round}.',
  confesses: '{name} confessa o que pensou na rodada {round}: {thought}',
  finds: '{name}, do júri, põe a culpa em {culprit}',
  jury: '⚖️ **O júri da falência põe em {culprit} a culpa desta noite**, com {votes, plural, one {# voto} other {# votos}} de {jurors}.',
  hung: '⚖️ **O júri da falência não chega a um acordo:** {jurors, plural, one {# voto} other {# votos}}, e a culpa não é de ninguém.',
  heading: 'Fora do horário',
  ended: 'O pregão acabou na rodada {round}; ninguém foi para casa.',
  ownedUp: '{who} confessou um pensamento da rodada {round}: {thought}',
  lampsLow: 'Fora do horário: as luzes estão baixas.',
  dayOne: '🌡️ Que tipo de dia foi: **{kind}**, de sino a sino.',
  dayTwo: '🌡️ Que tipo de dia foi: **{first}** até a rodada {round}, depois **{second}**.',
  dayMany: '🌡️ Que tipo de dia foi: {kinds}.',
  dayMostly: '🌡️ Que tipo de dia foi: principalmente **{kind}**, {rounds} de {all} rodadas, com {others}.',
  spell: '**{kind}** desde a rodada {round}',
} as const;
