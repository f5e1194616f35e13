// A member's chips in German: the wallet, their own limits, the tipsters' table, and the pot that buys a leak.

export const wallet = {
  title: '### 🪙 Dein Geldbeutel',
  noBet: 'Keine offene Wette.',
  grantNext: 'Die nächsten **{chips}**: mit deinem ersten Befehl ab {when}',
  grantToday: 'Die **{chips}** für heute kommen mit deinem nächsten Befehl',
  bailOut:
    'Hast du unter {below} Chips und nichts gesetzt, füllt das Haus zur Rettung auf {upTo} auf, höchstens einmal am Tag.',
  cap: 'Deine Obergrenze: **{chips}** zugleich',
  lockedOut: '🔒 Du hast dich selbst vom Wetten gesperrt, bis {when}',
  limits: '### 🧭 Deine Limits',
  noLimit: 'Du hast gerade kein Limit.',
  changeLimits: 'Meine Limits ändern',
  limitForm: 'Deine Limits',
  capField: 'Höchstens so viele Chips zugleich',
  capHint: 'Leer oder 0: keine Obergrenze',
  lockField: 'Tage ohne Wette',
  lockHint: 'Ab jetzt, und nicht rückgängig zu machen; leer: keine Pause',
  lately: '**Zuletzt**',
  gain: '+{chips}',
  loss: '−{chips}',
  moved: '{when} **{amount}** {what}',
  movedIn: '{when} **{amount}** {what} · {market}',
  first: 'zum Start',
  daily: 'für den Tag',
  bailedOut: 'Rettung',
  staked: 'gesetzt',
  withdrawn: 'zurückgezogen',
  won: 'gewonnen',
  refunded: 'zurück: niemand lag richtig',
  voided: 'zurück: abgesagt',
  reset: 'vom Haus zurückgesetzt',
  leak: 'in die Leak-Kasse',
} as const;

export const tipsters = {
  title: '### 🎩 Tipper der Staffel {season}',
  none: 'In dieser Staffel ist noch keine Wette abgerechnet: `/bet` vor dem Wettschluss, dann auf die Glocke warten.',
  line: '{rank}. {who} **{profit}** · {bets, plural, one {# Wette} other {# Wetten}}',
  lineBailed: '{rank}. {who} **{profit}** · {bets, plural, one {# Wette} other {# Wetten}} · 🛟 ×{times}',
  note: 'Gewinn aus abgerechneten Wetten, in Spielchips. 🛟 ist eine Rettung.',
} as const;

export const leak = {
  fed: '🕵️ {who} legt **{chips}** in die Leak-Kasse: **{pot} von {full}** für einen geheimen Gedanken von der Spitze. `/leak`',
  leaked:
    '🕵️ **Geleakt!** Die Mitglieder haben einen geheimen Gedanken von **{name}** gekauft (Runde {round}):\n> 💭 {thought}',
  filled: '🕵️ Mit **{chips}** ist die Kasse voll: Der Gedanke steht jetzt auf dem Parkett.',
  thanks: '🕵️ **{chips}** mehr in der Kasse: **{pot} von {full}**. Zurück gibt es nichts.',
  taken: 'Deine Chips liegen in der Kasse.',
} as const;
