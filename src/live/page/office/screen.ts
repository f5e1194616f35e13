// The canvas in its place on the page: as large as whole pixels allow, in the middle, and a tap on it as a cell of the
// plan.

import type { Spot } from '../../../pictures/office/blocks.ts';
import { PLAN_HEIGHT, PLAN_WIDTH } from '../../../pictures/office/plan/plan.ts';
import { type Zoom, zoomFor } from './zoom.ts';

interface ScreenWants {
  readonly host: HTMLElement;
  /** A cell has so many device pixels now. */
  readonly zoomed: (cellPx: number) => void;
  readonly tapped: (spot: Spot) => void;
  /** Whether a tap there would do something. */
  readonly isLive: (spot: Spot) => boolean;
}

const zoomIn = (host: HTMLElement): Zoom =>
  zoomFor({
    width: host.clientWidth,
    // A host without a height of its own is as high as the office.
    height: host.clientHeight || (host.clientWidth * PLAN_HEIGHT) / PLAN_WIDTH,
    ratio: window.devicePixelRatio || 1,
  });

export class Screen {
  readonly #wants: ScreenWants;
  readonly #canvas: HTMLCanvasElement;
  readonly #watch: ResizeObserver;
  #zoom: Zoom;

  constructor(canvas: HTMLCanvasElement, wants: ScreenWants) {
    this.#canvas = canvas;
    this.#wants = wants;
    this.#zoom = zoomIn(wants.host);
    this.#fit();
    this.#watch = new ResizeObserver(this.#follow);
    this.#watch.observe(wants.host);
    window.addEventListener('resize', this.#follow);
    canvas.addEventListener('click', this.#tap);
    canvas.addEventListener('pointermove', this.#hover);
  }

  static cellPxIn(host: HTMLElement): number {
    return zoomIn(host).cellPx;
  }

  close(): void {
    this.#watch.disconnect();
    window.removeEventListener('resize', this.#follow);
    this.#canvas.removeEventListener('click', this.#tap);
    this.#canvas.removeEventListener('pointermove', this.#hover);
  }

  readonly #follow = (): void => {
    const zoom = zoomIn(this.#wants.host);
    if (zoom.cellPx === this.#zoom.cellPx && zoom.scale === this.#zoom.scale) return;
    const isOther = zoom.cellPx !== this.#zoom.cellPx;
    this.#zoom = zoom;
    if (isOther) this.#wants.zoomed(zoom.cellPx);
    this.#fit();
  };

  #fit(): void {
    const { cellPx, scale } = this.#zoom;
    const { style } = this.#canvas;
    style.width = `${PLAN_WIDTH * cellPx * scale}px`;
    style.height = `${PLAN_HEIGHT * cellPx * scale}px`;
    style.display = 'block';
    style.margin = 'auto';
    // Whole pixels need no smoothing; what is made smaller does.
    style.imageRendering =
      Math.abs(scale * (window.devicePixelRatio || 1) - 1) < 0.001 ? 'pixelated' : 'auto';
  }

  #spot({ clientX, clientY }: MouseEvent): Spot {
    const { left, top, width, height } = this.#canvas.getBoundingClientRect();
    return { x: ((clientX - left) / width) * PLAN_WIDTH, y: ((clientY - top) / height) * PLAN_HEIGHT };
  }

  readonly #tap = (event: MouseEvent): void => this.#wants.tapped(this.#spot(event));

  readonly #hover = (event: MouseEvent): void => {
    this.#canvas.style.cursor = this.#wants.isLive(this.#spot(event)) ? 'pointer' : 'default';
  };
}
