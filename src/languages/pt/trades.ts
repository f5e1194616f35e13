// A decision's trade in Portuguese: a noun, so that it fits whoever trades.

export const trades = {
  long: 'compra de {asset}',
  short: 'venda de {asset}',
  hold: 'manter',
  deskHolds: 'manter',
  sizedLong:
    '{size, select, 1 {compra de {asset}, um pouco} 2 {compra de {asset}, metade} 3 {compra de {asset}, com tudo}}',
  sizedShort:
    '{size, select, 1 {venda de {asset}, um pouco} 2 {venda de {asset}, metade} 3 {venda de {asset}, com tudo}}',
} as const;
