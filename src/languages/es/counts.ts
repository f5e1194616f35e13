// Quantities and lists in Spanish.

export const counts = {
  chips: '{chips, plural, one {# ficha} other {# fichas}}',
  way: '{way, select, up {sube {change}} down {baja {change}} flat {sin cambios}}',
  quoted: '«{text}»',
} as const;
