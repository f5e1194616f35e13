// What one could begin, and when: at most two threads of a pair, six on a floor, and rather a kind that has been rare.
// A round without any turn in any thread makes offers likelier.

import { findPerformer, traders } from '../cast/cast.ts';
import type { PerformerId } from '../ids.ts';
import type { Show } from '../state/show.ts';
import type { Act } from './act.ts';
import type { Setting } from './kind-rules.ts';
import { KINDS } from './kinds.ts';
import { aboutThread, labelled } from './labels.ts';
import { drawMatter, type MattersPart } from './matters.ts';
import { threadsBetween } from './plot.ts';
import { type Terms, THREAD_KINDS, type ThreadKind } from './thread.ts';
import type { Deed } from './verbs.ts';

const OF_PAIR_MAX = 2;
const ON_FLOOR_MAX = 6;
const IN_EPISODE_MAX = 8;
/** Chances in 100 that a turn has offers among its acts. */
const OFTEN_PERCENT = 30;
const QUIET_PERCENT = 80;
const OFFERED_MAX = 2;

export function begun(setting: Setting, who: PerformerId, here: readonly PerformerId[]): readonly Act[] {
  const { draw } = setting;
  if (!draw.percent(isQuiet(setting) ? QUIET_PERCENT : OFTEN_PERCENT)) return [];
  const others = draw.shuffle(here.filter((other) => mayBegin(setting, who, other)));
  return others.flatMap((other) => openingsWith(setting, who, other)).slice(0, OFFERED_MAX);
}

/** Whether nothing was done in any thread since the round before. */
const isQuiet = ({ show, episode }: Setting): boolean =>
  show.plot.threads.every(
    ({ movedInRound, episode: of }) => of !== episode.number || movedInRound < episode.round - 1,
  );

/** Whether there is room for one more between them; who is begun with must be able to play. */
export function mayBegin({ show, episode }: Setting, who: PerformerId, other: PerformerId): boolean {
  const { plot, cast } = show;
  if (findPerformer(cast, other)?.role !== 'trader') return false;
  if (episode.bankrupt.includes(other) || episode.bankrupt.includes(who)) return false;
  const running = plot.threads.filter(({ kind }) => kind !== 'feud').length;
  if (running >= ON_FLOOR_MAX || plot.opened >= IN_EPISODE_MAX) return false;
  return threadsBetween(plot, who, other).length < OF_PAIR_MAX;
}

function openingsWith(setting: Setting, who: PerformerId, other: PerformerId): readonly Act[] {
  const { show, draw } = setting;
  const between = threadsBetween(show.plot, who, other).map(({ kind }) => kind);
  const kinds = rareFirst(setting).filter((kind) => !between.includes(kind));
  return kinds.flatMap((kind) =>
    KINDS[kind].openings(setting, { who, other }).map(({ verb, terms }): Act => {
      const matter = drawMatter(show.plot.matters, partOf(show, who), draw);
      const draft = { kind, with: other, matter, terms: terms as Terms };
      return labelled(show, { does: `${kind}.${verb}` as Deed, to: other, draft, about: aboutThread(draft) });
    }),
  );
}

function partOf({ cast }: Show, who: PerformerId): MattersPart {
  const all = traders(cast);
  return {
    index: Math.max(
      0,
      all.findIndex(({ id }) => id === who),
    ),
    of: Math.max(1, all.length),
  };
}

/** Kinds that the last threads were not of come first; a feud, where there is cause, before all. */
function rareFirst({ show: { plot }, draw }: Setting): readonly ThreadKind[] {
  const recent = [...plot.past, ...plot.threads].slice(-10).map(({ kind }) => kind);
  const count = (kind: ThreadKind): number =>
    kind === 'feud' ? -1 : recent.filter((one) => one === kind).length;
  return draw.shuffle(THREAD_KINDS).toSorted((one, other) => count(one) - count(other));
}
