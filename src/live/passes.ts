// Who somebody is on the live floor: short-lived passes that this process signs and nobody else can. A pass is for one
// member in one guild; who has none only watches. The key is made at the start: a pass does not outlive the process.

import { randomBytes } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { LANGUAGES, type Language } from '../languages/language.ts';
import { type GuildId, guildId, type ViewerId, viewerId } from '../show/ids.ts';

export interface Pass {
  readonly guild: GuildId;
  readonly viewer: ViewerId;
  /** As the member is called there. */
  readonly name: string;
  readonly language: Language;
}

export interface ValidPass extends Pass {
  /** Unix ms. */
  readonly untilMs: number;
}

const LASTS_MS = 10 * 60_000;
const ALGORITHM = 'HS256';
const AUDIENCE = 'bullpen-live';

const claims = z.object({
  guild: z.string(),
  sub: z.string(),
  name: z.string(),
  language: z.enum(LANGUAGES),
  exp: z.number(),
});

export class Passes {
  readonly #key = randomBytes(32);
  readonly #nowMs: () => number;

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  /** Good for ten minutes. */
  issue({ guild, viewer, name, language }: Pass): Promise<string> {
    const nowS = Math.floor(this.#nowMs() / 1_000);
    return new SignJWT({ guild, name, language })
      .setProtectedHeader({ alg: ALGORITHM })
      .setSubject(viewer)
      .setAudience(AUDIENCE)
      .setIssuedAt(nowS)
      .setExpirationTime(nowS + LASTS_MS / 1_000)
      .sign(this.#key);
  }

  /** Undefined where it is none of ours, or has run out. */
  async read(token: string): Promise<ValidPass | undefined> {
    try {
      const { payload } = await jwtVerify(token, this.#key, {
        ...{ algorithms: [ALGORITHM], audience: AUDIENCE },
        currentDate: new Date(this.#nowMs()),
      });
      const { guild, sub, exp, ...rest } = claims.parse(payload);
      return { ...rest, guild: guildId(guild), viewer: viewerId(sub), untilMs: exp * 1_000 };
    } catch {
      // Whatever is wrong with it, whoever has it is told to get another.
      return undefined;
    }
  }
}
