// The members' votes, in Spanish.

export const votes = {
  chaosTitle: '### 🗳️ Votación de caos · abierta hasta las {when}',
  chaosQuestion:
    '{round, select, next {¿Qué titular sale en la próxima ronda?} nextEpisode {¿Qué titular sale en la primera ronda del próximo episodio?}}',
  option: '**{number}** {headline}',
  ownOption: '**{number}** {headline} ✍️',
  signedOption: '**{number}** {headline} ✍️ {author}',
  hint: '{way, select, up {{size, select, small {{asset} sube un poco} medium {{asset} sube} big {{asset} sube mucho}}} down {{size, select, small {{asset} baja un poco} medium {{asset} baja} big {{asset} baja mucho}}}}',
  count: '{bar} **{votes, plural, one {# voto} other {# votos}}**',
  countBacked: '{bar} **{votes, plural, one {# voto} other {# votos}}** · sus apuestas: {bets}',
  quorumMissing:
    '{votes, plural, one {Falta **# voto** para el quórum.} other {Faltan **# votos** para el quórum.}}',
  quorumReached: 'Hay quórum.',
  chaosRules: '-# Un miembro, un voto. Puedes cambiar el tuyo hasta que cierre.',
  voteFor: 'Votar por {number}',
  writeOwn: 'Escribir el tuyo',
  chaosOver: '### 🗳️ La votación de caos ha terminado',
  strikes: '📣 **{headline}** sale en la próxima ronda.',
  strikesNextEpisode: '📣 **{headline}** sale en la primera ronda del próximo episodio.',
  noQuorum: 'Sin quórum: **{votes, plural, one {# voto} other {# votos}}** de {quorum}. No pasa nada.',
  nextChaos: '-# La próxima votación se puede abrir a partir de las {when}.',
  struckTitle: '### 🗳️ El titular de los miembros ya salió',
  struck: '📣 **{headline}** · ronda {round} del episodio {episode}, a las {when}',
  struckEffect: '**{asset} {own}** solo por el titular; en esa ronda {asset} hizo {whole}.',
  struckBounded: '{asset} hizo {whole}, lo máximo que puede moverse un precio en una ronda.',
  thanks: '-# ✍️ Escrito por {author}. ¡Gracias!',

  formTitle: 'Tu titular',
  formField: '¿Qué dicen las noticias?',
  formExample: 'Una bolsa de criptos pierde sus llaves en un taxi',
  held: '📝 Tu titular espera a alguien con *Gestionar servidor*: {headline}\n-# Entra en una votación cuando le dé paso. Lo sabrás con tu próximo botón o comando.',
  standing: '📣 Tu titular está en la votación: {headline}',
  ownHint:
    '-# El mercado va hacia donde dice el titular. Si no dice ni arriba ni abajo, decide el azar, y con qué fuerza, siempre. Este: {hints}',
  sign: 'Firmar con mi nombre',
  unsign: 'Quitar mi nombre',
  signed: '✍️ Lleva tu nombre: {headline}',
  unsigned: 'Ya no lleva tu nombre: {headline}',
  approvedNote: '📣 Quien gestiona el servidor dio paso a tu titular: {headline}',
  refusedNote: '📝 Quien gestiona el servidor no dio paso a tu titular: {headline}',
  waitingNote:
    '📝 {waiting, plural, one {# titular de un miembro espera} other {# titulares de los miembros esperan}} tu decisión: `/headlines`.',

  pileTitle: '### 📝 Titulares en espera',
  pileLine: '**{number}** {headline} · {author}',
  pileMore: '-# {more, plural, one {y # más} other {y # más}}',
  pileEmpty: 'No hay titulares en espera.',
  pileRules:
    '{rule, select, free {-# Aquí los titulares de los miembros van directos a la votación: `/settings` puede cambiarlo.} firstTime {-# Aquí solo espera el primer titular de cada miembro.} approved {-# Aquí esperan todos los titulares de los miembros.} closed {-# Aquí los miembros no pueden escribir titulares: `/settings` puede cambiarlo.}}',
  approve: 'Dar paso a {number}',
  refuse: 'Rechazar {number}',

  comebackTitle: '### 🗳️ Votación de regreso · abierta hasta las {when}',
  chairTitle: '### 🗳️ Votación por el sillón ejecutivo · abierta hasta las {when}',
  comebackOver: '### 🗳️ Votación de regreso: terminada',
  chairOver: '### 🗳️ Votación por el sillón ejecutivo: terminada',
  comebackQuestion: '¿Que vuelva **{who}** ya, con **{loan}** del dinero del banco?',
  chairQuestion:
    '¿Que lo ocupe {who} en este episodio? Desempata en la mesa y tiene **{overrides, plural, one {# decisión ejecutiva} other {# decisiones ejecutivas}}**.',
  motionCount:
    '{bar} **{choice, select, yes {Sí} no {No}}** · **{votes, plural, one {# voto} other {# votos}}**',
  motionCountBacked:
    '{bar} **{choice, select, yes {Sí} no {No}}** · **{votes, plural, one {# voto} other {# votos}}** · sus apuestas: {bets}',
  motionRules: '-# Hacen falta más síes que noes. Puedes cambiar tu voto hasta que cierre.',
  comebackPassed: '✅ Aprobado: los miembros quieren que vuelva **{who}**.',
  chairPassed: '✅ Aprobado: los miembros quieren a {who} en el sillón.',
  comebackBellFirst:
    'La campana de cierre llegó antes. **{who}** vuelve de todos modos con la próxima campana de apertura.',
  chairBellFirst: 'La campana de cierre llegó antes. El sillón se queda vacío.',
  comebackNoQuorum:
    'Sin quórum: **{votes, plural, one {# voto} other {# votos}}** de {quorum}. **{who}** sigue fuera hasta la próxima campana de apertura.',
  chairNoQuorum:
    'Sin quórum: **{votes, plural, one {# voto} other {# votos}}** de {quorum}. El sillón se queda vacío.',
  comebackFailed: '❌ No hubo más síes que noes. **{who}** sigue fuera hasta la próxima campana de apertura.',
  chairFailed: '❌ No hubo más síes que noes. El sillón se queda vacío.',
  nextMotion: '-# La próxima moción se puede abrir a partir de las {when}.',
  comebackYes: 'Que vuelva {who}',
  comebackNo: 'Que {who} siga fuera',
  chairYes: 'Dar el sillón',
  chairNo: 'Dejar el sillón vacío',
  opened: 'Tu votación está abierta en {floor}.',
  openAlready:
    '{kind, select, chaos {Ya hay una votación de caos abierta en {floor}: vota en esa, hasta las {when}.} motion {Ya hay una moción abierta en {floor}: vota en esa, hasta las {when}.}}',
} as const;
