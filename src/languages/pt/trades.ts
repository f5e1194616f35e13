// A decision’s trade in Portuguese.

export const trades = {
  long: 'na compra de {asset}',
  short: 'na venda de {asset}',
  hold: 'nada',
  sizedLong:
    '{size, select, 1 {na compra de {asset}, um pouco} 2 {na compra de {asset}, metade} 3 {na compra de {asset}, tudo}}',
  sizedShort:
    '{size, select, 1 {na venda de {asset}, um pouco} 2 {na venda de {asset}, metade} 3 {na venda de {asset}, tudo}}',
} as const;
