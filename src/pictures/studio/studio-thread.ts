// The drawing thread: takes orders and sends the bytes, or what went wrong, back. Small pictures are drawn one after
// another, and so are moving ones; between two frames a moving one waits for the small ones that have been asked for.

import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { collectGarbage } from '../../memory/garbage.ts';
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
  // Its canvases, twenty megabytes that JavaScript takes for small objects.
  if (lane === moving) void lane.run(async () => collectGarbage('all'));
});

/** One at least is taken between any two waits, so that no crowd holds a moving picture up for ever. */
async function smallOnesFirst(): Promise<void> {
  await setImmediate();
  await small.idle();
}

async function deliver({ id, order }: Commission): Promise<void> {
  try {
    const bytes = Uint8Array.from(await draw(order, smallOnesFirst));
    parentPort?.postMessage({ id, bytes } satisfies Delivery, [bytes.buffer]);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ id, fault } satisfies Delivery);
  }
}
