// The door for the Activity: which application it is, and a member's code exchanged for a pass of ours. Who they are says
// Discord; every refusal is a sentence in their language. Nothing here relies on cookies, or on an origin: in Discord's
// app on a phone the page has none.

import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type Language, languageOf } from '../languages/language.ts';
import { wordsOf } from '../languages/words.ts';
import { type GuildId, guildId, type ViewerId } from '../show/ids.ts';
import type { LiveHub } from './live-hub.ts';

/** Whom Discord has named, and who may see this floor. */
export interface Admitted {
  readonly viewer: ViewerId;
  readonly name: string;
  /** Of Discord's: the page shows it to Discord's client. */
  readonly accessToken: string;
}

const STATUS = {
  notInAServer: 400,
  signInAgain: 401,
  notAMember: 403,
  notForYou: 403,
  crowded: 429,
  discordAway: 503,
  wrongSecret: 503,
} as const;

export type WhyNot = keyof typeof STATUS;

export interface ActivityDoorOptions {
  readonly hub: Pick<LiveHub, 'issue'>;
  /** Undefined until Discord has told it. */
  readonly clientId: () => string | undefined;
  /** Never rejects. */
  readonly admit: (guild: GuildId, code: string) => Promise<Admitted | WhyNot>;
}

export interface Refused {
  readonly why: WhyNot;
  readonly message: string;
}

/** From one address in a minute. Behind Discord's proxy many members have one. */
const CODES_A_MINUTE_MAX = 300;
const BODY_BYTES_MAX = 4_096;

const wish = z.object({ code: z.string().min(1).max(500), locale: z.string().max(20).optional() });
const GUILD = /^\d{15,20}$/;

/** `GET activity?locale=` → `{clientId, words}`; `POST GUILD/pass {code, locale?}` → `{token, accessToken}`, or `{why, message}`. */
export async function serveActivityDoor(
  server: FastifyInstance,
  options: ActivityDoorOptions,
): Promise<void> {
  const { hub, clientId, admit } = options;
  await server.register(rateLimit, { global: false });
  // A page without an origin may send text without asking first, and JSON only after.
  server.addContentTypeParser('text/plain', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  );
  server.get<{ Querystring: { readonly locale?: unknown } }>('/activity', async ({ query }, reply) => {
    const { locale } = query;
    const language = languageOf(typeof locale === 'string' ? locale : undefined);
    const id = clientId();
    if (id === undefined) return reply.code(503).send(refusal('discordAway', language));
    return reply.header('cache-control', 'no-store').send({ clientId: id, words: wordsIn(language) });
  });
  const limits = { max: CODES_A_MINUTE_MAX, timeWindow: 60_000, errorResponseBuilder: tooMany };
  server.post<{ Params: { readonly guild: string } }>(
    '/:guild/pass',
    { bodyLimit: BODY_BYTES_MAX, config: { rateLimit: limits } },
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const wanted = wish.safeParse(jsonOf(request.body)).data;
      const language = languageOf(wanted?.locale);
      const guild = GUILD.test(request.params.guild) ? guildId(request.params.guild) : undefined;
      const admitted = guild === undefined ? 'notInAServer' : await admit(guild, wanted?.code ?? '');
      if (typeof admitted === 'string' || guild === undefined) {
        const why = typeof admitted === 'string' ? admitted : 'notInAServer';
        return reply.code(STATUS[why]).send(refusal(why, language));
      }
      const { viewer, name, accessToken } = admitted;
      return reply.send({ token: await hub.issue({ guild, viewer, name, language }), accessToken });
    },
  );
}

/** What the page says before it has been on the floor. */
const wordsIn = (language: Language) => ({
  declined: wordsOf(language).say('launch.declined'),
  noDiscord: wordsOf(language).say('launch.noDiscord'),
});

const tooMany = () => ({ statusCode: STATUS.crowded, ...refusal('crowded', 'en') });

const refusal = (why: WhyNot, language: Language): Refused => ({
  why,
  message: wordsOf(language).say(`launch.${why}`),
});

function jsonOf(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
