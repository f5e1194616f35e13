// A member's code exchanged with Discord for who they are. Only Discord's own answer counts; what it refuses, and what
// keeps it from answering, is told apart. A secret that is refused is left alone for a while: refusals count towards a
// ban of the address. https://discord.com/developers/docs/topics/oauth2#authorization-code-grant

import { Routes } from 'discord.js';
import { z } from 'zod';
import type { Clock } from '../../director/ports.ts';
import { isRecord } from '../edge/read-answer.ts';
import { retryAfterMs } from '../edge/retry-after.ts';

const DISCORD = 'https://discord.com/api';
const ANSWERED_WITHIN_MS = 5_000;
const BYTES_MAX = 100_000;
const SECRET_AGAIN_MS = 10 * 60_000;
const LIMIT_MS = 5_000;

/** Why nobody can be said to have come. */
export type NoToken = 'signInAgain' | 'discordAway' | 'crowded' | 'wrongSecret';

export interface Somebody {
  readonly id: string;
  /** As they call themselves. */
  readonly name: string;
  /** For the page, which shows it to Discord's client. */
  readonly accessToken: string;
}

export interface OAuthOptions {
  /** Without version; undefined is Discord itself. */
  readonly apiUrl: string | undefined;
  readonly clientSecret: string;
  readonly clock: Pick<Clock, 'nowMs'>;
  /** Told what no member can mend. */
  readonly warn: (why: string, cause: object) => void;
}

const granted = z.object({ access_token: z.string().min(1) });
const user = z.object({
  id: z.string().regex(/^\d{1,20}$/),
  username: z.string(),
  global_name: z.string().nullish(),
});

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
}

export class OAuth {
  readonly #options: OAuthOptions;
  #refusedUntilMs = 0;
  #limitedUntilMs = 0;

  constructor(options: OAuthOptions) {
    this.#options = options;
  }

  /** When the secret was refused last, and is not tried again yet. */
  get isSecretRefused(): boolean {
    return this.#options.clock.nowMs() < this.#refusedUntilMs;
  }

  /** Never rejects. A code is good once: whoever is sent away comes with another. */
  async whoIs(code: string, clientId: string): Promise<Somebody | NoToken> {
    const { clientSecret, clock } = this.#options;
    if (this.isSecretRefused) return 'wrongSecret';
    if (clock.nowMs() < this.#limitedUntilMs) return 'crowded';
    const form = { grant_type: 'authorization_code', code, client_id: clientId, client_secret: clientSecret };
    const token = await this.#asked(Routes.oauth2TokenExchange(), granted, {
      method: 'POST',
      body: new URLSearchParams(form),
    });
    if (typeof token === 'string') return token;
    const { access_token: accessToken } = token;
    const me = await this.#asked(Routes.user(), user, {
      headers: { authorization: `Bearer ${accessToken}` },
    });
    if (typeof me === 'string') return me;
    return { id: me.id, name: me.global_name ?? me.username, accessToken };
  }

  async #asked<Told>(route: string, form: z.ZodType<Told>, init: RequestInit): Promise<Told | NoToken> {
    const { apiUrl = DISCORD, warn } = this.#options;
    try {
      const answer = await read(`${apiUrl.replace(/\/+$/, '')}/v10${route}`, init);
      if (answer.status !== 200) return this.#refusal(route, answer);
      const told = form.safeParse(answer.json);
      if (told.success) return told.data;
      warn('Discord answered a sign-in with something else', { route, status: answer.status });
    } catch (err) {
      warn('Discord did not answer a sign-in', { route, err });
    }
    return 'discordAway';
  }

  #refusal(route: string, answer: Answer): NoToken {
    const { clock, warn } = this.#options;
    const { status, json } = answer;
    const why = isRecord(json) ? json['error'] : undefined;
    if (status === 429) {
      this.#limitedUntilMs = clock.nowMs() + (retryAfterMs(answer) ?? LIMIT_MS);
      return 'crowded';
    }
    if (why === 'invalid_client') {
      this.#refusedUntilMs = clock.nowMs() + SECRET_AGAIN_MS;
      warn('Discord refuses DISCORD_CLIENT_SECRET: it stands in the Developer Portal under OAuth2', {
        status,
      });
      return 'wrongSecret';
    }
    if (why === 'invalid_grant' || status === 401) return 'signInAgain';
    warn('Discord refused a sign-in', { route, status, why });
    return status >= 500 || status === 403 ? 'discordAway' : 'signInAgain';
  }
}

async function read(url: string, init: RequestInit): Promise<Answer> {
  const { status, headers, ...answer } = await answered(url, init);
  const text = answer.text.length > BYTES_MAX ? '' : answer.text;
  return { status, headers, text, json: parsed(text) };
}

async function answered(url: string, init: RequestInit) {
  const answer = await fetch(url, {
    ...init,
    redirect: 'error',
    signal: AbortSignal.timeout(ANSWERED_WITHIN_MS),
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page of an edge or a portal: no answer of Discord's.
    return undefined;
  }
}
