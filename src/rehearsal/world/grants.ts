// What members have granted the application: a code for each yes, good once and not for long, and the tokens that codes
// were exchanged for. Kept in memory alone: whoever comes back after a restart is asked again, as after an expiry.
// https://discord.com/developers/docs/topics/oauth2#authorization-code-grant
import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';

/** Discord does not say how long; a code is meant to be exchanged at once. */
const CODE_LIVES_MS = 60_000;
/** A week, as Discord answers. */
export const TOKEN_LIVES_S = 604_800;

export interface Grant {
  readonly userId: string;
  readonly scopes: readonly string[];
}

interface Lasting extends Grant {
  readonly endsAtMs: number;
}

export class Grants {
  readonly #clock: Clock;
  readonly #codes = new Map<string, Lasting>();
  readonly #tokens = new Map<string, Lasting>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The member said yes: what the application gets to exchange. */
  code(grant: Grant): string {
    return this.#keep(this.#codes, grant, CODE_LIVES_MS);
  }

  /** A token for the code; undefined where it is none, has been used, or came too late. */
  exchange(code: string): { readonly token: string; readonly grant: Grant } | undefined {
    const grant = this.#good(this.#codes, code);
    this.#codes.delete(code);
    if (grant === undefined) return undefined;
    return { token: this.#keep(this.#tokens, grant, TOKEN_LIVES_S * 1000), grant };
  }

  /** What the bearer of the token was granted. */
  of(token: string): Grant | undefined {
    return this.#good(this.#tokens, token);
  }

  #keep(kept: Map<string, Lasting>, { userId, scopes }: Grant, livesMs: number): string {
    const secret = randomBytes(24).toString('base64url');
    kept.set(secret, { userId, scopes, endsAtMs: this.#clock.nowMs() + livesMs });
    return secret;
  }

  #good(kept: ReadonlyMap<string, Lasting>, secret: string): Lasting | undefined {
    const grant = kept.get(secret);
    return grant === undefined || grant.endsAtMs <= this.#clock.nowMs() ? undefined : grant;
  }
}
