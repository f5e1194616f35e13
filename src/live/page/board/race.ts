// The race: the profit of all traders since the opening bell on one scale, as the ranks go by it, from a common start to
// now, each line ending in its runner's dot. The rows below say the same in words.

import type { BoardRow } from '../../../views/cards/board.ts';
import { drawn, element } from '../element.ts';
import type { PageWords } from '../words/page-words.ts';
import { type Frame, marksOf, polyline, type Scale, scaleOf, spot } from './curve.ts';
import { profitCurve } from './profit-curve.ts';

const FRAME: Frame = { width: 360, height: 116, margin: 8 };

interface Runner {
  readonly row: BoardRow;
  readonly profits: readonly number[];
}

export class Race {
  readonly #host: HTMLElement;
  #drawnFrom = '';

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  render(rows: readonly BoardRow[], chosen: string | null, words: PageWords): void {
    const runners = rows
      .map((row) => ({ row, profits: profitCurve(row) }))
      .filter(({ profits }) => profits.length > 1);
    const title = words.say('live.race');
    const from = JSON.stringify([
      ...[chosen, title, words.locale],
      runners.map(({ row: { id, colour, bankrupt }, profits }) => [id, colour, bankrupt, profits]),
    ]);
    if (from === this.#drawnFrom) return;
    this.#drawnFrom = from;
    this.#host.hidden = runners.length === 0;
    if (runners.length === 0) this.#host.replaceChildren();
    else this.#host.replaceChildren(element('p', {}, title), track(runners, chosen, words));
  }
}

/** The start is on the scale, however everybody fares. */
function track(runners: readonly Runner[], chosen: string | null, words: PageWords): HTMLElement {
  const scale = scaleOf([...runners.map(({ profits }) => profits), [0, 0]]);
  const marks = marksOf(scale).map((value) => {
    const mark = element('span', {}, words.gain(value));
    mark.style.top = `${(100 * spot(FRAME, scale, { index: 0, value }).y) / FRAME.height}%`;
    return mark;
  });
  const drawing = raceDrawing(runners, scale, chosen);
  return element('div', { class: 'track' }, element('div', { class: 'marks' }, ...marks), drawing);
}

function raceDrawing(runners: readonly Runner[], scale: Scale, chosen: string | null): SVGSVGElement {
  const { y } = spot(FRAME, scale, { index: 0, value: 0 });
  const par = drawn('line', { class: 'par', x1: 0, x2: FRAME.width, y1: y, y2: y });
  // The leader is drawn last, above the others; whoever is chosen above all.
  const order = [...runners]
    .reverse()
    .sort((one, other) => Number(one.row.id === chosen) - Number(other.row.id === chosen));
  return drawn(
    'svg',
    { viewBox: `0 0 ${FRAME.width} ${FRAME.height}`, 'aria-hidden': 'true', preserveAspectRatio: 'none' },
    par,
    ...order.flatMap((runner) => lane(runner, scale, runner.row.id === chosen)),
  );
}

function lane(
  { row: { id, colour, bankrupt }, profits }: Runner,
  scale: Scale,
  isChosen: boolean,
): readonly SVGElement[] {
  const last = profits.length - 1;
  const end = spot(FRAME, scale, { index: last, value: profits[last] ?? 0 });
  const kind = `${bankrupt ? ' out' : ''}${isChosen ? ' chosen' : ''}`;
  const line = drawn('polyline', { class: `lane${kind}`, points: polyline(FRAME, scale, profits) });
  const dot = drawn('line', { class: `dot${kind}`, x1: end.x, x2: end.x, y1: end.y, y2: end.y });
  dot.dataset['runner'] = id;
  for (const part of [line, dot]) part.style.stroke = colour;
  return [line, dot];
}
