// The list above the command box: a listbox steered from the box, or with a press.
import { element, required } from '../element.ts';
import type { PageWords } from '../words/page-words.ts';
import type { Offers, Suggestion } from './suggestion.ts';

export class SuggestionList {
  readonly #words: PageWords;
  readonly #input: HTMLInputElement;
  readonly #take: (suggestion: Suggestion) => void;
  readonly #panel = required('#suggestion-panel', HTMLElement);
  readonly #title = required('#suggestion-title', HTMLElement);
  readonly #list = required('#suggestions', HTMLElement);
  #suggestions: readonly Suggestion[] = [];
  #active = -1;

  constructor(words: PageWords, input: HTMLInputElement, take: (suggestion: Suggestion) => void) {
    this.#words = words;
    this.#input = input;
    this.#take = take;
  }

  get isOpen(): boolean {
    return this.#suggestions.length > 0;
  }

  /** The one the arrows stand on; null before they were used. */
  get active(): Suggestion | null {
    return this.#suggestions[this.#active] ?? null;
  }

  get first(): Suggestion | null {
    return this.#suggestions[0] ?? null;
  }

  show(offers: Offers | null): void {
    const former = this.active?.label;
    this.#suggestions = offers?.suggestions ?? [];
    this.#active = this.#suggestions.findIndex(({ label }) => label === former);
    this.#panel.hidden = !this.isOpen;
    this.#title.textContent = offers?.title ?? '';
    this.#list.setAttribute('aria-label', offers?.title ?? this.#words.say('suggestions'));
    this.#input.setAttribute('aria-expanded', String(this.isOpen));
    this.#list.replaceChildren(
      ...this.#suggestions.map((suggestion, index) => this.#option(suggestion, index)),
    );
    this.#list.scrollTop = 0;
    this.#mark();
  }

  /** Moves the active one, round the ends. */
  move(step: 1 | -1): void {
    const count = this.#suggestions.length;
    if (count === 0) return;
    const from = this.#active === -1 && step === -1 ? 0 : this.#active;
    this.#active = (from + step + count) % count;
    this.#mark();
  }

  #option(suggestion: Suggestion, index: number): HTMLElement {
    const made = element(
      'div',
      { role: 'option', id: `suggestion-${index}`, 'data-testid': `suggestion-${suggestion.label}` },
      element('span', { class: 'suggestion-label' }, suggestion.label),
      suggestion.detail === '' ? null : element('span', { class: 'suggestion-detail' }, suggestion.detail),
    );
    made.addEventListener('pointerdown', (event) => event.preventDefault());
    made.addEventListener('click', () => this.#take(suggestion));
    return made;
  }

  /** Without an arrow pressed the first looks chosen too: it is what Tab takes. */
  #mark(): void {
    const marked = Math.max(this.#active, 0);
    for (const [index, item] of [...this.#list.children].entries()) {
      item.setAttribute('aria-selected', String(index === marked));
      if (index === marked && this.#active !== -1) item.scrollIntoView({ block: 'nearest' });
    }
    if (this.#active === -1) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', `suggestion-${this.#active}`);
  }
}
