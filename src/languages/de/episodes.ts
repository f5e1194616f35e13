// What is told of an episode that cannot be told, in German.

export const episodes = {
  noneClosed: 'Noch ist keine Folge zu Ende, also gibt es nichts zu erzählen.',
  firstAt: 'Die erste wird zur Schlussglocke erzählt, etwa {at}.',
  notClosed: 'Folge {episode} ist noch nicht zu Ende; die letzte, die es ist, war **{last}**.',
  notAtHand: 'Folge {episode} liegt nicht mehr im Archiv.',
} as const;
