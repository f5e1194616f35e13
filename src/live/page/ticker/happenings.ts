// What has just happened, in sentences, the newest first: shown beside the news, and said to those who do not see.

import type { LiveMoment } from '../../../views/live/live-moment.ts';
import { element, required } from '../element.ts';

/** More would never be read. */
const SHOWN_MAX = 40;
const ALOUD_MAX = 8;

const PICTURES: Readonly<Partial<Record<LiveMoment['type'], string>>> = {
  bell: '🔔',
  headline: '📰',
  halted: '⛔',
  resumed: '▶️',
  traded: '💱',
  called: '⚠️',
  soldOut: '🧾',
  ruined: '💥',
  comeback: '🎉',
  lead: '👑',
  champion: '🏆',
  forfeit: '🎭',
  vote: '🗳️',
  plot: '🧵',
  said: '💬',
};

/** What is said aloud of itself; whoever wants more opens a booth, or reads on. */
const ALOUD: ReadonlySet<LiveMoment['type']> = new Set([
  ...(['bell', 'headline', 'halted', 'resumed', 'called', 'ruined', 'comeback', 'lead'] as const),
  ...(['champion', 'vote'] as const),
]);

/** Prices move every round: the tape has them. */
const UNTOLD: ReadonlySet<LiveMoment['type']> = new Set(['prices']);

export class Happenings {
  readonly #list = required('#happened', HTMLElement);
  readonly #empty = required('#happened-empty', HTMLElement);
  readonly #aloud = required('#aloud', HTMLElement);

  /** `listensTo`: whose lines are said aloud too. */
  tell(moments: readonly LiveMoment[], listensTo: string | null): void {
    const told = moments.filter(({ type, words }) => words !== '' && !UNTOLD.has(type));
    for (const moment of told) this.#list.prepend(shown(moment));
    trim(this.#list, SHOWN_MAX, 'last');
    this.#empty.hidden = this.#list.childElementCount > 0;
    const aloud = told.filter(
      (moment) => ALOUD.has(moment.type) || (moment.type === 'said' && moment.performer === listensTo),
    );
    for (const { words } of aloud) this.#aloud.append(element('p', {}, words));
    trim(this.#aloud, ALOUD_MAX, 'first');
  }

  /** What was told belongs to another time. */
  clear(): void {
    this.#list.replaceChildren();
    this.#empty.hidden = false;
  }
}

function trim(list: HTMLElement, most: number, end: 'first' | 'last'): void {
  while (list.childElementCount > most) {
    (end === 'last' ? list.lastElementChild : list.firstElementChild)?.remove();
  }
}

function shown(moment: LiveMoment): HTMLElement {
  const picture = element('span', { class: 'sign', 'aria-hidden': 'true' }, PICTURES[moment.type] ?? '·');
  return element('li', { class: `moment ${moment.type}` }, picture, element('span', {}, moment.words));
}
