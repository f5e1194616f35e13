// Who one is in the rehearsal: whichever of its viewers the page has chosen, for whoever has the page's key.

import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { languageOf } from '../languages/language.ts';
import { guildId, viewerId } from '../show/ids.ts';
import type { LiveHub } from './live-hub.ts';

/** The rehearsal's own say. */
export interface RehearsalDoor {
  /** Where its viewers are. */
  readonly guild: string;
  isKey(given: unknown): boolean;
  /** Undefined where there is no such viewer. */
  nameOf(viewer: string): string | undefined;
}

const wish = z.object({ key: z.string(), viewer: z.string(), locale: z.string().optional() });

/** `POST /live/rehearsal/token {key, viewer, locale?}` → `{token, guild}`. */
export function serveRehearsalPasses(
  server: FastifyInstance,
  { hub, door }: { readonly hub: LiveHub; readonly door: RehearsalDoor },
): void {
  server.post('/live/rehearsal/token', async (request, reply) => {
    const wanted = wish.safeParse(bodyOf(request.body)).data;
    const name = wanted === undefined ? undefined : door.nameOf(wanted.viewer);
    if (wanted === undefined || !door.isKey(wanted.key) || name === undefined)
      return reply.code(403).send({ message: 'Only the page of this rehearsal is let in: load it again.' });
    const { guild } = door;
    const token = await hub.issue({
      ...{ guild: guildId(guild), viewer: viewerId(wanted.viewer), name },
      language: languageOf(wanted.locale),
    });
    return reply.header('cache-control', 'no-store').send({ token, guild });
  });
}

/** As it is read already, or as it came. */
function bodyOf(body: unknown): unknown {
  if (!Buffer.isBuffer(body)) return body;
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
