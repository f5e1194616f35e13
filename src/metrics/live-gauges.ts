// Who watches floors live, read when somebody asks: how many pages, and of how many floors.

import { Gauge, type Registry } from 'prom-client';

export interface WatchedLive {
  /** Pages that watch. */
  readonly size: number;
  /** Floors that are watched. */
  readonly floors: number;
}

export function addLiveGauges(registry: Registry, live: () => WatchedLive | undefined): void {
  const registers = [registry];
  new Gauge({
    ...{ name: 'bullpen_live_watchers', help: 'Pages that watch a floor live', registers },
    collect() {
      this.set(live()?.size ?? 0);
    },
  });
  new Gauge({
    ...{ name: 'bullpen_live_floors', help: 'Floors that are watched live', registers },
    collect() {
      this.set(live()?.floors ?? 0);
    },
  });
}
