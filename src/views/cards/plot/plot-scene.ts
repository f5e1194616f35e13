// What happens between two of the cast that is a scene: faith is broken, or a debt is paid at the last minute. Who did
// it to whom, over what, and the one sentence that says it, for a picture as for a post. Pure.

import type { Words } from '../../../languages/words.ts';
import type { ThreadMoved } from '../../../show/events/plot.ts';
import type { PerformerId } from '../../../show/ids.ts';
import { anyThread } from '../../../show/plot/plot.ts';
import { isBreach, otherIn, type Thread, type ThreadKind, type ThreadOf } from '../../../show/plot/thread.ts';
import type { Show } from '../../../show/state/show.ts';
import { tradeIn } from '../../words/trades.ts';
import { matterIn } from './plot-words.ts';

export const THREAD_SCENES = [
  ...(['pactBroken', 'tipBurned', 'betWelshed', 'loanKept', 'secretTold', 'debtPaid'] as const),
] as const;
export type ThreadSceneKind = (typeof THREAD_SCENES)[number];

export interface ThreadScene {
  readonly kind: ThreadSceneKind;
  /** Whose doing it is. */
  readonly who: PerformerId;
  readonly whom: PerformerId;
  /** English, as the show has it. */
  readonly matter: string;
  /** What happened, with the names as the place wants them. */
  readonly tell: (words: Words, nameOf: (id: PerformerId) => string) => string;
}

type PlotShow = Pick<Show, 'plot'>;

/** Undefined where it is no scene. `show`: the show after it. */
export function threadScene({ plot }: PlotShow, event: ThreadMoved): ThreadScene | undefined {
  const thread = anyThread(plot, event.thread);
  const kind = sceneOf(event);
  const who = event.endedBy ?? event.by;
  if (thread === undefined || kind === undefined || who === null) return undefined;
  const whom = otherIn(thread, who);
  const tell: ThreadScene['tell'] = (words, nameOf) =>
    told(words, thread, { event, who: nameOf(who), whom: nameOf(whom) });
  return { kind, who, whom, matter: thread.matter, tell };
}

/** Whether something between two has made a scene of this round already: one is enough. */
export function hadThreadScene({ plot, episode }: Pick<Show, 'plot' | 'episode'>, round: number): boolean {
  return plot.past.some(
    ({ ended, endedInEpisode, endedInRound }) =>
      isBreach(ended) && endedInEpisode === episode?.number && endedInRound === round,
  );
}

function sceneOf({ ended, atTheBell, postings }: ThreadMoved): ThreadSceneKind | undefined {
  switch (ended) {
    case 'broken':
    case 'bailed':
      return 'pactBroken';
    case 'burned':
    case 'soldOut':
      return 'tipBurned';
    case 'welshed':
      return 'betWelshed';
    case 'defaulted':
      return 'loanKept';
    case 'told':
      return 'secretTold';
    case 'paid':
    case 'repaid':
      return atTheBell === true && postings.length > 0 ? 'debtPaid' : undefined;
    default:
      return undefined;
  }
}

interface Telling<Kind extends ThreadKind> {
  readonly event: ThreadMoved;
  readonly thread: ThreadOf<Kind>;
  readonly who: string;
  readonly whom: string;
  readonly matter: string;
}
type Teller<Kind extends ThreadKind> = (words: Words, telling: Telling<Kind>) => string;

const TELLERS: { readonly [Kind in Exclude<ThreadKind, 'dare' | 'feud'>]: Teller<Kind> } = {
  pact: (words, { event, thread: { terms }, ...between }) =>
    words.say(event.ended === 'broken' ? 'sceneCards.brokePact' : 'sceneCards.leftPact', {
      ...named(between),
      ...{ trade: tradeIn(words, { trade: terms.asset, side: terms.side }), round: terms.untilRound },
    }),
  tip: (words, { event, thread: { terms }, ...between }) =>
    words.say(event.ended === 'soldOut' ? 'sceneCards.soldTip' : 'sceneCards.burnedTip', {
      ...{ ...named(between), asset: words.say(`names.${terms.asset}`), way: terms.way },
    }),
  bet: (words, { event, thread: { terms }, ...between }) =>
    event.ended === 'welshed'
      ? words.say('sceneCards.welshedBet', { ...named(between), stake: words.dollars(terms.stakeCents) })
      : words.say('sceneCards.paidBet', {
          ...{ ...named(between), paid: words.dollars(paidCents(event)) },
          forfeit: words.say(`forfeits.${terms.forfeit}`),
        }),
  loan: (words, { event, thread: { terms }, ...between }) =>
    event.ended === 'defaulted'
      ? words.say('sceneCards.keptLoan', { ...named(between), due: words.dollars(terms.dueCents) })
      : words.say('sceneCards.paidLoan', { ...named(between), paid: words.dollars(paidCents(event)) }),
  secret: (words, { thread: { terms }, ...between }) => {
    const trade = tradeIn(words, { trade: terms.asset, side: terms.side });
    if (!terms.paid) return words.say('sceneCards.toldSecret', { ...named(between), trade });
    const stake = words.dollars(terms.stakeCents);
    return words.say('sceneCards.soldSecret', { ...named(between), trade, stake });
  },
};

const named = ({ who, whom, matter }: Omit<Telling<ThreadKind>, 'event' | 'thread'>) => ({
  ...{ who, whom, matter },
});

/** What has changed hands: it may be less than was owed. */
const paidCents = ({ postings }: ThreadMoved): number => Math.max(0, ...postings.map(({ amount }) => amount));

function told(
  words: Words,
  thread: Thread,
  { event, who, whom }: Pick<Telling<ThreadKind>, 'event' | 'who' | 'whom'>,
): string {
  if (thread.kind === 'dare' || thread.kind === 'feud') return '';
  const tell = TELLERS[thread.kind] as Teller<ThreadKind>;
  return tell(words, { event, thread, who, whom, matter: matterIn(words, thread.matter) });
}
