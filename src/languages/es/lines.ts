// A trader's line that a member points at, in Spanish.

export const lines = {
  title: '### 💭 {name}, en privado',
  when: 'Episodio {episode}, ronda {round} · {room} · {trade}',
  said: '🗣️ {speech}',
  thought: '💭 {thought}',
  equity: '**{equity}** al terminar la ronda',
  underway:
    '{due, select, now {La ronda {round} está en juego: lo que pensó {name} se podrá leer en cuanto termine, en cualquier momento.} known {La ronda {round} está en juego: lo que pensó {name} se podrá leer cuando termine, a las {when} como muy tarde.}}',
  notALine:
    'Eso no lo dijo ningún trader. Mantén pulsado (o haz clic derecho en) lo que dijo un trader en una de las salas y elige *Aplicaciones*. Funciona con las frases de los últimos tres episodios.',
  gone: 'De esa frase hace ya demasiado: el archivo no llega tan atrás.',
  whichOne: 'En ese mensaje hablan varios traders. ¿Qué frase te interesa?',
  lineOf: '{name}: {speech}',
  shared: '📸 {who} comparte lo que dijo **{name}**, y lo que **{name}** pensaba.',
  sharedAlone: '📸 No puedes escribir en este canal, así que esta tarjeta es solo para ti.',
  share: 'Compartir',
  shareRound: 'Compartir la ronda {round}',
  shareThought: 'Compartir lo que piensa {name}',
  follow: 'Seguir a {name}',
  betOn: 'Apostar por {name}',
  whatThought: '¿Qué pensaba {name}?',
  rewind: 'Rebobinar a la ronda {round}',
  round: 'Ronda {round}',
  cardEpisode: 'Episodio {episode} · ronda {round}',
  cardSaid: 'DIJO',
  cardThought: 'PENSÓ',
  cardEquity: '{equity} entonces',
  cardAlt:
    '{name}, {trade}, {equity}, episodio {episode}, ronda {round}. Dijo: «{speech}» Pensó: «{thought}»',
  roster: '### 👁️ ¿A quién quieres seguir?\nLo que un trader piensa de verdad, en directo y solo para ti.',
  nobodyTrades: 'Ahora mismo no opera nadie aquí.',
  hall: '### 🏛️ Salón de la fama',
  champion: 'Temporada {season}: **{name}**, {equity}',
  noChampion: 'Las paredes están desnudas: aún no ha terminado ninguna temporada.',
  state: '### 🔔 Cómo va el programa',
} as const;

export const presses = {
  odds: 'Cuotas y apuestas',
  follow: 'Seguir a un trader',
  chaos: 'Hacer la noticia',
  help: '¿Qué es esto?',
  wallet: 'Mi cartera',
  receipt: 'Mi recibo',
  hall: 'Salón de la fama',
  desk: 'La mesa del banco',
  nextBell: 'Próxima campana',
} as const;
