// The cast, in Spanish.

export const cast = {
  heading: '### 🎭 El elenco',
  aside: '-# Se fueron, y pueden volver con `/cast recall`: {names}.',
  role: '{role, select, trader {trader} regulator {regulación} officer {cumplimiento}}',
  titleAndRole: '{title} · {role, select, trader {trader} regulator {regulación} officer {cumplimiento}}',
  traderLine: '-# {room} · apalancamiento {leverage, number}× · carácter {temper} · interpreta {mind}',
  overseerLine: '-# {room} · interpreta {mind}',
  mindInstead:
    '{why, select, absent {{name} (no está aquí: actúa {mind})} broken {{name} (no puede actuar: actúa {mind})}}',

  // What the floor posts.
  joins: '🎭 **{name}** se une al elenco: {title}.',
  recast: '🎭 **{name}** estrena perfil: {title}.',
  notDone: '🎭 Lo que se quería para **{name}** no se hizo: el elenco cambió entretanto.',
  leaves: [
    '🎭 **{name}** vacía el escritorio, estrecha una mano y sale por la puerta grande. La silla aún da vueltas.',
    '🎭 **{name}** apaga las dos pantallas, se lleva la planta y se va. Nadie dice nada durante un minuto entero.',
    '🎭 **{name}** entrega la tarjeta de acceso y mira atrás una vez. Se cierra el ascensor.',
  ],
  returns: [
    '🎭 **{name}** entra como si volviera de una comida larga y ocupa su escritorio de siempre.',
    '🎭 **{name}** ha vuelto. La tarjeta de acceso aún funciona; la memoria, también.',
  ],
  careerTrader:
    '-# {episodes, plural, one {1 episodio, {wins, plural, =0 {sin victoria} one {con victoria} other {con victoria}} · {total} (episodio {bestEpisode})} other {# episodios, {wins, plural, =0 {ninguna victoria} one {# victoria} other {# victorias}} · mejor día {best} (episodio {bestEpisode}), peor {worst} (episodio {worstEpisode}) · {total} en total}}',
  careerOverseer: '-# {episodes, plural, one {# episodio} other {# episodios}} de servicio',
  careerNone: '-# Ningún episodio jugado hasta la campana de cierre.',
  tie: '{kind, select, feud {-# Enemistad con {other}.} ally {-# Alianza con {other}.}}',
  lastWords: 'Últimas palabras, en el episodio {episode}: {quote}',
  lastStory: 'Última historia, episodio {episode}: {what}',

  // Pictures.
  signNew: 'PERFIL NUEVO',
  signCard: 'EL PERFIL',
  signFarewell: 'DESPEDIDA',
  signBack: 'DE VUELTA',
  labelRole: 'Papel',
  labelTemper: 'Carácter',
  labelLeverage: 'Apalancamiento',
  leverage: '{leverage, number}×',
  labelHome: 'Empieza en',
  labelMind: 'Interpreta',
  labelPersona: 'Personalidad',
  labelEpisodes: 'Episodios',
  labelWins: 'Victorias',
  labelBest: 'Mejor día',
  labelWorst: 'Peor día',
  labelTotal: 'En total',
  labelTie: '{kind, select, feud {Enemistad} ally {Alianza} none {Enemistad o alianza}}',
  labelLastWords: 'Últimas palabras',
  dayOf: '{profit} en el episodio {episode}',
  nobody: 'nadie',
  nothingYet: 'nada aún',
  silence: 'Se fue sin decir palabra.',
  alt: '{sign}: {name} ({title}). {facts} {said}',
  altFact: '{label}: {value}.',

  // The form.
  formNew: 'Una cara nueva en el parqué',
  formEdit: 'El perfil de {name}',
  formMind: '¿Quién interpreta a {name}?',
  fieldName: 'Nombre',
  fieldNameHint: 'El nombre que usa el resto',
  fieldTitle: 'Título',
  fieldTitleHint: 'Lo que dice la placa del escritorio',
  fieldTitleSample: 'Swing trader',
  fieldPersona: 'Personalidad',
  fieldPersonaHint: 'Dos o tres frases. Solo las lee un modelo de lenguaje; verás quién interpreta.',
  fieldPart: 'Papel y carácter',
  fieldPartHint: 'El carácter es su forma de operar y de hablar',
  fieldTemper: 'Carácter',
  fieldPlace: 'Sala y apalancamiento',
  fieldPlaceHint: 'Dónde empieza, y su exposición máxima como múltiplo del capital',
  fieldRoom: 'Sala',
  fieldMind: 'Mente',
  fieldMindHint: 'Las que el anfitrión tiene aquí',
  partTrader: 'Trader · {temper}',
  partRegulator: 'Regulación: avisa, multa, suspende',
  partOfficer: 'Cumplimiento: lee cada decisión',
  temper:
    '{temper, select, alice {frío, como Alice} sarah {prudente, como Sarah} alex {atrevido, como Alex} mike {impulsivo, como Mike} ruth {severo, como Ruth} colin {minucioso, como Colin}}',
  ownTemper:
    '{temper, select, alice {frío} sarah {prudente} alex {atrevido} mike {impulsivo} ruth {severo} colin {minucioso}}',
  place: '{room} · {leverage, number}×',
  defaultMind: 'por defecto: la que eligió el anfitrión',

  // The preview.
  previewNew: '### 🎭 {name} · {title}\nAún no se ha contratado a nadie. Así quedaría su perfil en la pared.',
  previewEdit: '### 🎭 {name} · {title}\nAún no ha cambiado nada. Así quedaría el perfil.',
  personaQuoted: '> {persona}',
  waitsForBell:
    '⏳ Se está jugando un episodio y el elenco solo cambia entre episodios: esto se hará solo con la próxima campana de apertura, hacia las {when}.',
  waits:
    '{kind, select, addPerformer {⏳ **{name}** empieza con el próximo episodio.} editPerformer {⏳ **{name}** actúa con otro perfil desde el próximo episodio.} retirePerformer {⏳ **{name}** se va antes del próximo episodio.} recallPerformer {⏳ **{name}** vuelve con el próximo episodio.}}',
  takeBack: 'Deshacer: {name}',
  takenBack: 'Deshecho: con **{name}** todo sigue igual.',
  takeBackHow: '-# Quien gestiona el servidor lo deshace con `/cast retire`, o aquí.',
  wasHere:
    '**{name}** ya estuvo en este elenco, hasta el episodio {episode}: puedes traer de vuelta a quien se fue, con su trayectoria y sus enemistades, o contratar a alguien nuevo con ese nombre.',
  hire: 'Contratar a {name}',
  useCard: 'Usar este perfil',
  keepCard: 'Cambiar el perfil',
  chooseMind: 'Elegir la mente',
  neverMind: 'Dejarlo',
  callBack: 'Traer de vuelta a {name}',
  dropped: 'No ha cambiado nada.',

  // Who plays, and how well.
  playedByHouse:
    '🧠 **{mind}** interpreta a {name}: es el modelo de la casa, que aprendió los caracteres del primer elenco y hace este perfil con carácter *{temper}*. Lee el nombre y el carácter; la personalidad no la lee. Medido con nombres que nunca había visto: {inRole} de sus respuestas respetaron las reglas del papel, y {inVoice} de sus frases se reconocían por el carácter. Habla inglés.',
  playedByUnderstudy:
    '🧠 **{mind}** interpreta a {name}: reglas y frases escritas con el carácter de *{temper}*, sin modelo de lenguaje. Leen el nombre y el carácter; la personalidad no la leen. Medido con nombres que nunca habían visto: {inRole} de sus respuestas respetaron las reglas del papel, y {inVoice} de sus frases se reconocían por el carácter. Hablan inglés.',
  guestOfHouse:
    '🧠 **{mind}** interpreta a {name}: un pequeño modelo de lenguaje, con el carácter *{temper}* y la voz que ha aprendido para quienes inventan los miembros, sobre lo que nombra la personalidad. Aquí no se ha medido qué tal lo hace: mira una ronda. Habla inglés y no encuentra nada en una personalidad en otro idioma.',
  guestOfUnderstudy:
    '🧠 **{mind}** interpreta a {name} sin modelo de lenguaje: reglas escritas con el carácter *{temper}* y frases escritas sobre lo que nombra la personalidad. {inRole} de esas respuestas respetaron las reglas del papel. Habla inglés y no encuentra nada en una personalidad en otro idioma.',
  playedByModel:
    '🧠 **{mind}** interpreta a {name}: un modelo de lenguaje que lee el perfil entero, personalidad incluida. Aquí no se ha medido qué tal lo hace: mira una ronda. Si tarda demasiado o se sale del formato, hace ese turno el suplente con el carácter de *{temper}*.',

  // Retiring and calling back.
  askRetire:
    '### ¿Retirar a {name}?\n{name} deja el elenco entre episodios y el parqué representa la despedida de abajo. Quien le siga pierde sus pensamientos en directo. Se guardan perfil, trayectoria y enemistades: `/cast recall` trae de vuelta a {name}.',
  retire: 'Retirar a {name}',
  retired: '**{name}** ha dejado el elenco. La despedida está en el parqué.',
  recalled: '**{name}** vuelve al elenco, con todo lo que fue.',
  hired: '**{name}** ya está en el elenco, y en el parqué desde la próxima campana de apertura.',
  changed: '**{name}** actúa desde ahora con el perfil nuevo.',
  noMind: 'Aquí no hay ninguna mente llamada *{mind}*. A mano: {known}.',
  mindDefault: '{name}: lo que eligió el anfitrión',
} as const;
