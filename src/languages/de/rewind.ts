// A round that is over, wound back to, in German.

export const rewind = {
  heading: 'Folge {episode} · Runde {round} · {when}',
  cutShort: 'Die Schlussglocke hat diese Runde abgekürzt.',
  noneOver: 'In Folge {episode} ist noch keine Runde vorbei: Gedanken gibt es erst dann zu lesen.',
  noSuchRound:
    'Runde {round} von Folge {episode} ist noch nicht vorbei, oder es gab sie nie: Wähle eine von 1 bis {last}.',
} as const;
