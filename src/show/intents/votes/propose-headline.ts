// A member's own headline joins the open vote, and the member's ballot goes to it.
// The market decides what it does; minds are shown it as news, never as an instruction.

import { oneLine } from '../../../letters/seen.ts';
import { chance } from '../../chance.ts';
import type { ShowEvent } from '../../events/event.ts';
import { effectsOfOwn, HEADLINE_LENGTH_MAX } from '../../market/headlines.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, isRejection, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import { CHAOS_OPTIONS_MAX } from '../../votes/chaos.ts';
import { ballotFault, chaosUnderway } from '../guards.ts';
import type { ProposeHeadline } from './vote-intents.ts';

export function proposeHeadline(show: Show, intent: ProposeHeadline): Outcome<ShowEvent> {
  const { viewer, vote, atMs } = intent;
  const { episode } = show;
  const chaos = chaosUnderway(show, vote);
  if (isRejection(chaos)) return reject(chaos);
  const fault = ballotFault(chaos, atMs);
  if (fault !== undefined) return reject(fault);
  if (episode === null) return reject({ reason: 'voteClosed' });
  const text = oneLine(intent.text);
  if (text === '') return reject({ reason: 'badHeadline', why: 'empty' });
  if (text.length > HEADLINE_LENGTH_MAX) return reject({ reason: 'badHeadline', why: 'tooLong' });
  const tooMany = chaos.options.length >= CHAOS_OPTIONS_MAX || chaos.options.some(({ by }) => by === viewer);
  if (tooMany) return reject({ reason: 'badHeadline', why: 'tooMany' });
  const option = chaos.options.length;
  const id = `${vote}-own${option}`;
  const effects = effectsOfOwn(text, chance(episode.seed, 'own', id));
  return accept(
    { type: 'headlineProposed', vote, option: { headline: { id, text, effects }, by: viewer } },
    { type: 'ballotCast', vote, viewer, option },
  );
}
