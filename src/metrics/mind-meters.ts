// The servers that play minds: whether each answers, what it was asked, and how long it takes.

import { Counter, Gauge, type Registry } from 'prom-client';
import type { ServedMind } from '../minds/casting.ts';

const OUTCOMES = ['answered', 'failed', 'late'] as const;

export function addMindMeters(registry: Registry, minds: () => readonly ServedMind[]): void {
  const registers = [registry];
  const labelNames = ['mind', 'server'] as const;
  const up = new Gauge({
    ...{ name: 'bullpen_mind_server_up', labelNames, registers },
    help: '1 while a server of a mind is trusted with questions, 0 while it is left alone',
    collect: () => look(),
  });
  const underWay = new Gauge({
    ...{ name: 'bullpen_mind_server_under_way', help: 'Questions that it has now', labelNames, registers },
  });
  const took = new Gauge({
    ...{ name: 'bullpen_mind_server_seconds', help: 'Median of its last answers', labelNames, registers },
  });
  const questions = new Counter({
    ...{ name: 'bullpen_mind_server_questions_total', labelNames: [...labelNames, 'outcome'], registers },
    help: 'Questions by what became of them: answered, failed or late',
  });
  const hedges = new Counter({
    ...{ name: 'bullpen_mind_hedges_total', labelNames: ['mind'], registers },
    help: 'Questions that a second server was asked, too',
  });
  const look = (): void => {
    // What the pools count is taken over as it is.
    questions.reset();
    hedges.reset();
    for (const { mind, servers, hedges: times } of minds()) {
      hedges.inc({ mind }, times);
      for (const { host: server, state, tookMs, ...counts } of servers) {
        up.set({ mind, server }, state === 'well' ? 1 : 0);
        underWay.set({ mind, server }, counts.underWay);
        if (tookMs !== null) took.set({ mind, server }, tookMs / 1_000);
        for (const outcome of OUTCOMES) questions.inc({ mind, server, outcome }, counts[outcome]);
      }
    }
  };
}
