// An act is done: a thread begins, or moves, or is answered after its end; and what a trade does to one's threads.

import { questionTo } from '../audience/questions.ts';
import type { Room } from '../cast/cast.ts';
import { presentIn } from '../cast/hearing.ts';
import { relationsMoved } from '../cast/opinions.ts';
import { chance } from '../chance.ts';
import type { Confessed, VerdictGiven } from '../events/after-hours.ts';
import type { ThreadMoved } from '../events/plot.ts';
import type { PerformerId } from '../ids.ts';
import { marketMoved } from '../parlour/thread-markets.ts';
import { canDoAfterHours } from '../rounds/after-hours.ts';
import type { Script } from '../script.ts';
import type { Show } from '../state/show.ts';
import { type Act, type DeedDone, type Draft, NO_ACT } from './act.ts';
import type { Setting, Traded } from './kind-rules.ts';
import { type AnyMove, answersTo, moveBy, moveByTrade, verbsOpen } from './kinds.ts';
import { mayBegin } from './openings.ts';
import { paid } from './payment.ts';
import { anyThread, owedBy, threadOf, threadsOf } from './plot.ts';
import { otherIn, type Thread, type ThreadId } from './thread.ts';
import { CALLS_FOR_A_WORD, SAID_ONLY, type Verb } from './verbs.ts';

interface Acting {
  readonly who: PerformerId;
  readonly room: Room;
}

export function settingOf(show: Show, purpose: string): Setting | undefined {
  const { episode } = show;
  return episode === null ? undefined : { show, episode, draw: chance(episode.seed, purpose, episode.round) };
}

/** The act that was chosen, where it can still be done: what was offered a moment ago may be gone. */
export function chosenAct(
  show: Show,
  acts: readonly Act[],
  says: string | undefined,
  who: PerformerId,
): Act | undefined {
  if (says === undefined || says === NO_ACT) return undefined;
  const act = acts.find((each) => each.says === says);
  const setting = settingOf(show, 'act');
  if (act === undefined || setting === undefined) return undefined;
  return canBeDone(setting, act, who) ? act : undefined;
}

function canBeDone(setting: Setting, act: Act, who: PerformerId): boolean {
  const { does, draft, thread: id, third } = act;
  const { show } = setting;
  const isHere = (other: PerformerId): boolean => show.rooms[other] === show.rooms[who];
  if (draft !== undefined) return isHere(draft.with) && mayBegin(setting, who, draft.with);
  if (does === 'ask.answer') return questionTo(setting.episode, who)?.id === id;
  if (does === 'hours.confess' || does === 'hours.verdict') return canDoAfterHours(setting, act, who);
  if (/^(past|third)\./.test(does)) return true;
  const thread = id === undefined ? undefined : anyThread(show.plot, id);
  if (thread === undefined) return false;
  const verb = verbOf(does);
  const live = threadOf(show.plot, thread.id);
  if (verb === 'tell' && (third === undefined || !isHere(third))) return false;
  if (live !== undefined && verbsOpen(live, who, setting).includes(verb)) return true;
  return (
    owedBy(show.plot, who, setting.episode.round).some(
      (debt) => debt.thread === thread.id && answersTo(thread, debt.verb, who).includes(verb),
    ) &&
    (live === undefined || SAID_ONLY.has(verb))
  );
}

const verbOf = (does: Act['does']): Verb => does.slice(does.indexOf('.') + 1) as Verb;

/** What will be remembered with the turn; a thread that begins has its id already. */
export const deedOf = (show: Show, { does, thread, to }: Act): DeedDone => ({
  does,
  to,
  thread: thread ?? nextThreadId(show),
});

const nextThreadId = ({ plot, episode }: Show): ThreadId => `e${episode?.number ?? 0}t${plot.opened + 1}`;

export function doAct(script: Script, act: Act, { who, room }: Acting): void {
  const setting = settingOf(script.show, 'act');
  if (act.does === 'ask.answer') {
    if (act.thread !== undefined)
      script.emit({ type: 'questionAnswered', question: act.thread, performer: who });
    return;
  }
  if (act.does === 'hours.confess' || act.does === 'hours.verdict') {
    script.emit(doneAfterHours(act, who));
    return;
  }
  if (setting === undefined || /^(past|third)\./.test(act.does)) return;
  if (act.draft !== undefined) {
    begin(script, act, act.draft, { who, room });
    return;
  }
  const verb = verbOf(act.does);
  const live = act.thread === undefined ? undefined : threadOf(script.show.plot, act.thread);
  if (live === undefined) {
    const over = act.thread === undefined ? undefined : anyThread(script.show.plot, act.thread);
    if (over !== undefined) answerAfter(script, over, { who, verb });
    return;
  }
  const told = act.third === undefined ? [] : [act.third];
  emitMove(
    script,
    live,
    SAID_ONLY.has(verb) ? { verb: verb as never, by: who } : moveBy(live, verb, who, setting),
    {
      ...{ room, told },
    },
  );
}

const doneAfterHours = ({ to, confession }: Act, who: PerformerId): Confessed | VerdictGiven =>
  confession === undefined
    ? { type: 'verdictGiven', juror: who, culprit: to }
    : { type: 'confessed', performer: who, ...confession };

function begin(
  script: Script,
  act: Act,
  { kind, with: other, matter, terms }: Draft,
  { who, room }: Acting,
): void {
  const { show } = script;
  const round = show.episode?.round ?? 0;
  const isFeud = kind === 'feud';
  const thread = {
    ...{ id: nextThreadId(show), kind, by: who, with: other, matter, terms },
    stage: isFeud ? 'running' : 'offered',
    awaits: isFeud ? null : other,
    episode: show.episode?.number ?? 0,
    ...{ openedInRound: round, agreedInRound: isFeud ? round : null, movedInRound: round },
    knownTo: [...new Set([who, other, ...witnessesIn(show, room)])],
    story: [{ verb: verbOf(act.does), by: who, round }],
  } as Thread;
  script.emit({ type: 'threadOpened', thread });
}

const witnessesIn = (show: Show, room: Room): readonly PerformerId[] =>
  presentIn(show, room).map(({ id }) => id);

/** What an answer after the end calls for in its turn. */
function answerAfter(script: Script, thread: Thread, { who, verb }: { who: PerformerId; verb: Verb }): void {
  const other = otherIn(thread, who);
  const owes = answersTo(thread, verb, other).length > 0 && CALLS_FOR_A_WORD.has(verb) ? [other] : [];
  const round = script.show.episode?.round ?? 0;
  script.emit({ type: 'answerGiven', thread: thread.id, by: who, verb, round, owes });
}

/** What a decision does to the threads of who trades. */
export function actByTrading(script: Script, decision: Traded, acting: Acting): void {
  for (const { id } of threadsOf(script.show.plot, acting.who)) {
    const setting = settingOf(script.show, 'trade');
    const thread = threadOf(script.show.plot, id);
    if (setting === undefined || thread === undefined) continue;
    const move = moveByTrade(thread, acting.who, decision, setting);
    if (move !== undefined) emitMove(script, thread, move, { room: acting.room, told: [] });
  }
}

/** A word calls for a word while the other stands by, so that two talk for a while and do not only speak. */
function goesOn(show: Show, thread: Thread, { verb, by, ended }: AnyMove): readonly PerformerId[] {
  if (by === null || ended !== undefined || !CALLS_FOR_MORE.has(verb)) return [];
  const other = otherIn(thread, by);
  const words = thread.story.slice(-WORDS_IN_A_ROW).filter((beat) => CALLS_FOR_MORE.has(beat.verb));
  return words.length < WORDS_IN_A_ROW && show.rooms[other] === show.rooms[by] ? [other] : [];
}

/** After so many an exchange has had its say. */
const WORDS_IN_A_ROW = 3;
const CALLS_FOR_MORE: ReadonlySet<Verb> = new Set([
  ...(['needle', 'vow', 'doubt', 'wait', 'shrug', 'watch', 'boast', 'dun', 'stall', 'jab', 'parry'] as const),
]);

interface Told {
  /** Where it was done; null: on the market, for all to see. */
  readonly room: Room | null;
  readonly told: readonly PerformerId[];
  readonly atTheBell?: true;
}

export function emitMove(
  script: Script,
  thread: Thread,
  move: AnyMove,
  { room, told, atTheBell }: Told,
): void {
  const { show } = script;
  const {
    verb,
    by,
    stage = thread.stage,
    awaits = thread.awaits,
    ended = null,
    owes = [],
    pays,
    wears,
    felt,
  } = move;
  const round = show.episode?.round ?? 0;
  const event: ThreadMoved = {
    ...{ type: 'threadMoved', thread: thread.id, verb, by, round, stage, awaits, ended },
    agreedInRound: move.agreed === true ? round : thread.agreedInRound,
    terms: { ...thread.terms, ...move.terms },
    endedBy: move.endedBy ?? null,
    owes: [...new Set([...owes, ...told, ...goesOn(show, thread, move)])],
    witnesses: room === null ? [] : witnessesIn(show, room),
    wears: wears ?? null,
    ...(atTheBell === true ? { atTheBell } : {}),
    postings: pays === undefined ? [] : paid(show, pays),
  };
  script.emit(event);
  script.emit(...marketMoved(script.show, event));
  if (felt !== undefined) {
    script.emit(
      ...relationsMoved(script.show, [{ by: felt.by, to: otherIn(thread, felt.by), reason: felt.reason }]),
    );
  }
}
