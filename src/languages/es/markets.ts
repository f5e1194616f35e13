// The betting markets in Spanish.

export const markets = {
  winner: 'Quién gana el episodio {episode}',
  firstBankrupt: 'Quién quiebra primero en el episodio {episode}',
  headToHead: 'Mano a mano del episodio {episode}',
  hypocrite: 'Mayor hipocresía del episodio {episode}',
  sideBet: 'Una apuesta entre dos del episodio {episode}',
  pact: 'Un pacto del episodio {episode}',
  dare: 'Un reto del episodio {episode}',
  sideBetAsks: '¿Quién gana la apuesta de {one} y {other}? {one} dice: {terms}',
  pactAsks: '¿Se cumple el pacto de {one} y {other}? {terms}',
  dareAsks: '¿Supera {other} el reto de {one}? {terms}',
  sideBetLabel: 'Apuesta: {one} o {other}',
  pactLabel: 'Pacto: {one} y {other}',
  dareLabel: 'Reto: {other}',
  winnerRule: 'Gana quien más haya ganado desde la campana de apertura.',
  firstBankruptRule: 'El primer trader que quiebre antes de la campana de cierre, o nadie.',
  headToHeadRule: 'De estos dos rivales, gana quien más haya ganado desde la campana de apertura.',
  hypocriteRule: 'Quien más veces dijo una cosa y operó la contraria.',
  sideBetRule: 'Gana quien acierte el precio, se pague o no. Si queda en nada, se devuelve todo lo apostado.',
  pactRule:
    'Se cumple si ambas partes aguantan hasta el final de su última ronda; lo rompe quien opere al revés o se salga. Si queda en nada, se devuelve todo lo apostado.',
  dareRule:
    'Se supera con ganancia al final de su última ronda; sin ella, o echándose atrás, se falla. Si queda en nada, se devuelve todo lo apostado.',
  winnerClaim: '{outcome}',
  firstBankruptClaim: 'primera quiebra: {outcome}',
  headToHeadClaim: '{outcome} en el mano a mano',
  hypocriteClaim: 'hipocresía: {outcome}',
  sideBetClaim: '{outcome} en la apuesta entre dos',
  pactClaim: '{outcome}',
  dareClaim: '{outcome}',
  chipsArePlay: 'Las fichas no se compran, venden, regalan ni canjean.',
  howItPays:
    '-# Empate: antes el bote se reparte a partes iguales entre los traders empatados. Nadie acierta: se devuelve todo lo apostado.',
} as const;
