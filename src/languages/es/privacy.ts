// What is held about a member, in Spanish.

export const privacy = {
  title: '### 🔒 Lo que guardo sobre ti en este servidor',
  nothing: 'Nada: aquí no te conozco.',
  seen: '- cuándo estuviste aquí por última vez: {when}',
  wallet:
    '- tu cartera: {chips}, y {n, plural, one {su último movimiento} other {sus últimos # movimientos}}',
  bets: '- {n, plural, =0 {ninguna apuesta abierta} one {# apuesta abierta} other {# apuestas abiertas}}, y {settled, plural, =0 {ninguna resuelta esta temporada} one {# resuelta esta temporada} other {# resueltas esta temporada}}',
  follows: '- a quién sigues: {n, plural, one {# trader} other {# traders}}',
  limits: '- los límites que te has puesto',
  votes: '- tu voto en lo que se está votando ahora',
  question: '- una pregunta tuya que espera respuesta',
  backing: '- una pregunta de otro miembro que tú también quieres saber',
  asks: '- {n, plural, one {# mensaje en el que estará la respuesta a tu pregunta} many {# mensajes en los que estarán las respuestas a tus preguntas} other {# mensajes en los que estarán las respuestas a tus preguntas}}',
  chair: '- que ocupas el sillón ejecutivo',
  records:
    '- {n, plural, one {# entrada} other {# entradas}} en los registros del programa con tu id: apuestas, votos y visitas del pasado',
  called: '- que quieres que te llamen a la campana de apertura',
  feeds:
    '- {n, plural, one {# seguimiento en directo} other {# seguimientos en directo}} de pensamientos para ti',
  cardDraft: '- un perfil que has escrito y aún no has colgado',
  formDrafts:
    '- {n, plural, one {# formulario} other {# formularios}} de configuración con lo que escribiste',
  refusedTimes:
    '- que en la última hora se rechazaron {n, plural, one {# texto tuyo} other {# textos tuyos}}, sin los textos',
  barred:
    '- que hoy no puedes proponer nada más; termina {when}. Al borrarte, esto se conserva hasta entonces con un hash en lugar de tu id.',
  how: 'Te conozco solo por tu id de Discord: ni nombre, ni foto, ni mensajes que no escribieras para mí. `PRIVACY.md`, junto a mi código, lo cuenta entero.',
  labelExport: 'Enviármelo todo',
  labelErase: 'Borrar mis datos',
  exported: 'Aquí tienes todo lo que guardo sobre ti, en JSON. Nadie más ve este mensaje.',
  shortened:
    'Aquí tienes lo que guardo sobre ti, en JSON: las {n, number} entradas más recientes, porque en un archivo no caben más. Nadie más ve este mensaje.',
  fileWords: 'Todo lo que se guarda sobre ti en este servidor, en JSON',
  askErase:
    '⚠️ **¿Borrar tus datos de este servidor?** Tus fichas ({chips}) y apuestas abiertas pasan a la casa; tus votos, a quién sigues, tus límites y tu historial de pronósticos desaparecen, y en los registros del pasado queda alguien sin nombre en tu lugar. **Esto no se puede deshacer.** Lo que publiqué en los canales se queda: tus titulares y menciones los puede borrar el servidor.',
  labelEraseNow: 'Sí, borrarlos',
  labelKeep: 'No, conservarlo todo',
  kept: 'No se ha borrado nada.',
  erased:
    'Hecho: aquí ya no hay rastro de ti, y tu id no está en ninguno de mis registros. Si vuelves a usar un comando, empiezas de cero.',
} as const;
