// The members' votes in Portuguese: headlines that may strike, motions, and members' own headlines that wait.

export const votes = {
  chaosTitle: '### 🗳️ Votação do caos · aberta até {when}',
  chaosQuestion:
    '{round, select, next {Qual manchete estoura na próxima rodada?} nextEpisode {Qual manchete estoura na primeira rodada do próximo episódio?}}',
  option: '**{number}** {headline}',
  ownOption: '**{number}** {headline} ✍️',
  signedOption: '**{number}** {headline} ✍️ {author}',
  hint: '{way, select, up {{size, select, small {{asset} sobe um pouco} medium {{asset} sobe} big {{asset} sobe muito}}} down {{size, select, small {{asset} cai um pouco} medium {{asset} cai} big {{asset} cai muito}}}}',
  count: '{bar} **{votes, plural, one {# voto} other {# votos}}**',
  countBacked: '{bar} **{votes, plural, one {# voto} other {# votos}}** · quem apostou em {bets}',
  quorumMissing:
    '{votes, plural, one {Falta **# voto** para o quórum.} other {Faltam **# votos** para o quórum.}}',
  quorumReached: 'Quórum atingido.',
  chaosRules: '-# Um membro, um voto. Mude o seu até fechar.',
  voteFor: 'Votar na {number}',
  writeOwn: 'Escrever a minha',
  chaosOver: '### 🗳️ A votação do caos acabou',
  strikes: '📣 **{headline}** estoura na próxima rodada.',
  strikesNextEpisode: '📣 **{headline}** estoura na primeira rodada do próximo episódio.',
  noQuorum:
    'Sem quórum: **{votes, plural, one {# voto} other {# votos}}** de {quorum} necessários. Nada acontece.',
  nextChaos: '-# A próxima votação pode abrir a partir das {when}.',
  struckTitle: '### 🗳️ A manchete dos membros estourou',
  struck: '📣 **{headline}** · rodada {round} do episódio {episode}, {when}',
  struckEffect: '**{asset} {own}** só pela manchete; {asset} fez {whole} naquela rodada.',
  struckBounded: '{asset} fez {whole}, o máximo que um preço pode andar numa rodada.',
  thanks: '-# ✍️ Texto de {author}. Valeu!',

  formTitle: 'Sua manchete',
  formField: 'Qual é a notícia?',
  formExample: 'Corretora cripto esquece as chaves no táxi',
  held: '📝 Sua manchete espera por alguém com *Gerenciar servidor*: {headline}\n-# Ela entra numa votação quando for liberada. Você fica sabendo no próximo botão ou comando.',
  standing: '📣 Sua manchete está na votação: {headline}',
  ownHint:
    '-# O mercado vai para onde a manchete aponta. Se ela não diz nem alta nem baixa, o acaso decide; a força, sempre o acaso. Esta: {hints}',
  sign: 'Assinar com meu nome',
  unsign: 'Tirar meu nome',
  signed: '✍️ Seu nome está embaixo dela: {headline}',
  unsigned: 'Seu nome saiu dela: {headline}',
  approvedNote: '📣 Sua manchete foi liberada: {headline}',
  refusedNote: '📝 Sua manchete não foi liberada: {headline}',
  waitingNote:
    '📝 {waiting, plural, one {# manchete de membro espera sua palavra} other {# manchetes de membros esperam sua palavra}}: `/headlines`.',

  pileTitle: '### 📝 Manchetes na fila',
  pileLine: '**{number}** {headline} · {author}',
  pileMore: '-# {more, plural, one {e mais #} other {e mais #}}',
  pileEmpty: 'Nenhuma manchete na fila.',
  pileRules:
    '{rule, select, free {-# Aqui as manchetes dos membros vão direto para a votação: `/settings` pode mudar isso.} firstTime {-# Só a primeira manchete de cada membro espera aqui.} approved {-# Toda manchete de membro espera aqui.} closed {-# As manchetes dos membros estão desligadas aqui: `/settings` pode mudar isso.}}',
  approve: 'Liberar a {number}',
  refuse: 'Recusar a {number}',

  comebackTitle: '### 🗳️ Votação de retorno · aberta até {when}',
  chairTitle: '### 🗳️ Votação da cadeira da chefia · aberta até {when}',
  comebackOver: '### 🗳️ Votação de retorno: acabou',
  chairOver: '### 🗳️ Votação da cadeira da chefia: acabou',
  comebackQuestion: 'Trazer **{who}** de volta já, com **{loan}** do dinheiro do banco?',
  chairQuestion:
    'Dar a cadeira a {who} neste episódio? Com ela vêm os desempates da mesa e **{overrides, plural, one {# canetada} other {# canetadas}}**.',
  motionCount:
    '{bar} **{choice, select, yes {Sim} no {Não}}** · **{votes, plural, one {# voto} other {# votos}}**',
  motionCountBacked:
    '{bar} **{choice, select, yes {Sim} no {Não}}** · **{votes, plural, one {# voto} other {# votos}}** · quem apostou em {bets}',
  motionRules: '-# Precisa de mais sim do que não. Mude seu voto até fechar.',
  comebackPassed: '✅ Aprovado: os membros querem **{who}** de volta.',
  chairPassed: '✅ Aprovado: os membros querem {who} na cadeira.',
  comebackBellFirst:
    'O sino de fechamento veio antes. **{who}** volta de qualquer jeito no próximo sino de abertura.',
  chairBellFirst: 'O sino de fechamento veio antes. A cadeira continua vazia.',
  comebackNoQuorum:
    'Sem quórum: **{votes, plural, one {# voto} other {# votos}}** de {quorum} necessários. **{who}** fica de fora até o próximo sino de abertura.',
  chairNoQuorum:
    'Sem quórum: **{votes, plural, one {# voto} other {# votos}}** de {quorum} necessários. A cadeira continua vazia.',
  comebackFailed: '❌ Não houve mais sim do que não. **{who}** fica de fora até o próximo sino de abertura.',
  chairFailed: '❌ Não houve mais sim do que não. A cadeira continua vazia.',
  nextMotion: '-# A próxima proposta pode vir a partir das {when}.',
  comebackYes: 'Trazer {who} de volta',
  comebackNo: 'Deixar {who} de fora',
  chairYes: 'Dar a cadeira',
  chairNo: 'Deixar a cadeira vazia',
  opened: 'Sua votação está aberta em {floor}.',
  openAlready:
    '{kind, select, chaos {Já há uma votação do caos em {floor}: vote nela, até {when}.} motion {Já há uma proposta em votação em {floor}: vote nela, até {when}.}}',
} as const;
