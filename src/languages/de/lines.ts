// A trader's line that a member points at, in German: what was thought, the card that shares it, what to do from it.

export const lines = {
  title: '### 💭 {name}, ganz privat',
  when: 'Folge {episode}, Runde {round} · {room} · {trade}',
  said: '🗣️ {speech}',
  thought: '💭 {thought}',
  equity: '**{equity}** am Ende der Runde',
  underway:
    '{due, select, now {Runde {round} läuft noch: Was {name} dachte, gibt es jeden Moment zu lesen, sobald sie vorbei ist.} known {Runde {round} läuft noch: Was {name} dachte, gibt es zu lesen, wenn sie vorbei ist, nach jetzigem Stand spätestens um {when}.}}',
  notALine:
    'Das ist kein Satz eines Händlers. Halte gedrückt, was ein Händler in einem der Räume gesagt hat (oder mach einen Rechtsklick darauf), dann *Apps*. Es geht mit Sätzen aus den letzten drei Folgen.',
  gone: 'Dieser Satz ist zu lange her: So weit reicht das Archiv nicht zurück.',
  whichOne: 'In dieser Nachricht sprechen mehrere Händler. Wessen Satz meinst du?',
  lineOf: '{name}: {speech}',
  shared: '📸 {who} teilt, was **{name}** gesagt und was **{name}** gedacht hat.',
  sharedAlone: '📸 In diesem Kanal darfst du nicht schreiben, darum ist diese Karte nur für dich.',
  share: 'Teilen',
  shareRound: 'Runde {round} teilen',
  shareThought: 'Gedanken von {name} teilen',
  follow: '{name} folgen',
  betOn: 'Auf {name} wetten',
  whatThought: 'Was dachte {name}?',
  rewind: 'Zurück zu Runde {round}',
  round: 'Runde {round}',
  cardEpisode: 'Folge {episode} · Runde {round}',
  cardSaid: 'GESAGT',
  cardThought: 'GEDACHT',
  cardEquity: 'damals {equity}',
  cardAlt:
    '{name}, {trade}, {equity}, Folge {episode}, Runde {round}. Gesagt: „{speech}“ Gedacht: „{thought}“',
  roster: '### 👁️ Wem willst du folgen?\nWas ein Händler wirklich denkt, live, nur für deine Augen.',
  nobodyTrades: 'Im Moment handelt hier niemand.',
  hall: '### 🏛️ Ruhmeshalle',
  champion: 'Staffel {season}: **{name}**, {equity}',
  noChampion: 'Die Wände sind kahl: Noch ist keine Staffel zu Ende.',
  state: '### 🔔 So steht die Show',
} as const;

export const presses = {
  odds: 'Quoten und Wetten',
  follow: 'Jemandem folgen',
  chaos: 'News machen',
  help: 'Was ist das?',
  wallet: 'Mein Geldbeutel',
  receipt: 'Mein Beleg',
  hall: 'Ruhmeshalle',
  desk: 'Der Handelstisch',
  nextBell: 'Nächste Glocke',
} as const;
