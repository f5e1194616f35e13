// The drawing thread: takes orders and sends the bytes, or what went wrong, back. Small pictures are drawn one after
// another, and so are moving ones; a moving one lets the small ones in between its frames.

import { parentPort } from 'node:worker_threads';
import { Turnstile } from '../../waiting/turnstile.ts';
import { draw, type Order } from './order.ts';

export interface Commission {
  readonly id: number;
  readonly order: Order;
}

export type Delivery =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly fault: string };

const small = new Turnstile();
const moving = new Turnstile();

parentPort?.on('message', (commission: Commission) => {
  const lane = commission.order.kind === 'movingOffice' ? moving : small;
  void lane.run(() => deliver(commission));
});

async function deliver({ id, order }: Commission): Promise<void> {
  try {
    const bytes = Uint8Array.from(await draw(order));
    parentPort?.postMessage({ id, bytes } satisfies Delivery, [bytes.buffer]);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ id, fault } satisfies Delivery);
  }
}
