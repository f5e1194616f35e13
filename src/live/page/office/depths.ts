// What lies over what, from the floor up.

export const DEPTH = {
  building: 0,
  bell: 1,
  scenery: 2,
  /** Whoever is on the stairs, behind their wall. */
  climbing: 10,
  stairWalls: 500,
  chalk: 600,
  /** With the feet's cell added: nearer over farther. */
  standing: 1000,
  coins: 3000,
  lights: 4000,
  signs: 5000,
  tails: 5100,
  tags: 5200,
  bubbles: 5300,
  overhead: 5400,
  confetti: 6000,
} as const;
