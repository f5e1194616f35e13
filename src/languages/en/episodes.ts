// What is told of an episode that cannot be told.

export const episodes = {
  noneClosed: 'No episode has closed yet, so there is nothing to tell.',
  firstAt: 'The first is told at the closing bell, about {at}.',
  notClosed: 'Episode {episode} has not closed yet; the last that did is **{last}**.',
  notAtHand: 'Episode {episode} is not in the archive any more.',
} as const;
