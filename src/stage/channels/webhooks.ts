// One webhook per character and room, with the portrait as its picture, made when it is first needed and
// remembered. Where a channel holds all the webhooks it may (15), one of ours speaks for several.

import type { APIWebhook, Client } from 'discord.js';
import { Routes } from 'discord.js';
import { z } from 'zod';
import type { Clock } from '../../director/ports.ts';
import { LANGUAGES } from '../../languages/language.ts';
import { type Words, wordsOf } from '../../languages/words.ts';
import { oneLine } from '../../letters/seen.ts';
import type { Performer } from '../../show/cast/cast.ts';
import type { GuildId, PerformerId } from '../../show/ids.ts';
import { WEBHOOK_NAME_LENGTH_MAX } from '../../views/words/discord-limits.ts';
import { Lanes } from '../../waiting/lanes.ts';
import { faultOf } from '../edge/fault.ts';
import { gatedLabel } from '../filter/filter.ts';
import { Memo, type Memory } from '../notes/memo.ts';
import type { Pictures } from '../pictures/board-picture.ts';
import type { GuildWords } from './guild-words.ts';
import { isReserved } from './reserved-name.ts';

/** `name`: under which it was made; a card may be renamed since. */
const webhook = z.object({
  id: z.string(),
  token: z.string(),
  avatar: z.string().nullable(),
  name: z.string().optional(),
});
const schema = z.record(z.string(), z.record(z.string(), webhook));

/** By channel, then by performer. */
type Known = z.infer<typeof schema>;
type Remembered = z.infer<typeof webhook>;

/** Discord refuses these in a webhook's name. */
const RESERVED = /discord|clyde/giu;

/** The name under which a character speaks, marked as AI in the language of its server. */
export function stageName(words: Words, performer: Pick<Performer, 'name'>): string {
  const name = oneLine(performer.name)
    .replace(RESERVED, '***')
    .replace(/[@#`:]/g, '');
  // What only looks like a reserved name cannot be starred letter by letter.
  const lengthMax = WEBHOOK_NAME_LENGTH_MAX - words.say('floor.asAi', { name: '' }).length;
  const shown = isReserved(name) ? '' : gatedLabel(words, name, lengthMax);
  return shown === '' ? words.say('floor.traderAsAi') : words.say('floor.asAi', { name: shown });
}

/** Whether a webhook was made for this character: its server may have spoken another language then. */
const isNamedFor = (performer: Performer, name: string | null): boolean =>
  LANGUAGES.some((language) => stageName(wordsOf(language), performer) === name);

/** A webhook to speak through; `username` and `avatarUrl` where it is another character's own. */
export interface Mouthpiece {
  readonly id: string;
  readonly token: string;
  readonly username?: string;
  readonly avatarUrl?: string;
}

/** One's own webhook; under the new name where the card was renamed, or the language changed, since it was made. */
function speakingFor({ id, token, name }: Remembered, username: string): Mouthpiece {
  return name === username ? { id, token } : { id, token, username };
}

/** A full channel is asked this often whether it has room by now. */
const LOAN_MS = 600_000;

/** Another character's webhook, as far as the borrower needs no webhook of its own. */
interface Loan {
  readonly lender: Mouthpiece;
  readonly untilMs: number;
}

export interface WebhooksOptions extends Memory {
  readonly client: Client;
  readonly clock: Clock;
  readonly pictures: Pictures;
  readonly words: GuildWords;
}

export class Webhooks {
  readonly #options: WebhooksOptions;
  readonly #memo: Memo<Known>;
  /** By channel, then by borrower. */
  readonly #loans = new Map<string, Map<PerformerId, Loan>>();
  /** By channel, whose limit it is: two lines at once do not make two webhooks. */
  readonly #making = new Lanes();

  constructor(options: WebhooksOptions) {
    this.#options = options;
    this.#memo = new Memo(options, { name: 'webhooks', schema, empty: {} });
  }

  /** Rejects where Discord refuses one. */
  async of(guild: GuildId, channel: string, performer: Performer): Promise<Mouthpiece> {
    const known = await this.#known(guild, channel, performer);
    if (known !== undefined) return known;
    return this.#making.run(channel, () => this.#open(guild, channel, performer));
  }

  /** The webhook was deleted: the next `of` makes another. */
  async forget(guild: GuildId, channel: string, webhookId: string): Promise<void> {
    for (const [borrower, { lender }] of this.#loans.get(channel) ?? [])
      if (lender.id === webhookId) this.#loans.get(channel)?.delete(borrower);
    await this.#memo.update(guild, (known) => ({
      ...known,
      [channel]: Object.fromEntries(
        Object.entries(known[channel] ?? {}).filter(([, { id }]) => id !== webhookId),
      ),
    }));
  }

  async forgetChannel(guild: GuildId, channel: string): Promise<void> {
    this.#loans.delete(channel);
    if ((await this.#memo.read(guild))[channel] === undefined) return;
    await this.#memo.update(guild, ({ [channel]: _gone, ...rest }) => rest);
  }

  #nameOf(guild: GuildId, performer: Performer): string {
    return stageName(this.#options.words(guild), performer);
  }

  /** Its own, or the one that is lent to it. */
  async #known(guild: GuildId, channel: string, performer: Performer): Promise<Mouthpiece | undefined> {
    const own = (await this.#memo.read(guild))[channel]?.[performer.id];
    if (own !== undefined) return speakingFor(own, this.#nameOf(guild, performer));
    const loan = this.#loans.get(channel)?.get(performer.id);
    if (loan === undefined || loan.untilMs <= this.#options.clock.nowMs()) return undefined;
    return { ...loan.lender, username: this.#nameOf(guild, performer) };
  }

  async #open(guild: GuildId, channel: string, performer: Performer): Promise<Mouthpiece> {
    const known = await this.#known(guild, channel, performer);
    if (known !== undefined) return known;
    const own = (await this.#ownIn(channel)).find(({ name }) => isNamedFor(performer, name));
    if (own !== undefined) return this.#remember(guild, channel, { performer: performer.id, made: own });
    try {
      const made = await this.#make(guild, channel, performer);
      return await this.#remember(guild, channel, { performer: performer.id, made });
    } catch (error) {
      if (faultOf(error) !== 'full') throw error;
      return this.#borrow(guild, channel, { performer, error });
    }
  }

  async #make(guild: GuildId, channel: string, performer: Performer): Promise<APIWebhook> {
    const portrait = await this.#options.pictures.draw({
      kind: 'portrait',
      view: { id: performer.id, colour: performer.colour },
    });
    const avatar = `data:image/png;base64,${portrait.toString('base64')}`;
    const made = await this.#options.client.rest.post(Routes.channelWebhooks(channel), {
      body: { name: this.#nameOf(guild, performer), avatar },
    });
    return made as APIWebhook;
  }

  async #ownIn(channel: string): Promise<readonly APIWebhook[]> {
    const all = (await this.#options.client.rest.get(
      Routes.channelWebhooks(channel),
    )) as readonly APIWebhook[];
    const self = this.#options.client.user?.id;
    return all.filter((hook) => hook.token !== undefined && hook.user?.id === self);
  }

  async #remember(
    guild: GuildId,
    channel: string,
    { performer, made }: { performer: PerformerId; made: APIWebhook },
  ): Promise<Remembered> {
    const entry = {
      id: made.id,
      token: made.token ?? '',
      avatar: made.avatar,
      ...(made.name === null ? {} : { name: made.name }),
    };
    await this.#memo.update(guild, (known) => ({
      ...known,
      [channel]: { ...known[channel], [performer]: entry },
    }));
    return entry;
  }

  /** Any webhook of ours in the channel, under this character's name and, if another room has it, portrait. */
  async #borrow(
    guild: GuildId,
    channel: string,
    { performer, error }: { performer: Performer; error: unknown },
  ): Promise<Mouthpiece> {
    const lender = (await this.#ownIn(channel))[0];
    if (lender?.token === undefined) throw error;
    const known = Object.values(await this.#memo.read(guild));
    const portrayed = known.map((hooks) => hooks[performer.id]).find((hook) => hook?.avatar != null);
    const { rest } = this.#options.client;
    const lent: Mouthpiece = {
      id: lender.id,
      token: lender.token,
      username: this.#nameOf(guild, performer),
      ...(portrayed?.avatar == null
        ? {}
        : { avatarUrl: rest.cdn.avatar(portrayed.id, portrayed.avatar, { extension: 'png' }) }),
    };
    this.#lend(channel, performer, lent);
    return lent;
  }

  #lend(channel: string, { id }: Performer, lender: Mouthpiece): void {
    const loans = this.#loans.get(channel) ?? new Map<PerformerId, Loan>();
    loans.set(id, { lender, untilMs: this.#options.clock.nowMs() + LOAN_MS });
    this.#loans.set(channel, loans);
  }
}
