// After hours: what is left of an evening whose trading ended early. Nothing trades; everybody tells what they once
// thought today, debts are collected, and the ruined sit as a jury, whose verdict is told at the bell.

import type { Room } from '../cast/cast.ts';
import { findPerformer, traders } from '../cast/cast.ts';
import { chance } from '../chance.ts';
import type { AfterHoursBegan, JuryReturned } from '../events/after-hours.ts';
import type { PerformerId } from '../ids.ts';
import { tradingIsOver } from '../market/halts.ts';
import type { Act } from '../plot/act.ts';
import { labelled } from '../plot/labels.ts';
import type { Episode, Turn } from '../state/episode.ts';
import type { Show } from '../state/show.ts';
import { equityCents } from '../trading/books.ts';
import { countsFromCents } from '../trading/day-profit.ts';

/** Nobody has more than so much to confess, and not all at once. */
const CONFESSIONS_MAX = 3;
const APART_ROUNDS = 3;
const BREATH_LENGTH = 66;
/** Whoever has lost one part of so many. */
const RUINED_PART = 3;
/** Of so many the ruined choose who is to blame. */
const ACCUSED_MAX = 2;

type Evening = Pick<Episode, 'halt' | 'round'>;

/** The round of the halt itself is a scene of its own. */
export const isAfterHours = ({ halt, round }: Evening): boolean =>
  tradingIsOver({ halt }) && round > (halt?.round ?? round);

/** In the first round of it. */
export const afterHoursBegan = ({ halt, round }: Evening): readonly AfterHoursBegan[] =>
  isAfterHours({ halt, round }) && round === (halt?.round ?? 0) + 1
    ? [{ type: 'afterHoursBegan', round }]
    : [];

/** What a trader can do after hours and not before. */
export function actsAfterHours(show: Show, episode: Episode, who: PerformerId): readonly Act[] {
  if (!isAfterHours(episode)) return [];
  return [...verdicts(show, episode, who), ...confessions(show, episode, who)];
}

function confessions(show: Show, episode: Episode, who: PerformerId): readonly Act[] {
  const turn = toConfess(episode, who);
  if (turn === undefined) return [];
  const { number, round: ofRound, thought } = turn;
  const thread = `e${episode.number}c${number}`;
  return [
    labelled(show, {
      does: 'hours.confess',
      to: who,
      thread,
      confession: { turn: number, ofRound, thought },
    }),
  ];
}

/** A turn of today whose thought is still its own; from before the trading ended. */
function toConfess(episode: Episode, who: PerformerId): Turn | undefined {
  const { confessed, halt, round, turns, seed } = episode;
  const own = confessed.filter(({ performer }) => performer === who);
  const isSoon = own.some((each) => round - each.inRound < APART_ROUNDS);
  if (own.length >= CONFESSIONS_MAX || isSoon) return undefined;
  const left = turns.filter(
    (turn) =>
      turn.performer === who &&
      turn.round <= (halt?.round ?? 0) &&
      own.every((each) => each.turn !== turn.number),
  );
  // What can be said in one breath comes first.
  const short = left.filter(({ thought }) => thought.length <= BREATH_LENGTH);
  const choice = short.length > 0 ? short : left;
  return choice.length === 0 ? undefined : chance(seed, 'confession', round, who).pick(choice);
}

/** Each of the ruined has one vote, on one of the others. */
function verdicts(show: Show, episode: Episode, who: PerformerId): readonly Act[] {
  if (!isRuined(show, episode, who) || hasVoted(episode, who)) return [];
  const others = traders(show.cast).filter(({ id }) => id !== who);
  const accused = chance(episode.seed, 'accused', episode.round, who)
    .shuffle(others)
    .toSorted((one, other) => guilt(show, episode, other.id) - guilt(show, episode, one.id));
  return accused
    .slice(0, ACCUSED_MAX)
    .map(({ id }) => labelled(show, { does: 'hours.verdict', to: id, thread: `e${episode.number}jury` }));
}

/** What can be held against somebody today: two faces, broken words, and having come off well. */
function guilt(show: Show, episode: Episode, who: PerformerId): number {
  const breaches = show.plot.past.filter(
    ({ endedBy, endedInEpisode }) => endedBy === who && endedInEpisode === episode.number,
  );
  return (episode.twoFaced[who] ?? 0) + 3 * breaches.length + (isRuined(show, episode, who) ? 0 : 1);
}

/** Bankrupt, or a third poorer than at the opening bell. */
function isRuined(show: Show, episode: Episode, who: PerformerId): boolean {
  if (episode.bankrupt.includes(who)) return true;
  const fromCents = countsFromCents(episode, who);
  return fromCents !== undefined && (fromCents - equityCents(show, who)) * RUINED_PART >= fromCents;
}

const hasVoted = ({ verdicts: given }: Episode, who: PerformerId): boolean =>
  given.some(({ juror }) => juror === who);

/** Whether it can still be done: nobody confesses one thing twice, or votes twice. */
export function canDoAfterHours(
  { show, episode }: { readonly show: Show; readonly episode: Episode },
  { does, to, confession }: Act,
  who: PerformerId,
): boolean {
  if (!isAfterHours(episode)) return false;
  if (does === 'hours.confess') {
    return episode.confessed.every(({ turn }) => turn !== confession?.turn);
  }
  return (
    isRuined(show, episode, who) &&
    !hasVoted(episode, who) &&
    to !== who &&
    findPerformer(show.cast, to) !== undefined
  );
}

/** Told at the bell; nothing where nobody voted. A hung jury finds nobody guilty. */
export function juryReturned({ verdicts: given }: Episode): readonly JuryReturned[] {
  if (given.length === 0) return [];
  const votes = new Map<PerformerId, number>();
  for (const { culprit } of given) votes.set(culprit, (votes.get(culprit) ?? 0) + 1);
  const most = Math.max(...votes.values());
  const accused = [...votes].filter(([, count]) => count === most).map(([id]) => id);
  const [culprit = null] = accused.length === 1 ? accused : [];
  return [{ type: 'juryReturned', culprit, votes: culprit === null ? 0 : most, jurors: given.length }];
}

/** Where people sit when nothing trades any more. */
export const AFTER_HOURS_ROOM: Room = 'Coffee Shop';
