// What a visit brings, in small print below the answer to whatever was asked.

export const visit = {
  first:
    '-# 🪙 Welcome! {chips, plural, one {**# chip** to start with is} other {**# chips** to start with are}} in your `/wallet`.',
  daily:
    '-# 🪙 {chips, plural, one {**# chip** for today is} other {**# chips** for today are}} in your `/wallet`.',
  bailOut:
    '-# 🛟 The house bails you out with {chips, plural, one {**# chip**} other {**# chips**}}; `/tipsters` remembers it.',
} as const;
