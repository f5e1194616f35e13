// A guild gets its show: a cast and settings, checked. Happens once.

import type { ShowEvent } from '../../events/event.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, reject } from '../../rejection.ts';
import { settingFault } from '../../state/settings.ts';
import type { Show } from '../../state/show.ts';
import type { CreateShow } from './bell-intents.ts';

export function createShow(show: Show, intent: CreateShow): Outcome<ShowEvent> {
  if (show.cast.length > 0) return reject({ reason: 'showExists' });
  const fault = settingFault(intent.settings);
  if (fault !== undefined) return reject({ reason: 'badSetting', ...fault });
  const { guild, settings, cast, premiere } = intent;
  return accept({
    type: 'showCreated',
    guild,
    settings,
    cast,
    ...(premiere === undefined ? {} : { premiere }),
  });
}
