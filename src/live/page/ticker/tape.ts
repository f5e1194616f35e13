// The tape across the page: prices, and the clocks that run down to the next round, to the lock of the bets, to the bell.

import type { BoardPrice } from '../../../views/cards/board.ts';
import { way } from '../board/board-row.ts';
import { element, required, setText } from '../element.ts';
import { type Item, KeyedList } from '../frame/keyed-list.ts';
import type { Scene } from '../frame/scene.ts';
import { clockText } from '../words/clock-text.ts';

interface Clock {
  readonly key: string;
  readonly label: string;
  /** Unix ms; null where only `otherwise` can be said. */
  readonly untilMs: number | null;
  readonly otherwise: string;
}

export class Tape {
  readonly #prices = new KeyedList<{ price: BoardPrice; scene: Scene }>({
    host: required('#prices', HTMLElement),
    keyOf: ({ price }) => price.asset,
    make: priceItem,
  });
  readonly #clocks = new KeyedList<Clock>({
    host: required('#clocks', HTMLElement),
    keyOf: ({ key }) => key,
    make: clockItem,
  });

  render(scene: Scene): void {
    this.#prices.render(scene.picture.prices.map((price) => ({ price, scene })));
    this.#clocks.render(clocksIn(scene));
    this.tick(scene.nowMs);
  }

  /** Every second. */
  tick(nowMs: number): void {
    tickClocks(required('#clocks', HTMLElement), nowMs);
  }
}

/** Tells every clock under `host` anew. */
export function tickClocks(host: ParentNode, nowMs: number): void {
  for (const clock of host.querySelectorAll<HTMLElement>('[data-until]')) {
    const left = clockText(Number(clock.dataset['until']) - nowMs);
    const hole = clock.dataset['around'];
    const text = left === '' ? (clock.dataset['otherwise'] ?? '') : (hole?.replace('{time}', left) ?? left);
    setText(clock, text);
  }
}

function priceItem(): Item<{ price: BoardPrice; scene: Scene }> {
  const name = element('span', { class: 'asset' });
  const price = element('span', { class: 'price' });
  const change = element('span', { class: 'profit' });
  const shown = element('li', {}, name, price, change);
  return {
    shown,
    update: ({ price: { asset, priceCents, sinceBellBp }, scene: { words } }) => {
      setText(name, words.say(`names.${asset}`));
      setText(price, words.price(priceCents));
      setText(change, words.percent(sinceBellBp));
      change.dataset['way'] = way(sinceBellBp);
    },
  };
}

function clockItem(): Item<Clock> {
  const label = element('span', { class: 'label' });
  const time = element('span', { class: 'time' });
  const shown = element('li', {}, label, time);
  return {
    shown,
    update: (clock) => {
      setText(label, clock.label);
      time.dataset['otherwise'] = clock.otherwise;
      if (clock.untilMs === null) {
        delete time.dataset['until'];
        setText(time, clock.otherwise);
      } else time.dataset['until'] = String(clock.untilMs);
    },
  };
}

/** A past moment's clocks have long run down. */
function clocksIn({ picture, words, isPast }: Scene): readonly Clock[] {
  if (isPast) return [];
  const clocks: Clock[] = [];
  const soon = words.say('live.soon');
  if (picture.nextRoundAtMs !== null)
    clocks.push({
      ...{ key: 'round', label: words.say('live.nextRound'), untilMs: picture.nextRoundAtMs },
      otherwise: soon,
    });
  if (picture.locksAtRound !== null)
    clocks.push({
      ...{ key: 'lock', label: words.say('live.lock'), untilMs: picture.locksAtMs },
      otherwise: words.say('live.atRound', { round: picture.locksAtRound }),
    });
  if (picture.opensAtMs !== null)
    clocks.push({
      ...{ key: 'bell', label: words.say('live.nextBell'), untilMs: picture.opensAtMs },
      otherwise: soon,
    });
  return clocks;
}
