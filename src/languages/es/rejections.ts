// Why a wish is refused, in Spanish, and when it will work.

export const rejections = {
  badQuestion:
    '{why, select, empty {Tu pregunta no tiene palabras. Escríbela de nuevo.} tooLong {Tu pregunta es demasiado larga: {most} letras como mucho. Acórtala.}}',
  questionOpen:
    'Justo eso ya se le ha preguntado a {name}: la respuesta llega en la sala en dos rondas como mucho.',
  questionOver: 'Esa pregunta ya pasó: se contestó o se quedó sin respuesta. Con `/ask` haces otra.',
  alreadyBacked:
    'Eso ya lo quieres saber. La pregunta que más miembros quieran saber se hace al empezar la próxima ronda.',
  ownQuestionOpen: 'Una pregunta cada vez: la tuya para {name} aún no ha pasado.',
  questionsFull:
    'Ya esperan {most} preguntas y no caben más hasta que empiece la próxima ronda. Di cuál quieres saber tú también.',
  askedLately: 'Una pregunta cada media hora: podrás volver a preguntar a las {when}.',
  showExists: 'Este servidor ya tiene su programa: usa `/setup` solo para reparar sus canales.',
  noShow:
    'Aún no hay programa en este servidor: alguien con *Gestionar servidor* tiene que usar antes `/setup`.',
  paused:
    'El programa está en pausa, votos y apuestas incluidos: alguien con *Gestionar servidor* puede reanudarlo con `/resume`.',
  notPaused: 'El programa no está en pausa: no hay nada que reanudar.',
  marketOpen: 'El mercado está abierto: espera a la campana de cierre.',
  marketClosed:
    '{due, select, known {El parqué está cerrado: la campana de apertura suena a las {when}.} now {El parqué está cerrado y la campana de apertura suena en cualquier momento: inténtalo entonces.}}',
  roundUnderway: 'Hay una ronda en marcha: espera a que todos los traders tengan su turno.',
  tooEarly: 'Es demasiado pronto: inténtalo a partir de las {when}.',
  questionClosed: 'Esa respuesta llegó tarde: el turno ya ha pasado.',
  malformedDecision: 'Esa decisión no se puede jugar: {fault}.',
  noTraderNamed:
    '{floor, select, empty {Nombra a un trader. El parqué está vacío.} staffed {Nombra a un trader. En el parqué: {known}.}}',
  unknownTrader:
    '{floor, select, empty {Aquí no opera nadie llamado *{name}*. El parqué está vacío.} staffed {Aquí no opera nadie llamado *{name}*. En el parqué: {known}.}}',
  meant: '¿{name}?',
  chaosUnderway: 'Ya hay una votación de caos abierta: vota en esa, hasta las {when}.',
  chaosCoolingDown:
    'La sala de prensa aún está barriendo: la próxima votación de caos se puede abrir a partir de las {when}.',
  strikeFirst:
    'El titular de la última votación aún no ha salido: abre la siguiente después, hacia las {when}.',
  voteClosed: 'Esta votación ya terminó: abre otra con `/chaos`, `/comeback` o `/chair`.',
  unknownOption: 'Eso no está en la papeleta: pulsa uno de los botones que se ven ahora.',
  badForm: 'Algo de ese formulario ya no se ofrece: ábrelo otra vez y elige de nuevo.',
  motionUnderway: 'Ya hay una moción abierta: vota en esa, hasta las {when}.',
  motionCoolingDown: 'Los miembros acaban de votar: la próxima moción se puede abrir a partir de las {when}.',
  bellFirstRound: 'La última ronda ha terminado: ahora toca la campana de cierre.',
  bellFirstChaos:
    'La campana de cierre sonaría antes de que acabe esa votación: abre una tras la próxima campana de apertura, hacia las {opens}.',
  bellFirstComeback:
    'La última ronda empezaría antes de que acabe esa votación: quien está en quiebra vuelve de todos modos con la próxima campana de apertura, hacia las {opens}.',
  bellFirstChair:
    'La última ronda empezaría antes de que acabe esa votación: pide el sillón ejecutivo tras la próxima campana de apertura, hacia las {opens}.',
  bellFirstDirective:
    'La mesa ya no opera antes de la campana de cierre: vende lo que tiene. El próximo episodio abre hacia las {opens}.',
  notBankrupt: '{name} no está en quiebra: no hay de dónde volver.',
  nobodyBankrupt: 'Nadie está en quiebra: no hay a quién traer de vuelta.',
  whoseComeback: 'Hay varios traders en quiebra, así que nombra a uno: {bankrupt}.',
  chairTaken:
    'El sillón ejecutivo está ocupado en este episodio: espera al próximo, que abre hacia las {opens}.',
  notInChair: 'Solo quien ocupa el sillón ejecutivo dirige la mesa: con `/chair` te presentas.',
  badHeadlineEmpty: 'Un titular necesita palabras: escribe uno y envíalo otra vez.',
  badHeadlineTooLong:
    'Un titular tiene como mucho {most, plural, one {# carácter} other {# caracteres}}: acorta el tuyo y envíalo otra vez.',
  badHeadlineWaiting: 'Ya hay un titular tuyo en espera: escribe otro cuando ese haya pasado.',
  badHeadlinePileFull:
    'Hay demasiados titulares a la espera de alguien con *Gestionar servidor*: vota por uno de los de la votación.',
  ownHeadlinesClosed:
    'En este servidor los miembros no pueden escribir titulares: vota por uno de los de la votación.',
  headlineGone: 'Ese titular ya no está en espera: se ha revisado, o su votación terminó.',
  badHeadlineTooMany:
    'En esta votación no caben más titulares, o ya hay uno tuyo: vota por uno de los que hay.',
  bellNotOut:
    'La campana de apertura y su semilla sellada aún no están en el parqué: las apuestas abren en cuanto estén.',
  poolLocked:
    '{next, select, known {Las apuestas cerraron {locked}: lo apostado queda fijo hasta la campana de cierre. Los próximos mercados abren con la campana de apertura, hacia las {opens}.} off {Las apuestas cerraron {locked}: lo apostado queda fijo hasta la campana de cierre. El próximo episodio no tiene mercados: alguien con *Gestionar servidor* puede abrirlos en `/settings`.}}',
  badStake: 'Se apuesta un número entero de fichas, 1 o más.',
  betElsewhere:
    'Tu apuesta en *{market}* se queda: **{chips}** a {outcome}. `/bet` con `otra-apuesta` (*moverla entera aquí*) la pasa entera a otro resultado.',
  unknownMarket: 'En este episodio no hay ningún mercado *{name}*: `/odds` muestra los que están abiertos.',
  marketOff:
    '*{market}* está desactivado en este servidor: alguien con *Gestionar servidor* puede abrirlo en `/settings`, a partir de la próxima campana de apertura.',
  threadMarketShut:
    'Este mercado ya no admite apuestas: ha empezado la ronda que lo decide, ya está decidido o nunca se abrió. `/odds` muestra los que siguen abiertos.',
  notOnOffer: 'A eso no se puede apostar en *{market}*: elige entre {known}.',
  poolVoid:
    '{next, select, known {Este mercado se anuló ({why}) y se devuelve todo lo apostado en él. Los próximos mercados abren hacia las {opens}.} off {Este mercado se anuló ({why}) y se devuelve todo lo apostado en él. El próximo episodio no tiene mercados: alguien con *Gestionar servidor* puede abrirlos en `/settings`.}}',
  lockedOut: 'Te has puesto una pausa: puedes volver a apostar fichas a partir de las {when}.',
  lockStands: 'Tu pausa dura hasta las {when}: se puede alargar, nunca acortar.',
  overStakeCap:
    'Tu tope es de **{cap}** a la vez, y ya tienes **{staked}** en juego: apuesta menos, o cámbialo con `/limit`.',
  badLimitNone:
    'Elige un límite: `tope` para el máximo de fichas que quieres tener en juego a la vez, o `días-de-pausa` para una pausa.',
  badLimitCap: 'Un tope es un número entero de fichas, hasta {most}; con 0 se quita.',
  badLimitLock: 'Una pausa dura un número entero de días, de 1 a {most}.',
  nothingToLeak:
    '{due, select, known {Aún no hay nada que filtrar: espera a que acabe la primera ronda, hacia las {when}.} now {Aún no hay nada que filtrar: espera a que acabe la primera ronda, en cualquier momento.}}',
  badReason:
    'Da un motivo de {most, plural, one {# carácter} other {# caracteres}} como mucho: lo leerá todo el mundo.',
  notEnoughChips: 'Tienes **{balance}** y querías apostar **{wanted}**: apuesta menos.',
  noWager: 'No tienes ninguna apuesta en este episodio: haz una con `/bet`.',
  alreadyDone: 'Eso ya se hizo, una vez: no se te ha cobrado nada más.',
  notFollowing: 'No sigues a este trader: empieza con `/follow`.',
  powerHourUnderway: 'Ya hay una hora punta en marcha, hasta las {when}.',
  loudAlready:
    'Aquí ya empieza una ronda {every}: una hora punta no iría más deprisa. Sirve con un ritmo más lento, que alguien con *Gestionar servidor* puede elegir en `/settings`.',
  castWishGone: 'Ese cambio del elenco ya no espera: se hizo o se deshizo.',
  notInCast: 'En el elenco no hay nadie llamado *{name}*. Están: {known}.',
  notRetired:
    '{away, select, nobody {Nadie llamado *{name}* ha dejado el elenco: no hay a quién traer de vuelta.} some {Nadie llamado *{name}* ha dejado el elenco. Pueden volver: {known}.}}',
  badCardLength:
    '{part, select, name {No ha cambiado nada: un nombre tiene de 1 a {most} caracteres.} title {No ha cambiado nada: un título tiene de 1 a {most} caracteres.} persona {No ha cambiado nada: una personalidad tiene de 1 a {most} caracteres.}}',
  badCardLeverage:
    'No ha cambiado nada: el apalancamiento es un número de {least} a {most}, con un decimal, como 1,5.',
  badCardUnlisted:
    '{part, select, home {No ha cambiado nada: esa sala no existe, elige una de la lista.} voice {No ha cambiado nada: ese carácter no existe, elige uno de la lista.} mind {No ha cambiado nada: esa mente no existe, elige una de la lista.}}',
  badCardUnseen: 'No ha cambiado nada: un nombre necesita una letra o una cifra que se vea.',
  badCardReserved: 'No ha cambiado nada: Discord se reserva los nombres que llevan «discord» o «clyde».',
  nameTaken: 'En el elenco ya hay alguien llamado *{name}*: elige otro nombre.',
  roleTaken: 'En ese papel solo cabe una persona: retira antes a *{name}*.',
  castFull: 'En el parqué caben {most, plural, one {# trader} other {# traders}}: retira antes a alguien.',
  castTooSmall:
    'Una carrera necesita al menos {least, plural, one {# trader} other {# traders}}: añade a alguien antes de esta despedida.',
} as const;
