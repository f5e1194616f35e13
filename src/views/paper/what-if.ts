// The counterfactual in words: the same market from the same seed, understudies in every seat, and no audience.

import type { EpisodeClosed } from '../../show/events/episode.ts';
import type { PerformerId } from '../../show/ids.ts';
import { dollars, signedDollars } from '../words/money.ts';
import { nameOf } from '../words/names.ts';
import type { Paper, WhatIf } from './paper.ts';
import { listed, say } from './phrasebook.ts';

type Told = Pick<Paper, 'cast' | 'language' | 'whatIf'>;

export function whatIfLines(paper: Told, closed: EpisodeClosed): readonly string[] {
  const { whatIf } = paper;
  const [winner] = whatIf?.winners ?? [];
  if (whatIf === undefined || winner === undefined) return [];
  const about = `e${closed.episode} what if`;
  const names = whatIf.winners.map((id) => nameOf(paper, id));
  const slots = {
    opening: say(paper, 'whatIf.opening', { without: without(paper, whatIf) }, about),
    who: `**${listed(paper, names)}**`,
    profit: `**${signedDollars(whatIf.profitCents[winner] ?? 0)}**`,
    lead: lead(paper, whatIf, winner),
  };
  return [
    `### 🔀 ${say(paper, 'whatIf.heading', {})}`,
    say(paper, whatIf.winners.length === 1 ? 'whatIf.wins' : 'whatIf.tie', slots),
    verdict(paper, about, { whatIf, closed }),
  ];
}

function without(paper: Told, { headlines }: WhatIf): string {
  if (headlines === 0) return say(paper, 'whatIf.unwatched', {});
  if (headlines === 1) return say(paper, 'whatIf.oneHeadline', {});
  return say(paper, 'whatIf.headlines', { count: String(headlines) });
}

/** By how much, where one alone is first. */
function lead(paper: Told, { winners, profitCents }: WhatIf, winner: PerformerId): string {
  const others = (Object.entries(profitCents) as [PerformerId, number][]).filter(([id]) => id !== winner);
  if (winners.length !== 1 || others.length === 0) return '';
  const second = Math.max(...others.map(([, cents]) => cents));
  return say(paper, 'whatIf.lead', { sum: dollars((profitCents[winner] ?? 0) - second) });
}

function verdict(
  paper: Told,
  about: string,
  { whatIf, closed }: { whatIf: WhatIf; closed: EpisodeClosed },
): string {
  const [winner] = closed.winners;
  if (winner === undefined) return say(paper, 'whatIf.nobody', {});
  const profit = signedDollars(closed.profitCents[winner] ?? 0);
  const names = closed.winners.map((id) => nameOf(paper, id));
  const truly = say(paper, 'whatIf.truly', { who: listed(paper, names), profit });
  const same =
    whatIf.winners.length === closed.winners.length &&
    closed.winners.every((id) => whatIf.winners.includes(id));
  if (same) return say(paper, 'whatIf.same', { truly }, `${about} same`);
  const there = signedDollars(whatIf.profitCents[winner] ?? 0);
  return say(paper, 'whatIf.other', { truly, there }, `${about} other`);
}
