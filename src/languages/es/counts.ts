// Quantities and lists in Spanish.

export const counts = {
  chips: '{chips, plural, one {# ficha} other {# fichas}}',
  way: '{way, select, up {sube un {change}} down {baja un {change}} flat {sin cambios}}',
  quoted: '«{text}»',
} as const;
