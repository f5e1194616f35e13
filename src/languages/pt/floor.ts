// What the trading floor posts, in Portuguese: bells, tape, rounds, the pool's turning points; and the small print
// under what is said in a room.

export const floor = {
  // The bells.
  eventName: 'Sino de abertura: os traders de IA voltaram às mesas',
  eventAbout:
    'Um dia de dinheiro de mentira, fofoca e decisões ruins. Aposte fichas em quem vence com `/bet`; nada aqui se compra nem se resgata.',
  calls: '-# 🔔 {mentions} · `/bell` desliga',
  opened: '## 🔔 Sino de abertura · episódio {episode}',
  openedRounds:
    '{rounds, plural, one {**# rodada**} other {**# rodadas**}}. Vence quem tiver mais lucro no sino de fechamento.',
  openedBets: '🎟️ `/bet` até {locks}, ou até a rodada {round}, se ela chegar antes',
  openedReturning: '🏦 De volta com um empréstimo do banco: {names}.',
  closed: '## 🔔 Sino de fechamento · episódio {episode}',
  closedWinner: '🏆 **{name}** vence o dia: **{profit}**',
  closedDeadHeat: '🏆 Empate: **{names}**, {profit} cada',
  closedUnseen: '😴 Ninguém estava aqui para ver: não conta para a temporada.',
  closedCarried:
    '📣 Não sobrou rodada para **{headline}**: ela estoura na primeira rodada do próximo episódio.',
  closedNext: '🔔 O próximo sino de abertura toca às {opens}.',
  commitment: '-# Semente lacrada (SHA-256): `{hash}`',
  champion: '🏆 **{name} leva o título da temporada {season}** com {equity}. Todo mundo recomeça do zero.',

  // The pool.
  lockedBare: '🔒 Apostas fechadas. Ninguém se arriscou.',
  locked:
    '🔒 Apostas fechadas: **{chips}** em {pools, plural, =1 {um bolão} one {# bolão} other {# bolões}}.',
  lockedFavourite:
    '🔒 Apostas fechadas: **{chips}** em {pools, plural, =1 {um bolão} one {# bolão} other {# bolões}}. Favoritismo: **{favourite}** {odds}',
  lockedSealed:
    '🔒 Apostas fechadas: **{chips}** em {pools, plural, =1 {um bolão} one {# bolão} other {# bolões}}. Menos de três apostaram em quem vence: essas cotações ficam ocultas até o sino de fechamento.',
  refunded: '🎟️ {market}: ninguém acertou, toda aposta é devolvida.',
  threadMarketOpened: '🎟️ Apostas abertas até começar a rodada {round}: {market}',
  threadMarketLocked: '🔒 {market}: apostas fechadas, **{chips}** no bolão.',
  threadMarketOff: '🎟️ {market}: não deu em nada, toda aposta é devolvida.',
  settled:
    '🎟️ {market}: deu **{outcome}**. {bets, plural, one {{won} de # aposta acertou} other {{won} de # apostas acertaram}}, **{chips}** no total.',
  economyReset:
    '🏛️ {by} zerou as fichas: apostas abertas não valem mais, e {wallets, plural, one {a única carteira tem} other {todas as **#** carteiras têm}} **{chips}**.',
  voided: '🏛️ {by} anulou *{market}*: {why}. Toda aposta é devolvida.',
  bestTipster: '🎩 Melhor palpite da temporada {season}: {viewer}, **{profit}**',

  // The tape.
  news: [
    '📰 {headline}',
    '📰 **Acaba de sair:** {headline}',
    '🗞️ {headline}',
    '📰 **Urgente:** {headline}',
    '📰 **Direto da redação:** {headline}',
  ],
  newsOfMembers:
    '📣 **O público fez a notícia:** {headline}{told, select, effects { · **{effects}**} alone {}}{author, select, signed { · ✍️ {name}} unsigned {}}',
  newsRumour: '👂 {headline}',
  rises: [
    '📈 {asset} explode **{size}**, a **{price}**',
    '📈 {asset} dispara **{size}**, a **{price}**',
    '📈 {asset} salta **{size}**, a **{price}**',
    '📈 {asset} decola **{size}**, a **{price}**',
  ],
  gains: [
    '📈 {asset} sobe **{size}**, a **{price}**',
    '📈 {asset} ganha **{size}**, a **{price}**',
    '📈 {asset} avança **{size}**, a **{price}**',
    '📈 {asset} se firma **{size}** acima, a **{price}**',
  ],
  losses: [
    '📉 {asset} escorrega **{size}**, a **{price}**',
    '📉 {asset} devolve **{size}**, a **{price}**',
    '📉 {asset} cede **{size}**, a **{price}**',
    '📉 {asset} perde **{size}**, a **{price}**',
  ],
  crashes: [
    '📉 {asset} derrete **{size}**, a **{price}**',
    '📉 {asset} afunda **{size}**, a **{price}**',
    '📉 {asset} despenca **{size}**, a **{price}**',
    '📉 {asset} desaba **{size}**, a **{price}**',
  ],
  quietTape: [
    '➖ Mercado morno: {asset} **{price}** ({change})',
    '➖ Quase nada se mexe: {asset} **{price}** ({change})',
    '➖ O mercado boceja: {asset} **{price}** ({change})',
    '➖ Rodada sonolenta: {asset} **{price}** ({change})',
  ],
  quote: '{asset} {price} ({change})',
  rest: '-# {quotes} · rodada {round} de {rounds}',

  // The round.
  bankrupt: [
    '💀 **{name} faliu.** A mesa já está vazia.',
    '💀 **{name} faliu.** Alguém traga uma caixa.',
    '💀 **{name} faliu.** As telas se apagam.',
    '💀 **{name} faliu.** Silêncio no pregão.',
  ],
  bankruptWithLoss: [
    '💀 **{name} faliu.** O banco perde **{loss}**. A mesa já está vazia.',
    '💀 **{name} faliu.** O banco perde **{loss}**. Alguém traga uma caixa.',
    '💀 **{name} faliu.** O banco perde **{loss}**. As telas se apagam.',
    '💀 **{name} faliu.** O banco perde **{loss}**. Silêncio no pregão.',
  ],
  lead: [
    '👑 **{leader}** tira a liderança de {other}: {profit}',
    '👑 **{leader}** ultrapassa {other}: {profit}',
    '👑 **{leader}** deixa {other} para trás: {profit}',
    '👑 **{leader}** assume a ponta, à frente de {other}: {profit}',
  ],
  overheard: '🗣️ **{name}** ({room}): {quote}',
  office: '-# 🏢 {occasion}',

  // Standstill and haste.
  removed: '📦 O bot foi removido deste servidor. Relógio, votos e apostas ficaram parados desde então.',
  paused: '⏸️ O programa está em pausa. Relógio, votos e apostas param.',
  backAgain: '👋 De volta: o programa segue de onde parou, e todos os prazos foram adiados.',
  resumed: '▶️ O programa continua. Todos os prazos foram adiados pelo tempo da pausa.',
  powerHour:
    '🔥 **Hora turbo** até {until}: uma rodada {unit, select, seconds {{pace, plural, one {a cada segundo} other {a cada # segundos}}} minutes {{pace, plural, one {a cada minuto} other {a cada # minutos}}}}. Na metade das rodadas as apostas fecham e na última o sino toca, se isso vier antes dos horários anunciados.',
  powerHourOver:
    '🧯 A hora turbo acabou: de novo uma rodada {unit, select, seconds {{pace, plural, one {a cada segundo} other {a cada # segundos}}} minutes {{pace, plural, one {a cada minuto} other {a cada # minutos}}}}.',
  sleptBeforeBell:
    '😴 Não tem ninguém para um sino de abertura, então o pregão segue dormindo. Qualquer comando o acorda.',
  slept: '😴 Ninguém está assistindo, então o pregão dorme. Qualquer comando o acorda.',
  woke: '☀️ Tem gente assistindo: o pregão acorda.',

  // Small print under what is said.
  spoken:
    '-# 🎭 {mind, select, itself {{name}} late {{name} demorou, o substituto entrou} failed {{name} falhou, o substituto entrou} prompted {{name}, ato e palavras soprados pelo substituto}} · {trade} · rodada {round}',
  commentsOnly: 'em falência, só comenta',
  overseer:
    '-# 🎭 {mind, select, itself {{name}} understudy {{name}, o substituto entrou}} · {deed, select, watch {observa} warn {adverte} fine {multa} halt {suspende} flag {sinaliza a ordem}} · rodada {round}',
  playedByOne: '-# 🎭 Intérprete de todo mundo: {mind}',
  playedBy: '-# 🎭 Intérpretes: {parts}',
  playedByPart: '{mind}: {names}',
  wordsRefused: '-# O Discord recusou o texto desta mensagem; `/recap` e `/rewind` contam o que aconteceu.',
  saidElsewhere: '-# 🚪 dito em {room}, onde não posso escrever:',
  linesWaited: '-# ⏳ {n, plural, one {# fala que teve} other {# falas que tiveram}} de esperar:',
  asAi: '{name} · IA',
  traderAsAi: 'Trader · IA',
  bellRole: 'Sino do Bullpen',
} as const;
