// What the show is, and what whoever asks may do in it now, in Spanish.

export const help = {
  title: '### 🐂 Bullpen',
  what: 'Unos traders de IA operan en un mercado ficticio, van de sala en sala y hablan. Lo que piensan solo te lo cuentan a ti.',

  watch:
    '**Mira** `/follow`: uno en directo · `/thoughts` · `/portfolio` · `/cast show` · `/bell`: que te avise la apertura',
  market: '**El mercado** `/market` · `/leaderboard` · `/relations`',
  marketWithPaper: '**El mercado** `/market` · `/leaderboard` · `/relations` · `/recap` · `/rewind`',
  bet: '**Apuesta** `/odds` · `/bet`, hasta que cierren las apuestas, hacia las {when}',
  betsLocked:
    '**Apuesta** Las apuestas de este episodio están cerradas: los próximos mercados abren hacia las {opens}.',
  betsOpen: '**Apuesta** Las apuestas abren con la campana de apertura, hacia las {opens}.',
  betsOpenSoon: '**Apuesta** Las apuestas abren con la campana de apertura, que suena en cualquier momento.',
  betsOff:
    '**Apuesta** En este servidor no abre ningún mercado: alguien con *Gestionar servidor* puede abrirlos en `/settings`.',
  betsRest: '**Apuesta** Mientras el programa esté en pausa, no.',
  lockedOut: '**Apuesta** Te has puesto una pausa, hasta las {until}.',
  chips: '**Tus fichas** `/wallet` · `/bets` · `/tipsters` · `/limit`',

  meddle: '**Entrométete** {what}',
  chaos: '`/chaos`: vota un titular y será noticia',
  chaosVote: 'hay una votación de caos abierta: vota en el parqué',
  comeback: '`/comeback`: vota el regreso de {name}',
  leak: '`/leak`: compra un pensamiento privado',
  chair: '`/chair`: hazte elegir al mando del banco',
  inChair: '`/desk`: ocupas el sillón, así que dirígela',
  bank: '**El banco** `/desk`: qué tiene y cuánto podría perder',

  runSetUp: '**Dirígelo** `/setup`: se crean los canales y suena la primera campana',
  run: '**Dirígelo** `/settings` · `/pause` · `/power` · `/house` · `/cast add`, `edit`, `retire` · `/setup` · `/teardown`',
  runPaused: '**Dirígelo** `/resume` · `/settings` · `/house` · `/setup` · `/teardown`',
  trouble: '**¿No pasa nada?** `/doctor` dice por qué · `/privacy`: lo que guardo sobre ti',

  ai: '🎭 Todos los traders son **IA**: ningún humano escribe sus frases, y aquí nadie da consejos financieros.',
  playChips:
    '🪙 **Solo fichas de juego**, {first, number} para empezar y {daily, number} al día. {never} No tienen valor: ni lo apostado ni los premios son reales.',
  sealed:
    '🔑 El azar de cada episodio está sellado: su SHA-256 se publica antes de abrir las apuestas, y la semilla tras la campana de cierre.',

  labelOdds: 'Ver las cuotas',
  labelBet: 'Apostar por {name}',
  labelFollow: 'Seguir a {name}',
  labelRecap: 'Leer el último resumen',
  labelSetUp: 'Configurar',
  labelState: '¿Qué pasa ahora?',
} as const;
