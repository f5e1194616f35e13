// The labels of the live floor’s page, in Japanese.

export const live = {
  title: 'ライブフロア',
} as const;
