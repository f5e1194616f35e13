// Which mind plays best, in Spanish: the skills, how sure they are, and what they rest on.

export const minds = {
  heading: '### 🎭 Qué mente interpreta mejor aquí',
  none: 'Todavía no se ha valorado ninguna mente: se hace en cada campana de cierre.',
  kind: '{kind, select, money {💰 **Dinero**: en qué puesto acaban sus operadores por patrimonio} plot {🧵 **Trama**: lo que empiezan, giran y resuelven con los demás} part {🎬 **Papel**: respuestas sin ayuda de un suplente}}',
  skill:
    '· {mind}: unos **{about}**, con {giveOrTake} de margen; {episodes, plural, one {# episodio} other {# episodios}}',
  tooEarly:
    '· {mind}: es pronto para decirlo; {episodes, plural, one {# episodio} other {# episodios}} de {needed, number}',
  noLeader: '-# Nadie va claramente por delante.',
  leader: '-# {mind} va claramente por delante.',
  did: '-# {mind}: {episodes, plural, one {# episodio} other {# episodios}}, {own} de sus respuestas del todo suyas, {points} puntos de trama en 100 turnos',
  alone: '-# Sin otra mente a su lado no hay con quién compararlas: {minds}.',
  howRated:
    '-# Todas empiezan en 25 y se mueven en cada campana de cierre, comparadas con las mentes del mismo episodio. Dos de cada tres veces la verdad está dentro del margen.',
} as const;
