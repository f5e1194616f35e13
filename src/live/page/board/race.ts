// The race: the equity of all traders on one scale, from the opening bell to now, each line ending in its runner's dot.
// The rows below say the same in words.

import type { BoardRow } from '../../../views/cards/board.ts';
import { drawn } from '../element.ts';
import { type Frame, polyline, scaleOf, spot } from './curve.ts';

const FRAME: Frame = { width: 360, height: 116, margin: 8 };

export class Race {
  readonly #host: HTMLElement;
  #drawnFrom = '';

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  render(rows: readonly BoardRow[], chosen: string | null): void {
    const running = rows.filter(({ equityHistory }) => equityHistory.length > 1);
    const from = JSON.stringify([
      chosen,
      running.map(({ id, colour, equityHistory }) => [id, colour, equityHistory]),
    ]);
    if (from === this.#drawnFrom) return;
    this.#drawnFrom = from;
    this.#host.hidden = running.length === 0;
    this.#host.replaceChildren(...(running.length === 0 ? [] : [raceDrawing(running, chosen)]));
  }
}

function raceDrawing(rows: readonly BoardRow[], chosen: string | null): SVGSVGElement {
  const start = rows[0]?.equityHistory[0] ?? 0;
  const scale = scaleOf([...rows.map(({ equityHistory }) => equityHistory), [start, start]]);
  const { y } = spot(FRAME, scale, { index: 0, value: start });
  const par = drawn('line', { class: 'par', x1: 0, x2: FRAME.width, y1: y, y2: y });
  // The leader is drawn last, above the others; whoever is chosen above all.
  const order = [...rows]
    .reverse()
    .sort((one, other) => Number(one.id === chosen) - Number(other.id === chosen));
  return drawn(
    'svg',
    { viewBox: `0 0 ${FRAME.width} ${FRAME.height}`, 'aria-hidden': 'true', preserveAspectRatio: 'none' },
    par,
    ...order.flatMap((row) => runner(row, scale, row.id === chosen)),
  );
}

function runner(
  { colour, equityHistory, bankrupt }: BoardRow,
  scale: ReturnType<typeof scaleOf>,
  isChosen: boolean,
): readonly SVGElement[] {
  const last = equityHistory.length - 1;
  const end = spot(FRAME, scale, { index: last, value: equityHistory[last] ?? 0 });
  const kind = `${bankrupt ? ' out' : ''}${isChosen ? ' chosen' : ''}`;
  const line = drawn('polyline', { class: `lane${kind}`, points: polyline(FRAME, scale, equityHistory) });
  const dot = drawn('line', { class: `dot${kind}`, x1: end.x, x2: end.x, y1: end.y, y2: end.y });
  for (const part of [line, dot]) part.style.stroke = colour;
  return [line, dot];
}
