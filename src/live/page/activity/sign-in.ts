// Who the viewer is, by way of Discord: its client gives a code, our server exchanges it and gives a pass. What is over
// once and for all is said and not tried again; what passes is left to the line, which comes back by itself.

import type { Refused, WhyNot } from '../../activity-door.ts';

/** What is asked of Discord's client. */
export interface DiscordClient {
  /** The member agrees, or has agreed before; rejects where they do not. */
  code(): Promise<string>;
  /** Discord's client is shown what Discord gave for the code. */
  show(accessToken: string): Promise<void>;
}

export interface SignInParts {
  readonly client: DiscordClient;
  readonly guild: string;
  readonly locale: string;
  /** Posts to an address beside the page. */
  readonly post: (path: string, body: object) => Promise<{ readonly ok: boolean; readonly json: unknown }>;
  readonly say: (sentence: string) => void;
  /** Said where the member does not agree. */
  readonly declined: string;
}

const PASSING: ReadonlySet<WhyNot> = new Set(['crowded', 'discordAway', 'signInAgain']);

const never = new Promise<never>(() => undefined);

export class SignIn {
  readonly #parts: SignInParts;
  #isShown = false;

  constructor(parts: SignInParts) {
    this.#parts = parts;
  }

  /** Our pass. Rejects where it may be had later, and never comes where it may not. */
  async token(): Promise<string> {
    const { client, guild, locale, post, declined } = this.#parts;
    const code = await client.code().catch(() => this.#over(declined));
    const { ok, json } = await post(`${guild}/pass`, { code, locale });
    if (!ok) return this.#refused(json);
    if (!isPass(json)) throw new Error('the floor gave no pass');
    if (!this.#isShown) await client.show(json.accessToken);
    this.#isShown = true;
    return json.token;
  }

  #refused(json: unknown): Promise<never> {
    if (!isRefusal(json)) throw new Error('the floor answered with something else');
    if (PASSING.has(json.why)) throw new Error(json.message);
    return this.#over(json.message);
  }

  #over(sentence: string): Promise<never> {
    this.#parts.say(sentence);
    return never;
  }
}

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null;

const isPass = (json: unknown): json is { readonly token: string; readonly accessToken: string } =>
  isObject(json) && typeof json['token'] === 'string' && typeof json['accessToken'] === 'string';

const isRefusal = (json: unknown): json is Refused =>
  isObject(json) && typeof json['why'] === 'string' && typeof json['message'] === 'string';
