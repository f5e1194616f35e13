// What a visit brings, in small print below an answer, in French.

export const visit = {
  first:
    '-# 🪙 Bienvenue ! {chips, plural, one {**# jeton** de départ t’attend} other {**# jetons** de départ t’attendent}} dans ton `/wallet`.',
  daily:
    '-# 🪙 {chips, plural, one {**# jeton** du jour t’attend} other {**# jetons** du jour t’attendent}} dans ton `/wallet`.',
  bailOut:
    '-# 🛟 La maison te renfloue de {chips, plural, one {**# jeton**} other {**# jetons**}} ; `/tipsters` s’en souviendra.',
} as const;
