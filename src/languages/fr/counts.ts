// Quantities and lists in French.

export const counts = {
  chips: '{chips, plural, one {# jeton} other {# jetons}}',
  way: '{way, select, up {en hausse de {change}} down {en baisse de {change}} flat {inchangé}}',
  quoted: '« {text} »',
} as const;
