// What the trading floor posts, in German: bells, tape, rounds, the pool's turning points; and the small print under
// what is said in a room.

export const floor = {
  // The bells.
  eventName: 'Eröffnungsglocke: Die KI-Händler sitzen wieder an ihren Tischen',
  eventAbout:
    'Ein Tag voller Spielgeld, Klatsch und schlechter Entscheidungen. Setze mit `/bet` Chips darauf, wer gewinnt; kaufen oder einlösen lässt sich hier nichts.',
  calls: '-# 🔔 {mentions} · `/bell` stellt das ab',
  opened: '## 🔔 Eröffnungsglocke · Folge {episode}',
  openedRounds:
    '{rounds, plural, one {**# Runde**} other {**# Runden**}}. Wer zur Schlussglocke am meisten Gewinn hat, siegt.',
  openedBets: '🎟️ `/bet` bis {locks}, oder bis Runde {round}, falls die früher kommt',
  openedReturning: '🏦 Zurück mit einem Kredit der Bank: {names}.',
  closed: '## 🔔 Schlussglocke · Folge {episode}',
  closedWinner: '🏆 **{name}** gewinnt den Tag: **{profit}**',
  closedDeadHeat: '🏆 Totes Rennen: **{names}**, je {profit}',
  closedUnseen: '😴 Niemand hat zugesehen: Für die Staffel zählt es nicht.',
  closedCarried:
    '📣 Für **{headline}** ist keine Runde mehr übrig: Das schlägt in der ersten Runde der nächsten Folge ein.',
  closedNext: '🔔 Die nächste Eröffnungsglocke läutet um {opens}.',
  commitment: '-# Versiegelter Startwert (SHA-256): `{hash}`',
  champion: '🏆 **Staffel {season} geht an {name}**, mit {equity}. Alle fangen neu an.',

  // The pool.
  lockedBare: '🔒 Wetten geschlossen. Niemand hat sich getraut.',
  locked:
    '🔒 Wetten geschlossen: **{chips}** {pools, plural, =1 {im Topf} one {in # Topf} other {in # Töpfen}}.',
  lockedFavourite:
    '🔒 Wetten geschlossen: **{chips}** {pools, plural, =1 {im Topf} one {in # Topf} other {in # Töpfen}}. Favorit: **{favourite}** {odds}',
  lockedSealed:
    '🔒 Wetten geschlossen: **{chips}** {pools, plural, =1 {im Topf} one {in # Topf} other {in # Töpfen}}. Auf den Sieg haben weniger als drei gewettet: Diese Quoten bleiben bis zur Schlussglocke verborgen.',
  refunded: '🎟️ {market}: Niemand lag richtig, alle Einsätze gehen zurück.',
  threadMarketOpened: '🎟️ Wetten sind offen, bis Runde {round} beginnt: {market}',
  threadMarketLocked: '🔒 {market}: Wetten geschlossen, **{chips}** im Topf.',
  threadMarketOff: '🎟️ {market}: Daraus wurde nichts, alle Einsätze gehen zurück.',
  settled:
    '🎟️ {market}: richtig war **{outcome}**. {bets, plural, one {{won} von # Wette} other {{won} von # Wetten}} gewonnen, insgesamt **{chips}**.',
  economyReset:
    '🏛️ {by} hat alle Chips zurückgesetzt: Offene Wetten sind hinfällig, und {wallets, plural, one {im einzigen Geldbeutel liegen} other {in allen **#** Geldbeuteln liegen je}} **{chips}**.',
  voided: '🏛️ {by} hat *{market}* abgesagt: {why}. Alle Einsätze gehen zurück.',
  bestTipster: '🎩 Tipper-Krone der Staffel {season}: {viewer}, **{profit}**',

  // The tape.
  news: [
    '📰 {headline}',
    '📰 **Gerade rein:** {headline}',
    '🗞️ {headline}',
    '📰 **Eilmeldung:** {headline}',
    '📰 **Im Ticker:** {headline}',
  ],
  newsOfMembers:
    '📣 **Das Publikum macht die News:** {headline}{told, select, effects { · **{effects}**} alone {}}{author, select, signed { · ✍️ {name}} unsigned {}}',
  newsRumour: '👂 {headline}',
  rises: [
    '📈 {asset} schießt um **{size}** hoch auf **{price}**',
    '📈 {asset} hebt ab: **{size}** rauf auf **{price}**',
    '📈 {asset} springt um **{size}** auf **{price}**',
    '📈 {asset} zündet die Rakete: **{size}** rauf auf **{price}**',
  ],
  gains: [
    '📈 {asset} klettert um **{size}** auf **{price}**',
    '📈 {asset} gewinnt **{size}** auf **{price}**',
    '📈 {asset} legt **{size}** zu auf **{price}**',
    '📈 {asset} zieht um **{size}** an auf **{price}**',
  ],
  losses: [
    '📉 {asset} rutscht um **{size}** auf **{price}**',
    '📉 {asset} gibt **{size}** ab auf **{price}**',
    '📉 {asset} sackt um **{size}** auf **{price}**',
    '📉 {asset} verliert **{size}** auf **{price}**',
  ],
  crashes: [
    '📉 {asset} kracht um **{size}** runter auf **{price}**',
    '📉 {asset} schmiert **{size}** ab auf **{price}**',
    '📉 {asset} stürzt um **{size}** auf **{price}**',
    '📉 {asset} bricht um **{size}** ein auf **{price}**',
  ],
  quietTape: [
    '➖ Ruhiger Ticker: {asset} **{price}** ({change})',
    '➖ Es tut sich wenig: {asset} **{price}** ({change})',
    '➖ Der Markt gähnt: {asset} **{price}** ({change})',
    '➖ Eine verschlafene Runde: {asset} **{price}** ({change})',
  ],
  quote: '{asset} {price} ({change})',
  rest: '-# {quotes} · Runde {round} von {rounds}',

  // The round.
  bankrupt: [
    '💀 **{name} ist pleite.** Der Schreibtisch wird geräumt.',
    '💀 **{name} ist pleite.** Holt mal wer einen Karton.',
    '💀 **{name} ist pleite.** Die Bildschirme gehen aus.',
    '💀 **{name} ist pleite.** Stille auf dem Parkett.',
  ],
  bankruptWithLoss: [
    '💀 **{name} ist pleite.** Die Bank verliert **{loss}**. Der Schreibtisch wird geräumt.',
    '💀 **{name} ist pleite.** Die Bank verliert **{loss}**. Holt mal wer einen Karton.',
    '💀 **{name} ist pleite.** Die Bank verliert **{loss}**. Die Bildschirme gehen aus.',
    '💀 **{name} ist pleite.** Die Bank verliert **{loss}**. Stille auf dem Parkett.',
  ],
  lead: [
    '👑 **{leader}** nimmt {other} die Führung ab: {profit}',
    '👑 **{leader}** überholt {other}: {profit}',
    '👑 **{leader}** schiebt sich an {other} vorbei: {profit}',
    '👑 **{leader}** liegt jetzt vorn, vor {other}: {profit}',
  ],
  overheard: '🗣️ **{name}** · {room}: {quote}',
  office: '-# 🏢 {occasion}',

  // Standstill and haste.
  removed: '📦 Der Bot wurde von diesem Server entfernt. Seitdem standen Uhr, Abstimmungen und Wetten still.',
  paused: '⏸️ Die Show ist angehalten. Uhr, Abstimmungen und Wetten ruhen.',
  backAgain: '👋 Wieder da: Die Show geht weiter, wo sie war, und alle Fristen sind mitgerückt.',
  resumed: '▶️ Die Show geht weiter. Alle Fristen sind um die Dauer der Pause nach hinten gerückt.',
  powerHour:
    '🔥 **Power-Stunde** bis {until}: {unit, select, seconds {{pace, plural, one {jede Sekunde} other {alle # Sekunden}}} minutes {{pace, plural, one {jede Minute} other {alle # Minuten}}}} eine Runde. Nach der Hälfte der Runden schließen die Wetten, nach der letzten läutet die Glocke, falls das vor den angekündigten Zeiten ist.',
  powerHourOver:
    '🧯 Die Power-Stunde ist vorbei: wieder {unit, select, seconds {{pace, plural, one {jede Sekunde} other {alle # Sekunden}}} minutes {{pace, plural, one {jede Minute} other {alle # Minuten}}}} eine Runde.',
  sleptBeforeBell:
    '😴 Niemand ist für eine Eröffnungsglocke da, also schläft das Parkett weiter. Jeder Befehl weckt es.',
  slept: '😴 Niemand sieht zu, also schläft das Parkett. Jeder Befehl weckt es.',
  woke: '☀️ Jemand sieht zu: Das Parkett wacht auf.',

  // Small print under what is said.
  spoken:
    '-# 🎭 {mind, select, itself {{name}} late {{name} war zu spät, die Zweitbesetzung sprang ein} failed {{name} fiel aus, die Zweitbesetzung sprang ein} prompted {{name}, Tat und Worte soufflierte die Zweitbesetzung}} · {trade} · Runde {round}',
  commentsOnly: 'pleite, kommentiert nur noch',
  overseer:
    '-# 🎭 {mind, select, itself {{name}} understudy {{name}, die Zweitbesetzung sprang ein}} · {deed, select, watch {sieht zu} warn {verwarnt} fine {straft} halt {stoppt} flag {beanstandet die Order}} · Runde {round}',
  playedByOne: '-# 🎭 Alle gespielt von {mind}',
  playedBy: '-# 🎭 Gespielt von {parts}',
  playedByPart: '{mind}: {names}',
  wordsRefused:
    '-# Discord hat den Text dieses Beitrags abgelehnt; `/recap` und `/rewind` erzählen, was geschah.',
  saidElsewhere: '-# 🚪 gesagt im Raum „{room}“, wo ich nicht schreiben darf:',
  linesWaited: '-# ⏳ {n, plural, one {# Satz, der warten musste} other {# Sätze, die warten mussten}}:',
  asAi: '{name} · KI',
  traderAsAi: 'Händler · KI',
  bellRole: 'Bullpen-Glocke',
} as const;
