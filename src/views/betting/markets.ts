// The markets by name: what each asks, when it comes true, and its outcomes as a reader says them. A market on a thread is
// called by the two whose thread it is, as long as anybody remembers it.

import type { Words } from '../../languages/words.ts';
import type { Performer } from '../../show/cast/cast.ts';
import type { PerformerId } from '../../show/ids.ts';
import { kindIn, threadIn, threadKindIn } from '../../show/parlour/pool-id.ts';
import type { MarketId, OutcomeId, Pool, PoolKind, ThreadMarket } from '../../show/parlour/wagers.ts';
import { isVerdict, NOBODY, traderIn } from '../../show/parlour/wagers.ts';
import type { Plot } from '../../show/plot/plot.ts';
import type { Thread } from '../../show/plot/thread.ts';
import { termsIn } from '../plots/thread-words.ts';
import { nameOf } from '../words/names.ts';

interface Staged {
  readonly cast: readonly Performer[];
  readonly former?: Readonly<Record<PerformerId, string>>;
}
/** Who knows what the threads were about. */
export interface Remembering extends Staged {
  readonly plot?: Pick<Plot, 'threads' | 'past'> | undefined;
}

/** The thread that a market is on; undefined of a whole episode's, and where nobody remembers it. */
export function threadOf({ plot }: Pick<Remembering, 'plot'>, market: string): Thread | undefined {
  const id = threadIn(market);
  if (id === undefined || plot === undefined) return undefined;
  return plot.threads.find((thread) => thread.id === id) ?? plot.past.findLast((thread) => thread.id === id);
}

/** As a setting or a list of kinds says it: "Who wins", "Pacts". */
export const kindLabel = (words: Words, kind: PoolKind): string => words.say(`names.${kind}`);

/** As on a button, without the episode: "Who wins", "Pact: Mike and Sarah". */
export function marketLabel(words: Words, staged: Remembering, market: MarketId): string {
  const [kind, thread] = [threadKindIn(market), threadOf(staged, market)];
  if (kind === undefined || thread === undefined) return kindLabel(words, kindIn(market));
  return words.say(`markets.${kind}Label`, twoOf(staged, thread));
}

/** Such as "Who wins episode 2", "Does the pact of Mike and Sarah hold? both long Crypto to round 12". */
export function marketName(
  words: Words,
  staged: Remembering,
  { market, episode }: { readonly market: MarketId; readonly episode: number },
): string {
  const [kind, thread] = [threadKindIn(market), threadOf(staged, market)];
  if (kind === undefined || thread === undefined) return words.say(`markets.${kindIn(market)}`, { episode });
  return threadQuestion(words, { kind, thread, ...twoOf(staged, thread) });
}

/** What a market on a thread asks. */
export const threadQuestion = (
  words: Words,
  {
    kind,
    thread,
    one,
    other,
  }: {
    readonly kind: ThreadMarket;
    readonly thread: Pick<Thread, 'kind' | 'terms'>;
    readonly one: string;
    readonly other: string;
  },
): string => words.say(`markets.${kind}Asks`, { one, other, terms: termsIn(words, thread) });

const twoOf = (staged: Staged, { by, with: other }: Thread) => ({
  one: nameOf(staged, by),
  other: nameOf(staged, other),
});

/** What decides it, in one sentence. */
export const marketRule = (words: Words, kind: PoolKind): string => words.say(`markets.${kind}Rule`);

/** What happens to a tie, and to a pool in which nobody was right. */
export const settlementRules = (words: Words): string => words.say('markets.howItPays');

/** A trader's name, escaped; "Nobody" for none of them; or what becomes of a thread: "Pact kept". */
export function outcomeName(words: Words, staged: Staged, outcome: OutcomeId): string {
  if (outcome === NOBODY) return words.say('names.nobody');
  return isVerdict(outcome) ? words.say(`names.${outcome}`) : nameOf(staged, outcome);
}

/** "Alex", "Alex and Sarah"; "Nobody" for none. */
export const outcomeNames = (words: Words, staged: Staged, outcomes: readonly OutcomeId[]): string => {
  const known = outcomes.filter((outcome) => traderIn(outcome) !== undefined || isVerdict(outcome));
  if (known.length === 0) return words.say('names.nobody');
  return words.listed(known.map((outcome) => outcomeName(words, staged, outcome)));
};

/** "Alex", or "Alex bankrupt first", for a bet mentioned in passing. */
export const claimOf = (
  words: Words,
  staged: Staged,
  { pool, outcome }: { readonly pool: Pick<Pool, 'kind'>; readonly outcome: OutcomeId },
): string => words.say(`markets.${pool.kind}Claim`, { outcome: outcomeName(words, staged, outcome) });
