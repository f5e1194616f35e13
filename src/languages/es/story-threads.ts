// The threads of an episode as the paper tells them, in Spanish: how one began, how it turned and how it ended, each in a
// whole sentence.

export const storyThreads = {
  heading: ['Lo que se hicieron', 'Tratos, y en qué acabaron', 'Entre líneas'],

  beganBet: '{one} ofreció a {other} una apuesta por {matter}: {terms}.',
  beganPact: '{one} ofreció a {other} un pacto por {matter}: {terms}.',
  beganTip: '{one} susurró a {other} un soplo por {matter}: {terms}.',
  beganLoan: '{one} pidió a {other} un préstamo de {stake}, con {matter} en prenda.',
  beganDare: '{one} retó a {other} por {matter}: {terms}.',
  beganSecret:
    '{one} vio el libro abierto de {other} junto a {matter}, {trade}, y puso precio al silencio: {stake}.',
  beganFeud:
    '{one} no perdonó a {other} {cause, select, welshed {la apuesta sin pagar} broken {el pacto roto} bailed {el pacto abandonado} burned {el soplo que quemó} soldOut {el soplo con trampa} defaulted {el préstamo que no volvió} told {el secreto contado} none {la vieja historia}}, y abrió una enemistad por {matter}.',
  beganBefore: 'La enemistad de {one} y {other} por {matter} seguía abierta desde el episodio {episode}.',

  turnedBet:
    '{raised, select, yes {{taker} dobló la apuesta a {stake}} no {{taker} aceptó}}, y al final de la ronda {round} {asset} estaba en {price}: {loser} había perdido.',
  turnedBetOpen:
    '{raised, select, yes {{taker} dobló la apuesta a {stake}} no {{taker} aceptó}}, y todo quedó para la campana de cierre.',
  turnedPact:
    '{taker} dio la mano{short, select, yes {, pero solo hasta la ronda {round}} no {}}{next, select, vowed {, y {who} juró{inRound} cumplirlo} vowedToo {, y juró{inRound} cumplirlo} doubted {, y {who} preguntó{inRound} si seguía en pie} doubtedToo {, y preguntó{inRound} si seguía en pie} none {}}.',
  turnedTip:
    '{other} lo creyó{lie, select, yes {, sin saber que {one} había apostado a lo contrario} no {}}.',
  turnedLoan:
    '{other} prestó el dinero{strings, select, yes {, pero quería {due} de vuelta} no {}}{duns, plural, =0 {} one {, y más tarde vino a reclamarlo una vez} other {, y más tarde vino a reclamarlo # veces}}{stalled, select, yes {, y solo oyó excusas} no {}}.',
  turnedDare:
    '{other} aceptó el reto{sweet, select, yes {, pero con una prenda peor ({forfeit})} no {}}{boast, select, yes {, y presumió de ello{inRound}} no {}}.',
  turnedSecret:
    '{paid, select, yes {{other} pagó los {stake}} no {{other} no quiso pagar, y le dijo a {one} que hablara si quería}}.',
  turnedFeud:
    '{jabs, plural, =0 {Nadie cedió} one {Siguió una pulla} other {Siguieron # pullas}}{hand, select, out {, hasta que {who} tendió la mano} spurned {; {who} tendió la mano, y {whom} la rechazó} none {}}.',
  turnedInRound: ' en la ronda {round}',
  turnedHaggled: '{who} solo lo quería con otras condiciones: {terms}.',

  endedOpen: 'Sonó la campana, y {one} y {other} seguían sin hacer las paces.',
  endedRefused: '{who} le dijo que no a {whom}.',
  endedPaid: '{loser} pagó a {winner} los {sum} y llevó {forfeit} hasta la campana.',
  endedPaidLate: '{loser} pagó a {winner} los {sum} en el último minuto, al sonar la campana.',
  endedWelshed: '{loser} se negó a pagar a {winner} los {sum}.',
  endedKept: 'Nadie soltó hasta el final: {one} y {other} cumplieron su pacto.',
  endedBroken: '{who} rompió el pacto con {whom}{went, select, yes {: {trade}} no {}}.',
  endedBailed: '{who} dejó el pacto con {whom} antes de tiempo{went, select, yes {: {trade}} no {}}.',
  endedFizzled: 'Al final alguien había soltado: el pacto de {one} y {other} quedó en nada.',
  endedCameTrue:
    '{asset} pasó de {from} a {to}: {lie, select, yes {la mentira de {one} resultó cierta, y {other} hizo bien en creerla} no {{one} había dicho la verdad a {other}}}.',
  endedBurned:
    '{asset} pasó de {from} a {to}: {lie, select, yes {era mentira, y {one} quemó a {other}} no {{one} lo dijo de buena fe, y aun así quemó a {other}}}.',
  endedSoldOut:
    '{who} apostó contra el mismo soplo que {whom} había creído{went, select, yes {: {trade}} no {}}.',
  endedRepaid:
    '{one} devolvió a {other} los {sum}{late, select, yes { en el último minuto, al sonar la campana} no {}}.',
  endedDefaulted: '{one} se quedó con el dinero: {other} no volvió a ver los {sum}.',
  endedDone: '{other} lo logró y salió ganando, así que a {one} le tocó {forfeit}.',
  endedFailed: '{other} no salió ganando, y le tocó {forfeit}.',
  endedQuit: '{other} se echó atrás, y le tocó {forfeit}; {one} miraba.',
  endedTold:
    '{paid, select, yes {{one} había cobrado por callar, y aun así contó a {heard, select, one {{third}} all {todo el mundo}} lo que tenía {other}} no {{one} contó a {heard, select, one {{third}} all {todo el mundo}} lo que tenía {other}}}.',
  endedSilent: '{one} guardó el secreto de {other} hasta la campana.',
  endedMadeUp: '{who} tomó la mano de {whom}, y se acabó la enemistad.',
  endedRuined: 'Una quiebra acabó con todo: entre {one} y {other} ya no se arregló nada.',
  endedFaded: 'Entre {one} y {other} no hubo nada más.',
} as const;
