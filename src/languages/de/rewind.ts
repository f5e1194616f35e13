// A round that is over, wound back to, in German.

export const rewind = {
  heading: 'Folge {episode} · Runde {round} · {when}',
  between:
    '{one} und {other}: {kind, select, bet {eine Wette} pact {ein Pakt} tip {ein Tipp} loan {ein Darlehen} dare {eine Mutprobe} secret {ein Geheimnis} feud {eine Fehde}}',
  cutShort: 'Die Schlussglocke hat diese Runde abgekürzt.',
  noneOver: 'In Folge {episode} ist noch keine Runde vorbei: Gedanken gibt es erst dann zu lesen.',
  noSuchRound:
    'Runde {round} von Folge {episode} ist noch nicht vorbei, oder es gab sie nie: Wähle eine von 1 bis {last}.',
} as const;
