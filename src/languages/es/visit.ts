// What a visit brings, in Spanish.

export const visit = {
  first:
    '-# 🪙 ¡Te damos la bienvenida! Para empezar, {chips, plural, one {**# ficha**} other {**# fichas**}} en tu `/wallet`.',
  daily: '-# 🪙 Por hoy, {chips, plural, one {**# ficha**} other {**# fichas**}} en tu `/wallet`.',
  bailOut:
    '-# 🛟 La casa te rescata con {chips, plural, one {**# ficha**} other {**# fichas**}}; `/tipsters` lo recuerda.',
} as const;
