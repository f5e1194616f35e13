// The labels of the live floor’s page. Their slots are filled in by the page: plain `{name}`, no plurals.

export const live = {
  title: 'Live floor',
} as const;
