// Quantities and lists in Portuguese.

export const counts = {
  chips: '{chips, plural, one {# ficha} other {# fichas}}',
  way: '{way, select, up {alta de {change}} down {queda de {change}} flat {estável}}',
  quoted: '“{text}”',
} as const;
