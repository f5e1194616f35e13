// The members' votes, in German: headlines that may strike, motions, and members' own headlines that wait.

export const votes = {
  chaosTitle: '### 🗳️ Chaos-Abstimmung · offen bis {when}',
  chaosQuestion:
    '{round, select, next {Welche Schlagzeile schlägt in der nächsten Runde ein?} nextEpisode {Welche Schlagzeile schlägt in der ersten Runde der nächsten Folge ein?}}',
  option: '**{number}** {headline}',
  ownOption: '**{number}** {headline} ✍️',
  signedOption: '**{number}** {headline} ✍️ {author}',
  hint: '{way, select, up {{size, select, small {{asset} etwas rauf} medium {{asset} rauf} big {{asset} kräftig rauf}}} down {{size, select, small {{asset} etwas runter} medium {{asset} runter} big {{asset} kräftig runter}}}}',
  count: '{bar} **{votes, plural, one {# Stimme} other {# Stimmen}}**',
  countBacked: '{bar} **{votes, plural, one {# Stimme} other {# Stimmen}}** · mit Wetten auf {bets}',
  quorumMissing:
    '{votes, plural, one {**Noch # Stimme**, dann reicht die Beteiligung.} other {**Noch # Stimmen**, dann reicht die Beteiligung.}}',
  quorumReached: 'Die Beteiligung reicht.',
  chaosRules: '-# Ein Mitglied, eine Stimme. Bis zum Schluss kannst du sie ändern.',
  voteFor: 'Für {number} stimmen',
  writeOwn: 'Selbst eine schreiben',
  chaosOver: '### 🗳️ Die Chaos-Abstimmung ist vorbei',
  strikes: '📣 **{headline}** schlägt in der nächsten Runde ein.',
  strikesNextEpisode: '📣 **{headline}** schlägt in der ersten Runde der nächsten Folge ein.',
  noQuorum:
    'Zu geringe Beteiligung: **{votes, plural, one {# Stimme} other {# Stimmen}}** von {quorum} nötigen. Nichts passiert.',
  nextChaos: '-# Die nächste Abstimmung kann ab {when} beginnen.',
  struckTitle: '### 🗳️ Eure Schlagzeile hat eingeschlagen',
  struck: '📣 **{headline}** · Runde {round} von Folge {episode}, {when}',
  struckEffect: '**{asset} {own}** allein durch die Schlagzeile; insgesamt in dieser Runde: {asset} {whole}.',
  struckBounded: '{asset} {whole}: Weiter darf ein Kurs in einer Runde nicht.',
  thanks: '-# ✍️ Geschrieben von {author}. Danke!',

  formTitle: 'Deine Schlagzeile',
  formField: 'Was steht in den News?',
  formExample: 'Börse vergisst ihre Schlüssel im Taxi',
  held: '📝 Deine Schlagzeile wartet auf jemanden mit *Server verwalten*: {headline}\n-# Mit einer Freigabe kommt sie in eine Abstimmung. Du erfährst es mit deinem nächsten Klick oder Befehl.',
  standing: '📣 Deine Schlagzeile steht zur Wahl: {headline}',
  ownHint:
    '-# Der Markt geht, wohin die Schlagzeile zeigt. Sagt sie weder rauf noch runter, entscheidet der Zufall, und wie stark, immer. Diese: {hints}',
  sign: 'Meinen Namen druntersetzen',
  unsign: 'Meinen Namen wegnehmen',
  signed: '✍️ Dein Name steht darunter: {headline}',
  unsigned: 'Dein Name steht nicht mehr darunter: {headline}',
  approvedNote: '📣 Deine Schlagzeile ist freigegeben: {headline}',
  refusedNote: '📝 Deine Schlagzeile wurde nicht freigegeben: {headline}',
  waitingNote:
    '📝 {waiting, plural, one {# Schlagzeile eines Mitglieds wartet} other {# Schlagzeilen von Mitgliedern warten}} auf deine Freigabe: `/headlines`.',

  pileTitle: '### 📝 Wartende Schlagzeilen',
  pileLine: '**{number}** {headline} · {author}',
  pileMore: '-# {more, plural, one {und # weitere} other {und # weitere}}',
  pileEmpty: 'Keine Schlagzeile wartet.',
  pileRules:
    '{rule, select, free {-# Eigene Schlagzeilen kommen hier direkt in die Abstimmung: `/settings` kann das ändern.} firstTime {-# Hier wartet nur die erste Schlagzeile jedes Mitglieds.} approved {-# Hier wartet jede Schlagzeile eines Mitglieds.} closed {-# Eigene Schlagzeilen sind hier aus: `/settings` kann das ändern.}}',
  approve: 'Nr. {number} freigeben',
  refuse: 'Nr. {number} ablehnen',

  comebackTitle: '### 🗳️ Comeback-Abstimmung · offen bis {when}',
  chairTitle: '### 🗳️ Abstimmung über den Chefsessel · offen bis {when}',
  comebackOver: '### 🗳️ Comeback-Abstimmung: vorbei',
  chairOver: '### 🗳️ Abstimmung über den Chefsessel: vorbei',
  comebackQuestion: 'Soll **{who}** sofort zurückkommen, mit **{loan}** aus der Tasche der Bank?',
  chairQuestion:
    'Soll {who} in dieser Folge darin sitzen? Das heißt: das letzte Wort bei Gleichstand am Handelstisch, und **{overrides, plural, one {# Machtwort} other {# Machtworte}}**.',
  motionCount:
    '{bar} **{choice, select, yes {Ja} no {Nein}}** · **{votes, plural, one {# Stimme} other {# Stimmen}}**',
  motionCountBacked:
    '{bar} **{choice, select, yes {Ja} no {Nein}}** · **{votes, plural, one {# Stimme} other {# Stimmen}}** · mit Wetten auf {bets}',
  motionRules: '-# Es braucht mehr Ja als Nein. Bis zum Schluss kannst du deine Stimme ändern.',
  comebackPassed: '✅ Angenommen: Ihr wollt **{who}** zurück.',
  chairPassed: '✅ Angenommen: Ihr wollt {who} im Chefsessel.',
  comebackBellFirst:
    'Die Schlussglocke war schneller. **{who}** kommt zur nächsten Eröffnungsglocke sowieso zurück.',
  chairBellFirst: 'Die Schlussglocke war schneller. Der Chefsessel bleibt leer.',
  comebackNoQuorum:
    'Zu geringe Beteiligung: **{votes, plural, one {# Stimme} other {# Stimmen}}** von {quorum} nötigen. **{who}** bleibt bis zur nächsten Eröffnungsglocke draußen.',
  chairNoQuorum:
    'Zu geringe Beteiligung: **{votes, plural, one {# Stimme} other {# Stimmen}}** von {quorum} nötigen. Der Chefsessel bleibt leer.',
  comebackFailed: '❌ Nicht mehr Ja als Nein. **{who}** bleibt bis zur nächsten Eröffnungsglocke draußen.',
  chairFailed: '❌ Nicht mehr Ja als Nein. Der Chefsessel bleibt leer.',
  nextMotion: '-# Die nächste Abstimmung über ein Comeback oder den Chefsessel kann ab {when} beginnen.',
  comebackYes: '{who} zurückholen',
  comebackNo: '{who} draußen lassen',
  chairYes: 'Chefsessel vergeben',
  chairNo: 'Chefsessel leer lassen',
  opened: 'Deine Abstimmung läuft in {floor}.',
  openAlready:
    '{kind, select, chaos {In {floor} läuft schon eine Chaos-Abstimmung: Stimm dort ab, bis {when}.} motion {In {floor} läuft schon eine Abstimmung über ein Comeback oder den Chefsessel: Stimm dort ab, bis {when}.}}',
} as const;
