// A member's chips: the wallet, their own limits, the tipsters' table, and the pot that buys a leak.

export const wallet = {
  title: '### 🪙 Your wallet',
  noBet: 'No open bet.',
  grantNext: 'Next **{chips}**: with your first command after {when}',
  grantToday: 'Today’s **{chips}** come with your next command',
  bailOut: 'Below {below} chips with nothing staked, the house bails you out to {upTo}, at most once a day.',
  cap: 'Your stake cap: **{chips}** at a time',
  lockedOut: '🔒 You locked yourself out of betting until {when}',
  limits: '### 🧭 Your limits',
  noLimit: 'You have no limit now.',
  changeLimits: 'Change my limits',
  limitForm: 'Your limits',
  capField: 'Most chips staked at a time',
  capHint: 'Empty or 0: no cap',
  lockField: 'Days without a bet',
  lockHint: 'From now on, and it cannot be undone; empty: no break',
  lately: '**Lately**',
  gain: '+{chips}',
  loss: '−{chips}',
  moved: '{when} **{amount}** {what}',
  movedIn: '{when} **{amount}** {what} · {market}',
  first: 'to start with',
  daily: 'for the day',
  bailedOut: 'bail-out',
  staked: 'staked',
  withdrawn: 'taken back',
  won: 'won',
  refunded: 'paid back: nobody was right',
  voided: 'paid back: called off',
  reset: 'reset by the house',
  leak: 'into the leak pot',
} as const;

export const tipsters = {
  title: '### 🎩 Tipsters of season {season}',
  none: 'No bet of this season is settled yet: `/bet` before the lock, and wait for the bell.',
  line: '{rank}. {who} **{profit}** · {bets, plural, one {# bet} other {# bets}}',
  lineBailed: '{rank}. {who} **{profit}** · {bets, plural, one {# bet} other {# bets}} · 🛟 ×{times}',
  note: 'Profit of settled bets, in play chips. 🛟 is a bail-out.',
} as const;

export const leak = {
  fed: '🕵️ {who} puts **{chips}** into the leak pot: **{pot} of {full}** for a private thought of the leader. `/leak`',
  leaked: '🕵️ **Leaked!** The members bought a private thought of **{name}** (round {round}):\n> 💭 {thought}',
  filled: '🕵️ **{chips}** filled the pot: the thought is on the floor now.',
  thanks: '🕵️ **{chips}** are in the pot, **{pot} of {full}**. They do not come back.',
  taken: 'The pot has your chips.',
} as const;
