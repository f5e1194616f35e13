// What refuses on a server, told to those who can mend it: after a manager's next command, for their eyes alone, and
// where it lasts, once in the channel that Discord keeps for admins.

import { type Client, type Interaction, MessageFlags, PermissionFlagsBits, Routes } from 'discord.js';
import type { Clock } from '../../director/ports.ts';
import { languageOf } from '../../languages/language.ts';
import { type Words, wordsOf } from '../../languages/words.ts';
import { type GuildId, guildId } from '../../show/ids.ts';
import { refusalText } from '../../views/doctor/refusal.ts';
import { payloadOf, type Writing } from '../posting/payload.ts';
import type { ClosedWay, Way, Ways } from '../posting/ways.ts';
import type { GuildWords } from './guild-words.ts';

/** A refusal that ends by itself is nobody's concern. */
const LASTS_MS = 60_000;
const REMIND_AFTER_MS = 600_000;
/** What refuses is in their answers already. */
const SAY_IT_THEMSELVES: readonly string[] = ['doctor', 'setup'];

export interface AdminNoticesOptions extends Writing {
  readonly client: Client;
  readonly ways: Ways;
  /** What a server reads. */
  readonly words: GuildWords;
  readonly clock: Clock;
}

export class AdminNotices {
  readonly #options: AdminNoticesOptions;
  readonly #toldAtMs = new Map<Way, number>();
  readonly #waiting = new Set<() => void>();

  constructor(options: AdminNoticesOptions) {
    this.#options = options;
  }

  /** A way has been refused for the first time. */
  closed({ way, guild, sinceMs }: ClosedWay): void {
    const { clock, ways } = this.#options;
    const cancel = clock.at(sinceMs + LASTS_MS, () => {
      this.#waiting.delete(cancel);
      const still = ways.closedIn(guild).some((closed) => closed.way === way);
      if (still) void this.#post(guild);
    });
    this.#waiting.add(cancel);
  }

  /** Follows up on a manager's command that was answered. Never rejects. */
  async after(interaction: Interaction): Promise<void> {
    if (!interaction.isChatInputCommand() || interaction.guildId === null) return;
    if (SAY_IT_THEMSELVES.includes(interaction.commandName)) return;
    if (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) !== true) return;
    const words = wordsOf(languageOf(interaction.locale));
    const text = this.#words(guildId(interaction.guildId), words);
    if (text === undefined) return;
    const { client, log } = this.#options;
    try {
      await client.rest.post(Routes.webhook(interaction.applicationId, interaction.token), {
        auth: false,
        body: { ...payloadOf(words, { text }, this.#options).body, flags: MessageFlags.Ephemeral },
      });
    } catch (err) {
      this.#unsaid(guildId(interaction.guildId));
      log.warn({ err, guild: interaction.guildId }, 'an admin could not be told what refuses here');
    }
  }

  stop(): void {
    for (const cancel of this.#waiting) cancel();
    this.#waiting.clear();
  }

  /** In the channel where Discord tells admins of such things, where the server has one and it can be written in. */
  async #post(guild: GuildId): Promise<void> {
    const { client, log } = this.#options;
    const there = client.guilds.cache.get(guild);
    const channel = there?.publicUpdatesChannel;
    const self = there?.members.me;
    if (channel == null || self == null || !channel.permissionsFor(self).has(WRITES)) return;
    const words = this.#options.words(guild);
    const text = this.#words(guild, words);
    if (text === undefined) return;
    try {
      await client.rest.post(Routes.channelMessages(channel.id), {
        body: payloadOf(words, { text }, this.#options).body,
      });
    } catch (err) {
      this.#unsaid(guild);
      log.warn({ err, guild }, 'the admins could not be told what refuses on their server');
    }
  }

  /** Undefined where all is well, or was said of late. */
  #words(guild: GuildId, words: Words): string | undefined {
    const nowMs = this.#options.clock.nowMs();
    const news = this.#options.ways
      .closedIn(guild)
      .filter(({ way }) => nowMs - (this.#toldAtMs.get(way) ?? Number.NEGATIVE_INFINITY) >= REMIND_AFTER_MS);
    if (news.length === 0) return undefined;
    for (const { way } of news) this.#toldAtMs.set(way, nowMs);
    const lines = news.map(({ why }) => `- ${refusalText(words, why)}`);
    return [words.say('channels.noticeTitle'), ...lines].join('\n');
  }

  /** It did not arrive: it is news still. */
  #unsaid(guild: GuildId): void {
    for (const { way } of this.#options.ways.closedIn(guild)) this.#toldAtMs.delete(way);
  }
}

const WRITES = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages];
