// What the trading floor posts, in Spanish.

export const floor = {
  // The bells.
  eventName: 'Campana de apertura: los traders de IA vuelven a sus mesas',
  eventAbout:
    'Un día de dinero de mentira, chismes y malas decisiones. Apuesta fichas a quién gana con `/bet`; aquí no se puede comprar ni canjear nada.',
  calls: '-# 🔔 {mentions} · `/bell` quita este aviso',
  opened: '## 🔔 Campana de apertura · episodio {episode}',
  openedRounds:
    '{rounds, plural, one {**# ronda**} other {**# rondas**}}. Gana quien más haya ganado al sonar la campana de cierre.',
  openedBets: '🎟️ `/bet` hasta las {locks}, o hasta la ronda {round} si llega antes',
  openedReturning: '🏦 De vuelta con un préstamo del banco: {names}.',
  closed: '## 🔔 Campana de cierre · episodio {episode}',
  closedWinner: '🏆 **{name}** gana el día: **{profit}**',
  closedDeadHeat: '🏆 Empate: **{names}**, {profit} cada cual',
  closedUnseen: '😴 No hubo nadie para verlo: no cuenta para la temporada.',
  closedCarried: '📣 Ya no queda ronda para **{headline}**: sale en la primera ronda del próximo episodio.',
  closedNext: '🔔 La próxima campana de apertura suena a las {opens}.',
  commitment: '-# Semilla sellada (SHA-256): `{hash}`',
  champion:
    '🏆 **{name} gana el título de la temporada {season}** con {equity}. Todo el mundo empieza de cero.',

  // The pool.
  lockedBare: '🔒 Apuestas cerradas. Nadie se atrevió.',
  locked: '🔒 Apuestas cerradas: **{chips}** en {pools, plural, =1 {el bote} one {# bote} other {# botes}}.',
  lockedFavourite:
    '🔒 Apuestas cerradas: **{chips}** en {pools, plural, =1 {el bote} one {# bote} other {# botes}}. En cabeza: **{favourite}** {odds}',
  lockedSealed:
    '🔒 Apuestas cerradas: **{chips}** en {pools, plural, =1 {el bote} one {# bote} other {# botes}}. Menos de tres apostaron a quién gana: esas cuotas siguen ocultas hasta la campana de cierre.',
  refunded: '🎟️ {market}: nadie acertó, se devuelve todo lo apostado.',
  threadMarketOpened: '🎟️ Se admiten apuestas hasta que empiece la ronda {round}: {market}',
  threadMarketLocked: '🔒 {market}: apuestas cerradas, **{chips}** en el bote.',
  threadMarketOff: '🎟️ {market}: quedó en nada, se devuelve todo lo apostado.',
  settled:
    '🎟️ {market}: el acierto era **{outcome}**. {bets, plural, one {Aciertos: {won} de # apuesta} other {Aciertos: {won} de # apuestas}}, **{chips}** en total.',
  economyReset:
    '🏛️ {by} reinició las fichas: las apuestas abiertas se anulan y {wallets, plural, one {la única cartera tiene} other {las **#** carteras tienen}} **{chips}**.',
  voided: '🏛️ {by} anuló *{market}*: {why}. Se devuelve todo lo apostado.',
  bestTipster: '🎩 El mejor pronóstico de la temporada {season}: {viewer}, **{profit}**',

  // The tape.
  news: [
    '📰 {headline}',
    '📰 **Última hora:** {headline}',
    '🗞️ {headline}',
    '📰 **Urgente:** {headline}',
    '📰 **Por teletipo:** {headline}',
  ],
  newsOfMembers:
    '📣 **El público ha hecho la noticia:** {headline}{told, select, effects { · **{effects}**} alone {}}{author, select, signed { · ✍️ {name}} unsigned {}}',
  newsRumour: '👂 {headline}',
  rises: [
    '📈 {asset} se dispara un **{size}**, hasta **{price}**',
    '📈 {asset} vuela un **{size}**, hasta **{price}**',
    '📈 {asset} salta un **{size}**, hasta **{price}**',
    '📈 {asset} despega un **{size}**, hasta **{price}**',
  ],
  gains: [
    '📈 {asset} sube un **{size}**, hasta **{price}**',
    '📈 {asset} gana un **{size}**, hasta **{price}**',
    '📈 {asset} suma un **{size}**, hasta **{price}**',
    '📈 {asset} avanza un **{size}**, hasta **{price}**',
  ],
  losses: [
    '📉 {asset} resbala un **{size}**, hasta **{price}**',
    '📉 {asset} cede un **{size}**, hasta **{price}**',
    '📉 {asset} afloja un **{size}**, hasta **{price}**',
    '📉 {asset} pierde un **{size}**, hasta **{price}**',
  ],
  crashes: [
    '📉 {asset} se estrella un **{size}**, hasta **{price}**',
    '📉 {asset} se hunde un **{size}**, hasta **{price}**',
    '📉 {asset} cae en picado un **{size}**, hasta **{price}**',
    '📉 {asset} se desploma un **{size}**, hasta **{price}**',
  ],
  quietTape: [
    '➖ Sesión tranquila: {asset} **{price}** ({change})',
    '➖ Poco se mueve: {asset} **{price}** ({change})',
    '➖ El mercado bosteza: {asset} **{price}** ({change})',
    '➖ Ronda de siesta: {asset} **{price}** ({change})',
  ],
  quote: '{asset} {price} ({change})',
  rest: '-# {quotes} · ronda {round} de {rounds}',

  // The round.
  bankrupt: [
    '💀 **{name} está en quiebra.** El escritorio, vacío.',
    '💀 **{name} está en quiebra.** Que alguien traiga una caja.',
    '💀 **{name} está en quiebra.** Se apagan las pantallas.',
    '💀 **{name} está en quiebra.** Silencio en el parqué.',
  ],
  bankruptWithLoss: [
    '💀 **{name} está en quiebra.** El banco pierde **{loss}**. El escritorio, vacío.',
    '💀 **{name} está en quiebra.** El banco pierde **{loss}**. Que alguien traiga una caja.',
    '💀 **{name} está en quiebra.** El banco pierde **{loss}**. Se apagan las pantallas.',
    '💀 **{name} está en quiebra.** El banco pierde **{loss}**. Silencio en el parqué.',
  ],
  lead: [
    '👑 **{leader}** le quita el liderato a {other}: {profit}',
    '👑 **{leader}** adelanta a {other}: {profit}',
    '👑 **{leader}** se abre paso por delante de {other}: {profit}',
    '👑 **{leader}** va ahora en cabeza, por delante de {other}: {profit}',
  ],
  overheard: '🗣️ **{name}** ({room}): {quote}',
  office: '-# 🏢 {occasion}',

  // Standstill and haste.
  removed:
    '📦 Alguien sacó al bot de este servidor. Desde entonces el reloj, los votos y las apuestas se quedaron parados.',
  paused: '⏸️ El programa está en pausa. Reloj, votos y apuestas se detienen.',
  backAgain: '👋 De vuelta: el programa sigue donde estaba y todos los plazos se han desplazado.',
  resumed: '▶️ El programa sigue. Todos los plazos se han desplazado lo que duró la pausa.',
  powerHour:
    '🔥 **Hora punta** hasta las {until}: una ronda cada {unit, select, seconds {{pace, plural, one {segundo} other {# segundos}}} minutes {{pace, plural, one {minuto} other {# minutos}}}}. A mitad de las rondas se cierran las apuestas y con la última suena la campana, si llega antes de las horas anunciadas.',
  powerHourOver:
    '🧯 Se acabó la hora punta: otra vez una ronda cada {unit, select, seconds {{pace, plural, one {segundo} other {# segundos}}} minutes {{pace, plural, one {minuto} other {# minutos}}}}.',
  sleptBeforeBell:
    '😴 No hay nadie para una campana de apertura, así que el parqué sigue durmiendo. Cualquier comando lo despierta.',
  slept: '😴 Nadie mira, así que el parqué duerme. Cualquier comando lo despierta.',
  woke: '☀️ Alguien está mirando: el parqué despierta.',

  // Small print under what is said.
  spoken:
    '-# 🎭 {mind, select, itself {{name}} late {{name} llegó tarde, cubrió el suplente} failed {{name} falló, cubrió el suplente} prompted {{name}, acto y texto soplados por el suplente}} · {trade} · ronda {round}',
  commentsOnly: 'en quiebra, solo comenta',
  overseer:
    '-# 🎭 {mind, select, itself {{name}} understudy {{name}, cubrió el suplente}} · {deed, select, watch {observa} warn {avisa} fine {multa} halt {suspende} flag {señala la orden}} · ronda {round}',
  playedByOne: '-# 🎭 Interpreta a todo el elenco: {mind}',
  playedBy: '-# 🎭 Interpretan: {parts}',
  playedByPart: '{mind}: {names}',
  wordsRefused: '-# Discord rechazó el texto de este mensaje; `/recap` y `/rewind` cuentan lo que pasó.',
  saidElsewhere: '-# 🚪 dicho en {room}, donde no puedo escribir:',
  linesWaited: '-# ⏳ {n, plural, one {# frase que tuvo} other {# frases que tuvieron}} que esperar:',
  asAi: '{name} · IA',
  traderAsAi: 'Trader · IA',
  bellRole: 'Campana de Bullpen',
} as const;
