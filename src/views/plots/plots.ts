// What is between the performers, for /plots: what is open between whom, what ended lately and how, who wears what; and
// the story of one thread, for whoever asks what something was about. Pure; a tip's honesty stays out.

import type { Words } from '../../languages/words.ts';
import type { PerformerId } from '../../show/ids.ts';
import { openPools } from '../../show/parlour/pools.ts';
import { anyThread } from '../../show/plot/plot.ts';
import type { Past, Thread, ThreadId } from '../../show/plot/thread.ts';
import type { Show } from '../../show/state/show.ts';
import { fitted } from '../words/markdown.ts';
import { deedIn, endIn, markOf, markOfKind } from './deed-words.ts';
import { forfeitIn, matterIn, stateIn, termsIn } from './thread-words.ts';
import { namesOf } from './turn-deeds.ts';

const OPEN_SHOWN = 8;
const OVER_SHOWN = 5;

/** The open ones, the last moved first. */
export const openThreads = ({ plot, episode }: Pick<Show, 'plot' | 'episode'>): readonly Thread[] =>
  plot.threads.toSorted((one, other) => freshness(other, episode?.number) - freshness(one, episode?.number));

/** A feud of another day is older than whatever moved today. */
const freshness = ({ kind, episode, movedInRound }: Thread, today: number | undefined): number =>
  kind === 'feud' && episode !== today ? -1 : movedInRound;

/** Those that are over and worth telling of, the newest first: of the episode that runs or was the last, and before. */
const overLately = ({ plot }: Pick<Show, 'plot'>): readonly Past[] =>
  plot.past.filter(({ ended }) => ended !== 'refused' && ended !== 'faded').toReversed();

export function plotsText(words: Words, show: Show): string {
  const open = openThreads(show);
  const over = overLately(show).slice(0, OVER_SHOWN);
  const left = open.length - OPEN_SHOWN;
  return fitted([
    words.say('plots.title'),
    ...(open.length === 0 ? [words.say('plots.none')] : []),
    ...open.slice(0, OPEN_SHOWN).flatMap((thread) => openLines(words, show, thread)),
    ...(left > 0 ? [words.say('plots.more', { n: left })] : []),
    ...wornLines(words, show),
    ...(over.length === 0 ? [] : [words.say('plots.endedTitle')]),
    ...over.map((past) => overLine(words, show, past)),
  ]);
}

const roundOf = ({ episode }: Pick<Show, 'episode'>): number => episode?.round ?? 0;

function headLine(words: Words, show: Show, thread: Thread): string {
  const { kind, by, with: other } = thread;
  const nameOf = namesOf(show);
  const item = { one: nameOf(by), other: nameOf(other), kind, matter: matterIn(words, thread) };
  return `${markOfKind(kind)} ${words.say('plots.item', item)}`;
}

/** What it is about, how it stands and how it began. */
function openLines(words: Words, show: Show, thread: Thread): readonly string[] {
  const nameOf = namesOf(show);
  const state = stateIn(words, thread, { nameOf, round: roundOf(show) });
  const facts = thread.kind === 'feud' ? [state] : [termsIn(words, thread), state];
  return [
    headLine(words, show, thread),
    facts.join(' · '),
    `-# ${beganIn(words, show, thread)}`,
    ...causeLines(words, show, thread),
    ...betLines(words, show, thread),
  ];
}

/** That one can bet on it, and until when. */
function betLines(words: Words, show: Show, { id }: Thread): readonly string[] {
  const pool = openPools(show.episode, show.atMs).find(({ on }) => on?.thread === id);
  if (pool?.on === undefined) return [];
  return [`-# 🎟️ ${words.say('odds.threadLocks', { round: pool.on.decidedInRound })}`];
}

function beganIn(words: Words, show: Show, { by, episode, openedInRound: round }: Thread): string {
  const one = namesOf(show)(by);
  return episode === (show.episode?.number ?? show.lastResult?.number)
    ? words.say('plots.began', { one, round })
    : words.say('plots.beganBefore', { one, episode });
}

/** What a feud grew out of, where that is still known. */
function causeLines(words: Words, show: Show, { kind, terms }: Thread): readonly string[] {
  const cause = kind === 'feud' ? show.plot.past.findLast(({ id }) => id === terms.over) : undefined;
  if (cause === undefined) return [];
  return [`-# ${words.say('plots.grewOutOf', { what: endIn(words, cause, namesOf(show)) })}`];
}

const wornLines = (words: Words, show: Show): readonly string[] =>
  Object.entries(show.plot.worn).map(([id, forfeit]) => {
    const name = namesOf(show)(id as PerformerId);
    return `🤡 ${words.say('plots.wears', { name, forfeit: forfeitIn(words, forfeit) })}`;
  });

function overLine(words: Words, show: Show, past: Past): string {
  const { endedInEpisode: episode, endedInRound: round } = past;
  const what = endIn(words, past, namesOf(show));
  const isOfNow = episode === (show.episode?.number ?? show.lastResult?.number);
  return isOfNow
    ? words.say('plots.endedIn', { what, round })
    : words.say('plots.endedBefore', { what, episode });
}

/** One thread from beginning to end. Undefined: nobody remembers it. */
export function threadText(words: Words, show: Show, id: ThreadId): string | undefined {
  const thread = anyThread(show.plot, id);
  if (thread === undefined) return undefined;
  const nameOf = namesOf(show);
  const isOver = 'ended' in thread;
  return fitted([
    headLine(words, show, thread),
    ...causeLines(words, show, thread),
    ...thread.story.map((beat) => {
      const what = `${markOf(thread, beat)} ${deedIn(words, thread, beat, nameOf)}`;
      return words.say('plots.story', { round: beat.round, what });
    }),
    ...(isOver ? [] : [`-# ${stateIn(words, thread, { nameOf, round: roundOf(show) })}`]),
  ]);
}
