// The part of the canvas API that paints what the live floor shows too: Skia's context has it here, the browser's there.
// What takes a brush imports no canvas, so that one hand draws for both.

export interface Brush {
  /** A colour is put in; what comes out of it is the canvas's own. */
  fillStyle: unknown;
  globalAlpha: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  save(): void;
  restore(): void;
  beginPath(): void;
  closePath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  clip(): void;
  fill(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number, widthMax?: number): void;
  measureText(text: string): { readonly width: number };
}

/** What measures a text and need not paint. */
export type Ruler = Pick<Brush, 'font' | 'measureText'>;
