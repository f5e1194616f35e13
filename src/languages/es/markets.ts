// The betting markets in Spanish.

export const markets = {
  winner: 'Quién gana el episodio {episode}',
  firstBankrupt: 'Quién quiebra primero en el episodio {episode}',
  headToHead: 'Mano a mano del episodio {episode}',
  hypocrite: 'Mayor hipocresía del episodio {episode}',
  winnerRule: 'Gana quien más haya ganado desde la campana de apertura.',
  firstBankruptRule: 'El primer trader que quiebre antes de la campana de cierre, o nadie.',
  headToHeadRule: 'De estos dos rivales, gana quien más haya ganado desde la campana de apertura.',
  hypocriteRule: 'Quien más veces dijo una cosa y operó la contraria.',
  winnerClaim: '{outcome}',
  firstBankruptClaim: 'primera quiebra: {outcome}',
  headToHeadClaim: '{outcome} en el mano a mano',
  hypocriteClaim: 'hipocresía: {outcome}',
  chipsArePlay: 'Las fichas no se compran, venden, regalan ni canjean.',
  howItPays:
    '-# Empate: antes el bote se reparte a partes iguales entre los traders empatados. Nadie acierta: se devuelve todo lo apostado.',
} as const;
