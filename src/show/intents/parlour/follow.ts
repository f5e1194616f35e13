// A viewer follows a performer's thoughts, or stops; remembered over episodes.

import { findPerformer, traders } from '../../cast/cast.ts';
import type { ShowEvent } from '../../events/event.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import type { IntentOf } from '../intent.ts';

export function follow(show: Show, intent: IntentOf<'follow' | 'unfollow'>): Outcome<ShowEvent> {
  const { viewer, performer } = intent;
  if (findPerformer(show.cast, performer) === undefined) {
    const known = traders(show.cast).map(({ name }) => name);
    return reject({ reason: 'unknownTrader', name: performer, known });
  }
  const follows = show.viewers[viewer]?.follows.includes(performer) ?? false;
  if (intent.type === 'follow') {
    return follows ? reject({ reason: 'alreadyDone' }) : accept({ type: 'followed', viewer, performer });
  }
  return follows ? accept({ type: 'unfollowed', viewer, performer }) : reject({ reason: 'notFollowing' });
}
