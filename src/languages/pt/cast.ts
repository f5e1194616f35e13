// The cast in Portuguese: who plays, a card and its form, who plays a newcomer and how well, farewells and returns.

export const cast = {
  heading: '### 🎭 O elenco',
  aside: '-# Quem saiu e pode voltar com `/cast recall`: {names}.',
  role: '{role, select, trader {trader} regulator {regulação} officer {compliance}}',
  titleAndRole: '{title} · {role, select, trader {trader} regulator {regulação} officer {compliance}}',
  traderLine: '-# {room} · alavancagem {leverage, number}× · temperamento {temper} · intérprete: {mind}',
  overseerLine: '-# {room} · intérprete: {mind}',
  mindInstead:
    '{why, select, absent {{name} (não está aqui: {mind} atua)} broken {{name} (não consegue atuar: {mind} atua)}}',

  // What the floor posts.
  joins: '🎭 **{name}** entra no elenco: {title}.',
  recast: '🎭 **{name}** tem perfil novo: {title}.',
  notDone: '🎭 O que se queria para **{name}** não foi feito: o elenco mudou nesse meio-tempo.',
  leaves: [
    '🎭 **{name}** esvazia a mesa, aperta uma mão e sai pela porta da frente. A cadeira ainda está girando.',
    '🎭 **{name}** desliga as duas telas, pega a planta e vai embora. Ninguém abre a boca por um minuto inteiro.',
    '🎭 **{name}** devolve o crachá e olha para trás uma única vez. O elevador fecha.',
  ],
  returns: [
    '🎭 **{name}** entra como se tivesse sido só um almoço comprido e retoma a mesa de sempre.',
    '🎭 **{name}** voltou. O crachá ainda funciona, e a memória também.',
  ],
  careerTrader:
    '-# {episodes, plural, one {1 episódio, {wins, plural, =0 {sem vitória} one {com vitória} other {com vitória}} · {total} (episódio {bestEpisode})} other {# episódios, {wins, plural, =0 {nenhuma vitória} one {# vitória} other {# vitórias}} · melhor dia {best} (episódio {bestEpisode}), pior {worst} (episódio {worstEpisode}) · {total} no total}}',
  careerOverseer: '-# {episodes, plural, one {# episódio} other {# episódios}} de plantão',
  careerNone: '-# Nenhum episódio jogado até o sino de fechamento.',
  tie: '{kind, select, feud {-# Rixa com {other}.} ally {-# Aliança com {other}.}}',
  lastWords: 'Últimas palavras, no episódio {episode}: {quote}',
  lastStory: 'Última história, episódio {episode}: {what}',

  // Pictures.
  signNew: 'PERFIL NOVO',
  signCard: 'O PERFIL',
  signFarewell: 'DESPEDIDA',
  signBack: 'DE VOLTA',
  labelRole: 'Papel',
  labelTemper: 'Temperamento',
  labelLeverage: 'Alavancagem',
  leverage: '{leverage, number}×',
  labelHome: 'Começa em',
  labelMind: 'Intérprete',
  labelPersona: 'Persona',
  labelEpisodes: 'Episódios',
  labelWins: 'Vitórias',
  labelBest: 'Melhor dia',
  labelWorst: 'Pior dia',
  labelTotal: 'Total geral',
  labelTie: '{kind, select, feud {Rixa com} ally {Aliança com} none {Rixa ou aliança}}',
  labelLastWords: 'Últimas palavras',
  dayOf: '{profit} no episódio {episode}',
  nobody: 'ninguém',
  nothingYet: 'nada ainda',
  silence: 'Saiu sem dizer palavra.',
  alt: '{sign}: {name} ({title}). {facts} {said}',
  altFact: '{label}: {value}.',

  // The form.
  formNew: 'Cara nova no pregão',
  formEdit: 'O perfil de {name}',
  formMind: 'Quem interpreta {name}?',
  fieldName: 'Nome',
  fieldNameHint: 'O nome que o resto do elenco usa',
  fieldTitle: 'Título',
  fieldTitleHint: 'O que diz a placa na mesa',
  fieldTitleSample: 'Swing trader',
  fieldPersona: 'Persona',
  fieldPersonaHint: 'Duas ou três frases. Só um modelo de linguagem as lê; a prévia diz quem interpreta.',
  fieldPart: 'Papel e temperamento',
  fieldPartHint: 'O temperamento é o jeito de operar e falar',
  fieldTemper: 'Temperamento',
  fieldPlace: 'Sala e alavancagem',
  fieldPlaceHint: 'Onde começa, e a exposição máxima em múltiplos do patrimônio',
  fieldRoom: 'Sala',
  fieldMind: 'Mente',
  fieldMindHint: 'As que o anfitrião tem aqui',
  partTrader: 'Trader · {temper}',
  partRegulator: 'Regulação: adverte, multa, suspende',
  partOfficer: 'Compliance: lê cada decisão',
  temper:
    '{temper, select, alice {frio, como Alice} sarah {cauteloso, como Sarah} alex {ousado, como Alex} mike {agitado, como Mike} ruth {severo, como Ruth} colin {minucioso, como Colin}}',
  ownTemper:
    '{temper, select, alice {frio} sarah {cauteloso} alex {ousado} mike {agitado} ruth {severo} colin {minucioso}}',
  place: '{room} · {leverage, number}×',
  defaultMind: 'padrão: a escolha do anfitrião',

  // The preview.
  previewNew:
    '### 🎭 {name} · {title}\nNinguém foi contratado ainda. É assim que o perfil ficaria na parede.',
  previewEdit: '### 🎭 {name} · {title}\nNada mudou ainda. É assim que o perfil ficaria.',
  personaQuoted: '> {persona}',
  waitsForBell:
    '⏳ Um episódio está em andamento e o elenco só muda entre episódios: isso será feito sozinho no próximo sino de abertura, por volta das {when}.',
  waits:
    '{kind, select, addPerformer {⏳ **{name}** começa no próximo episódio.} editPerformer {⏳ **{name}** atua com outro perfil a partir do próximo episódio.} retirePerformer {⏳ **{name}** sai antes do próximo episódio.} recallPerformer {⏳ **{name}** volta no próximo episódio.}}',
  takeBack: 'Desfazer: {name}',
  takenBack: 'Desfeito: com **{name}** tudo fica como está.',
  takeBackHow: '-# Quem gerencia o servidor desfaz com `/cast retire`, ou aqui.',
  wasHere:
    '**{name}** já esteve neste elenco, até o episódio {episode}: você pode chamar de volta quem saiu, com carreira e rixas, ou contratar outra pessoa com esse nome.',
  hire: 'Contratar {name}',
  useCard: 'Usar este perfil',
  keepCard: 'Mudar o perfil',
  chooseMind: 'Escolher a mente',
  neverMind: 'Deixa pra lá',
  callBack: 'Chamar {name} de volta',
  dropped: 'Nada mudou.',

  // Who plays, and how well.
  playedByHouse:
    '🧠 **{mind}** interpreta {name}: é o modelo da casa, que aprendeu os temperamentos do primeiro elenco e faz este perfil com o temperamento *{temper}*. Ele lê o nome e o temperamento; a persona, não. Medido com nomes que nunca tinha visto: {inRole} das respostas respeitaram as regras do papel, e {inVoice} das falas foram reconhecidas pelo temperamento. Fala inglês.',
  playedByUnderstudy:
    '🧠 **{mind}** interpreta {name}: regras e frases escritas, com o temperamento *{temper}*, sem modelo de linguagem. Lê o nome e o temperamento; a persona, não. Medido com nomes que nunca tinha visto: {inRole} das respostas respeitaram as regras do papel, e {inVoice} das falas foram reconhecidas pelo temperamento. Fala inglês.',
  guestOfHouse:
    '🧠 **{mind}** interpreta {name}: um pequeno modelo de linguagem, com o temperamento *{temper}* e a voz que aprendeu para quem os membros inventam, sobre o que a persona cita. O desempenho dele não foi medido aqui: assista a uma rodada. Fala inglês e não encontra nada em uma persona em outro idioma.',
  guestOfUnderstudy:
    '🧠 **{mind}** interpreta {name} sem modelo de linguagem: regras escritas com o temperamento *{temper}* e frases escritas sobre o que a persona cita. {inRole} dessas respostas respeitaram as regras do papel. Fala inglês e não encontra nada em uma persona em outro idioma.',
  playedByModel:
    '🧠 **{mind}** interpreta {name}: um modelo de linguagem que lê o perfil inteiro, persona incluída. O desempenho dele não foi medido aqui: assista a uma rodada. Quando demora demais ou erra o formato, o substituto de temperamento *{temper}* joga a vez.',

  // Retiring and calling back.
  askRetire:
    '### Aposentar {name}?\n{name} sai do elenco entre episódios, e o pregão mostra a despedida abaixo. Quem segue perde a transmissão. Perfil, carreira e rixas ficam guardados: `/cast recall` traz {name} de volta.',
  retire: 'Aposentar {name}',
  retired: '**{name}** saiu do elenco. A despedida está no pregão.',
  recalled: '**{name}** está de volta ao elenco, com tudo o que tinha.',
  hired: '**{name}** está no elenco e entra no pregão no próximo sino de abertura.',
  changed: '**{name}** atua com o perfil novo a partir de agora.',
  noMind: 'Não há nenhuma mente chamada *{mind}* aqui. Disponíveis: {known}.',
  mindDefault: '{name}: a escolha do anfitrião',
} as const;
