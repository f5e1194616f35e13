// A member's chips, in Japanese.

export const wallet = {
  title: '### 🪙 あなたの財布',
  noBet: '進行中の賭けなし。',
  grantNext: '次の**{chips}**：{when}以降の最初のコマンドで',
  grantToday: '今日の**{chips}**は次のコマンドで届きます',
  bailOut: '{below}チップを切って賭けもなければ、運営が{upTo}まで救済します（1日1回まで）。',
  cap: '賭けの上限：同時に**{chips}**まで',
  lockedOut: '🔒 {when}まで自分で賭けを休止中です',
  limits: '### 🧭 あなたの制限',
  noLimit: '今は制限がありません。',
  changeLimits: '制限を変える',
  limitForm: 'あなたの制限',
  capField: '同時に賭けるチップの上限',
  capHint: '空欄か0：上限なし',
  lockField: '賭けを休む日数',
  lockHint: '今から始まり、取り消せません。空欄：休止なし',
  lately: '**最近の動き**',
  gain: '+{chips}',
  loss: '−{chips}',
  moved: '{when} **{amount}** {what}',
  movedIn: '{when} **{amount}** {what} · {market}',
  first: '最初の手持ち',
  daily: '今日の分',
  bailedOut: '救済',
  staked: '賭けた',
  withdrawn: '取り消した',
  won: '的中',
  refunded: '返却：的中者なし',
  voided: '返却：市場が無効',
  reset: '運営が初期化',
  leak: 'リークの壺へ',
} as const;

export const tipsters = {
  title: '### 🎩 シーズン{season}の予想屋',
  none: '今シーズンはまだ精算された賭けがありません。締め切り前に`/bet`して、ベルを待ちましょう。',
  line: '{rank}. {who} **{profit}** · {bets, plural, other {#件}}',
  lineBailed: '{rank}. {who} **{profit}** · {bets, plural, other {#件}} · 🛟 ×{times}',
  note: '精算済みの賭けの利益（遊び用チップ）。🛟は救済の回数です。',
} as const;

export const leak = {
  fed: '🕵️ {who}がリークの壺に**{chips}**を投入：首位の本音まで**{pot} / {full}**。`/leak`',
  leaked: '🕵️ **リーク！** **{name}**の本音をメンバーが買い取りました（ラウンド{round}）：\n> 💭 {thought}',
  filled: '🕵️ **{chips}**で壺がいっぱいに。本音はフロアに公開されました。',
  thanks: '🕵️ **{chips}**を壺に入れました。**{pot} / {full}**。戻ってはきません。',
  taken: 'チップは壺に入りました。',
} as const;
