// Where the resident memory goes, as far as the process itself can tell. What neither V8 nor its buffers hold is native:
// models, pictures, SQLite, the code.

import { Gauge, type Registry } from 'prom-client';

export interface MemoryUse {
  readonly rss: number;
  readonly heapTotal: number;
  readonly heapUsed: number;
  readonly external: number;
  readonly arrayBuffers: number;
}

/** Bytes by part; the parts add up to the resident size, unless some of the heap is swapped out. */
export function partsOf({ rss, heapTotal, heapUsed, external, arrayBuffers }: MemoryUse) {
  return {
    heapUsed,
    heapFree: heapTotal - heapUsed,
    buffers: arrayBuffers,
    bindings: Math.max(0, external - arrayBuffers),
    native: Math.max(0, rss - heapTotal - external),
  };
}

export function addMemoryGauges(
  registry: Registry,
  use: () => MemoryUse = () => process.memoryUsage(),
): void {
  new Gauge({
    ...{ name: 'bullpen_memory_bytes', help: 'Resident memory by part', labelNames: ['part'] },
    registers: [registry],
    collect() {
      for (const [part, bytes] of Object.entries(partsOf(use()))) this.set({ part }, bytes);
    },
  });
}
