// What the loser wears in the office until the bell. Names of things that a picture can show.

export const FORFEITS = ['duncesCap', 'clownsNose', 'apron', 'sandwichBoard'] as const;
export type Forfeit = (typeof FORFEITS)[number];

/** The worse one, for who raises. */
export const worse = (forfeit: Forfeit): Forfeit =>
  FORFEITS[Math.min(FORFEITS.length - 1, FORFEITS.indexOf(forfeit) + 1)] ?? forfeit;
