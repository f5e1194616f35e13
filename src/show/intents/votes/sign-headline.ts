// A member's name goes under their own headline, or away from it, while it waits or is voted on.

import type { ShowEvent } from '../../events/event.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import type { SignHeadline } from './vote-intents.ts';

export function signHeadline(show: Show, intent: SignHeadline): Outcome<ShowEvent> {
  const { viewer, headline, signed } = intent;
  const waiting = show.held.find(({ id }) => id === headline);
  const standing = show.chaos?.options.find((option) => option.headline.id === headline);
  const own = waiting ?? standing;
  if (own?.by !== viewer) return reject({ reason: 'headlineGone' });
  if ((own.signed ?? false) === signed) return reject({ reason: 'alreadyDone' });
  return accept({ type: 'headlineSigned', viewer, headline, signed });
}
