// How long, and how often.

export const durations = {
  everySeconds: '{n, plural, one {every second} other {every # seconds}}',
  everyMinutes: '{n, plural, one {every minute} other {every # minutes}}',
  everyHours: '{n, plural, one {every hour} other {every # hours}}',
} as const;
