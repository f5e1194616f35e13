// What the doctor finds, in Spanish.

export const doctor = {
  fine: '### 🩺 Todo va bien',
  wrong: '### 🩺 {n, plural, one {Algo va mal} other {# cosas van mal}}',
  doThis: '**Haz esto:** {todo}',
  askAdmin: 'Quien tenga aquí *Gestionar servidor* ve con `/doctor` qué hacer.',
  howItIs: '**Cómo está todo**',

  stopped:
    'El programa está detenido: sus registros o sus cuentas no cuadraban, y sobre un paso así no paga nada.',
  otherProcess: 'Otra copia del bot se ha hecho cargo de este programa.',
  noShow: 'Aún no hay programa en este servidor.',
  noFloor: 'No hay canal para el parqué, así que el programa espera.',
  heldUp:
    'Los registros del programa no se pueden escribir desde {since}: no se pierde nada, y sigue por sí solo.',
  banned: 'Discord rechaza todo lo que envío; espero hasta que vuelva a escucharme.',
  silent: 'Discord no me responde; sigo preguntando por mi cuenta.',
  outage: 'Discord informa de una caída en este servidor: el programa espera y no pierde nada.',
  gatewayDown: 'Mi conexión con Discord se ha caído; me reconecto por mi cuenta.',
  lostRooms:
    '{n, plural, one {Esta sala no tiene canal, así que se la oye en el parqué: {rooms}.} other {Estas salas no tienen canal, así que se las oye en el parqué: {rooms}.}}',
  webhooksFull:
    '{channel} tiene {n, plural, one {# webhook ajeno} other {# webhooks ajenos}}, el máximo que permite Discord, así que allí presto mi voz a los traders.',
  untold:
    '{n, plural, one {Un paso del programa espera a contarse desde {since}.} other {# pasos del programa esperan a contarse, el más antiguo desde {since}.}}',
  understudies:
    'El suplente tuvo que cubrir el {share} de {answers, plural, one {# respuesta} other {# respuestas}} en la última hora: {late, plural, one {# llegó} other {# llegaron}} tarde y {failed, plural, one {# no servía} other {# no servían}}.',
  serversDown:
    '{down, number} de {servers, plural, one {# servidor} other {# servidores}} de {mind} {down, plural, one {no responde} other {no responden}}; vuelvo a preguntar por mi cuenta.',
  castWaits: 'A la espera de la próxima campana de apertura: {names}.',
  clockOff:
    'El reloj de mi anfitrión va {seconds, plural, one {# segundo} other {# segundos}} {way, select, ahead {por delante} behind {por detrás}} del de Discord: las campanas con hora fija suenan a destiempo.',
  incident: 'Discord informa de problemas propios: {name}.',
  slowdowns:
    'Discord me ha pedido {n, plural, one {una vez} other {# veces}} en la última hora que vaya más despacio: algunas frases pueden llegar tarde.',
  crowdedSlower:
    'Actúo en muchos servidores a la vez: aquí empieza una ronda más o menos cada {every}; está puesta cada {own}.',
  crowdedBundled:
    'Actúo en muchos servidores a la vez: varias frases comparten un mensaje y aquí empieza una ronda más o menos cada {every}; está puesta cada {own}.',
  crowdedUnderstudies:
    'Actúo en muchos servidores a la vez: varias frases comparten un mensaje, los suplentes hacen una parte del reparto y aquí empieza una ronda más o menos cada {every}; está puesta cada {own}.',

  doStopped: 'Quien aloja el bot encuentra en su log qué registro es y cómo volver a uno bueno.',
  doNoShow: 'Pulsa **Configurar** o escribe `/setup`.',
  doNoFloor: 'Pulsa **Configurar**: el canal se crea otra vez y entonces llega lo que quedó por contar.',
  doWait: 'Nada: sigo por mi cuenta. Mira otra vez en unos minutos.',
  doHost: 'Que quien aloja el bot mire su base de datos: ¿está ahí?, ¿tiene el disco lleno?',
  doGrant: '[Dame los permisos que faltan]({url}), o actívalos a mano como se dice abajo.',
  doAsSaid: 'Haz lo que dice la primera línea de abajo.',
  doLostRooms: 'Pulsa **Configurar**: las salas se crean otra vez.',
  doWebhooks: 'Borra un webhook que ya no se use: el canal → Editar canal → Integraciones → Webhooks.',
  doModel:
    'Elige un ritmo más lento con `/settings`, o pide a quien aloja el bot un modelo más pequeño o más rápido.',
  doServers: 'Que quien aloja el bot mire el servidor del modelo: ¿está en marcha?, ¿es buena su clave?',
  doClock: 'Que quien aloja el bot ponga en hora su reloj, mejor por NTP.',
  doCrowded:
    'Nada: se pasa cuando hay menos servidores despiertos. Quien aloja el bot hace sitio con otro proceso o un modelo más rápido.',

  closes: '🔔 La campana de cierre del episodio {episode} suena hacia las {when}.',
  closesSoon: '🔔 La campana de cierre del episodio {episode} está a punto de sonar.',
  opens: '🔔 La próxima campana de apertura suena hacia las {when}.',
  opensSoon: '🔔 La próxima campana de apertura suena en cualquier momento, en cuanto haya alguien.',
  permissionsFine:
    '🔑 Tengo todos los permisos que necesito en {n, plural, one {# canal} other {# canales}}.',
  webhooks: '🪝 Webhooks, {most, number} por canal como mucho: {counts}.',
  webhookCount:
    '{others, plural, =0 {{channel} tiene {n, number}} one {{channel} tiene {n, number}, {others, number} ajeno} other {{channel} tiene {n, number}, {others, number} ajenos}}',
  mindsIdle:
    '🧠 El elenco lo {n, plural, one {interpreta} other {interpretan}} {minds}; en la última hora nadie tuvo que pensar mucho.',
  minds:
    '🧠 El elenco lo {n, plural, one {interpreta} other {interpretan}} {minds}. {answers, plural, one {# respuesta} other {# respuestas}} en la última hora, la mitad en menos de {seconds, plural, one {# segundo} other {# segundos}}; el suplente cubrió el {share}.',
  servers:
    '🖥️ {mind} corre en {servers, plural, one {# servidor} other {# servidores}}; {up, plural, =0 {ninguno responde} one {# responde} other {# responden}} ahora.',
  told: '📣 Todo lo que ha pasado está contado.',
  waiting:
    '📣 {n, plural, one {# paso espera} other {# pasos esperan}} a contarse, el más antiguo desde {since}.',
  written: '📒 Los registros se escribieron por última vez {when}.',
  notWritten: '📒 Los registros están ahí; no se ha escrito nada desde que arranqué.',
  connected:
    '🛰️ Discord responde en {ping, number} ms{n, plural, =0 { y en la última hora no me ha pedido ir más despacio} one { y en la última hora me ha pedido una vez ir más despacio} other { y en la última hora me ha pedido # veces ir más despacio}}.',
  connectedUnknown:
    '🛰️ Tengo conexión con Discord{n, plural, =0 {, que en la última hora no me ha pedido ir más despacio} one {, que en la última hora me ha pedido una vez ir más despacio} other {, que en la última hora me ha pedido # veces ir más despacio}}.',
  statusFine: '🌐 La página de estado de Discord no informa de ningún problema.',
  statusUnknown: '🌐 Ahora mismo no se ha podido consultar la página de estado de Discord.',
  statusNotAsked: '🌐 Esto es un ensayo: no hay página de estado que consultar.',
  clockFine: '🕰️ Mi reloj coincide con el de Discord.',
  clockUnknown: '🕰️ Aún no sé si mi reloj coincide con el de Discord.',
  refusedNone: '🧼 En los últimos siete días no se ha rechazado ningún texto de los miembros.',
  refused: '🧼 Rechazado en los últimos siete días: {texts}.',
  refusedSlur: '{n, plural, one {# texto} other {# textos}} por insultos',
  refusedInvite: '{n, plural, one {# texto por una invitación} other {# textos por invitaciones}}',
  refusedLink: '{n, plural, one {# texto por un enlace} other {# textos por enlaces}}',
  refusedMention: '{n, plural, one {# texto por una mención} other {# textos por menciones}}',
  barred: '🧼 {n, plural, one {Un miembro no puede} other {# miembros no pueden}} proponer nada más hoy.',

  activityOff:
    'El parqué en vivo no se puede abrir: las Actividades están desactivadas para mí en el Developer Portal.',
  wrongSecret:
    'Nadie entra en el parqué en vivo: Discord rechaza el client secret que ha puesto mi anfitrión.',
  doActivity: 'Quien aloja el bot activa las Actividades, como dice docs/activity.md, y lo arranca de nuevo.',
  doSecret:
    'Quien aloja el bot vuelve a poner el client secret, como dice docs/activity.md, y lo arranca de nuevo.',
  floorBoth: '📺 El parqué en vivo se abre aquí como Actividad, y cualquiera puede verlo en un navegador.',
  floorActivity: '📺 El parqué en vivo se abre aquí como Actividad.',
  floorPublic: '📺 Cualquiera puede ver el parqué en vivo en un navegador.',
  floorOff:
    '📺 El parqué en vivo no está activado; quien aloja el bot puede hacerlo, como dice docs/activity.md.',

  labelSetUp: 'Configurar',
  labelResume: 'Reanudar el programa',
  labelAgain: 'Mirar otra vez',
} as const;
