// What is held about a member, in Portuguese, for their eyes alone, and what becomes of it.

export const privacy = {
  title: '### 🔒 O que guardo sobre você neste servidor',
  nothing: 'Nada: não conheço você aqui.',
  seen: '- sua última visita: {when}',
  wallet:
    '- sua carteira: {chips}, e {n, plural, one {a última movimentação} other {as últimas # movimentações}}',
  bets: '- {n, plural, =0 {nenhuma aposta aberta} one {# aposta aberta} other {# apostas abertas}} e {settled, plural, =0 {nenhuma encerrada nesta temporada} one {# encerrada nesta temporada} other {# encerradas nesta temporada}}',
  follows: '- quem você segue: {n, plural, one {# trader} other {# traders}}',
  limits: '- os limites que você mesmo definiu',
  votes: '- seu voto na votação em andamento',
  question: '- uma pergunta sua que espera resposta',
  backing: '- uma pergunta de outro membro que você também quer saber',
  asks: '- {n, plural, one {# mensagem em que ficará a resposta à sua pergunta} many {# mensagens em que ficarão as respostas às suas perguntas} other {# mensagens em que ficarão as respostas às suas perguntas}}',
  chair: '- que você está na cadeira da chefia',
  records:
    '- {n, plural, one {# registro} other {# registros}} do programa com o seu ID: apostas, votos e visitas do passado',
  called: '- que você quer o aviso do sino de abertura',
  feeds: '- {n, plural, one {# transmissão ao vivo} other {# transmissões ao vivo}} de pensamentos para você',
  cardDraft: '- um perfil que você escreveu e ainda não pendurou',
  formDrafts:
    '- {n, plural, one {# formulário} other {# formulários}} de configuração com o que você preencheu',
  refusedTimes:
    '- que {n, plural, one {# texto seu foi recusado} other {# textos seus foram recusados}} na última hora, sem os textos',
  barred:
    '- que hoje você não pode propor mais nada; isso termina {when}. Se você apagar seus dados, só isso fica até lá, com um hash no lugar do seu ID.',
  how: 'Conheço você só pelo seu ID do Discord: nenhum nome, nenhuma foto, nenhuma mensagem que não tenha sido escrita para mim. O `PRIVACY.md`, junto do meu código, conta tudo.',
  labelExport: 'Receber tudo',
  labelErase: 'Apagar meus dados',
  exported: 'Aqui está tudo o que guardo sobre você, em JSON. Ninguém mais vê esta mensagem.',
  shortened:
    'Aqui está o que guardo sobre você, em JSON: os {n, number} registros mais novos, porque mais não cabe num arquivo. Ninguém mais vê esta mensagem.',
  fileWords: 'Tudo o que está guardado sobre você neste servidor, em JSON',
  askErase:
    '⚠️ **Apagar seus dados deste servidor?** Seu saldo ({chips}) e suas apostas abertas vão para a casa; seus votos, seus limites, quem você segue e seu histórico de palpites somem, e nos registros do passado fica alguém sem nome no seu lugar. **Não dá para desfazer.** O que publiquei nos canais continua lá: apagar suas manchetes e menções cabe ao servidor.',
  labelEraseNow: 'Sim, apagar tudo',
  labelKeep: 'Não, deixe tudo',
  kept: 'Nada foi apagado.',
  erased:
    'Pronto: não há mais nada de você aqui, e seu ID não está em nenhum registro meu. Se usar um comando de novo, você começa do zero.',
} as const;
