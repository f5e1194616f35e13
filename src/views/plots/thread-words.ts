// What a thread is about and how it stands, in the reader's language: its matter, its terms, its stage, what is worn.
// Whether a tip is honest is said nowhere here: nobody knows it before the tip has ended.

import type { Words } from '../../languages/words.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { Forfeit } from '../../show/plot/forfeits.ts';
import type { Thread, ThreadKind, ThreadOf } from '../../show/plot/thread.ts';
import { quotedIn } from '../words/markdown.ts';
import { tradeIn } from '../words/trades.ts';

/** How a performer is called where it is said: in bold, escaped for a post, or as it is in a picture. */
export type NameOf = (id: PerformerId) => string;

/** “the brass stapler”. */
export const matterIn = (words: Words, { matter }: Pick<Thread, 'matter'>): string =>
  quotedIn(words, words.ofDeck(matter));

/** "the dunce's cap". */
export const forfeitIn = (words: Words, forfeit: Forfeit): string => words.say(`plots.${forfeit}`);

type About = Pick<Thread, 'kind' | 'terms'>;

const TERMS: { readonly [Kind in ThreadKind]: (words: Words, terms: ThreadOf<Kind>['terms']) => string } = {
  bet: (words, { asset, over, levelCents, untilRound: round, stakeCents, forfeit }) =>
    words.say('plots.termsBet', {
      ...{ asset: words.say(`names.${asset}`), over, level: words.points(levelCents), round },
      ...{ stake: words.dollars(stakeCents), forfeit: forfeitIn(words, forfeit) },
    }),
  pact: (words, { asset, side, untilRound: round }) =>
    words.say('plots.termsPact', { trade: tradeIn(words, { trade: asset, side }), round }),
  tip: (words, { asset, way }) => words.say('plots.termsTip', { asset: words.say(`names.${asset}`), way }),
  loan: (words, { stakeCents, dueCents }) => {
    const stake = words.dollars(stakeCents);
    return dueCents === stakeCents
      ? words.say('plots.termsLoan', { stake })
      : words.say('plots.termsLoanStrings', { stake, due: words.dollars(dueCents) });
  },
  dare: (words, { asset, side, untilRound: round, forfeit }) =>
    words.say('plots.termsDare', {
      ...{ trade: tradeIn(words, { trade: asset, side }), round, forfeit: forfeitIn(words, forfeit) },
    }),
  secret: (words, { asset, side, stakeCents }) =>
    words.say('plots.termsSecret', {
      ...{ trade: tradeIn(words, { trade: asset, side }), stake: words.dollars(stakeCents) },
    }),
  feud: (words) => words.say('plots.termsFeud'),
};

/** "both long Crypto to round 12". */
export function termsIn(words: Words, { kind, terms }: About): string {
  // Terms are those of their thread's kind, which the compiler cannot follow.
  const tell = TERMS[kind] as (words: Words, terms: About['terms']) => string;
  return tell(words, terms);
}

interface Standing {
  readonly nameOf: NameOf;
  /** The round that is or was played last. */
  readonly round: number;
}

/** "decided in 3 rounds", "Sarah has not answered yet". */
export function stateIn(words: Words, thread: Thread, { nameOf, round }: Standing): string {
  if (thread.stage === 'offered') {
    return words.say('plots.stateOffered', { awaited: nameOf(thread.awaits ?? thread.with) });
  }
  const left = 'untilRound' in thread.terms ? Math.max(0, thread.terms.untilRound - round) : 0;
  switch (thread.kind) {
    case 'bet': {
      const awaited = nameOf(thread.terms.loser ?? thread.by);
      return thread.stage === 'due'
        ? words.say('plots.stateDue', { awaited })
        : words.say('plots.stateBet', { left });
    }
    case 'pact':
      return words.say('plots.statePact', { left });
    case 'tip':
      return words.say('plots.stateTip', { left });
    case 'loan':
      return words.say('plots.stateLoan');
    case 'dare':
      return words.say('plots.stateDare', { left });
    case 'secret':
      return words.say('plots.stateSecret', { paid: thread.terms.paid ? 'yes' : 'no' });
    case 'feud':
      return thread.awaits === null
        ? words.say('plots.stateFeud')
        : words.say('plots.stateHand', { awaited: nameOf(thread.awaits) });
  }
}
