// A decision’s trade in German.

export const trades = {
  long: 'long {asset}',
  short: 'short {asset}',
  hold: 'Stillhalten',
  deskHolds: 'Stillhalten',
  sizedLong:
    '{size, select, 1 {long {asset}, ein wenig} 2 {long {asset}, halb drin} 3 {long {asset}, alles drin}}',
  sizedShort:
    '{size, select, 1 {short {asset}, ein wenig} 2 {short {asset}, halb drin} 3 {short {asset}, alles drin}}',
} as const;
