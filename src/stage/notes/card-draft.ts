// A card that somebody has written in a form and not yet hung on the wall.

import { z } from 'zod';
import { ROOMS } from '../../show/cast/cast.ts';
import { type PerformerId, performerId } from '../../show/ids.ts';

export const cardDraft = z.object({
  id: z.string(),
  /** Whose card it is; null: a newcomer's. */
  performer: z
    .string()
    .transform((id): PerformerId => performerId(id))
    .nullable(),
  card: z.object({
    ...{ name: z.string(), title: z.string(), persona: z.string(), voice: z.string() },
    role: z.enum(['trader', 'regulator', 'officer']),
    home: z.enum(ROOMS),
    ...{ leverage: z.number(), mind: z.string() },
  }),
});

export type CardDraft = z.infer<typeof cardDraft>;
