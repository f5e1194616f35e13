// What a performer thinks, and the feed of it, in German.

export const thoughts = {
  title: '### 💭 {name}, ganz privat',
  betweenEpisodes: 'Zwischen den Folgen denkt niemand laut.',
  notYet: 'Noch nichts zu lesen: Gedanken gibt es, wenn ihre Runde vorbei ist.',
  following: '### 👁️ Du folgst {name}',
  noTurnYet: 'War noch nicht dran.',
  equity: 'Vermögen **{equity}** · {change} heute',
  equityBroke: 'Vermögen **{equity}** · {change} heute · 💀 pleite',
  turn: '**Runde {round}** · {room} · {trade}',
  leftCast: 'Diese Figur ist nicht mehr in der Besetzung: Wähle mit `/follow` eine andere.',
  unfollowed: 'Du folgst **{name}** nicht mehr.',
  followAgain: 'Wieder folgen',
  stopFollowing: 'Nicht mehr folgen',
  keepFollowing: 'Weiter folgen',
  feedRests:
    '⏸️ Pause: Eine Nachricht lässt sich nur 15 Minuten lang fortschreiben. **Weiter folgen** setzt den Feed fort.',
  feedMoved: '-# Dieser Feed geht in deiner neueren Nachricht weiter.',
  notBegun: 'Die Show hat noch nicht begonnen.',
} as const;
