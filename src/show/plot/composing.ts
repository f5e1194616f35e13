// The acts that one may choose from in a turn: first what is to be answered, then what one's own threads allow, then what
// could be begun with who stands here, then what could be said of others. At most so many, drawn for the turn.

import { questionTo } from '../audience/questions.ts';
import type { Room } from '../cast/cast.ts';
import { findPerformer } from '../cast/cast.ts';
import { presentIn } from '../cast/hearing.ts';
import { chance } from '../chance.ts';
import type { PerformerId } from '../ids.ts';
import { actsAfterHours, isAfterHours } from '../rounds/after-hours.ts';
import type { Episode } from '../state/episode.ts';
import type { Show } from '../state/show.ts';
import { ACTS_MAX, type Act } from './act.ts';
import type { Setting } from './kind-rules.ts';
import { answersTo, verbsOpen } from './kinds.ts';
import { aboutThread, labelled } from './labels.ts';
import { begun } from './openings.ts';
import { anyThread, owedBy, type Plot, threadsOf } from './plot.ts';
import { remarks } from './remarks.ts';
import { otherIn, type Past, type Thread } from './thread.ts';
import { type Deed, SAID_ONLY, type Verb } from './verbs.ts';

/** One who acts, and where. */
export interface Actor {
  readonly who: PerformerId;
  readonly room: Room;
}

export function actsFor(show: Show, { who, room }: Actor): readonly Act[] {
  const { episode } = show;
  if (episode === null || findPerformer(show.cast, who)?.role !== 'trader') return [];
  const draw = chance(episode.seed, 'acts', episode.round, who);
  const setting: Setting = { show, episode, draw };
  const here = presentIn(show, room).flatMap(({ id }) => (id === who ? [] : [id]));
  const isOut = episode.bankrupt.includes(who);
  if (isAfterHours(episode)) return afterHours(setting, who, here);
  const composed = [
    ...asked(show, episode, who),
    ...answers(setting, who, here),
    ...(isOut ? [] : own(setting, who, here)),
    ...(isOut ? [] : begun(setting, who, here)),
    ...remarks(setting, who, here),
  ];
  return distinct(composed).slice(0, ACTS_MAX);
}

/** Nothing is begun any more; what is owed comes before what is confessed. */
function afterHours(setting: Setting, who: PerformerId, here: readonly PerformerId[]): readonly Act[] {
  const { show, episode } = setting;
  const mine = episode.bankrupt.includes(who) ? [] : own(setting, who, here);
  const isDebt = ({ does }: Act): boolean => DEBTS.has(does);
  return distinct([
    ...asked(show, episode, who),
    ...answers(setting, who, here),
    ...mine.filter(isDebt),
    ...actsAfterHours(show, episode, who),
    ...mine.filter((act) => !isDebt(act)),
    ...remarks(setting, who, here),
  ]).slice(0, ACTS_MAX);
}

const DEBTS: ReadonlySet<string> = new Set([
  ...(['bet.pay', 'bet.welsh', 'bet.collect', 'loan.repay', 'loan.default', 'loan.dun'] as const),
] satisfies Deed[]);

/** What the audience wants to know of one comes before all else. */
function asked(show: Show, episode: Episode, who: PerformerId): readonly Act[] {
  const question = questionTo(episode, who);
  if (question === undefined) return [];
  return [labelled(show, { does: 'ask.answer', to: who, thread: question.id, answers: true })];
}

/** What was done to one and waits for a word. */
function answers(
  { show, episode, draw }: Setting,
  who: PerformerId,
  here: readonly PerformerId[],
): readonly Act[] {
  return owedBy(show.plot, who, episode.round).flatMap(({ thread: id, verb: done, to }) => {
    const thread = anyThread(show.plot, id);
    if (thread === undefined) return [];
    const open = isOver(show.plot, thread) ? undefined : verbsOpen(thread, who, { show, episode, draw });
    return answersTo(thread, done, who)
      .filter((verb) => open === undefined || open.includes(verb) || SAID_ONLY.has(verb))
      .flatMap((verb) => actsOf(show, thread, { verb, who, to, here }))
      .map((act): Act => ({ ...act, answers: true }));
  });
}

const isOver = ({ past }: Plot, { id }: Thread): boolean => past.some((over) => over.id === id);

/** What one's own threads allow, a thread after another, the last moved first. */
function own(setting: Setting, who: PerformerId, here: readonly PerformerId[]): readonly Act[] {
  const { show, draw } = setting;
  const threads = threadsOf(show.plot, who).toSorted((one, other) => other.movedInRound - one.movedInRound);
  return threads.flatMap((thread) => {
    const to = otherIn(thread, who);
    const verbs = draw.shuffle(verbsOpen(thread, who, setting)).slice(0, 2);
    return verbs.flatMap((verb) => actsOf(show, thread, { verb, who, to, here }));
  });
}

interface Doing {
  readonly verb: Verb;
  readonly who: PerformerId;
  readonly to: PerformerId;
  readonly here: readonly PerformerId[];
}

/** Acts that need somebody to hear them are there once for each who does. */
function actsOf(show: Show, thread: Thread | Past, { verb, to, here }: Doing): readonly Act[] {
  const does = `${thread.kind}.${verb}` as Deed;
  const about = aboutThread(thread);
  const base = { does, to, thread: thread.id, about };
  // A hand is held out face to face.
  if (verb === 'hand' && !here.includes(to)) return [];
  if (verb !== 'tell') return [labelled(show, base)];
  return here
    .filter((third) => third !== thread.with && third !== thread.by)
    .slice(0, 1)
    .map((third) => labelled(show, { ...base, third }));
}

const distinct = (acts: readonly Act[]): readonly Act[] =>
  acts.filter((act, index) => acts.findIndex(({ says }) => says === act.says) === index);
