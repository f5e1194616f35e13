// The labels of the live floor’s page, in Spanish.

export const live = {
  title: 'Planta en vivo',
} as const;
