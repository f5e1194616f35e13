// What a visit brings, in German, in small print below the answer to whatever was asked.

export const visit = {
  first:
    '-# 🪙 Willkommen! {chips, plural, one {**# Chip** zum Start liegt} other {**# Chips** zum Start liegen}} in deinem `/wallet`.',
  daily:
    '-# 🪙 {chips, plural, one {**# Chip** für heute liegt} other {**# Chips** für heute liegen}} in deinem `/wallet`.',
  bailOut:
    '-# 🛟 Das Haus rettet dich mit {chips, plural, one {**# Chip**} other {**# Chips**}}; `/tipsters` merkt es sich.',
} as const;
