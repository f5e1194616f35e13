// How long, and how often, in Portuguese.

export const durations = {
  everySeconds: '{n, plural, one {a cada segundo} other {a cada # segundos}}',
  everyMinutes: '{n, plural, one {a cada minuto} other {a cada # minutos}}',
  everyHours: '{n, plural, one {a cada hora} other {a cada # horas}}',
} as const;
