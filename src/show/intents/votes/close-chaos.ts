// The vote's time is up: with a quorum its winner strikes at the next round, be it the next episode's.

import type { ShowEvent } from '../../events/event.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import { chaosClosed } from '../../votes/chaos-result.ts';
import type { IntentOf } from '../intent.ts';

export function closeChaos(show: Show, intent: IntentOf<'closeChaos'>): Outcome<ShowEvent> {
  const { chaos } = show;
  if (show.pausedSinceMs !== null) return reject({ reason: 'paused' });
  if (chaos === null || chaos.id !== intent.vote) return reject({ reason: 'voteClosed' });
  if (intent.atMs < chaos.closesAtMs) return reject({ reason: 'tooEarly', atMs: chaos.closesAtMs });
  return accept(chaosClosed(show, chaos, intent.atMs));
}
