// The labels of the live floor’s page, in German.

export const live = {
  title: 'Live-Parkett',
} as const;
