// How long, and how often, in Spanish.

export const durations = {
  everySeconds: '{n, plural, one {cada segundo} other {cada # segundos}}',
  everyMinutes: '{n, plural, one {cada minuto} other {cada # minutos}}',
  everyHours: '{n, plural, one {cada hora} other {cada # horas}}',
} as const;
