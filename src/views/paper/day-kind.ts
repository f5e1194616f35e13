// What kind of day an episode was, once it is over: the regimes that the market went through, each from its round on.

import type { Words } from '../../languages/words.ts';
import { tradingIsOver } from '../../show/market/halts.ts';
import type { Regime } from '../../show/market/regimes.ts';
import type { Episode } from '../../show/state/episode.ts';
import type { Story } from './story.ts';
import { toldOf } from './story.ts';

interface Spell {
  readonly regime: Regime;
  readonly round: number;
}

/** Once trading is over prices stand still, and no weather matters. */
const spellsOf = (openedWith: Regime, turns: readonly Spell[], lastRound: number): readonly Spell[] => {
  const spells = [{ regime: openedWith, round: 1 }, ...turns.filter(({ round }) => round <= lastRound)];
  return spells.filter((spell, index) => (spells[index + 1]?.round ?? lastRound + 1) > spell.round);
};

/** Of the episode that the bell has just closed. */
export function dayKindLine(words: Words, { openedWith, confirmed, halt, round }: Episode): string {
  const lastRound = halt !== null && tradingIsOver({ halt }) ? halt.round : round;
  return kindOf(words, spellsOf(openedWith, confirmed, lastRound));
}

/** The same from the records; nothing where they lack the beginning. */
export function dayKindOf(words: Words, { told, rounds }: Story): readonly string[] {
  const opened = toldOf(told, 'episodeOpened')[0];
  if (opened === undefined) return [];
  const turns = rounds.flatMap((each) =>
    toldOf(each.told, 'regimeChanged').map(({ event: { regime } }) => ({ regime, round: each.round })),
  );
  const late = toldOf(told, 'afterHoursBegan')[0];
  const lastRound = late === undefined ? (rounds.at(-1)?.round ?? 0) : late.event.round - 1;
  return [kindOf(words, spellsOf(opened.event.regime, turns, lastRound))];
}

function kindOf(words: Words, spells: readonly Spell[]): string {
  const named = (spell: Spell | undefined): string =>
    spell === undefined ? '' : words.say(`names.${spell.regime}`);
  const [first, second, ...more] = spells;
  if (second === undefined) return words.say('evening.dayOne', { kind: named(first) });
  if (more.length === 0) {
    const values = { first: named(first), round: second.round - 1, second: named(second) };
    return words.say('evening.dayTwo', values);
  }
  const kinds = spells.map((spell) => words.say('evening.spell', { kind: named(spell), round: spell.round }));
  return words.say('evening.dayMany', { kinds: words.listed(kinds) });
}
