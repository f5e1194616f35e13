// On a narrow screen the channel list lies behind a button. Escape, the veil, or choosing a channel closes it.
import { required } from '../element.ts';

export class Drawer {
  readonly #button = required('#drawer', HTMLButtonElement);
  readonly #sidebar = required('#sidebar', HTMLElement);
  readonly #veil = required('#veil', HTMLElement);

  constructor() {
    this.#button.addEventListener('click', () => this.#turn(!this.#isOpen()));
    this.#veil.addEventListener('click', () => this.close());
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
    this.#sidebar.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a') !== null) this.close();
    });
  }

  close(): void {
    if (!this.#isOpen()) return;
    this.#turn(false);
    this.#button.focus();
  }

  #isOpen(): boolean {
    return document.body.classList.contains('drawer-open');
  }

  #turn(open: boolean): void {
    document.body.classList.toggle('drawer-open', open);
    this.#button.setAttribute('aria-expanded', String(open));
    if (open) this.#sidebar.querySelector<HTMLElement>('a[aria-current], a')?.focus();
  }
}
