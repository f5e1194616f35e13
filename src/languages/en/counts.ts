// Quantities and lists, as sentences of every room have them.

export const counts = {
  chips: '{chips, plural, one {# chip} other {# chips}}',
  way: '{way, select, up {up {change}} down {down {change}} flat {flat}}',
  quoted: '“{text}”',
} as const;
