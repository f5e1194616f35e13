// Where the show stands, in one line, in Portuguese.

export const floorState = {
  paused: '⏸️ Em pausa: relógio, votos e apostas param até `/resume`.',
  asleep: '😴 O pregão dorme, porque ninguém assistia: qualquer comando o acorda.',
  underway: '🟢 Rodada **{round} de {rounds}** em andamento.',
  bellSoon: '🔔 O sino de fechamento está prestes a tocar.',
  nextRound: '🟢 A próxima rodada pode começar a partir das {from}.',
  nextRoundSoon: '🟢 A próxima rodada começa a qualquer momento.',
  closedUntil: '🌙 O pregão está fechado: o sino de abertura toca às {opens}.',
  closed: '🌙 O pregão está fechado: o sino de abertura toca a qualquer momento.',
  firstBell: '🌙 O pregão está pronto: o primeiro sino de abertura toca a qualquer momento.',
  inRound: 'episódio {episode}, rodada {round} de {rounds}',
  beforeFirst: 'antes do primeiro sino',
  after: 'depois do episódio {episode}',
} as const;
