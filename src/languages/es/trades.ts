// A decision’s trade in Spanish: a noun, as a sentence has it behind a name or a colon.

export const trades = {
  long: 'largo en {asset}',
  short: 'corto en {asset}',
  hold: 'espera',
  deskHolds: 'esperar',
  sizedLong:
    '{size, select, 1 {largo en {asset}, un poco} 2 {largo en {asset}, a medias} 3 {largo en {asset}, con todo}}',
  sizedShort:
    '{size, select, 1 {corto en {asset}, un poco} 2 {corto en {asset}, a medias} 3 {corto en {asset}, con todo}}',
} as const;
