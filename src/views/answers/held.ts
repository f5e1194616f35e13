// What is held about a member: in words and counts, and all of it for a file. Of records only the member's own part:
// what others did stays theirs.

import type { Language } from '../../languages/language.ts';
import type { Words } from '../../languages/words.ts';
import type { ShowRecord } from '../../show/events/event.ts';
import type { PerformerId, ViewerId } from '../../show/ids.ts';
import { balanceOf } from '../../show/ledger.ts';
import { wagerOf, walletOf } from '../../show/parlour/wagers.ts';
import type { Show } from '../../show/state/show.ts';
import { fromNow } from '../words/times.ts';

export interface KeptFeed {
  readonly performer: PerformerId;
  readonly endsAtMs: number;
  readonly language: Language;
}

export interface KeptAsk {
  readonly question: string;
  readonly endsAtMs: number;
  readonly language: Language;
}

/** What is remembered of a member beside the show. */
export interface HeldBeside {
  /** Whether they are called to the opening bell. */
  readonly isCalled: boolean;
  readonly feeds: readonly KeptFeed[];
  /** Where the answers to their questions will stand, until those are given. */
  readonly asks: readonly KeptAsk[];
  /** What they have entered and not done yet. */
  readonly cardDrafts: readonly object[];
  readonly setUpDrafts: readonly object[];
  readonly refused: { readonly atMs: readonly number[]; readonly barredUntilMs: number | null } | undefined;
}

export interface Held {
  readonly viewer: ViewerId;
  readonly records: readonly ShowRecord[];
  readonly beside: HeldBeside;
}

export function holdsNothing(show: Show, { viewer, records, beside }: Held): boolean {
  const { isCalled, feeds, asks, cardDrafts, setUpDrafts, refused } = beside;
  const isKnown = show.viewers.get(viewer) !== undefined || records.length > 0;
  const isEntered = cardDrafts.length > 0 || setUpDrafts.length > 0;
  const isShown = feeds.length + asks.length > 0;
  return !(isKnown || isCalled || isShown || isEntered || refused !== undefined);
}

export function heldText(words: Words, show: Show, held: Held): string {
  const { viewer, records, beside } = held;
  const known = show.viewers.get(viewer);
  if (holdsNothing(show, held))
    return [words.say('privacy.title'), words.say('privacy.nothing'), words.say('privacy.how')].join('\n');
  const lines = known === undefined ? [] : knownLines(words, show, viewer);
  return [
    words.say('privacy.title'),
    ...lines,
    ...(records.length === 0 ? [] : [words.say('privacy.records', { n: records.length })]),
    ...besideLines(words, beside),
    words.say('privacy.how'),
  ].join('\n');
}

function besideLines(words: Words, beside: HeldBeside): readonly string[] {
  const { isCalled, feeds, asks, cardDrafts, setUpDrafts, refused } = beside;
  const times = refused?.atMs.length ?? 0;
  const untilMs = refused?.barredUntilMs ?? null;
  return [
    ...(isCalled ? [words.say('privacy.called')] : []),
    ...(feeds.length === 0 ? [] : [words.say('privacy.feeds', { n: feeds.length })]),
    ...(asks.length === 0 ? [] : [words.say('privacy.asks', { n: asks.length })]),
    ...(cardDrafts.length === 0 ? [] : [words.say('privacy.cardDraft')]),
    ...(setUpDrafts.length === 0 ? [] : [words.say('privacy.formDrafts', { n: setUpDrafts.length })]),
    ...(times === 0 ? [] : [words.say('privacy.refusedTimes', { n: times })]),
    ...(untilMs === null ? [] : [words.say('privacy.barred', { when: fromNow(untilMs) })]),
  ];
}

function knownLines(words: Words, show: Show, viewer: ViewerId): readonly string[] {
  const known = show.viewers.get(viewer);
  if (known === undefined) return [];
  const { movements, follows, stakeCapChips, lockedUntilMs, tipster, lastSeenMs } = known;
  const bets = (show.episode?.pools ?? []).filter((pool) => wagerOf(pool, viewer) !== undefined).length;
  const chips = words.chips(balanceOf(show.chips, walletOf(viewer)));
  const votes = show.chaos?.ballots[viewer] !== undefined || show.motion?.ballots[viewer] !== undefined;
  return [
    words.say('privacy.seen', { when: fromNow(lastSeenMs) }),
    words.say('privacy.wallet', { chips, n: movements.length }),
    words.say('privacy.bets', { n: bets, settled: tipster.betsSettled }),
    ...(follows.length === 0 ? [] : [words.say('privacy.follows', { n: follows.length })]),
    ...(stakeCapChips === null && lockedUntilMs === null ? [] : [words.say('privacy.limits')]),
    ...(votes ? [words.say('privacy.votes')] : []),
    ...(show.episode?.questions.some(({ by }) => by === viewer) ? [words.say('privacy.question')] : []),
    ...(backsAnothers(show, viewer) ? [words.say('privacy.backing')] : []),
    ...(show.episode?.chair?.viewer === viewer ? [words.say('privacy.chair')] : []),
  ];
}

/** One's own question is told of already. */
function backsAnothers({ episode }: Show, viewer: ViewerId): boolean {
  const backed = episode?.backings[viewer];
  return episode?.questions.some(({ id, by }) => id === backed && by !== viewer) === true;
}

/** Of a file that Discord takes from a bot on any server. */
const FILE_LENGTH_MAX = 8_000_000;

export interface HeldFile {
  readonly text: string;
  /** How many of the newest records are in it; undefined where all are. */
  readonly only: number | undefined;
}

/** Everything as JSON; where that is too much for a file, the newest records. */
export function heldFile(show: Show, { viewer, records, beside }: Held): HeldFile {
  const entries = records.flatMap(({ atMs, events }) =>
    events.flatMap((event) => {
      const own = ownPart(event, viewer);
      return own === undefined ? [] : [{ at: new Date(atMs).toISOString(), ...(own as object) }];
    }),
  );
  const now = ownPart(
    {
      ...{ chaos: show.chaos, motion: show.motion, held: show.held, verdicts: show.verdicts },
      pools: show.episode?.pools.map((pool) => ({ ...pool, wagers: [...pool.wagers] })),
      ...{ chair: show.episode?.chair, questions: show.episode?.questions },
      backings: show.episode?.backings,
      castWishes: show.castWishes,
    },
    viewer,
  );
  const about = {
    server: show.guild,
    you: viewer,
    now: { ...show.viewers.get(viewer), chips: balanceOf(show.chips, walletOf(viewer)), ...(now as object) },
    beside,
  };
  for (let kept = entries.length; ; kept = Math.floor(kept / 2)) {
    const text = JSON.stringify({ ...about, records: entries.slice(entries.length - kept) }, null, 2);
    if (text.length <= FILE_LENGTH_MAX || kept === 0)
      return { text, only: kept === entries.length ? undefined : kept };
  }
}

const names = (value: unknown, viewer: string): boolean => value === viewer || value === `wallet:${viewer}`;

/** What of it is a member's own: objects that name them, with what is not another's. Undefined: nothing. */
export function ownPart(value: unknown, viewer: string): unknown {
  if (Array.isArray(value)) {
    const own = value.map((each) => ownPart(each, viewer)).filter((each) => each !== undefined);
    return own.length === 0 ? undefined : own;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = Object.entries(value);
  const isOwn = fields.some(([key, field]) => names(field, viewer) || key === viewer);
  const own = fields.flatMap(([key, field]): readonly (readonly [string, unknown])[] => {
    if (key === viewer) return [[key, field]];
    if (typeof field === 'object' && field !== null) {
      const part = ownPart(field, viewer);
      return part === undefined ? [] : [[key, part]];
    }
    // Of a table by member, the others' fields are theirs.
    const isTable = fields.some(([other]) => other === viewer);
    return isOwn && !isTable ? [[key, field]] : key === 'type' ? [[key, field]] : [];
  });
  return own.some(([key]) => key !== 'type') ? Object.fromEntries(own) : undefined;
}
