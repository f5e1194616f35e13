// What happens on the live floor, for those who hear it instead of seeing it, in Spanish.

export const liveMoments = {
  said: '{name} en {room}: {text}',
  saidTo: '{name} a {other} en {room}: {text}',
  opening: 'Suena la campana de apertura: episodio {episode}.',
  closing:
    'Suena la campana de cierre. {names} {won, select, one {gana} several {comparten}} el día: {profit}.',
  closingBare: 'Suena la campana de cierre.',
  round: 'Ronda {round} de {rounds}.',
  resumed: 'La negociación continúa.',
  traded:
    '{name} {kind, select, open {abre} add {amplía} reduce {reduce} close {cierra}} una posición: {trade}.',
  forfeit: '{name} perdió y lleva {forfeit} hasta la campana.',
  voteOpened: 'Se abre una votación: {title}',
  voteClosed: 'La votación terminó: {result}',
  noQuorum: 'faltaron votos.',
  motionPassed: 'aprobada.',
  motionFailed: 'rechazada.',
  chaosAsks: '¿Qué titular debe golpear ahora?',
  comebackAsks: '¿Debe volver {name}?',
  chairAsks: '¿Debe un miembro ocupar la silla ejecutiva en este episodio?',
} as const;
