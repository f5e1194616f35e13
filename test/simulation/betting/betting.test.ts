// Whole betting episodes at random, through the real rules. BETTING_EPISODES=10000 plays as many; a failing show is
// named, and BETTING_SHOW=NAME plays it alone.

import { expect, test } from 'vitest';
import { BettingShow, type BettingTally } from './betting-show.ts';

const EPISODES = Number(process.env['BETTING_EPISODES'] ?? 400);
const EPISODES_A_SHOW = 3;
const ONLY = process.env['BETTING_SHOW'];

const SCENES = [
  ...(['wagerPlaced', 'wagerWithdrawn', 'deadHeat', 'nobodyRight', 'poolVoided', 'economyReset'] as const),
  ...(['leakFed', 'thoughtLeaked', 'tipsterNamed', 'chipsGranted'] as const),
  ...(['alreadyDone', 'poolLocked', 'badStake', 'notEnoughChips', 'overStakeCap', 'lockedOut'] as const),
  ...(['notOnOffer', 'poolVoid', 'noWager'] as const),
];

function playShow(name: string): BettingTally {
  try {
    return new BettingShow(name).play(EPISODES_A_SHOW).tally;
  } catch (cause) {
    const command = `BETTING_SHOW=${name} npx vitest run test/simulation/betting/betting.test.ts`;
    throw new Error(`betting show ${name} fails (${command}): ${cause}`, { cause });
  }
}

test(`${EPISODES} betting episodes: chips are conserved, and three books agree`, {
  timeout: 60_000 + EPISODES * 100,
}, () => {
  const all: BettingTally = new Map();
  const shows = Math.ceil(EPISODES / EPISODES_A_SHOW);
  const names = ONLY === undefined ? Array.from({ length: shows }, (_, index) => `${index + 1}`) : [ONLY];
  for (const name of names) {
    for (const [what, times] of playShow(name)) all.set(what, (all.get(what) ?? 0) + times);
  }
  if (EPISODES > 1_000) console.info(Object.fromEntries([...all].sort(([, one], [, other]) => other - one)));
  if (ONLY !== undefined) return;
  expect(all.get('episode')).toBe(shows * EPISODES_A_SHOW);
  // A simulation in which nothing happens proves nothing.
  for (const scene of SCENES) expect(all.get(scene) ?? 0, scene).toBeGreaterThan(0);
});
