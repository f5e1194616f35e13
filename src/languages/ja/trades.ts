// A decision’s trade in Japanese.

export const trades = {
  long: '{asset}買い',
  short: '{asset}空売り',
  hold: '様子見',
  deskHolds: '様子見',
  sizedLong: '{size, select, 1 {{asset}買い（少しだけ）} 2 {{asset}買い（半分）} 3 {{asset}買い（全力）}}',
  sizedShort:
    '{size, select, 1 {{asset}空売り（少しだけ）} 2 {{asset}空売り（半分）} 3 {{asset}空売り（全力）}}',
} as const;
