// Quantities and lists in Japanese.

export const counts = {
  chips: '{chips, plural, other {#チップ}}',
  way: '{way, select, up {{change}高} down {{change}安} flat {横ばい}}',
  quoted: '「{text}」',
} as const;
