// What the viewer does on the floor: buttons, forms and commands are sent as they are, and the handlers' replies come on
// the sheet. Whatever was pressed is busy until its answer.

import type { LiveDeed } from '../../../views/live/live-answer.ts';
import type { LivePerson } from '../../../views/live/live-people.ts';
import type { ErrorFrame, ReplyFrame } from '../../wire.ts';
import type { PageFrame } from '../line/line.ts';
import type { PageWords } from '../words/page-words.ts';
import { Errands } from './errands.ts';
import { type Reading, retellTimes } from './markup.ts';
import { questionForm } from './question.ts';
import { ReplySheet } from './reply-sheet.ts';
import { Toast } from './toast.ts';

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
  readonly #toast = new Toast();

  constructor(parts: DoingParts) {
    this.#parts = parts;
    this.#errands = new Errands(parts);
    this.#sheet = new ReplySheet({
      reading: () => this.#reading(),
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
      if (answer !== null) this.#answered(answer, source);
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

  /** False where it is about nothing that was done here. */
  receive(answer: ReplyFrame | ErrorFrame): boolean {
    if (this.#errands.receive(answer)) return true;
    if (answer.t === 'error') return false;
    // What a visit has brought, or what became of a question: no press waits for it.
    this.#toast.show(answer.text, this.#reading());
    return true;
  }

  /** The line is back. */
  resend(): void {
    this.#errands.resend();
  }

  /** The floor does not answer what it was asked of late: whatever is busy may be pressed again. */
  letGo(): void {
    this.#errands.forget();
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

  #answered(answer: ReplyFrame | ErrorFrame, source: HTMLElement | null): void {
    if (answer.t === 'error') this.#sheet.complain(answer.message);
    // On Discord the message with the button changes; here the vote's own card does, before everybody's eyes.
    else if (answer.replaces === true && isOfVote(source))
      this.#toast.show(this.#words().say('live.counted'), this.#reading());
    else if (isShort(answer) && !this.#sheet.isOpen) this.#toast.show(answer.text, this.#reading());
    else this.#sheet.show(answer);
  }

  #reading(): Reading {
    return { words: this.#words(), nowMs: this.#parts.nowMs() };
  }

  #words(): PageWords {
    const words = this.#parts.words();
    if (words === null) throw new Error('nothing can be done before the floor has said hello');
    return words;
  }
}

const isOfVote = (source: HTMLElement | null): boolean => (source?.closest('#votes') ?? null) !== null;

/** One line that asks nothing needs no sheet. */
const SHORT_MAX = 160;

const isShort = ({ text, buttons, form, picture }: ReplyFrame): boolean =>
  buttons.length === 0 &&
  form === undefined &&
  picture === undefined &&
  text !== '' &&
  text.length <= SHORT_MAX;
