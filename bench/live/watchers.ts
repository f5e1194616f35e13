// The watchers, in a process of their own: so many sockets that read what comes, and note how old each step was.

import { WebSocket } from 'ws';

export type Order = { readonly watch: string; readonly watchers: number } | { readonly measureMs: number };
export interface Seen {
  /** Sorted; milliseconds from the step's time to the page. */
  readonly latenciesMs: readonly number[];
  readonly frames: number;
}

/** So many dial at once. */
const AT_ONCE = 50;
const STEP = /^\{"t":"step".*"atMs":(\d+)\}$/s;

let latenciesMs: number[] = [];

function dialled(url: string): Promise<void> {
  const socket = new WebSocket(url, { perMessageDeflate: false });
  socket.on('message', (data) => {
    const atMs = STEP.exec(String(data))?.[1];
    if (atMs !== undefined) latenciesMs.push(Date.now() - Number(atMs));
  });
  return new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
}

async function take(order: Order): Promise<Seen> {
  if ('watch' in order) {
    for (let left = order.watchers; left > 0; left -= AT_ONCE)
      await Promise.all(Array.from({ length: Math.min(AT_ONCE, left) }, () => dialled(order.watch)));
  } else {
    latenciesMs = [];
    await new Promise((resolve) => setTimeout(resolve, order.measureMs));
  }
  const frames = latenciesMs.length;
  return { latenciesMs: latenciesMs.toSorted((one, other) => one - other), frames };
}

process.on('message', (order: Order) => {
  void take(order).then((seen) => process.send?.(seen));
});
