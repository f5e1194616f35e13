// Pictures by what they show, so that ten viewers asking for one board have it drawn once.
// Askers during the drawing share it; a failed drawing is forgotten, so that the next one tries again.

import { createHash } from 'node:crypto';
import type { Order } from './order.ts';

/** The picture of an order, drawn unless it is at hand. Buffers are shared: do not write to them. */
export type PictureCache = (order: Order, draw: () => Promise<Buffer>) => Promise<Buffer>;

/** Keeps the `countMax` pictures asked for last. */
export function pictureCache(countMax: number): PictureCache {
  const pictures = new Map<string, Promise<Buffer>>();
  return (order, draw) => {
    // Its kind, its language and all that it shows.
    const key = createHash('sha256').update(JSON.stringify(order)).digest('hex');
    const picture = pictures.get(key) ?? draw();
    pictures.delete(key);
    pictures.set(key, picture);
    picture.catch(() => {
      if (pictures.get(key) === picture) pictures.delete(key);
    });
    for (const oldest of pictures.keys()) {
      if (pictures.size <= countMax) break;
      pictures.delete(oldest);
    }
    return picture;
  };
}
