// How an evening is told: what comes after its trading is over, and what kind of day it was.

export const evening = {
  began:
    '🌙 **Après la clôture.** Fini d’échanger pour aujourd’hui, pas de parler : qui doit peut payer, qui a pensé peut avouer, et la faillite siège en jury.',
  confessed: '🕯️ {name} avoue une pensée de la manche {round}.',
  confesses: '{name} avoue ce qui se pensait à la manche {round} : {thought}',
  finds: '{name}, du jury, tient {culprit} pour responsable',
  jury: '⚖️ **Le jury de la faillite tient {culprit} pour responsable de la soirée**, avec {votes, plural, one {# voix} other {# voix}} sur {jurors}.',
  hung: '⚖️ **Le jury de la faillite ne tombe pas d’accord :** {jurors, plural, one {# voix} other {# voix}}, et personne n’est coupable.',
  heading: 'Après la clôture',
  ended: 'Les échanges ont fini à la manche {round} ; personne n’est rentré.',
  ownedUp: '{who} a avoué une pensée de la manche {round} : {thought}',
  lampsLow: 'Après la clôture : les lampes sont tamisées.',
  dayOne: '🌡️ Quel genre de journée c’était : **{kind}**, d’une cloche à l’autre.',
  dayTwo: '🌡️ Quel genre de journée c’était : **{first}** jusqu’à la manche {round}, puis **{second}**.',
  dayMany: '🌡️ Quel genre de journée c’était : {kinds}.',
  dayMostly:
    '🌡️ Quel genre de journée c’était : surtout **{kind}**, {rounds} manches sur {all}, avec {others}.',
  spell: '**{kind}** dès la manche {round}',
} as const;
