// The sheet on which the replies of the house come: text, buttons and forms exactly as the handlers gave them. On a phone
// it comes up from below. Its own buttons are sent as they are, and what they bring takes the sheet's place.

import type { LiveAnswer, LiveButton, LiveDeed, LiveForm } from '../../../views/live/live-answer.ts';
import { button, element, required } from '../element.ts';

import { markdownNodes, type Reading } from './markup.ts';
import { formElement } from './reply-form.ts';

export interface SheetParts {
  readonly reading: () => Reading;
  readonly use: (what: LiveDeed, source: HTMLElement | null) => void;
}

export class ReplySheet {
  readonly #dialog = required('#sheet', HTMLDialogElement);
  readonly #title = required('#sheet-title', HTMLElement);
  readonly #body = required('#sheet-body', HTMLElement);
  readonly #close = required('#sheet-close', HTMLButtonElement);
  readonly #parts: SheetParts;
  /** What had the focus before: it gets it back. */
  #before: HTMLElement | null = null;
  #panel: HTMLElement | null = null;

  constructor(parts: SheetParts) {
    this.#parts = parts;
    this.#close.addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('close', () => this.#leave());
    // A press beside the sheet puts it away.
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog) this.#dialog.close();
    });
  }

  get isOpen(): boolean {
    return this.#dialog.open;
  }

  get body(): HTMLElement {
    return this.#body;
  }

  /** The answer of a handler. */
  show(reply: LiveAnswer): void {
    const { words } = this.#parts.reading();
    const { form } = reply;
    this.#open(
      form?.title ?? words.say('live.answer'),
      ...(reply.text === '' ? [] : [this.#prose(reply.text)]),
      ...(reply.picture === undefined ? [] : [picture(reply.picture)]),
      ...reply.buttons.map((row) => this.#row(row)),
      ...(form === undefined ? [] : [this.#form(form)]),
    );
  }

  complain(message: string): void {
    this.#open(this.#parts.reading().words.say('live.answer'), element('p', { class: 'prose' }, message));
  }

  /** Anything else that asks the viewer, such as a question to a trader. */
  ask(title: string, ...children: readonly Node[]): void {
    this.#open(title, ...children);
  }

  close(): void {
    if (this.#dialog.open) this.#dialog.close();
  }

  /** Where one was; to the panel around it, where that is gone: a vote that is open cannot be opened. */
  #leave(): void {
    const before = this.#before;
    if (before?.isConnected && before.getClientRects().length > 0) before.focus();
    else this.#panel?.focus();
  }

  #open(title: string, ...children: readonly Node[]): void {
    this.#title.textContent = title;
    this.#body.replaceChildren(...children);
    if (!this.#dialog.open) {
      const { activeElement } = document;
      this.#before = activeElement instanceof HTMLElement ? activeElement : null;
      this.#panel = this.#before?.closest<HTMLElement>('.panel') ?? null;
      this.#dialog.showModal();
    }
    this.#focusFirst();
  }

  #focusFirst(): void {
    const field = this.#body.querySelector<HTMLElement>('input, textarea, select');
    (field ?? this.#title).focus();
  }

  #prose(text: string): HTMLElement {
    return element('div', { class: 'prose' }, ...markdownNodes(text, this.#parts.reading()));
  }

  #row(row: readonly LiveButton[]): HTMLElement {
    return element('div', { class: 'buttons' }, ...row.map((each) => this.#button(each)));
  }

  #button({ label, style, press, emoji, isDisabled }: LiveButton): HTMLElement {
    const text = emoji === undefined ? label : `${emoji} ${label}`;
    const attributes = { class: `press ${style}`, 'data-press': press, disabled: isDisabled };
    const made = button(attributes, () => this.#parts.use({ press }, made), text);
    return made;
  }

  #form(form: LiveForm): HTMLElement {
    return formElement(form, this.#parts.reading(), {
      send: (custom, written) => {
        const submit = this.#body.querySelector<HTMLElement>('button[type=submit]');
        this.#parts.use({ form: custom, written }, submit);
      },
      cancel: () => this.#dialog.close(),
    });
  }
}

const picture = ({ source, alt }: NonNullable<LiveAnswer['picture']>): HTMLElement =>
  element('img', { class: 'picture', src: source, alt });
