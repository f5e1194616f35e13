// What kind of day an episode was, once it is over: the regimes that the market went through, each from its round on.

import type { Words } from '../../languages/words.ts';
import type { Regime } from '../../show/market/regimes.ts';
import type { Story } from './story.ts';
import { toldOf } from './story.ts';

interface Spell {
  readonly regime: Regime;
  readonly round: number;
}

/** More than these would be a list, and no answer to what kind of day it was. */
const SPELLS_TOLD = 3;

interface Weather {
  readonly spells: readonly Spell[];
  readonly lastRound: number;
}

/** Once trading is over prices stand still, and no weather matters. */
export const weatherOf = (openedWith: Regime, turns: readonly Spell[], lastRound: number): Weather => {
  const all = [{ regime: openedWith, round: 1 }, ...turns.filter(({ round }) => round <= lastRound)];
  const spells = all.filter((spell, index) => (all[index + 1]?.round ?? lastRound + 1) > spell.round);
  return { spells, lastRound };
};

/** Of an episode that is over; nothing where the records lack its beginning. */
export function dayKindOf(words: Words, { told, rounds }: Story): readonly string[] {
  const opened = toldOf(told, 'episodeOpened')[0];
  if (opened === undefined) return [];
  const turns = rounds.flatMap((each) =>
    toldOf(each.told, 'regimeChanged').map(({ event: { regime } }) => ({ regime, round: each.round })),
  );
  const late = toldOf(told, 'afterHoursBegan')[0];
  const lastRound = late === undefined ? (rounds.at(-1)?.round ?? 0) : late.event.round - 1;
  return [kindOf(words, weatherOf(opened.event.regime, turns, lastRound))];
}

/** In one sentence. */
export function kindOf(words: Words, { spells, lastRound }: Weather): string {
  const named = (regime: Regime): string => words.say(`names.${regime}`);
  const [first, second, ...more] = spells;
  if (first === undefined || second === undefined)
    return words.say('evening.dayOne', { kind: first === undefined ? '' : named(first.regime) });
  if (more.length === 0) {
    const values = { first: named(first.regime), round: second.round - 1, second: named(second.regime) };
    return words.say('evening.dayTwo', values);
  }
  if (spells.length <= SPELLS_TOLD) {
    const kinds = spells.map(({ regime, round }) =>
      words.say('evening.spell', { kind: named(regime), round }),
    );
    return words.say('evening.dayMany', { kinds: words.listed(kinds) });
  }
  const [most, ...others] = longest({ spells, lastRound });
  return words.say('evening.dayMostly', {
    ...{ kind: named(most?.regime ?? first.regime), rounds: most?.rounds ?? 0, all: lastRound },
    others: words.listed(others.slice(0, SPELLS_TOLD - 1).map(({ regime }) => named(regime))),
  });
}

/** The regimes by how many rounds they had, the most first; of like ones the earlier. */
function longest({ spells, lastRound }: Weather): readonly { regime: Regime; rounds: number }[] {
  const rounds = new Map<Regime, number>();
  for (const [index, { regime, round }] of spells.entries()) {
    const until = spells[index + 1]?.round ?? lastRound + 1;
    rounds.set(regime, (rounds.get(regime) ?? 0) + until - round);
  }
  return [...rounds]
    .map(([regime, count]) => ({ regime, rounds: count }))
    .toSorted((one, other) => other.rounds - one.rounds);
}
