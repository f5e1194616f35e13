// How long, and how often, in German.

export const durations = {
  everySeconds: '{n, plural, one {jede Sekunde} other {alle # Sekunden}}',
  everyMinutes: '{n, plural, one {jede Minute} other {alle # Minuten}}',
  everyHours: '{n, plural, one {jede Stunde} other {alle # Stunden}}',
} as const;
