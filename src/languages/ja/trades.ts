// A decision’s trade in Japanese.

export const trades = {
  long: '{asset}買い',
  short: '{asset}売り',
  hold: '様子見',
  sizedLong: '{size, select, 1 {{asset}買い、少しだけ} 2 {{asset}買い、半分} 3 {{asset}買い、全力}}',
  sizedShort: '{size, select, 1 {{asset}売り、少しだけ} 2 {{asset}売り、半分} 3 {{asset}売り、全力}}',
} as const;
