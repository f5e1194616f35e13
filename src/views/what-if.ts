// The counterfactual in words: the same market from the same seed, understudies in every seat, and no audience.

import type { EpisodeClosed } from '../show/event.ts';
import type { PerformerId } from '../show/ids.ts';
import { dollars, signedDollars } from './money.ts';
import { nameOf, namesOf } from './names.ts';
import type { Paper, WhatIf } from './paper.ts';
import { varied } from './varied.ts';

export function whatIfLines(paper: Pick<Paper, 'cast' | 'whatIf'>, closed: EpisodeClosed): readonly string[] {
  const { whatIf } = paper;
  const [winner] = whatIf?.winners ?? [];
  if (whatIf === undefined || winner === undefined) return [];
  const key = `e${closed.episode} what if`;
  const profit = `**${signedDollars(whatIf.profitCents[winner] ?? 0)}**`;
  const who = `**${namesOf(paper, whatIf.winners)}**`;
  const verb = whatIf.winners.length === 1 ? 'wins' : 'tie';
  return [
    '### 🔀 What if',
    `${opening(key, whatIf)}: ${who} ${verb} with ${profit}${lead(whatIf, winner)}.`,
    verdict(paper, key, { whatIf, closed }),
  ];
}

const opening = (key: string, { headlines }: WhatIf): string => {
  const without =
    headlines === 0
      ? 'nobody to watch'
      : headlines === 1
        ? 'your headline never printed'
        : `your ${headlines} headlines never printed`;
  return varied(key, [
    `Same seed, understudies in every seat, ${without}`,
    `Play it again from the same seed with understudies, ${without}`,
    `The day as the seed had it, understudies in the chairs, ${without}`,
  ]);
};

/** By how much, where one alone is first. */
function lead({ winners, profitCents }: WhatIf, winner: PerformerId): string {
  const others = (Object.entries(profitCents) as [PerformerId, number][]).filter(([id]) => id !== winner);
  if (winners.length !== 1 || others.length === 0) return '';
  const second = Math.max(...others.map(([, cents]) => cents));
  return `, ${dollars((profitCents[winner] ?? 0) - second)} clear`;
}

function verdict(
  paper: Pick<Paper, 'cast'>,
  key: string,
  { whatIf, closed }: { whatIf: WhatIf; closed: EpisodeClosed },
): string {
  const [winner] = closed.winners;
  if (winner === undefined) return 'In truth nobody won.';
  const truly = `${nameOf(paper, winner)} with ${signedDollars(closed.profitCents[winner] ?? 0)}`;
  const same = whatIf.winners.length === 1 && whatIf.winners[0] === winner && closed.winners.length === 1;
  const there = signedDollars(whatIf.profitCents[winner] ?? 0);
  return same
    ? varied(`${key} same`, [
        `In truth: ${truly}. Some things no headline can stop.`,
        `In truth it was ${truly}. Fate, then.`,
        `It was ${truly}. The same winner, another road.`,
      ])
    : varied(`${key} other`, [
        `In truth it was ${truly}, who would have ended at ${there}. You are welcome.`,
        `In truth: ${truly}; over there, ${there}. Somebody owes this crowd a drink.`,
        `It was ${truly}. Over there that is ${there}, and not a soul to thank.`,
      ]);
}
