// The cast in German: who plays, a card and its form, who plays a newcomer and how well, farewells and returns.

export const cast = {
  heading: '### 🎭 Die Besetzung',
  aside: '-# Nicht mehr dabei, aber mit `/cast recall` zurückzuholen: {names}.',
  role: '{role, select, trader {Handel} regulator {Aufsicht} officer {Compliance}}',
  titleAndRole: '{title} · {role, select, trader {Handel} regulator {Aufsicht} officer {Compliance}}',
  traderLine: '-# {room} · Hebel {leverage, number}× · Temperament: {temper} · gespielt von {mind}',
  overseerLine: '-# {room} · gespielt von {mind}',
  mindInstead:
    '{why, select, absent {{name} (nicht hier: {mind} spielt)} broken {{name} (kann nicht spielen: {mind} spielt)}}',

  // What the floor posts.
  joins: '🎭 **{name}** kommt in die Besetzung: {title}.',
  recast: '🎭 **{name}** hat eine neue Karte: {title}.',
  notDone: '🎭 Aus dem Wunsch für **{name}** wurde nichts: Die Besetzung hat sich inzwischen geändert.',
  leaves: [
    '🎭 **{name}** räumt den Schreibtisch, schüttelt eine Hand und geht durch den Haupteingang. Der Stuhl dreht sich noch.',
    '🎭 **{name}** macht beide Bildschirme aus, nimmt die Pflanze und geht. Eine ganze Minute lang sagt niemand ein Wort.',
    '🎭 **{name}** gibt die Schlüsselkarte ab und dreht sich noch einmal um. Die Aufzugtür schließt sich.',
  ],
  returns: [
    '🎭 **{name}** spaziert herein, als wäre es nur eine lange Mittagspause gewesen, und setzt sich an den alten Platz.',
    '🎭 **{name}** ist zurück. Die Schlüsselkarte geht noch, das Gedächtnis auch.',
  ],
  careerTrader:
    '-# {episodes, plural, one {1 Folge, {wins, plural, =0 {nicht gewonnen} one {gewonnen} other {gewonnen}} · {total} (Folge {bestEpisode})} other {# Folgen, {wins, plural, =0 {keine gewonnen} one {# gewonnen} other {# gewonnen}} · bester Tag {best} (Folge {bestEpisode}), schlimmster {worst} (Folge {worstEpisode}) · {total} insgesamt}}',
  careerOverseer: '-# {episodes, plural, one {# Folge} other {# Folgen}} im Dienst',
  careerNone: '-# Noch keine Folge bis zur Schlussglocke gespielt.',
  tie: '{kind, select, feud {-# Fehde mit {other}.} ally {-# Im Bündnis mit {other}.}}',
  lastWords: 'Letzte Worte, in Folge {episode}: {quote}',
  lastStory: 'Letzte Geschichte, Folge {episode}: {what}',

  // Pictures.
  signNew: 'NEUE KARTE',
  signCard: 'DIE KARTE',
  signFarewell: 'ABSCHIED',
  signBack: 'WIEDER DA',
  labelRole: 'Rolle',
  labelTemper: 'Temperament',
  labelLeverage: 'Hebel',
  leverage: '{leverage, number}×',
  labelHome: 'Beginnt in',
  labelMind: 'Gespielt von',
  labelPersona: 'Persona',
  labelEpisodes: 'Folgen',
  labelWins: 'Siege',
  labelBest: 'Bester Tag',
  labelWorst: 'Schlimmster Tag',
  labelTotal: 'Alle Staffeln',
  labelTie: '{kind, select, feud {Fehde mit} ally {Im Bund mit} none {Fehde, Bündnis}}',
  labelLastWords: 'Letzte Worte',
  dayOf: '{profit} in Folge {episode}',
  nobody: 'niemand',
  nothingYet: 'noch nichts',
  silence: 'Ging ohne ein Wort.',
  alt: '{sign}: {name} ({title}). {facts} {said}',
  altFact: '{label}: {value}.',

  // The form.
  formNew: 'Ein neues Gesicht auf dem Parkett',
  formEdit: 'Die Karte von {name}',
  formMind: 'Wer spielt {name}?',
  fieldName: 'Name',
  fieldNameHint: 'Wie die anderen die Figur nennen',
  fieldTitle: 'Titel',
  fieldTitleHint: 'Was auf dem Schild am Schreibtisch steht',
  fieldTitleSample: 'Swing-Trading',
  fieldPersona: 'Persona',
  fieldPersonaHint: 'Zwei oder drei Sätze. Nur ein Sprachmodell liest sie; die Vorschau sagt, wer spielt.',
  fieldPart: 'Rolle und Temperament',
  fieldPartHint: 'Das Temperament bestimmt, wie die Figur handelt und redet',
  fieldTemper: 'Temperament',
  fieldPlace: 'Raum und Hebel',
  fieldPlaceHint: 'Wo die Figur beginnt, und ihre größte Position als Vielfaches des Vermögens',
  fieldRoom: 'Raum',
  fieldMind: 'Modell',
  fieldMindHint: 'Was hier zur Auswahl steht',
  partTrader: 'Handel: {temper}',
  partRegulator: 'Aufsicht: verwarnt, straft, stoppt',
  partOfficer: 'Compliance: liest jede Entscheidung',
  temper:
    '{temper, select, alice {kühl wie Alice} sarah {vorsichtig wie Sarah} alex {kühn wie Alex} mike {hektisch wie Mike} ruth {streng wie Ruth} colin {gründlich wie Colin}}',
  ownTemper:
    '{temper, select, alice {kühl} sarah {vorsichtig} alex {kühn} mike {hektisch} ruth {streng} colin {gründlich}}',
  place: '{room} · {leverage, number}×',
  defaultMind: 'Standard dieses Bots',

  // The preview.
  previewNew: '### 🎭 {name} · {title}\nNoch ist niemand eingestellt. So sähe die Karte an der Wand aus.',
  previewEdit: '### 🎭 {name} · {title}\nNoch ist nichts geändert. So sähe die Karte aus.',
  personaQuoted: '> {persona}',
  waitsForBell:
    '⏳ Gerade läuft eine Folge, und die Besetzung ändert sich nur zwischen zwei Folgen: Das geschieht von selbst mit der nächsten Eröffnungsglocke, gegen {when}.',
  waits:
    '{kind, select, addPerformer {⏳ **{name}** fängt mit der nächsten Folge an.} editPerformer {⏳ **{name}** spielt ab der nächsten Folge nach einer neuen Karte.} retirePerformer {⏳ **{name}** geht vor der nächsten Folge.} recallPerformer {⏳ **{name}** ist mit der nächsten Folge zurück.}}',
  takeBack: 'Zurücknehmen: {name}',
  takenBack: 'Zurückgenommen: Bei **{name}** bleibt alles, wie es ist.',
  takeBackHow: '-# Wer den Server verwaltet, nimmt es mit `/cast retire` oder hier zurück.',
  wasHere:
    '**{name}** war schon einmal in dieser Besetzung, bis Folge {episode}: Du kannst das Original zurückholen, mit Karriere und Fehden, oder jemand Neues mit diesem Namen einstellen.',
  hire: '{name} einstellen',
  useCard: 'Diese Karte nehmen',
  keepCard: 'Karte ändern',
  chooseMind: 'Modell wählen',
  neverMind: 'Doch nicht',
  callBack: '{name} zurückholen',
  dropped: 'Geändert wurde nichts.',

  // Who plays, and how well.
  playedByHouse:
    '🧠 **{mind}** spielt {name}: das Hausmodell. Es hat die Temperamente der ersten Besetzung gelernt und spielt diese Karte im Temperament *{temper}*. Name und Temperament liest es, die Persona nicht. Gemessen mit Namen, die es nie gesehen hatte: {inRole} der Antworten hielten sich an die Regeln der Rolle, {inVoice} der Sätze waren am Temperament zu erkennen. Es spricht Englisch.',
  playedByUnderstudy:
    '🧠 **{mind}** spielt {name}: feste Regeln und Sätze im Temperament *{temper}*, ganz ohne Sprachmodell. Gelesen werden Name und Temperament, die Persona nicht. Gemessen mit nie gesehenen Namen: {inRole} der Antworten hielten sich an die Regeln der Rolle, {inVoice} der Sätze waren am Temperament zu erkennen. Gesprochen wird Englisch.',
  guestOfHouse:
    '🧠 **{mind}** spielt {name}: ein kleines Sprachmodell, im Temperament *{temper}* und mit der Stimme, die es für alle gelernt hat, die Mitglieder erfinden, über das, was die Persona nennt. Wie gut es das macht, wurde hier nicht gemessen: Sieh dir eine Runde an. Gesprochen wird Englisch; in einer Persona in anderer Sprache findet sich nichts.',
  guestOfUnderstudy:
    '🧠 **{mind}** spielt {name} ganz ohne Sprachmodell: nach festen Regeln im Temperament *{temper}* und mit festen Sätzen über das, was die Persona nennt. {inRole} solcher Antworten hielten sich an die Regeln der Rolle. Gesprochen wird Englisch; in einer Persona in anderer Sprache findet sich nichts.',
  playedByModel:
    '🧠 **{mind}** spielt {name}: ein Sprachmodell, das die ganze Karte liest, samt Persona. Wie gut es das macht, wurde hier nicht gemessen: Sieh dir eine Runde an. Ist es zu langsam oder hält es die Form nicht ein, springt die Zweitbesetzung mit dem Temperament *{temper}* ein.',

  // Retiring and calling back.
  askRetire:
    '### {name} verabschieden?\n{name} verlässt die Besetzung zwischen den Folgen, und auf dem Parkett läuft der Abschied von unten. Wer folgt, verliert den Feed. Karte, Karriere und Fehden bleiben: `/cast recall` holt {name} zurück.',
  retire: '{name} verabschieden',
  retired: '**{name}** ist nicht mehr in der Besetzung. Der Abschied steht auf dem Parkett.',
  recalled: '**{name}** ist wieder in der Besetzung, mit allem, was war.',
  hired: '**{name}** gehört zur Besetzung und steht ab der nächsten Eröffnungsglocke auf dem Parkett.',
  changed: '**{name}** spielt ab jetzt nach der neuen Karte.',
  noMind: 'Ein Modell namens *{mind}* gibt es hier nicht. Vorhanden: {known}.',
  mindDefault: '{name}: Standard dieses Bots',
} as const;
