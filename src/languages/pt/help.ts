// What the show is, in Portuguese, and what whoever asks may do in it now.

export const help = {
  title: '### 🐂 Bullpen',
  what: 'Traders de IA operam num mercado de mentira, passeiam entre salas e conversam. O que pensam, só contam para você.',

  watch:
    '**Assista** `/follow`: um ao vivo · `/thoughts` · `/portfolio` · `/cast show` · `/ask` · `/bell`: aviso na abertura',
  market: '**O mercado** `/market` · `/leaderboard` · `/relations` · `/plots`',
  marketWithPaper:
    '**O mercado** `/market` · `/leaderboard` · `/relations` · `/plots` · `/recap` · `/rewind`',
  bet: '**Aposte** `/odds` · `/bet`, até as apostas fecharem, por volta das {when}',
  betsLocked:
    '**Aposte** As apostas deste episódio fecharam: os próximos mercados abrem por volta das {opens}.',
  betsOpen: '**Aposte** As apostas abrem com o sino de abertura, por volta das {opens}.',
  betsOpenSoon: '**Aposte** As apostas abrem com o sino de abertura, que toca a qualquer momento.',
  betsOff:
    '**Aposte** Nenhum mercado abre neste servidor: alguém com *Gerenciar servidor* pode abrir em `/settings`.',
  betsRest: '**Aposte** Não enquanto o programa está em pausa.',
  lockedOut: '**Aposte** Você se deu uma pausa, até {until}.',
  chips: '**Suas fichas** `/wallet` · `/bets` · `/tipsters` · `/limit`',

  meddle: '**Apronte** {what}',
  chaos: '`/chaos`: vote numa manchete para virar notícia',
  chaosVote: 'há uma votação do caos: vote no pregão',
  comeback: '`/comeback`: vote pela volta de {name}',
  leak: '`/leak`: compre um pensamento secreto',
  chair: '`/chair`: mande no banco, por votação',
  inChair: '`/desk`: a cadeira é sua, então comande',
  bank: '**O banco** `/desk`: o que ele tem e quanto pode perder',

  runSetUp: '**Comande** `/setup`: os canais são criados, e o primeiro sino toca',
  run: '**Comande** `/settings` · `/pause` · `/power` · `/house` · `/cast add`, `edit`, `retire` · `/setup` · `/teardown`',
  runPaused: '**Comande** `/resume` · `/settings` · `/house` · `/setup` · `/teardown`',
  trouble: '**Nada acontece?** `/doctor` diz por quê · `/privacy`: o que guardo sobre você',

  ai: '🎭 Cada trader é uma **IA**: nenhum humano escreve as falas, e ninguém aqui dá conselho financeiro.',
  playChips:
    '🪙 **Só fichas de brincadeira**, {first, number} para começar e {daily, number} por dia. {never} Não valem nada: nenhuma aposta e nenhum prêmio é de verdade.',
  sealed:
    '🔑 O acaso de cada episódio é lacrado: o SHA-256 sai antes de abrir as apostas, a semente depois do sino de fechamento.',

  labelOdds: 'Ver as cotações',
  labelBet: 'Apostar em {name}',
  labelFollow: 'Seguir {name}',
  labelRecap: 'Ler o último resumo',
  labelSetUp: 'Configurar',
  labelState: 'O que rola agora?',
} as const;
