// What passes between the bot and Discord: requests by kind and how they were answered, and how the client is
// connected. A 429 counts as that, and not as another refusal.

import { Counter, Gauge, type Registry } from 'prom-client';
import type { Census } from '../stage/client/census.ts';
import type { Exchange } from '../stage/edge/exchange.ts';

export class DiscordMeters {
  readonly #requests: Counter<'kind' | 'answer'>;

  constructor(registry: Registry, census: () => Census | undefined) {
    const registers = [registry];
    this.#requests = new Counter({
      ...{ name: 'bullpen_discord_requests_total', labelNames: ['kind', 'answer'], registers },
      help: 'Requests to Discord; kind: post, edit, answer (to an interaction), other; answer: 2xx, 429, 5xx or none',
    });
    const shards = new Gauge({
      ...{ name: 'bullpen_shards', help: 'Shards of this process', labelNames: ['state'], registers },
      collect: () => look(),
    });
    const ping = new Gauge({
      ...{ name: 'bullpen_gateway_ping_seconds', help: 'The slowest heartbeat of a shard', registers },
    });
    const cached = new Gauge({
      ...{ name: 'bullpen_discord_cached', help: 'What discord.js holds', labelNames: ['what'], registers },
    });
    const look = (): void => {
      const seen = census();
      if (seen === undefined) return;
      shards.set({ state: 'up' }, seen.shardsUp);
      shards.set({ state: 'down' }, seen.shards - seen.shardsUp);
      if (seen.pingMs !== null) ping.set(seen.pingMs / 1_000);
      for (const [what, count] of Object.entries(seen.cached)) cached.set({ what }, count);
    };
  }

  exchanged({ kind, status }: Exchange): void {
    this.#requests.inc({ kind, answer: answerOf(status) });
  }
}

function answerOf(status: number | null): string {
  if (status === null) return 'none';
  return status === 429 ? '429' : `${Math.floor(status / 100)}xx`;
}
