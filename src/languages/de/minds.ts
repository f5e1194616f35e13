// Which mind plays best, in German: the skills, how sure they are, and what they rest on.

export const minds = {
  heading: '### 🎭 Welches Modell hier am besten spielt',
  none: 'Noch ist kein Modell bewertet: Das geschieht bei jeder Schlussglocke.',
  kind: '{kind, select, money {💰 **Geld**: wo die eigenen Händler am Ende nach Vermögen stehen} plot {🧵 **Handlung**: was sie mit anderen beginnen, wenden und zu Ende bringen} part {🎬 **Rolle**: Antworten ohne Hilfe der Zweitbesetzung}}',
  skill:
    '· {mind}: etwa **{about}**, {giveOrTake} mehr oder weniger; {episodes, plural, one {# Folge} other {# Folgen}}',
  tooEarly: '· {mind}: noch zu früh; {episodes, plural, one {# Folge} other {# Folgen}} von {needed, number}',
  noLeader: '-# Niemand liegt klar vorn.',
  leader: '-# {mind} liegt klar vorn.',
  did: '-# {mind}: {episodes, plural, one {# Folge} other {# Folgen}}, {own} der Antworten ganz aus eigener Kraft, {points} Handlungspunkte in 100 Zügen',
  alone: '-# Ohne ein anderes Modell in derselben Folge gibt es nichts zu vergleichen: {minds}.',
  howRated:
    '-# Alle beginnen bei 25 und bewegen sich bei jeder Schlussglocke, verglichen mit den Modellen derselben Folge. In zwei von drei Fällen liegt die Wahrheit innerhalb der Spanne.',
} as const;
