// What is between two of the cast in one plain sentence: what it is, its terms, how it stands. As `/plots` shows it to
// anybody; whether a tip is honest stays out.

import type { Words } from '../../languages/words.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { Thread, ThreadKind } from '../../show/plot/thread.ts';
import type { Show } from '../../show/state/show.ts';
import { matterIn, stateIn, termsIn } from '../plots/thread-words.ts';
import { nameOf } from '../words/names.ts';
import { unmarked } from './unmarked.ts';

export interface LivePlot {
  readonly id: string;
  readonly kind: ThreadKind;
  readonly by: PerformerId;
  readonly with: PerformerId;
  readonly text: string;
}

export const livePlots = (
  show: Show,
  threads: readonly Thread[],
  { words, clean }: { readonly words: Words; readonly clean: (text: string) => string },
): readonly LivePlot[] => {
  const named = (id: PerformerId): string => nameOf(show, id);
  return threads.flatMap((thread) => {
    const { id, kind, by, with: other } = thread;
    const item = { one: named(by), other: named(other), kind, matter: matterIn(words, thread) };
    const facts = [
      words.say('plots.item', item),
      ...(kind === 'feud' ? [] : [termsIn(words, thread)]),
      stateIn(words, thread, { nameOf: named, round: show.episode?.round ?? 0 }),
    ];
    const text = clean(unmarked(facts.join(' · ')));
    return text === '' ? [] : [{ id, kind, by, with: other, text }];
  });
};
