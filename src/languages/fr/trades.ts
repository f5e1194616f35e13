// A decision’s trade in French.

export const trades = {
  long: 'à l’achat sur {asset}',
  short: 'à la vente sur {asset}',
  hold: 'ne bouge pas',
  deskHolds: 'ne pas bouger',
  sizedLong:
    '{size, select, 1 {à l’achat sur {asset}, un peu} 2 {à l’achat sur {asset}, à moitié} 3 {à l’achat sur {asset}, à fond}}',
  sizedShort:
    '{size, select, 1 {à la vente sur {asset}, un peu} 2 {à la vente sur {asset}, à moitié} 3 {à la vente sur {asset}, à fond}}',
} as const;
