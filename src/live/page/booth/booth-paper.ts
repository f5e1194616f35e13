// What lies in the booth: notes of thoughts, with what was said aloud and done beside them; the book; the plots.

import type { LiveThought } from '../../../views/live/live-book.ts';
import type { ThoughtFrame } from '../../wire.ts';
import { element } from '../element.ts';
import type { PageWords } from '../words/page-words.ts';
import type { Readable } from './readable.ts';

export function bookNodes({ thoughts, now }: Readable, words: PageWords): readonly Node[] {
  return [
    element('h4', {}, words.say('live.thoughts')),
    thoughts.length === 0
      ? element('p', { class: 'small' }, words.say('live.noThoughts'))
      : element('ol', { class: 'notes' }, ...thoughts.map((thought) => note(thought, words))),
    ...(now === null ? [] : nowNodes(now, words)),
  ];
}

function nowNodes({ portfolio, plots }: NonNullable<Readable['now']>, words: PageWords): readonly Node[] {
  return [
    // Who trades nothing has none.
    ...(portfolio.length === 0
      ? []
      : [
          element('h4', {}, words.say('live.book')),
          element('ul', { class: 'lines' }, ...portfolio.map((line) => element('li', {}, line))),
        ]),
    element('h4', {}, words.say('live.plots')),
    plots.length === 0
      ? element('p', { class: 'small' }, words.say('live.noPlots'))
      : element('ul', { class: 'lines' }, ...plots.map((line) => element('li', {}, line))),
  ];
}

export function freshThought(thought: ThoughtFrame, words: PageWords): HTMLElement {
  const told = noteParts(thought, words);
  const head = element('p', { class: 'note-head' }, `👁️ ${words.say('live.thinksNow')}`);
  return element('div', { class: 'note fresh' }, head, ...told);
}

function note(thought: LiveThought, words: PageWords): HTMLElement {
  const head = element('p', { class: 'note-head' }, words.say('live.atRound', { round: thought.round }));
  return element('li', { class: 'note' }, head, ...noteParts(thought, words));
}

type Told = Pick<LiveThought, 'thought' | 'speech' | 'trade'>;

function noteParts({ thought, speech, trade }: Told, words: PageWords): readonly Node[] {
  return [
    element('p', { class: 'thought' }, `💭 ${thought}`),
    ...(speech === ''
      ? []
      : [
          element(
            'p',
            { class: 'speech' },
            element('span', { class: 'unseen' }, `${words.say('live.saidAloud')} `),
            element('span', { 'aria-hidden': 'true' }, '🗣️ '),
            speech,
          ),
        ]),
    ...(trade === '' ? [] : [element('p', { class: 'trade' }, trade)]),
  ];
}
