// Who comes to a guild's live floor through the Activity. Who it is says Discord, never the page; that they are a member,
// and may see the trading floor, is asked with the bot's own token each time. Every refusal is a reason with a sentence.

import type { Client, Guild, GuildMember } from 'discord.js';
import { DiscordAPIError, PermissionFlagsBits, RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from 'pino';
import type { Clock } from '../../director/ports.ts';
import { TRADING_FLOOR } from '../../show/cast/cast.ts';
import { type GuildId, type ViewerId, viewerId } from '../../show/ids.ts';
import { Gate } from '../../waiting/gate.ts';
import type { Places } from '../channels/places.ts';
import { type NoToken, OAuth } from './oauth.ts';

/** Each is three requests, one after the other. */
const AT_ONCE = 8;
/** A crowd that Discord would take minutes for is asked to come again instead. */
const WAITING_MAX = 400;

export interface Admitted {
  readonly viewer: ViewerId;
  /** As they are called in that guild. */
  readonly name: string;
  readonly accessToken: string;
}

export type NotAdmitted = NoToken | 'notAMember' | 'notForYou';

export interface ReceptionOptions {
  readonly client: Client;
  readonly apiUrl: string | undefined;
  readonly clientSecret: string;
  readonly places: Pick<Places, 'read'>;
  readonly clock: Clock;
  readonly log: Logger;
}

export class Reception {
  readonly #options: ReceptionOptions;
  readonly #oauth: OAuth;
  readonly #gate = new Gate(AT_ONCE);
  #waiting = 0;

  constructor(options: ReceptionOptions) {
    const { apiUrl, clientSecret, clock, log } = options;
    this.#options = options;
    this.#oauth = new OAuth({ apiUrl, clientSecret, clock, warn: (why, cause) => log.warn(cause, why) });
  }

  get isSecretRefused(): boolean {
    return this.#oauth.isSecretRefused;
  }

  /** `code`: what Discord's client gave the page. Never rejects. */
  async admit(guild: GuildId, code: string): Promise<Admitted | NotAdmitted> {
    const { client } = this.#options;
    const clientId = client.application?.id;
    const home = client.guilds.cache.get(guild);
    // Nobody is asked about a server that this bot is not in, or does not know yet.
    if (clientId === undefined) return 'discordAway';
    if (home === undefined) return 'notAMember';
    if (this.#waiting >= WAITING_MAX) return 'crowded';
    this.#waiting += 1;
    try {
      return await this.#gate.run('ordinary', () => this.#admit(home, { code, clientId }));
    } catch (err) {
      this.#options.log.warn({ err, guild }, 'whether somebody is a member could not be asked');
      return 'discordAway';
    } finally {
      this.#waiting -= 1;
    }
  }

  async #admit(
    home: Guild,
    { code, clientId }: { readonly code: string; readonly clientId: string },
  ): Promise<Admitted | NotAdmitted> {
    const somebody = await this.#oauth.whoIs(code, clientId);
    if (typeof somebody === 'string') return somebody;
    const member = await memberOf(home, somebody.id);
    if (member === undefined) return 'notAMember';
    if (!(await this.#seesFloor(home, member))) return 'notForYou';
    const { accessToken } = somebody;
    return { viewer: viewerId(member.id), name: member.displayName, accessToken };
  }

  /** Where there is no trading floor there is nothing that is kept from anybody. */
  async #seesFloor(home: Guild, member: GuildMember): Promise<boolean> {
    const { channels } = await this.#options.places.read(home.id as GuildId);
    const floor = home.channels.cache.get(channels[TRADING_FLOOR] ?? '');
    return floor === undefined || floor.permissionsFor(member).has(PermissionFlagsBits.ViewChannel);
  }
}

async function memberOf(home: Guild, user: string): Promise<GuildMember | undefined> {
  try {
    return await home.members.fetch({ user, force: true, cache: false });
  } catch (error) {
    const isNone = error instanceof DiscordAPIError && NO_MEMBER.has(error.code);
    if (isNone) return undefined;
    throw error;
  }
}

const NO_MEMBER: ReadonlySet<string | number> = new Set([
  RESTJSONErrorCodes.UnknownMember,
  RESTJSONErrorCodes.UnknownUser,
]);
