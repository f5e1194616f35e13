// Commands for tests of interactions: with options, with buttons and a form, one that is slow and one that fails.

import type { Button } from '../../../src/stage/controls/button.ts';
import { type Command, withOptions } from '../../../src/stage/interactions/command.ts';
import { number, text } from '../../../src/stage/interactions/option.ts';
import type { Reply } from '../../../src/stage/interactions/reply.ts';

/** A handler that answers when the test says so. */
class Slow {
  readonly #waiting: ((reply: Reply) => void)[] = [];
  #started: () => void = () => undefined;

  wait(): Promise<Reply> {
    this.#started();
    return new Promise((resolve) => void this.#waiting.push(resolve));
  }

  started(): Promise<void> {
    return new Promise((resolve) => {
      this.#started = resolve;
    });
  }

  answer(reply: Reply): void {
    this.#waiting.shift()?.(reply);
  }
}

export const slow = new Slow();
const MENU = [
  { press: { kind: 'odds', market: 'hypocrite' }, label: 'Pick', style: 'primary' },
  { press: { kind: 'own', vote: 'x' }, label: 'Write', style: 'secondary' },
  { press: { kind: 'powerEnd' }, label: 'Dawdle', style: 'secondary' },
  { press: { kind: 'receipt', episode: 7 }, label: 'Stale', style: 'danger' },
] as const satisfies readonly Button[];

const hello = withOptions({
  definition: { name: 'hello', description: 'Says hello' },
  options: {
    who: text({ type: 3, name: 'who', description: 'Who', autocomplete: true }, (_, typed) =>
      Array.from({ length: 30 }, (__, index) => ({
        name: `who ${typed}${index}`,
        value: `${typed}${index}`,
      })),
    ),
    times: number({ type: 4, name: 'count', description: 'How often' }),
  },
  run: async ({ asked: { who = 'nobody', times } }) => ({
    kind: 'private',
    text: `Hello ${who}, ${String(times)} times`,
  }),
});

export const commands: readonly Command[] = [
  hello,
  {
    definition: { name: 'menu', description: 'Shows buttons' },
    run: async () => ({ kind: 'public', text: 'Choose', buttons: [MENU] }),
    presses: {
      odds: async ({ press }) => ({ kind: 'update', text: `Picked ${press.market}` }),
      powerEnd: () => slow.wait(),
      own: async ({ press }) => ({
        kind: 'modal',
        modal: {
          form: { kind: 'headline', vote: press.vote },
          title: 'A form',
          rows: [{ field: 'headline', label: 'Line', input: { kind: 'text', lengthMax: 50 } }],
        },
      }),
    },
    forms: {
      headline: async ({ form }) => ({ kind: 'private', text: `${form.vote} says ${form.entered.headline}` }),
    },
  },
  {
    definition: { name: 'mine', description: 'Shows buttons to one alone' },
    run: async () => ({ kind: 'private', text: 'Choose', buttons: [MENU] }),
    onMessages: [
      {
        definition: { name: 'What is it?', type: 3 },
        run: async ({ message }) => ({ kind: 'private', text: `It is ${message}` }),
      },
    ],
  },
  { definition: { name: 'slow', description: 'Takes its time' }, run: () => slow.wait() },
  {
    definition: { name: 'broken', description: 'Fails' },
    run: async () => {
      throw new Error('a bug');
    },
  },
];
