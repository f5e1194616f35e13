// The three panels. Where there is room they stand side by side; elsewhere one is in sight, chosen by its tab or swiped
// to, and the others are out of reach of the keyboard until they are.

import { required } from '../element.ts';

export const PANELS = ['board', 'booth', 'ticker'] as const;
export type PanelName = (typeof PANELS)[number];

export class Tabs {
  readonly #strip = required('#panels', HTMLElement);
  readonly #list = required('#tabs', HTMLElement);
  readonly #isWide: MediaQueryList;
  #chosen: PanelName = 'board';
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(isWide: MediaQueryList) {
    this.#isWide = isWide;
    for (const name of PANELS) tabOf(name).addEventListener('click', () => this.choose(name));
    this.#list.addEventListener('keydown', (event) => this.#walk(event));
    this.#strip.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    isWide.addEventListener('change', () => this.#settle());
    window.addEventListener('resize', () => this.#bring('instant'));
    this.#settle();
  }

  get chosen(): PanelName {
    return this.#chosen;
  }

  choose(name: PanelName): void {
    this.#chosen = name;
    this.#settle();
    this.#bring('auto');
    this.#toTop();
  }

  /** On a phone, where one has scrolled past it: the panel begins below its tab. */
  #toTop(): void {
    const past = this.#list.getBoundingClientRect().bottom - this.#strip.getBoundingClientRect().top;
    if (past > 0 && !this.#isWide.matches) required('#floor', HTMLElement).scrollTop -= past;
  }

  /** Wide enough for all of them: none is chosen. */
  get showsAll(): boolean {
    return this.#isWide.matches;
  }

  #bring(behavior: ScrollBehavior): void {
    if (this.#isWide.matches) return;
    this.#strip.scrollTo({ left: panelOf(this.#chosen).offsetLeft - this.#strip.offsetLeft, behavior });
  }

  #settle(): void {
    const isWide = this.#isWide.matches;
    for (const name of PANELS) {
      const [panel, tab] = [panelOf(name), tabOf(name)];
      const isChosen = name === this.#chosen;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      panel.inert = !isWide && !isChosen;
      // What scrolls can be reached by keyboard.
      panel.tabIndex = 0;
      panel.setAttribute('role', isWide ? 'region' : 'tabpanel');
    }
  }

  /** A swipe has come to rest. */
  #scrolled(): void {
    if (this.#isWide.matches) return;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      const place = Math.round(this.#strip.scrollLeft / Math.max(1, this.#strip.clientWidth));
      const name = PANELS[place];
      if (name === undefined || name === this.#chosen) return;
      this.#chosen = name;
      this.#settle();
    }, 120);
  }

  #walk(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = PANELS.indexOf(this.#chosen);
    const to = { Home: 0, End: PANELS.length - 1 }[event.key] ?? (step === undefined ? undefined : at + step);
    const name = to === undefined ? undefined : PANELS[(to + PANELS.length) % PANELS.length];
    if (name === undefined) return;
    event.preventDefault();
    this.choose(name);
    tabOf(name).focus();
  }
}

const panelOf = (name: PanelName): HTMLElement => required(`#${name}`, HTMLElement);
const tabOf = (name: PanelName): HTMLElement => required(`#tab-${name}`, HTMLElement);
