// Where the show stands, in one line, in French.

export const floorState = {
  paused: '⏸️ En pause : horloge, votes et paris sont figés jusqu’à `/resume`.',
  asleep: '😴 Le parquet dort, faute de public : n’importe quelle commande le réveille.',
  underway: '🟢 La manche **{round} sur {rounds}** est en cours.',
  bellSoon: '🔔 La cloche de clôture va sonner.',
  nextRound: '🟢 La prochaine manche peut commencer dès {from}.',
  nextRoundSoon: '🟢 La prochaine manche commence d’un instant à l’autre.',
  closedUntil: '🌙 Le parquet est fermé : la cloche d’ouverture sonne à {opens}.',
  closed: '🌙 Le parquet est fermé : la cloche d’ouverture sonne d’un instant à l’autre.',
  firstBell: '🌙 Le parquet est prêt : la première cloche d’ouverture sonne d’un instant à l’autre.',
  inRound: 'épisode {episode}, manche {round} sur {rounds}',
  beforeFirst: 'avant la première cloche',
  after: 'après l’épisode {episode}',
} as const;
