// A decision's trade in two or three words, as an English sentence has them behind a name.

export const trades = {
  long: 'long {asset}',
  short: 'short {asset}',
  hold: 'holds',
  deskHolds: 'hold',
  sizedLong: '{size, select, 1 {long {asset}, a little} 2 {long {asset}, half in} 3 {long {asset}, all in}}',
  sizedShort:
    '{size, select, 1 {short {asset}, a little} 2 {short {asset}, half in} 3 {short {asset}, all in}}',
} as const;
