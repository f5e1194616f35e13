// How long, and how often, in Japanese.

export const durations = {
  everySeconds: '{n, plural, other {#秒ごと}}',
  everyMinutes: '{n, plural, other {#分ごと}}',
  everyHours: '{n, plural, other {#時間ごと}}',
} as const;
