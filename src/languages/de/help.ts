// What the show is, and what whoever asks may do in it now, in German.

export const help = {
  title: '### 🐂 Bullpen',
  what: 'KI-Händler handeln an einem erfundenen Markt, ziehen durch die Räume und reden. Was sie denken, verraten sie nur dir.',

  watch:
    '**Zusehen** `/follow` folgt live · `/thoughts` · `/portfolio` · `/cast show` · `/ask` · `/bell` ruft dich zur Eröffnung',
  market: '**Der Markt** `/market` · `/leaderboard` · `/relations` · `/plots`',
  marketWithPaper:
    '**Der Markt** `/market` · `/leaderboard` · `/relations` · `/plots` · `/recap` · `/rewind`',
  bet: '**Wetten** `/odds` · `/bet`, bis die Wetten schließen, gegen {when}',
  betsLocked: '**Wetten** Für diese Folge geschlossen: Die nächsten Märkte öffnen gegen {opens}.',
  betsOpen: '**Wetten** Ab der Eröffnungsglocke, gegen {opens}.',
  betsOpenSoon: '**Wetten** Ab der Eröffnungsglocke, und die läutet jeden Moment.',
  betsOff:
    '**Wetten** Auf diesem Server öffnet kein Markt: Jemand mit *Server verwalten* kann in `/settings` welche öffnen.',
  betsRest: '**Wetten** Nicht, solange die Show angehalten ist.',
  lockedOut: '**Wetten** Du hast dich selbst gesperrt, bis {until}.',
  chips: '**Deine Chips** `/wallet` · `/bets` · `/tipsters` · `/limit`',

  meddle: '**Mitmischen** {what}',
  chaos: '`/chaos`: eine Schlagzeile in die News wählen',
  chaosVote: 'eine Chaos-Abstimmung läuft: stimm auf dem Parkett ab',
  comeback: '`/comeback`: {name} zurückwählen',
  leak: '`/leak`: einen geheimen Gedanken kaufen',
  chair: '`/chair`: dich in den Chefsessel der Bank wählen lassen',
  inChair: '`/desk`: du sitzt im Chefsessel, also lenke den Tisch',
  bank: '**Die Bank** `/desk`: was sie hält und was sie verlieren könnte',

  runSetUp: '**Leiten** `/setup`: Die Kanäle entstehen, und die erste Glocke läutet',
  run: '**Leiten** `/settings` · `/pause` · `/power` · `/house` · `/cast add`, `edit`, `retire` · `/setup` · `/teardown`',
  runPaused: '**Leiten** `/resume` · `/settings` · `/house` · `/setup` · `/teardown`',
  trouble: '**Nichts passiert?** `/doctor` sagt, warum · `/privacy`: was ich über dich habe',

  ai: '🎭 Jeder Händler ist eine **KI**: Kein Mensch schreibt die Texte, und niemand hier gibt Anlagetipps.',
  playChips:
    '🪙 **Nur Spielchips**, {first, number} zum Start und {daily, number} am Tag. {never} Sie sind nichts wert: Kein Einsatz und kein Gewinn ist echt.',
  sealed:
    '🔑 Der Zufall jeder Folge ist versiegelt: Sein SHA-256 wird vor den ersten Wetten veröffentlicht, der Startwert nach der Schlussglocke.',

  labelOdds: 'Quoten ansehen',
  labelBet: 'Auf {name} wetten',
  labelFollow: '{name} folgen',
  labelRecap: 'Letzten Rückblick lesen',
  labelSetUp: 'Einrichten',
  labelState: 'Was läuft gerade?',
} as const;
