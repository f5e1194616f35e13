// Settings change at once; deadlines that are set already stay as they were announced.

import type { ShowEvent } from '../event.ts';
import type { IntentOf } from '../intent.ts';
import type { Outcome } from '../rejection.ts';
import { accept, reject } from '../rejection.ts';
import { settingFault } from '../settings.ts';
import type { Show } from '../show.ts';

export function changeSettings(show: Show, intent: IntentOf<'changeSettings'>): Outcome<ShowEvent> {
  const settings = { ...show.settings, ...intent.settings };
  const fault = settingFault(settings);
  if (fault !== undefined) return reject({ reason: 'badSetting', ...fault });
  return accept({ type: 'settingsChanged', settings });
}
