// The labels of the live floor’s page, in Portuguese.

export const live = {
  title: 'Pregão ao vivo',
} as const;
