// Bad days of Discord's HTTP API and what lies before it.

import type { FaultRule } from '../../../src/rehearsal/faults/fault.ts';
import * as aims from '../../rehearsal/faults/aims.ts';
import * as faults from '../../rehearsal/faults/named-faults.ts';
import type { BadDay } from './bad-day.ts';

const day = (
  name: string,
  lastsMs: number,
  rules: FaultRule | readonly FaultRule[],
  more: Pick<BadDay, 'mayEnd'> = {},
): BadDay => ({
  ...{ name, lastsMs, ...more },
  begin: ({ loopback }) => {
    const ends = [rules].flat().map((rule) => loopback.faults.arm({ name, ...rule }));
    return () => {
      for (const end of ends) end();
    };
  },
});

export const badRequests: readonly BadDay[] = [
  day('500 everywhere', 8_000, { fault: faults.status500() }),
  day('503 pages everywhere', 10_000, { fault: faults.status503() }),
  day('500 of webhooks alone', 8_000, { ...aims.webhookSpeech, fault: faults.status500() }),
  day('503 after a line was said', 3_000, {
    ...aims.webhookSpeech,
    ...{ fault: faults.status503(), comes: 'after', times: 2 },
  }),
  day('503 after a post was made', 3_000, {
    ...aims.posts,
    ...{ fault: faults.status503(), comes: 'after', times: 2 },
  }),
  day('a cut line after a line was said', 3_000, {
    ...aims.webhookSpeech,
    ...{ fault: faults.reset(), comes: 'after', times: 2 },
  }),
  day('silence after a line was said', 18_000, {
    ...aims.webhookSpeech,
    ...{ fault: faults.silence(), comes: 'after', times: 1 },
  }),
  day('401 everywhere', 5_000, { fault: faults.unauthorized() }, { mayEnd: true }),
  day('403 of posts', 10_000, { ...aims.posts, fault: faults.forbidden() }),
  day('403 of pictures', 15_000, { ...aims.pictures, fault: faults.forbidden() }),
  day('403 of lines', 10_000, { ...aims.webhookSpeech, fault: faults.forbidden() }),
  day('400 of posts', 8_000, { ...aims.posts, fault: faults.refusedFor('emptyMessage') }),
  day('404 of everything', 12_000, {
    fault: faults.unknownChannel(),
    when: ({ route }) => route.startsWith('/channels/'),
  }),
  day('invalid webhook tokens', 10_000, { ...aims.webhookSpeech, fault: faults.invalidWebhookToken() }),
  day('429 without a word', 10_000, { fault: faults.banPage() }),
  day('200 that is HTML', 8_000, { fault: faults.portalPage() }),
  day('200 without an id', 8_000, [
    { ...aims.posts, fault: faults.idless() },
    { ...aims.webhookSpeech, fault: faults.idless() },
  ]),
  day('silence', 17_000, { fault: faults.silence() }),
  day('cut lines', 6_000, { fault: faults.reset() }),
  day('late answers', 10_000, { fault: faults.delay(4_000) }),
];
