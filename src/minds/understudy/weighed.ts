// One of several, each as likely as its weight among all of them.

import type { Chance } from '../../show/chance.ts';

/** At least one must weigh something; weights are whole. */
export function weighed<What>(weights: Iterable<readonly [What, number]>, draw: Chance): What {
  const all = [...weights];
  let left = draw.below(all.reduce((sum, [, weight]) => sum + weight, 0));
  for (const [what, weight] of all) {
    left -= weight;
    if (left < 0) return what;
  }
  throw new Error('weighed: nothing weighs anything');
}
