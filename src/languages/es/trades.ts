// A decision’s trade in Spanish.

export const trades = {
  long: 'compra de {asset}',
  short: 'venta de {asset}',
  hold: 'quietud',
  sizedLong:
    '{size, select, 1 {compra de {asset}, un poco} 2 {compra de {asset}, a medias} 3 {compra de {asset}, con todo}}',
  sizedShort:
    '{size, select, 1 {venta de {asset}, un poco} 2 {venta de {asset}, a medias} 3 {venta de {asset}, con todo}}',
} as const;
