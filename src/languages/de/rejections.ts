// Why a wish is refused, in German, for every reason there is, and when it will work.

export const rejections = {
  badQuestion:
    '{why, select, empty {Deine Frage hat keine Wörter. Schreib sie neu.} tooLong {Deine Frage ist zu lang: höchstens {most} Buchstaben. Schreib sie kürzer.}}',
  questionOpen: 'Genau das ist {name} schon gefragt worden: Die Antwort kommt binnen zwei Runden im Raum.',
  questionOver:
    'Diese Frage ist vorbei: Sie wurde beantwortet oder blieb ohne Antwort. Mit `/ask` stellst du eine andere.',
  alreadyBacked:
    'Das willst du schon wissen. Was die meisten Mitglieder wissen wollen, wird zu Beginn der nächsten Runde gefragt.',
  ownQuestionOpen: 'Eine Frage auf einmal: Deine an {name} ist noch nicht vorbei.',
  questionsFull:
    'Es warten schon {most} Fragen, und vor der nächsten Runde ist kein Platz für mehr. Sag, welche du auch wissen willst.',
  askedLately: 'Eine Frage pro halbe Stunde: Um {when} kannst du wieder fragen.',
  showExists: 'Dieser Server hat schon seine Show: Nimm `/setup` nur, um ihre Kanäle zu reparieren.',
  noShow:
    'Auf diesem Server gibt es noch keine Show: Jemand mit *Server verwalten* muss erst `/setup` benutzen.',
  paused:
    'Die Show ist angehalten, Abstimmungen und Wetten auch: Jemand mit *Server verwalten* kann sie mit `/resume` fortsetzen.',
  notPaused: 'Die Show ist nicht angehalten: Es gibt nichts fortzusetzen.',
  marketOpen: 'Der Markt ist offen: Warte auf die Schlussglocke.',
  marketClosed:
    '{due, select, known {Das Parkett ist zu: Die Eröffnungsglocke läutet um {when}.} now {Das Parkett ist zu, aber die Eröffnungsglocke läutet jeden Moment: Versuch es dann noch mal.}}',
  roundUnderway: 'Gerade läuft eine Runde: Warte, bis alle Händler dran waren.',
  tooEarly: 'Dafür ist es zu früh: Versuch es ab {when} noch mal.',
  questionClosed: 'Diese Antwort kam zu spät: Der Zug ist vorbei.',
  malformedDecision: 'Diese Entscheidung lässt sich nicht spielen: {fault}.',
  noTraderNamed:
    '{floor, select, empty {Das Parkett ist leer: Noch gibt es keinen Händler zu nennen.} staffed {Nenne einen Händler. Auf dem Parkett: {known}.}}',
  unknownTrader:
    '{floor, select, empty {Hier handelt niemand namens *{name}*. Das Parkett ist leer.} staffed {Hier handelt niemand namens *{name}*. Auf dem Parkett: {known}.}}',
  meant: '{name}?',
  chaosUnderway: 'Eine Chaos-Abstimmung läuft schon: Stimm dort ab, bis {when}.',
  chaosCoolingDown:
    'Im Nachrichtenraum wird noch gefegt: Die nächste Chaos-Abstimmung kann ab {when} beginnen.',
  strikeFirst:
    'Die Schlagzeile der letzten Abstimmung hat noch nicht eingeschlagen: Starte die nächste danach, gegen {when}.',
  voteClosed: 'Diese Abstimmung ist vorbei: Starte eine neue mit `/chaos`, `/comeback` oder `/chair`.',
  unknownOption: 'Das steht nicht zur Wahl: Drücke einen der Buttons, die jetzt zu sehen sind.',
  badForm: 'Etwas in diesem Formular gibt es nicht mehr: Öffne es noch mal und wähle neu.',
  motionUnderway:
    'Eine Abstimmung über ein Comeback oder den Chefsessel läuft schon: Stimm dort ab, bis {when}.',
  motionCoolingDown:
    'Gerade wurde erst abgestimmt: Die nächste Abstimmung über ein Comeback oder den Chefsessel kann ab {when} beginnen.',
  bellFirstRound: 'Die letzte Runde ist vorbei: Als Nächstes kommt die Schlussglocke.',
  bellFirstChaos:
    'Die Schlussglocke käme vor dem Ende dieser Abstimmung: Starte eine nach der nächsten Eröffnungsglocke, gegen {opens}.',
  bellFirstComeback:
    'Die letzte Runde begänne vor dem Ende dieser Abstimmung: Wer pleite ist, kommt zur nächsten Eröffnungsglocke sowieso zurück, gegen {opens}.',
  bellFirstChair:
    'Die letzte Runde begänne vor dem Ende dieser Abstimmung: Frag nach der nächsten Eröffnungsglocke nach dem Chefsessel, gegen {opens}.',
  bellFirstDirective:
    'Vor der Schlussglocke handelt der Tisch nicht mehr: Er verkauft, was er hält. Die nächste Folge beginnt gegen {opens}.',
  notBankrupt: '{name} ist nicht pleite: Ein Comeback braucht es da nicht.',
  nobodyBankrupt: 'Niemand ist pleite: Zurückzuholen gibt es niemanden.',
  whoseComeback: 'Mehrere Händler sind pleite, also nenne einen: {bankrupt}.',
  chairTaken: 'Der Chefsessel ist für diese Folge besetzt: Warte auf die nächste, sie beginnt gegen {opens}.',
  notInChair:
    'Nur wer im Chefsessel sitzt, lenkt den Handelstisch: Mit `/chair` lässt du über dich abstimmen.',
  badHeadlineEmpty: 'Eine Schlagzeile braucht Worte: Schreib eine und schick sie noch mal.',
  badHeadlineTooLong:
    'Eine Schlagzeile hat höchstens {most, plural, one {# Zeichen} other {# Zeichen}}: Kürze deine und schick sie noch mal.',
  badHeadlineWaiting: 'Eine Schlagzeile von dir wartet schon: Schreib die nächste, wenn die durch ist.',
  badHeadlinePileFull:
    'Es warten zu viele Schlagzeilen auf jemanden mit *Server verwalten*: Stimm für eine von denen ab, die zur Wahl stehen.',
  ownHeadlinesClosed:
    'Eigene Schlagzeilen sind auf diesem Server aus: Stimm für eine von denen ab, die zur Wahl stehen.',
  headlineGone: 'Diese Schlagzeile wartet nicht mehr: Sie wurde geprüft, oder ihre Abstimmung ist vorbei.',
  badHeadlineTooMany:
    'Diese Abstimmung ist voll mit Schlagzeilen, oder eine von dir ist schon dabei: Stimm für eine davon.',
  bellNotOut:
    'Die Eröffnungsglocke und ihr versiegelter Startwert stehen noch nicht auf dem Parkett: Sobald sie es tun, sind Wetten offen.',
  poolLocked:
    '{next, select, known {Die Wetten wurden {locked} geschlossen: Einsätze bleiben bis zur Schlussglocke stehen. Die nächsten Märkte öffnen mit der Eröffnungsglocke, gegen {opens}.} off {Die Wetten wurden {locked} geschlossen: Einsätze bleiben bis zur Schlussglocke stehen. Die nächste Folge hat keine Märkte: Jemand mit *Server verwalten* kann sie in `/settings` öffnen.}}',
  badStake: 'Ein Einsatz ist eine ganze Zahl von Chips, mindestens 1.',
  betElsewhere:
    'Deine Wette in *{market}* bleibt: **{chips}** auf {outcome}. Mit `/bet` und `andere-wette` (*ganz hierher ziehen*) zieht alles um.',
  unknownMarket: 'Den Markt *{name}* gibt es in dieser Folge nicht: `/odds` zeigt, welche offen sind.',
  marketOff:
    '*{market}* ist auf diesem Server abgeschaltet: Jemand mit *Server verwalten* kann den Markt in `/settings` öffnen, ab der nächsten Eröffnungsglocke.',
  threadMarketShut:
    'Dieser Markt nimmt keine Wetten mehr an: Die Runde, die ihn entscheidet, hat begonnen, er ist entschieden, oder es gab ihn nie. `/odds` zeigt die offenen.',
  notOnOffer: 'Darauf lässt sich in *{market}* nicht wetten: Wähle aus {known}.',
  poolVoid:
    '{next, select, known {Dieser Markt wurde abgesagt ({why}), und alle Einsätze darin gehen zurück. Die nächsten Märkte öffnen gegen {opens}.} off {Dieser Markt wurde abgesagt ({why}), und alle Einsätze darin gehen zurück. Die nächste Folge hat keine Märkte: Jemand mit *Server verwalten* kann sie in `/settings` öffnen.}}',
  lockedOut: 'Du hast dich selbst gesperrt: Chips setzen kannst du wieder ab {when}.',
  lockStands: 'Deine Sperre steht bis {when}: Verlängern geht, verkürzen nie.',
  overStakeCap:
    'Deine eigene Obergrenze ist **{cap}** zugleich, schon gesetzt: **{staked}**. Setze weniger, oder ändere sie mit `/limit`.',
  badLimitNone:
    'Nenne ein Limit: `obergrenze` für die meisten Chips, die du zugleich setzen willst, oder `sperrtage` für eine Pause.',
  badLimitCap: 'Eine Obergrenze ist eine ganze Zahl von Chips bis {most}; 0 hebt sie auf.',
  badLimitLock: 'Eine Pause dauert ganze Tage, von 1 bis {most}.',
  nothingToLeak:
    '{due, select, known {Noch gibt es nichts zu leaken: Warte, bis die erste Runde vorbei ist, gegen {when}.} now {Noch gibt es nichts zu leaken: Warte, bis die erste Runde vorbei ist, jeden Moment.}}',
  badReason:
    'Nenne einen Grund mit höchstens {most, plural, one {# Zeichen} other {# Zeichen}}: Alle werden ihn lesen.',
  notEnoughChips: 'Du hast **{balance}** und wolltest **{wanted}** setzen: Setze weniger.',
  noWager: 'Du hast in dieser Folge keine Wette: Mit `/bet` gibst du eine ab.',
  alreadyDone: 'Das war schon erledigt: Abgebucht wurde nur einmal.',
  notFollowing: 'Du folgst diesem Händler nicht: Mit `/follow` fängst du an.',
  powerHourUnderway: 'Eine Power-Stunde läuft schon, bis {when}.',
  loudAlready:
    'Hier beginnt schon {every} eine Runde: Schneller wäre eine Power-Stunde auch nicht. Sie bringt etwas bei langsamerem Tempo, das jemand mit *Server verwalten* in `/settings` wählen kann.',
  castWishGone: 'Diese Änderung der Besetzung wartet nicht mehr: Sie ist gemacht oder zurückgenommen.',
  notInCast: 'In der Besetzung ist niemand namens *{name}*. Dabei sind: {known}.',
  notRetired:
    '{away, select, nobody {Niemand namens *{name}* hat die Besetzung verlassen: Zurückzuholen gibt es niemanden.} some {Niemand namens *{name}* hat die Besetzung verlassen. Zurückholen kannst du: {known}.}}',
  badCardLength:
    '{part, select, name {Geändert wurde nichts: Ein Name hat 1 bis {most} Zeichen.} title {Geändert wurde nichts: Ein Titel hat 1 bis {most} Zeichen.} persona {Geändert wurde nichts: Eine Persona hat 1 bis {most} Zeichen.}}',
  badCardLeverage:
    'Geändert wurde nichts: Ein Hebel ist eine Zahl von {least} bis {most}, in Zehnteln, etwa 1,5.',
  badCardUnlisted:
    '{part, select, home {Geändert wurde nichts: Diesen Raum gibt es nicht, wähle einen aus der Liste.} voice {Geändert wurde nichts: Dieses Temperament gibt es nicht, wähle eines aus der Liste.} mind {Geändert wurde nichts: Dieses Modell gibt es nicht, wähle eines aus der Liste.}}',
  badCardUnseen:
    'Geändert wurde nichts: Ein Name braucht einen Buchstaben oder eine Ziffer, die man auch sieht.',
  badCardReserved: 'Geändert wurde nichts: Namen mit „discord“ oder „clyde“ darin behält Discord für sich.',
  nameTaken: '*{name}* gibt es in der Besetzung schon: Wähle einen anderen Namen.',
  roleTaken: 'Diese Rolle gibt es nur einmal: Verabschiede erst *{name}*.',
  castFull:
    'Auf dem Parkett ist Platz für {most, plural, one {# Händler} other {# Händler}}: Verabschiede erst jemanden.',
  castTooSmall:
    'Ein Rennen braucht mindestens {least, plural, one {# Händler} other {# Händler}}: Hol erst jemanden dazu, bevor du jemanden verabschiedest.',
} as const;
