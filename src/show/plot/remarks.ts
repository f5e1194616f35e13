// What can be said of threads without moving them: of one's own that are over, each at most once in an episode, and of
// those between two others, where one has heard of them.

import type { PerformerId } from '../ids.ts';
import type { Act } from './act.ts';
import type { Setting } from './kind-rules.ts';
import { aboutThread, labelled } from './labels.ts';
import { isBetween, isBreach, otherIn, type Past, type Thread, type ThreadId } from './thread.ts';
import type { Remark } from './verbs.ts';

/** Chance in 100 that a turn has such a thing among its acts. */
const PERCENT = 40;
/** Nobody lives in the past: so many in an episode, by each. */
const IN_EPISODE_MAX = 2;
/** What happened to others is talked of for so many rounds. */
const NEWS_ROUNDS = 2;

export function remarks(setting: Setting, who: PerformerId, here: readonly PerformerId[]): readonly Act[] {
  if (!setting.draw.percent(PERCENT)) return [];
  const mine = setting.episode.turns.filter(({ performer, deed }) => deedOf(performer, deed, who).length > 0);
  if (mine.length >= IN_EPISODE_MAX) return [];
  const said = new Set(setting.episode.turns.flatMap(({ performer, deed }) => deedOf(performer, deed, who)));
  const fresh = ({ id }: Pick<Thread, 'id'>): boolean => !said.has(id);
  const { draw } = setting;
  return [...recalled(setting, who, fresh), ...overheard(setting, who, here, fresh)].slice(
    0,
    1 + draw.below(2),
  );
}

const deedOf = (
  performer: PerformerId,
  deed: { readonly does: string; readonly thread: ThreadId } | undefined,
  who: PerformerId,
): readonly ThreadId[] =>
  deed !== undefined && performer === who && /^(past|third)\./.test(deed.does) ? [deed.thread] : [];

type Fresh = (thread: Pick<Thread, 'id'>) => boolean;

function recalled({ show, episode, draw }: Setting, who: PerformerId, fresh: Fresh): readonly Act[] {
  const over = show.plot.past.filter(
    (past) =>
      isBetween(past, who) &&
      fresh(past) &&
      isWorthRecalling(past) &&
      !isFromNow(past, episode.number, episode.round),
  );
  if (over.length === 0) return [];
  const past = draw.pick(over.slice(-6));
  const does = recalledAs(past, who);
  return [labelled(show, { does, to: otherIn(past, who), thread: past.id, about: aboutThread(past) })];
}

const isWorthRecalling = ({ ended }: Past): boolean =>
  !['refused', 'faded', 'fizzled', 'overtaken', 'silent'].includes(ended);

/** What has just ended is answered, not remembered. */
const isFromNow = (past: Past, episode: number, round: number): boolean =>
  past.endedInEpisode === episode && round - past.endedInRound < 4;

function recalledAs({ ended, endedBy, kind, terms }: Past, who: PerformerId): Remark {
  if (isBreach(ended)) {
    if (endedBy === who) return 'past.guilt';
    return ended === 'welshed' || ended === 'defaulted' ? 'past.debt' : 'past.betrayal';
  }
  const wore = kind === 'bet' || kind === 'dare';
  const loser = kind === 'bet' && 'loser' in terms ? terms.loser : undefined;
  return wore && loser !== who && ended === 'paid' ? 'past.forfeit' : 'past.kept';
}

function overheard(
  { show, episode }: Setting,
  who: PerformerId,
  here: readonly PerformerId[],
  fresh: Fresh,
): readonly Act[] {
  const { threads, past } = show.plot;
  const isHere = ({ by, with: other }: Thread): boolean => here.includes(by) || here.includes(other);
  const known = (thread: Thread): boolean =>
    !isBetween(thread, who) && thread.knownTo.includes(who) && fresh(thread) && isHere(thread);
  const over = past.filter(
    (each) =>
      each.endedInEpisode === episode.number &&
      episode.round - each.endedInRound <= NEWS_ROUNDS &&
      known(each),
  );
  const open = threads.filter((each) => known(each) && episode.round - each.movedInRound <= NEWS_ROUNDS);
  return [
    ...over.map((each) => remarkOn(each)),
    ...open.map((each) => [each, openRemark(each)] as const),
  ].map(([thread, does]) =>
    labelled(show, {
      ...{ does, to: here.includes(thread.with) ? thread.with : thread.by, thread: thread.id },
      third: here.includes(thread.with) ? thread.by : thread.with,
      about: aboutThread(thread),
    }),
  );
}

const remarkOn = (past: Past): readonly [Thread, Remark] => [
  past,
  isBreach(past.ended) ? 'third.broken' : 'third.settled',
];
const openRemark = ({ kind }: Thread): Remark => (kind === 'feud' ? 'third.feud' : 'third.offer');
