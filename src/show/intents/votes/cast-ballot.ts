// One member, one vote, changeable until the vote closes.

import type { ShowEvent } from '../../events/event.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, isRejection, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import { ballotFault, chaosUnderway } from '../guards.ts';
import type { CastBallot } from './vote-intents.ts';

export function castBallot(show: Show, intent: CastBallot): Outcome<ShowEvent> {
  const { viewer, vote, option, atMs } = intent;
  const chaos = chaosUnderway(show, vote);
  if (isRejection(chaos)) return reject(chaos);
  const fault = ballotFault(chaos, atMs);
  if (fault !== undefined) return reject(fault);
  if (chaos.options[option] === undefined) return reject({ reason: 'unknownOption' });
  if (chaos.ballots[viewer] === option) return reject({ reason: 'alreadyDone' });
  return accept({ type: 'ballotCast', vote, viewer, option });
}
