// Why a wish is refused, in Portuguese, for every reason there is, and when it will work.

export const rejections = {
  badQuestion:
    '{why, select, empty {Sua pergunta não tem palavras. Escreva de novo.} tooLong {Sua pergunta é longa demais: no máximo {most} letras. Encurte.}}',
  questionOpen: 'Exatamente isso já foi perguntado a {name}: a resposta vem na sala em até duas rodadas.',
  questionOver: 'Essa pergunta já passou: foi respondida ou ficou sem resposta. Com `/ask` você faz outra.',
  alreadyBacked:
    'Isso você já quer saber. A pergunta que mais membros querem saber é feita no início da próxima rodada.',
  ownQuestionOpen: 'Uma pergunta por vez: a sua para {name} ainda não passou.',
  questionsFull:
    'Já há {most} perguntas esperando, e não cabe mais nenhuma até a próxima rodada começar. Diga qual você também quer saber.',
  askedLately: 'Uma pergunta a cada meia hora: você pode perguntar de novo às {when}.',
  showExists: 'Este servidor já tem seu programa: use `/setup` só para reparar os canais.',
  noShow:
    'Ainda não há programa neste servidor: alguém com *Gerenciar servidor* precisa usar `/setup` primeiro.',
  paused:
    'O programa está em pausa, com votos e apostas: alguém com *Gerenciar servidor* pode usar `/resume`.',
  notPaused: 'O programa não está em pausa: não há o que retomar.',
  marketOpen: 'O mercado está aberto: espere o sino de fechamento.',
  marketClosed:
    '{due, select, known {O pregão está fechado: o sino de abertura toca às {when}.} now {O pregão está fechado, e o sino de abertura toca a qualquer momento: tente depois dele.}}',
  roundUnderway: 'Há uma rodada em andamento: espere todos os traders jogarem.',
  tooEarly: 'Ainda é cedo para isso: tente de novo a partir das {when}.',
  questionClosed: 'Essa resposta chegou tarde: a vez já passou.',
  malformedDecision: 'Essa decisão não pode ser jogada: {fault}.',
  noTraderNamed:
    '{floor, select, empty {Diga o nome de um trader. O pregão está vazio.} staffed {Diga o nome de um trader. No pregão: {known}.}}',
  unknownTrader:
    '{floor, select, empty {Ninguém chamado *{name}* opera aqui. O pregão está vazio.} staffed {Ninguém chamado *{name}* opera aqui. No pregão: {known}.}}',
  meant: '{name}?',
  chaosUnderway: 'Já há uma votação do caos: vote nela, até {when}.',
  chaosCoolingDown:
    'A redação ainda está varrendo os cacos: a próxima votação do caos pode abrir a partir das {when}.',
  strikeFirst:
    'A manchete da última votação ainda não estourou: abra a próxima depois disso, por volta das {when}.',
  voteClosed: 'Esta votação acabou: abra outra com `/chaos`, `/comeback` ou `/chair`.',
  unknownOption: 'Isso não está na cédula: aperte um dos botões que aparecem agora.',
  badForm: 'Algo nesse formulário não está mais disponível: abra de novo e escolha outra vez.',
  motionUnderway: 'Já há uma proposta em votação: vote nela, até {when}.',
  motionCoolingDown: 'Os membros acabaram de votar: a próxima proposta pode vir a partir das {when}.',
  bellFirstRound: 'A última rodada acabou: agora só falta o sino de fechamento.',
  bellFirstChaos:
    'O sino de fechamento tocaria antes do fim dessa votação: abra uma depois do próximo sino de abertura, por volta das {opens}.',
  bellFirstComeback:
    'A última rodada começaria antes do fim dessa votação: quem faliu volta de qualquer jeito no próximo sino de abertura, por volta das {opens}.',
  bellFirstChair:
    'A última rodada começaria antes do fim dessa votação: peça a cadeira da chefia depois do próximo sino de abertura, por volta das {opens}.',
  bellFirstDirective:
    'A mesa não opera mais antes do sino de fechamento: ela vende o que tem. O próximo episódio abre por volta das {opens}.',
  notBankrupt: '{name} não faliu: não há de onde voltar.',
  nobodyBankrupt: 'Ninguém faliu: não há quem trazer de volta.',
  whoseComeback: 'Vários traders faliram, então diga qual: {bankrupt}.',
  chairTaken:
    'A cadeira da chefia já está ocupada neste episódio: espere o próximo, que abre por volta das {opens}.',
  notInChair: 'Só quem está na cadeira da chefia comanda a mesa: `/chair` põe seu nome em votação.',
  badHeadlineEmpty: 'Manchete precisa de palavras: escreva uma e mande de novo.',
  badHeadlineTooLong:
    'Uma manchete tem no máximo {most, plural, one {# caractere} other {# caracteres}}: encurte a sua e mande de novo.',
  badHeadlineWaiting: 'Uma manchete sua já está na fila: escreva outra quando essa passar.',
  badHeadlinePileFull:
    'Há manchetes demais esperando por alguém com *Gerenciar servidor*: vote numa das que já estão na votação.',
  ownHeadlinesClosed:
    'As manchetes de membros estão desligadas neste servidor: vote numa das que já estão na votação.',
  headlineGone: 'Essa manchete não espera mais: já foi avaliada, ou a votação dela acabou.',
  badHeadlineTooMany: 'Esta votação já tem todas as manchetes que cabem, ou já tem uma sua: vote numa delas.',
  bellNotOut:
    'O sino de abertura e a semente lacrada ainda não saíram no pregão: as apostas abrem assim que saírem.',
  poolLocked:
    '{next, select, known {As apostas fecharam {locked}: ficam como estão até o sino de fechamento. Os próximos mercados abrem com o sino de abertura, por volta das {opens}.} off {As apostas fecharam {locked}: ficam como estão até o sino de fechamento. O próximo episódio não tem mercados: alguém com *Gerenciar servidor* pode abri-los em `/settings`.}}',
  badStake: 'Uma aposta é um número inteiro de fichas, 1 ou mais.',
  betElsewhere:
    'Sua aposta em *{market}* fica: **{chips}** em {outcome}. `/bet` com `outra-aposta` (*mover tudo para cá*) leva tudo para outro resultado.',
  unknownMarket: 'Não há mercado *{name}* neste episódio: `/odds` mostra os que estão abertos.',
  marketOff:
    '*{market}* está desligado neste servidor: alguém com *Gerenciar servidor* pode abrir em `/settings`, a partir do próximo sino de abertura.',
  threadMarketShut:
    'Este mercado não aceita mais apostas: a rodada que o decide começou, ele já está decidido ou nunca foi aberto. `/odds` mostra os que estão abertos.',
  notOnOffer: 'Não dá para apostar nisso em *{market}*: escolha entre {known}.',
  poolVoid:
    '{next, select, known {Este mercado foi anulado ({why}), e toda aposta nele é devolvida. Os próximos mercados abrem por volta das {opens}.} off {Este mercado foi anulado ({why}), e toda aposta nele é devolvida. O próximo episódio não tem mercados: alguém com *Gerenciar servidor* pode abri-los em `/settings`.}}',
  lockedOut: 'Você se deu uma pausa: pode apostar fichas de novo a partir das {when}.',
  lockStands: 'Sua pausa vale até {when}: dá para alongar, nunca encurtar.',
  overStakeCap:
    'Seu próprio teto é de **{cap}** de uma vez, e **{staked}** já estão em jogo: aposte menos, ou mude o teto com `/limit`.',
  badLimitNone:
    'Diga um limite: `teto` para o máximo de fichas em jogo de uma vez, ou `dias-de-pausa` para uma pausa.',
  badLimitCap: 'Um teto é um número inteiro de fichas, até {most}; 0 o remove.',
  badLimitLock: 'Uma pausa dura um número inteiro de dias, de 1 a {most}.',
  nothingToLeak:
    '{due, select, known {Ainda não há o que vazar: espere a primeira rodada acabar, por volta das {when}.} now {Ainda não há o que vazar: espere a primeira rodada acabar, a qualquer momento.}}',
  badReason:
    'Dê um motivo de no máximo {most, plural, one {# caractere} other {# caracteres}}: todo mundo vai ler.',
  notEnoughChips: 'Você tem **{balance}** e quis apostar **{wanted}**: escolha um valor menor.',
  noWager: 'Você não apostou neste episódio: aposte com `/bet`.',
  alreadyDone: 'Isso já foi feito, uma vez: nada mais foi cobrado de você.',
  notFollowing: 'Você não segue este trader: comece com `/follow`.',
  powerHourUnderway: 'Já há uma hora turbo em andamento, até {when}.',
  loudAlready:
    'Aqui já começa uma rodada {every}: uma hora turbo não seria mais rápida. Ela serve com um ritmo mais lento, que alguém com *Gerenciar servidor* pode escolher em `/settings`.',
  castWishGone: 'Essa mudança no elenco não espera mais: foi feita ou desfeita.',
  notInCast: 'Ninguém chamado *{name}* está no elenco. Quem está: {known}.',
  notRetired:
    '{away, select, nobody {Ninguém chamado *{name}* saiu do elenco: não há quem chamar de volta.} some {Ninguém chamado *{name}* saiu do elenco. Dá para chamar de volta: {known}.}}',
  badCardLength:
    '{part, select, name {Nada mudou: um nome tem de 1 a {most} caracteres.} title {Nada mudou: um título tem de 1 a {most} caracteres.} persona {Nada mudou: uma persona tem de 1 a {most} caracteres.}}',
  badCardLeverage: 'Nada mudou: a alavancagem é um número de {least} a {most}, em décimos, como 1,5.',
  badCardUnlisted:
    '{part, select, home {Nada mudou: essa sala não existe, escolha uma da lista.} voice {Nada mudou: esse temperamento não existe, escolha um da lista.} mind {Nada mudou: essa mente não existe, escolha uma da lista.}}',
  badCardUnseen: 'Nada mudou: um nome precisa de uma letra ou um número que dê para ver.',
  badCardReserved: 'Nada mudou: o Discord guarda para si os nomes com “discord” ou “clyde”.',
  nameTaken: 'O elenco já tem *{name}*: escolha outro nome.',
  roleTaken: 'Só cabe uma pessoa nesse papel: aposente *{name}* primeiro.',
  castFull:
    'O pregão comporta no máximo {most, plural, one {# trader} other {# traders}}: aposente alguém primeiro.',
  castTooSmall:
    'Uma corrida precisa de pelo menos {least, plural, one {# trader} other {# traders}}: adicione alguém antes desta despedida.',
} as const;
