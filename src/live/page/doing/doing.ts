// What the viewer does on the floor: buttons, forms and commands are sent as they are, and the handlers' replies come on
// the sheet. Whatever was pressed is busy until its answer.

import type { LiveDeed } from '../../../views/live/live-answer.ts';
import type { LivePerson } from '../../../views/live/live-people.ts';
import type { ErrorFrame, ReplyFrame } from '../../wire.ts';
import type { PageFrame } from '../line/line.ts';
import type { PageWords } from '../words/page-words.ts';
import { Errands } from './errands.ts';
import { retellTimes } from './markup.ts';
import { questionForm } from './question.ts';
import { ReplySheet } from './reply-sheet.ts';

export interface DoingParts {
  readonly words: () => PageWords | null;
  readonly send: (frame: PageFrame) => boolean;
  readonly newId: () => string;
  /** By the server's clock, as the times in replies are. */
  readonly nowMs: () => number;
}

export class Doing {
  readonly #parts: DoingParts;
  readonly #errands: Errands;
  readonly #sheet: ReplySheet;

  constructor(parts: DoingParts) {
    this.#parts = parts;
    this.#errands = new Errands(parts);
    this.#sheet = new ReplySheet({
      reading: () => ({ words: this.#words(), nowMs: parts.nowMs() }),
      use: (what, source) => this.use(what, source),
    });
  }

  readonly press = (press: string, source: HTMLElement): void => this.use({ press }, source);

  /** `source`: what was pressed. */
  use(what: LiveDeed, source: HTMLElement | null): void {
    if (source?.getAttribute('aria-busy') === 'true') return;
    source?.setAttribute('aria-busy', 'true');
    const isSent = this.#errands.run(what, (answer) => {
      source?.removeAttribute('aria-busy');
      if (answer !== null) this.#answered(answer);
    });
    if (!isSent) this.#sheet.complain(this.#words().say('live.noAnswer'));
  }

  ask(performer: LivePerson): void {
    const words = this.#words();
    const form = questionForm(words, {
      send: (question) => {
        const values = { trader: performer.id, question };
        this.use({ command: 'ask', values }, form.querySelector<HTMLElement>('button[type=submit]'));
      },
      cancel: () => this.#sheet.close(),
    });
    this.#sheet.ask(words.say('live.askTitle', { name: performer.name }), form);
  }

  receive(answer: ReplyFrame | ErrorFrame): boolean {
    return this.#errands.receive(answer);
  }

  /** The line is back. */
  resend(): void {
    this.#errands.resend();
  }

  /** Somebody else looks at the page now. */
  forget(): void {
    this.#errands.forget();
    this.#sheet.close();
  }

  /** Every second. */
  tick(): void {
    const words = this.#parts.words();
    if (words !== null) retellTimes(this.#sheet.body, { words, nowMs: this.#parts.nowMs() });
  }

  #answered(answer: ReplyFrame | ErrorFrame): void {
    if (answer.t === 'reply') this.#sheet.show(answer);
    else this.#sheet.complain(answer.message);
  }

  #words(): PageWords {
    const words = this.#parts.words();
    if (words === null) throw new Error('nothing can be done before the floor has said hello');
    return words;
  }
}
