// What the doctor finds, in Portuguese: the verdict, why nothing is happening, the one thing to do, and how all is.

export const doctor = {
  fine: '### 🩺 Está tudo bem',
  wrong: '### 🩺 {n, plural, one {Uma coisa está errada} other {# coisas estão erradas}}',
  doThis: '**Faça isto:** {todo}',
  askAdmin: 'Quem tem *Gerenciar servidor* aqui descobre com `/doctor` o que fazer.',
  howItIs: '**Como está tudo**',

  stopped: 'O programa está parado: os registros ou as contas não bateram, e assim ele não paga ninguém.',
  otherProcess: 'Outra cópia do bot assumiu este programa.',
  noShow: 'Ainda não há programa neste servidor.',
  noFloor: 'Não há canal para o pregão, então o programa espera.',
  heldUp:
    'Não consigo gravar os registros do programa (começou {since}): nada se perde, e ele segue sozinho.',
  banned: 'O Discord recusa tudo o que eu mando, e espero até que volte a me ouvir.',
  silent: 'O Discord não me responde, e eu mesmo pergunto de novo.',
  outage: 'O Discord avisa que este servidor está fora do ar: o programa espera e não perde nada.',
  gatewayDown: 'Minha conexão com o Discord caiu, e eu mesmo me reconecto.',
  lostRooms:
    '{n, plural, one {Esta sala não tem canal, então se ouve no pregão: {rooms}.} other {Estas salas não têm canal, então se ouvem no pregão: {rooms}.}}',
  webhooksFull:
    '{channel} tem {n, plural, one {# webhook} other {# webhooks}} de outros, o máximo que o Discord permite, então empresto minha própria voz aos traders ali.',
  untold:
    '{n, plural, one {# passo do programa espera para ser contado; aconteceu {since}.} other {# passos do programa esperam para ser contados; o mais antigo aconteceu {since}.}}',
  understudies:
    'O substituto teve que entrar em {share} de {answers, plural, one {# resposta} other {# respostas}} na última hora: {late, plural, one {# atrasou} other {# atrasaram}} e {failed, plural, one {# não serviu} other {# não serviram}}.',
  serversDown:
    '{down, number} de {servers, plural, one {# servidor} other {# servidores}} de {mind} {down, plural, one {não responde} other {não respondem}}; pergunto de novo sozinho.',
  castWaits: 'À espera do próximo sino de abertura: {names}.',
  clockOff:
    'O relógio de quem me hospeda está {seconds, plural, one {# segundo} other {# segundos}} {way, select, ahead {adiantado} behind {atrasado}} em relação ao do Discord: sinos com hora marcada tocam na hora errada.',
  incident: 'O Discord informa um problema dele mesmo: {name}.',
  slowdowns:
    'O Discord me pediu para ir mais devagar {n, plural, one {# vez} other {# vezes}} na última hora: as falas podem atrasar.',
  crowdedSlower:
    'Eu atuo em muitos servidores ao mesmo tempo: aqui começa uma rodada mais ou menos a cada {every}; o ajuste é a cada {own}.',
  crowdedBundled:
    'Eu atuo em muitos servidores ao mesmo tempo: várias falas dividem uma mensagem, e aqui começa uma rodada mais ou menos a cada {every}; o ajuste é a cada {own}.',
  crowdedUnderstudies:
    'Eu atuo em muitos servidores ao mesmo tempo: várias falas dividem uma mensagem, substitutos fazem parte do elenco, e aqui começa uma rodada mais ou menos a cada {every}; o ajuste é a cada {own}.',

  doStopped:
    'Quem hospeda o bot encontra no log qual registro é o problema e como voltar a um que esteja bom.',
  doNoShow: 'Aperte **Configurar** ou digite `/setup`.',
  doNoFloor: 'Aperte **Configurar**: o canal é criado de novo, e o que ficou sem contar chega em seguida.',
  doWait: 'Nada: eu sigo sozinho. Olhe de novo daqui a alguns minutos.',
  doHost: 'Quem hospeda o bot confere o banco de dados: ele está lá, e o disco encheu?',
  doGrant: '[Me dê o que falta]({url}), ou ative à mão como está escrito abaixo.',
  doAsSaid: 'Faça o que diz a primeira linha abaixo.',
  doLostRooms: 'Aperte **Configurar**: as salas são criadas de novo.',
  doWebhooks: 'Exclua um webhook que ninguém usa mais: o canal → Editar canal → Integrações → Webhooks.',
  doModel:
    'Escolha um ritmo mais lento em `/settings`, ou peça a quem hospeda o bot um modelo menor ou mais rápido.',
  doServers: 'Quem hospeda o bot confere o servidor do modelo: ele está ligado, e a chave está certa?',
  doClock: 'Quem hospeda o bot acerta o relógio, de preferência por NTP.',
  doCrowded:
    'Nada: passa quando menos servidores estão acordados. Quem hospeda o bot abre espaço com mais um processo ou um modelo mais rápido.',

  closes: '🔔 O sino de fechamento do episódio {episode} toca por volta das {when}.',
  closesSoon: '🔔 O sino de fechamento do episódio {episode} toca a qualquer momento.',
  opens: '🔔 O próximo sino de abertura toca por volta das {when}.',
  opensSoon: '🔔 O próximo sino de abertura toca a qualquer momento, assim que aparecer alguém.',
  permissionsFine:
    '🔑 Tenho todas as permissões de que preciso em {n, plural, one {# canal} other {# canais}}.',
  webhooks: '🪝 Webhooks, no máximo {most, number} por canal: {counts}.',
  webhookCount:
    '{others, plural, =0 {{channel} tem {n, number}} one {{channel} tem {n, number}, {others, number} de outros} other {{channel} tem {n, number}, {others, number} de outros}}',
  mindsIdle:
    '🧠 {minds} {n, plural, one {interpreta} other {interpretam}} o elenco; ninguém precisou pensar muito na última hora.',
  minds:
    '🧠 {minds} {n, plural, one {interpreta} other {interpretam}} o elenco. {answers, plural, one {# resposta} other {# respostas}} na última hora, metade em até {seconds, plural, one {# segundo} other {# segundos}}; o substituto entrou em {share}.',
  servers:
    '🖥️ {mind} roda em {servers, plural, one {# servidor} other {# servidores}}; {up, plural, =0 {nenhum responde} one {# responde} other {# respondem}} agora.',
  told: '📣 Tudo o que aconteceu já foi contado.',
  waiting:
    '📣 {n, plural, one {# passo espera para ser contado} other {# passos esperam para ser contados}}; o mais antigo aconteceu {since}.',
  written: '📒 Última gravação dos registros: {when}.',
  notWritten: '📒 Os registros estão lá; nada foi gravado desde que me ligaram.',
  connected:
    '🛰️ O Discord responde em {ping, number} ms{n, plural, =0 { e não me pediu para ir mais devagar na última hora} one { e me pediu # vez para ir mais devagar na última hora} other { e me pediu # vezes para ir mais devagar na última hora}}.',
  connectedUnknown:
    '🛰️ Tenho conexão com o Discord{n, plural, =0 {, que não me pediu para ir mais devagar na última hora} one {, que me pediu # vez para ir mais devagar na última hora} other {, que me pediu # vezes para ir mais devagar na última hora}}.',
  statusFine: '🌐 A página de status do Discord não informa problemas.',
  statusUnknown: '🌐 Não deu para consultar a página de status do Discord agora.',
  statusNotAsked: '🌐 Isto é um ensaio: não há página de status para consultar.',
  clockFine: '🕰️ Meu relógio bate com o do Discord.',
  clockUnknown: '🕰️ Ainda não sei se meu relógio bate com o do Discord.',
  refusedNone: '🧼 Nenhum texto de membro foi recusado nos últimos sete dias.',
  refused: '🧼 Recusados nos últimos sete dias: {texts}.',
  refusedSlur: '{n, plural, one {# texto} other {# textos}} por ofensa',
  refusedInvite: '{n, plural, one {# texto} other {# textos}} por convite',
  refusedLink: '{n, plural, one {# texto} other {# textos}} por link',
  refusedMention: '{n, plural, one {# texto} other {# textos}} por menção',
  barred:
    '🧼 {n, plural, one {# membro não pode propor mais nada hoje} other {# membros não podem propor mais nada hoje}}.',

  activityOff:
    'O pregão ao vivo não pode ser aberto: as Atividades estão desligadas para mim no Developer Portal.',
  wrongSecret: 'Ninguém entra no pregão ao vivo: o Discord recusa o client secret que meu anfitrião definiu.',
  doActivity: 'Quem hospeda o bot liga as Atividades, como diz docs/activity.md, e o inicia de novo.',
  doSecret:
    'Quem hospeda o bot define o client secret de novo, como diz docs/activity.md, e o inicia de novo.',
  floorBoth: '📺 O pregão ao vivo abre aqui como Atividade, e qualquer pessoa pode assistir no navegador.',
  floorActivity: '📺 O pregão ao vivo abre aqui como Atividade.',
  floorPublic: '📺 Qualquer pessoa pode assistir ao pregão ao vivo no navegador.',
  floorOff: '📺 O pregão ao vivo não está ligado; quem hospeda o bot pode ligar, como diz docs/activity.md.',

  labelSetUp: 'Configurar',
  labelResume: 'Retomar o programa',
  labelAgain: 'Olhar de novo',
} as const;
