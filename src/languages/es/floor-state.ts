// Where the show stands, in one line of Spanish.

export const floorState = {
  paused: '⏸️ En pausa: reloj, votos y apuestas se detienen hasta `/resume`.',
  asleep: '😴 El parqué duerme, porque nadie miraba: cualquier comando lo despierta.',
  underway: '🟢 La ronda **{round} de {rounds}** está en marcha.',
  bellSoon: '🔔 La campana de cierre está a punto de sonar.',
  nextRound: '🟢 La próxima ronda puede empezar a partir de las {from}.',
  nextRoundSoon: '🟢 La próxima ronda empieza en cualquier momento.',
  closedUntil: '🌙 El parqué está cerrado: la campana de apertura suena a las {opens}.',
  closed: '🌙 El parqué está cerrado: la campana de apertura suena en cualquier momento.',
  firstBell: '🌙 El parqué está listo: la primera campana de apertura suena en cualquier momento.',
  inRound: 'episodio {episode}, ronda {round} de {rounds}',
  beforeFirst: 'antes de la primera campana',
  after: 'tras el episodio {episode}',
} as const;
