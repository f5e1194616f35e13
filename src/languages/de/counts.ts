// Quantities and lists in German.

export const counts = {
  chips: '{chips, plural, one {# Chip} other {# Chips}}',
  way: '{way, select, up {{change} im Plus} down {{change} im Minus} flat {unverändert}}',
  quoted: '„{text}“',
} as const;
