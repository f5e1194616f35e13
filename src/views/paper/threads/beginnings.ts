// How a thread began: who came to whom with what, or what it grew out of.

import { type Ending, isBreach, type ThreadId } from '../../../show/plot/thread.ts';
import { matterIn, termsIn } from '../../plots/thread-words.ts';
import { tradeIn } from '../../words/trades.ts';
import { partsOf, type Telling } from './telling.ts';
import type { ToldThread } from './told-threads.ts';

export function beginning(telling: Telling, told: ToldThread): string {
  const { words } = telling;
  // Its terms as they were then: much of them may have been haggled over since.
  const thread = told.began?.thread ?? told.thread;
  const { one, other } = partsOf(telling, told);
  const values = { one, other, matter: matterIn(words, thread), terms: termsIn(words, thread) };
  switch (thread.kind) {
    case 'bet':
      return words.say('storyThreads.beganBet', values);
    case 'pact':
      return words.say('storyThreads.beganPact', values);
    case 'tip':
      return words.say('storyThreads.beganTip', values);
    case 'dare':
      return words.say('storyThreads.beganDare', values);
    case 'loan':
      return words.say('storyThreads.beganLoan', {
        ...values,
        stake: words.dollars(thread.terms.stakeCents),
      });
    case 'secret': {
      const { asset, side, stakeCents } = thread.terms;
      const trade = tradeIn(words, { trade: asset, side });
      return words.say('storyThreads.beganSecret', { ...values, trade, stake: words.dollars(stakeCents) });
    }
    case 'feud':
      return told.began === undefined
        ? words.say('storyThreads.beganBefore', { ...values, episode: thread.episode })
        : words.say('storyThreads.beganFeud', { ...values, cause: causeOf(telling, thread.terms.over) });
  }
}

type Breach = Extract<Ending, 'welshed' | 'broken' | 'bailed' | 'burned' | 'soldOut' | 'defaulted' | 'told'>;

const isCause = (ended: Ending): ended is Breach => isBreach(ended);

/** The breach of faith that a feud grew out of, where it is remembered. */
function causeOf({ plot, others }: Telling, over: ThreadId | null): Breach | 'none' {
  const ended =
    others.find(({ thread }) => thread.id === over)?.ended ?? plot?.past.find(({ id }) => id === over)?.ended;
  return ended !== undefined && ended !== null && isCause(ended) ? ended : 'none';
}
