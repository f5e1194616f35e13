// The labels of the live floor’s page, in French.

export const live = {
  title: 'Plateau en direct',
} as const;
