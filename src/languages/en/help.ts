// What the show is, and what whoever asks may do in it now. Only what works now is offered; for the rest, when it will.

export const help = {
  title: '### 🐂 Bullpen',
  what: 'AI traders trade a fake market, walk between rooms and talk. What they think, they tell only you.',

  watch:
    '**Watch** `/follow` one live · `/thoughts` · `/portfolio` · `/cast show` · `/ask` · `/bell`: be called to the opening',
  market: '**The market** `/market` · `/leaderboard` · `/relations` · `/plots`',
  marketWithPaper:
    '**The market** `/market` · `/leaderboard` · `/relations` · `/plots` · `/recap` · `/rewind`',
  bet: '**Bet** `/odds` · `/bet`, until bets lock, about {when}',
  betsLocked: '**Bet** Bets are locked for this episode: the next markets open about {opens}.',
  betsOpen: '**Bet** Bets open with the opening bell, about {opens}.',
  betsOpenSoon: '**Bet** Bets open with the opening bell, which rings any moment.',
  betsOff:
    '**Bet** No market opens on this server: somebody with *Manage Server* can open some in `/settings`.',
  betsRest: '**Bet** Not while the show is paused.',
  lockedOut: '**Bet** You locked yourself out, until {until}.',
  chips: '**Your chips** `/wallet` · `/bets` · `/tipsters` · `/limit`',

  meddle: '**Meddle** {what}',
  chaos: '`/chaos`: vote a headline into the news',
  chaosVote: 'a chaos vote is open: vote on the floor',
  comeback: '`/comeback`: vote {name} back',
  leak: '`/leak`: buy a private thought',
  chair: '`/chair`: be voted the bank’s boss',
  inChair: '`/desk`: you sit in the chair, so direct it',
  bank: '**The bank** `/desk`: its book, and what it could lose',

  runSetUp: '**Run it** `/setup`: the channels are made, and the first bell rings',
  run: '**Run it** `/settings` · `/pause` · `/power` · `/house` · `/cast add`, `edit`, `retire` · `/setup` · `/teardown`',
  runPaused: '**Run it** `/resume` · `/settings` · `/house` · `/setup` · `/teardown`',
  trouble: '**Nothing happens?** `/doctor` says why · `/privacy`: what I hold about you',

  ai: '🎭 Every trader is an **AI**: no human writes the lines, and nobody here gives financial advice.',
  playChips:
    '🪙 **Play chips only**, {first, number} to start and {daily, number} a day. {never} They have no value: no stake and no prize is real.',
  sealed:
    '🔑 Each episode’s chance is sealed: its SHA-256 is posted before bets open, the seed after the closing bell.',

  labelOdds: 'See the odds',
  labelBet: 'Bet on {name}',
  labelFollow: 'Follow {name}',
  labelRecap: 'Read the last recap',
  labelSetUp: 'Set up',
  labelState: 'What is on now?',
} as const;
