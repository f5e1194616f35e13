// The whole catalogue in English, which is the original.

import { answers } from './answers.ts';
import { channels, permissions } from './channels.ts';
import { counts } from './counts.ts';
import { durations } from './durations.ts';
import { managers } from './managers.ts';
import { names } from './names.ts';
import { rejections } from './rejections.ts';
import { settingNames, settings, settingValues } from './settings.ts';
import { setup, teardown } from './setup.ts';
import { standstill } from './standstill.ts';
import { trades } from './trades.ts';
import { visit } from './visit.ts';

export const english = {
  answers,
  channels,
  counts,
  durations,
  managers,
  names,
  permissions,
  rejections,
  settingNames,
  settingValues,
  settings,
  setup,
  standstill,
  teardown,
  trades,
  visit,
} as const;

export type English = typeof english;
