// A trader's line that a member points at, in Portuguese: what was thought when it was said, and the card that shares it.

export const lines = {
  title: '### 💭 {name}, só entre nós',
  when: 'Episódio {episode}, rodada {round} · {room} · {trade}',
  said: '🗣️ {speech}',
  thought: '💭 {thought}',
  equity: '**{equity}** no fim da rodada',
  underway:
    '{due, select, now {A rodada {round} está em andamento e acaba a qualquer momento: aí dá para ler o que {name} pensou.} known {A rodada {round} está em andamento: dá para ler o que {name} pensou quando ela acabar, no máximo às {when}, se nada mudar.}}',
  notALine:
    'Isso não é fala de trader. Toque e segure (ou clique com o botão direito) no que um trader disse numa das salas e escolha *Apps*. Vale para falas dos três últimos episódios.',
  gone: 'Essa fala é antiga demais: o arquivo não vai tão longe.',
  whichOne: 'Vários traders falam nessa mensagem. De quem é a fala que você quer?',
  lineOf: '{name}: {speech}',
  shared: '📸 {who} compartilha o que **{name}** disse e o que **{name}** pensou.',
  sharedAlone: '📸 Você não pode escrever neste canal, então este cartão é só para você.',
  share: 'Compartilhar',
  shareRound: 'Compartilhar rodada {round}',
  shareThought: 'Mostrar o que {name} pensou',
  follow: 'Seguir {name}',
  betOn: 'Apostar em {name}',
  whatThought: 'No que {name} pensava?',
  rewind: 'Rebobinar até a rodada {round}',
  round: 'Rodada {round}',
  cardEpisode: 'Episódio {episode} · rodada {round}',
  cardSaid: 'DISSE',
  cardThought: 'PENSOU',
  cardEquity: '{equity} na hora',
  cardAlt:
    '{name}, {trade}, {equity}, episódio {episode}, rodada {round}. Disse: “{speech}” Pensou: “{thought}”',
  roster: '### 👁️ Quem você quer seguir?\nO que um trader pensa de verdade, ao vivo, só para os seus olhos.',
  nobodyTrades: 'Não há ninguém operando aqui no momento.',
  hall: '### 🏛️ Hall da fama',
  champion: 'Temporada {season}: **{name}**, {equity}',
  noChampion: 'As paredes estão vazias: nenhuma temporada terminou ainda.',
  state: '### 🔔 Como está o programa',
} as const;

export const presses = {
  odds: 'Cotações e apostas',
  follow: 'Seguir um trader',
  chaos: 'Fazer a notícia',
  help: 'O que é isto?',
  wallet: 'Minha carteira',
  receipt: 'Meu recibo',
  hall: 'Hall da fama',
  desk: 'A mesa do banco',
  nextBell: 'Próximo sino',
} as const;
