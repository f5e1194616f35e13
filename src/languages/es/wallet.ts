// A member's chips, in Spanish.

export const wallet = {
  title: '### 🪙 Tu cartera',
  noBet: 'Ninguna apuesta abierta.',
  grantNext: 'Próximas **{chips}**: con tu primer comando a partir de las {when}',
  grantToday: 'Las **{chips}** de hoy llegan con tu próximo comando',
  bailOut:
    'Con menos de {below} fichas y nada apostado, la casa te rescata hasta {upTo}, como mucho una vez al día.',
  cap: 'Tu tope: **{chips}** en juego a la vez',
  lockedOut: '🔒 Te has puesto una pausa de apuestas hasta las {when}',
  limits: '### 🧭 Tus límites',
  noLimit: 'Ahora no tienes ningún límite.',
  changeLimits: 'Cambiar mis límites',
  limitForm: 'Tus límites',
  capField: 'Máximo de fichas en juego',
  capHint: 'Vacío o 0: sin tope',
  lockField: 'Días sin apostar',
  lockHint: 'Desde ahora, y no se deshace; vacío: sin pausa',
  lately: '**Últimos movimientos**',
  gain: '+{chips}',
  loss: '−{chips}',
  moved: '{when} **{amount}** {what}',
  movedIn: '{when} **{amount}** {what} · {market}',
  first: 'para empezar',
  daily: 'del día',
  bailedOut: 'rescate',
  staked: 'en apuesta',
  withdrawn: 'apuesta retirada',
  won: 'ganancia',
  refunded: 'devolución: nadie acertó',
  voided: 'devolución: mercado anulado',
  reset: 'la casa empezó de cero',
  leak: 'al fondo de filtraciones',
} as const;

export const tipsters = {
  title: '### 🎩 Pronosticadores de la temporada {season}',
  none: 'Aún no se ha resuelto ninguna apuesta de esta temporada: usa `/bet` antes del cierre de apuestas y espera a la campana.',
  line: '{rank}. {who} **{profit}** · {bets, plural, one {# apuesta} other {# apuestas}}',
  lineBailed: '{rank}. {who} **{profit}** · {bets, plural, one {# apuesta} other {# apuestas}} · 🛟 ×{times}',
  note: 'Ganancia de las apuestas resueltas, en fichas de juego. 🛟 es un rescate.',
} as const;

export const leak = {
  fed: '🕵️ {who} pone **{chips}** en el fondo de filtraciones: **{pot} de {full}** por un pensamiento privado de quien va en cabeza. `/leak`',
  leaked:
    '🕵️ **¡Filtrado!** Los miembros compraron un pensamiento privado de **{name}** (ronda {round}):\n> 💭 {thought}',
  filled: '🕵️ **{chips}** llenaron el fondo: el pensamiento ya está en el parqué.',
  thanks: '🕵️ **{chips}** están en el fondo, **{pot} de {full}**. No se devuelven.',
  taken: 'El fondo tiene tus fichas.',
} as const;
