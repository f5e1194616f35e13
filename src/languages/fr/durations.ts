// How often, in French.

export const durations = {
  everySeconds: '{n, plural, one {chaque seconde} other {toutes les # secondes}}',
  everyMinutes: '{n, plural, one {chaque minute} other {toutes les # minutes}}',
  everyHours: '{n, plural, one {chaque heure} other {toutes les # heures}}',
} as const;
