// One member, one vote, changeable until the vote closes.

import type { ShowEvent } from '../../events/event.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import type { IntentOf } from '../intent.ts';

export function castBallot(show: Show, intent: IntentOf<'castBallot'>): Outcome<ShowEvent> {
  const { chaos } = show;
  const { viewer, vote, option, atMs } = intent;
  if (show.pausedSinceMs !== null) return reject({ reason: 'paused' });
  if (chaos === null || chaos.id !== vote || atMs >= chaos.closesAtMs)
    return reject({ reason: 'voteClosed' });
  if (chaos.options[option] === undefined) return reject({ reason: 'unknownOption' });
  if (chaos.ballots[viewer] === option) return reject({ reason: 'alreadyDone' });
  return accept({ type: 'ballotCast', vote, viewer, option });
}
