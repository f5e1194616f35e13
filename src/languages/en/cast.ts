// The cast: who plays, a card and its form, who plays a newcomer and how well, farewells and returns.

export const cast = {
  heading: '### 🎭 The cast',
  aside: '-# Gone, and may be called back with `/cast recall`: {names}.',
  role: '{role, select, trader {trader} regulator {regulator} officer {compliance officer}}',
  titleAndRole:
    '{title} · {role, select, trader {trader} regulator {regulator} officer {compliance officer}}',
  traderLine: '-# {room} · leverage {leverage, number}× · temper: {temper} · played by {mind}',
  overseerLine: '-# {room} · played by {mind}',
  mindInstead:
    '{why, select, absent {{name} (not here: {mind} plays)} broken {{name} (cannot play: {mind} plays)}}',

  // What the floor posts.
  joins: '🎭 **{name}** joins the cast: {title}.',
  recast: '🎭 **{name}** has a new card: {title}.',
  notDone: '🎭 Nothing came of what was planned for **{name}**: the cast has changed meanwhile.',
  leaves: [
    '🎭 **{name}** clears the desk, shakes one hand and leaves by the front door. The chair is still turning.',
    '🎭 **{name}** switches off both screens, takes the plant and walks out. Nobody says a word for a whole minute.',
    '🎭 **{name}** hands in the key card and looks back once. The lift closes.',
  ],
  returns: [
    '🎭 **{name}** walks in as if it had been a long lunch, and takes the old desk.',
    '🎭 **{name}** is back. The key card still works, and so does the memory.',
  ],
  careerTrader:
    '-# {episodes, plural, one {1 episode, {wins, plural, =0 {not won} one {won} other {won}} · {total} (episode {bestEpisode})} other {# episodes, {wins, plural, =0 {none won} one {# won} other {# won}} · best day {best} (episode {bestEpisode}), worst {worst} (episode {worstEpisode}) · {total} over all}}',
  careerOverseer: '-# {episodes, plural, one {# episode} other {# episodes}} on duty',
  careerNone: '-# No episode played to its closing bell.',
  tie: '{kind, select, feud {-# Feud with {other}.} ally {-# Ally of {other}.}}',
  lastWords: 'Last words, in episode {episode}: {quote}',
  lastStory: 'Last story, episode {episode}: {what}',

  // Pictures.
  signNew: 'NEW CARD',
  signCard: 'THE CARD',
  signFarewell: 'FAREWELL',
  signBack: 'BACK AGAIN',
  labelRole: 'Role',
  labelTemper: 'Temper',
  labelLeverage: 'Leverage',
  leverage: '{leverage, number}×',
  labelHome: 'Begins in',
  labelMind: 'Played by',
  labelPersona: 'Persona',
  labelEpisodes: 'Episodes',
  labelWins: 'Won',
  labelBest: 'Best day',
  labelWorst: 'Worst day',
  labelTotal: 'Over all seasons',
  labelTie: '{kind, select, feud {Feud with} ally {Ally of} none {Feud or ally}}',
  labelLastWords: 'Last words',
  dayOf: '{profit} in episode {episode}',
  nobody: 'nobody',
  nothingYet: 'none yet',
  silence: 'Left without a word.',
  alt: '{sign}: {name} ({title}). {facts} {said}',
  altFact: '{label}: {value}.',

  // The form.
  formNew: 'A new face on the floor',
  formEdit: 'The card of {name}',
  formMind: 'Who plays {name}?',
  fieldName: 'Name',
  fieldNameHint: 'What the others call them',
  fieldTitle: 'Title',
  fieldTitleHint: 'What the placard on the desk says',
  fieldTitleSample: 'Swing trader',
  fieldPersona: 'Persona',
  fieldPersonaHint: 'Two or three sentences. Only a language model reads them; the preview says who plays.',
  fieldPart: 'Role and temper',
  fieldPartHint: 'The temper is how they trade and talk',
  fieldTemper: 'Temper',
  fieldPlace: 'Room and leverage',
  fieldPlaceHint: 'Where they begin, and the largest exposure as a multiple of equity',
  fieldRoom: 'Room',
  fieldMind: 'Mind',
  fieldMindHint: 'Those that the host has here',
  partTrader: 'Trader, {temper}',
  partRegulator: 'Regulator: warns, fines, halts',
  partOfficer: 'Compliance officer: reads each decision',
  temper:
    '{temper, select, alice {cold, like Alice} sarah {careful, like Sarah} alex {bold, like Alex} mike {excitable, like Mike} ruth {stern, like Ruth} colin {thorough, like Colin}}',
  ownTemper:
    '{temper, select, alice {cold} sarah {careful} alex {bold} mike {excitable} ruth {stern} colin {thorough}}',
  place: '{room} · {leverage, number}×',
  defaultMind: 'default: whom the host chose',

  // The preview.
  previewNew:
    '### 🎭 {name} · {title}\nNobody has been hired yet. This is the card as it would hang on the wall.',
  previewEdit: '### 🎭 {name} · {title}\nNothing has changed yet. This is the card as it would be.',
  personaQuoted: '> {persona}',
  waitsForBell:
    '⏳ An episode is being played, and the cast changes between episodes only: this is done by itself at the next opening bell, about {when}.',
  waits:
    '{kind, select, addPerformer {⏳ **{name}** starts with the next episode.} editPerformer {⏳ **{name}** plays by a new card from the next episode on.} retirePerformer {⏳ **{name}** leaves before the next episode.} recallPerformer {⏳ **{name}** is back with the next episode.}}',
  takeBack: 'Take back: {name}',
  takenBack: 'Taken back: nothing changes for **{name}**.',
  takeBackHow: '-# Whoever manages the server can take it back with `/cast retire`, or here.',
  wasHere:
    '**{name}** was in this cast before, until episode {episode}: you can call the original back, with career and feuds, or hire a newcomer of that name.',
  hire: 'Hire {name}',
  useCard: 'Use this card',
  keepCard: 'Change the card',
  chooseMind: 'Choose the mind',
  neverMind: 'Never mind',
  callBack: 'Call back {name}',
  dropped: 'Nothing was changed.',

  // Who plays, and how well.
  playedByHouse:
    '🧠 **{mind}** plays {name}: the house model, which learnt the tempers of the first cast and plays this card as *{temper}*. It reads the name and the temper; the persona it does not read. Measured with names it had never seen: {inRole} of its answers kept to the rules of their part, and {inVoice} of its lines were known by their temper. It speaks English.',
  playedByUnderstudy:
    '🧠 **{mind}** plays {name}: written rules and phrases in the temper of *{temper}*, with no language model. They read the name and the temper; the persona they do not read. Measured with names they had never seen: {inRole} of their answers kept to the rules of their part, and {inVoice} of their lines were known by their temper. They speak English.',
  guestOfHouse:
    '🧠 **{mind}** plays {name}: a small language model, in the temper of *{temper}* and in the voice that it has learnt for everybody whom members invent, about what the persona names. How well it does that has not been measured here: watch a round. It speaks English, and finds nothing in a persona in another language.',
  guestOfUnderstudy:
    '🧠 **{mind}** plays {name}, with no language model: by written rules in the temper of *{temper}*, and in written phrases about what the persona names. {inRole} of such answers kept to the rules of their part. It speaks English, and finds nothing in a persona in another language.',
  playedByModel:
    '🧠 **{mind}** plays {name}: a language model that reads the whole card, persona and all. How well it does has not been measured here: watch a round. Where it is too slow or breaks the form, the understudy with the temper of *{temper}* takes the turn.',

  // Retiring and calling back.
  askRetire:
    '### Retire {name}?\n{name} leaves the cast between episodes, and the floor plays the farewell below. Followers lose the feed. Card, career and feuds are kept: `/cast recall` brings {name} back.',
  retire: 'Retire {name}',
  retired: '**{name}** has left the cast. The farewell is on the floor.',
  recalled: '**{name}** is back in the cast, with all that was.',
  hired: '**{name}** is in the cast, and on the floor from the next opening bell.',
  changed: '**{name}** plays by the new card from now on.',
  noMind: 'There is no mind called *{mind}* here. At hand: {known}.',
  mindDefault: '{name}: whom the host chose',
} as const;
