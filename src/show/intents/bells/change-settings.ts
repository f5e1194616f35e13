// Settings change at once. Another pace or number of rounds moves the next round, the lock and a closing bell by the
// rounds, and says where to; an hour that is announced for this episode stays.

import type { ShowEvent } from '../../events/event.ts';
import { threadMarketsLocked } from '../../parlour/thread-markets.ts';
import type { Outcome } from '../../rejection.ts';
import { reject } from '../../rejection.ts';
import { movedBy } from '../../rounds/deadlines.ts';
import { Script } from '../../script.ts';
import { settingFault } from '../../state/settings.ts';
import type { Show } from '../../state/show.ts';
import type { ChangeSettings } from './bell-intents.ts';

export function changeSettings(show: Show, intent: ChangeSettings): Outcome<ShowEvent> {
  const settings = { ...show.settings, ...intent.settings };
  const fault = settingFault(settings);
  if (fault !== undefined) return reject({ reason: 'badSetting', ...fault });
  const moved = movedBy(show, settings, intent.atMs);
  const script = new Script(show, intent.atMs);
  script.emit({ type: 'settingsChanged', settings, ...(moved === undefined ? {} : { moved }) });
  // Of a shorter episode the last round may be over already.
  script.emit(...threadMarketsLocked(script.show));
  return script.done();
}
