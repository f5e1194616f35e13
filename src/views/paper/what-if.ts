// The counterfactual in words: the same market from the same seed, understudies in every seat, and no audience.

import type { Words } from '../../languages/words.ts';
import { hash32 } from '../../show/chance.ts';
import type { EpisodeClosed } from '../../show/events/episode.ts';
import type { PerformerId } from '../../show/ids.ts';
import { nameOf } from '../words/names.ts';
import type { Paper, WhatIf } from './paper.ts';

type Told = Pick<Paper, 'cast' | 'former' | 'whatIf'>;

export function whatIfLines(words: Words, paper: Told, closed: EpisodeClosed): readonly string[] {
  const { whatIf } = paper;
  const [winner] = whatIf?.winners ?? [];
  if (whatIf === undefined || winner === undefined) return [];
  const draw = hash32(`${closed.seed} what if`);
  const names = whatIf.winners.map((id) => nameOf(paper, id));
  const values = {
    headlines: whatIf.headlines,
    who: `**${words.listed(names)}**`,
    profit: `**${words.signedDollars(whatIf.profitCents[winner] ?? 0)}**`,
  };
  const leadCents = leadOf(whatIf, winner);
  const lead = leadCents === undefined ? 'none' : 'clear';
  return [
    `### 🔀 ${words.say('recap.whatIfHeading')}`,
    whatIf.winners.length === 1
      ? words.vary('recap.whatIfWins', draw, { ...values, lead, sum: words.dollars(leadCents ?? 0) })
      : words.vary('recap.whatIfTie', draw, values),
    verdict(words, paper, { whatIf, closed }),
  ];
}

/** By how much the one winner is first; undefined where there is nobody to be ahead of. */
function leadOf({ profitCents }: WhatIf, winner: PerformerId): number | undefined {
  const others = (Object.entries(profitCents) as [PerformerId, number][]).filter(([id]) => id !== winner);
  if (others.length === 0) return undefined;
  return (profitCents[winner] ?? 0) - Math.max(...others.map(([, cents]) => cents));
}

function verdict(
  words: Words,
  paper: Told,
  { whatIf, closed }: { whatIf: WhatIf; closed: EpisodeClosed },
): string {
  const [winner] = closed.winners;
  if (winner === undefined) return words.say('recap.whatIfNobody');
  const draw = hash32(`${closed.seed} verdict`);
  const truly = {
    who: words.listed(closed.winners.map((id) => nameOf(paper, id))),
    profit: words.signedDollars(closed.profitCents[winner] ?? 0),
  };
  const same =
    whatIf.winners.length === closed.winners.length &&
    closed.winners.every((id) => whatIf.winners.includes(id));
  if (same) return words.vary('recap.whatIfSame', draw, truly);
  const there = words.signedDollars(whatIf.profitCents[winner] ?? 0);
  return words.vary('recap.whatIfOther', draw, { ...truly, there });
}
