// What a visit brings, in Portuguese, in small print below the answer to whatever was asked.

export const visit = {
  first:
    '-# 🪙 Que bom ter você aqui! {chips, plural, one {**# ficha** para começar está} other {**# fichas** para começar estão}} na sua `/wallet`.',
  daily:
    '-# 🪙 {chips, plural, one {**# ficha** de hoje está} other {**# fichas** de hoje estão}} na sua `/wallet`.',
  bailOut:
    '-# 🛟 A casa socorre você com {chips, plural, one {**# ficha**} other {**# fichas**}}; `/tipsters` não esquece.',
} as const;
