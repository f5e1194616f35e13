// What a manager has chosen in the forms of a set-up and not made yet.

import { z } from 'zod';
import { LANGUAGES } from '../../languages/language.ts';
import { NOISES, OWN_HEADLINES } from '../../show/state/settings.ts';

const hour = z.string().nullable();
export const setUpDraft = z.object({
  id: z.string(),
  /** What was chosen for the show. */
  settings: z.object({
    paceMs: z.number().optional(),
    noise: z.enum(NOISES).optional(),
    language: z.enum(LANGUAGES).optional(),
    ownHeadlines: z.enum(OWN_HEADLINES).optional(),
    openingBell: hour.optional(),
    closingBell: hour.optional(),
    quietHours: z.object({ from: z.string(), to: z.string() }).nullable().optional(),
    timeZone: z.string().optional(),
  }),
  /** Channels by the place that they are chosen for. */
  channels: z.record(z.string(), z.string()),
  /** What could not be taken as it was typed, field by field, to be mended. */
  typed: z.record(z.string(), z.string()),
});

export type SetUpDraft = z.infer<typeof setUpDraft>;
