// What a visit brings, in Japanese.

export const visit = {
  first: '-# 🪙 ようこそ！ {chips, plural, other {最初の**#チップ**}}を`/wallet`に入れました。',
  daily: '-# 🪙 {chips, plural, other {今日の**#チップ**}}を`/wallet`に入れました。',
  bailOut: '-# 🛟 運営が{chips, plural, other {**#チップ**}}で救済しました。`/tipsters`は忘れません。',
} as const;
