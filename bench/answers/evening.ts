// An evening to measure: a loopback Discord in this process, the bot in another, shows in several servers so that the
// house model always has somebody to play, and a crowd in the first of them.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openJournal } from '../../src/journal/journal.ts';
import { type Loopback, openLoopback } from '../../src/rehearsal/loopback.ts';
import type { Viewer } from '../../src/rehearsal/people/viewer.ts';
import type { ShowEvent } from '../../src/show/events/event.ts';
import { guildId } from '../../src/show/ids.ts';
import type { Show } from '../../src/show/state/show.ts';
import { Bot } from './bot.ts';
import { Crowd } from './crowd.ts';
import { writeOpening } from './opening.ts';
import { Stopwatch } from './stopwatch.ts';

export interface EveningOptions {
  readonly viewers: number;
  readonly servers: number;
  readonly paceSeconds: number;
  readonly model: string;
  readonly modelThreads: number;
  /** Where a CPU profile of the bot is wanted. */
  readonly profileFolder: string | undefined;
}

const TEXT_CHANNEL = 0;
const OPEN_WITHIN_MS = 60_000;

export class Evening {
  readonly loopback: Loopback;
  readonly stopwatch: Stopwatch;
  readonly crowd: Crowd;
  readonly #bot: Bot;
  readonly #folder: string;

  private constructor(parts: {
    loopback: Loopback;
    stopwatch: Stopwatch;
    crowd: Crowd;
    bot: Bot;
    folder: string;
  }) {
    this.loopback = parts.loopback;
    this.stopwatch = parts.stopwatch;
    this.crowd = parts.crowd;
    this.#bot = parts.bot;
    this.#folder = parts.folder;
  }

  /** Resolves when bets are taken in the crowd's server and every show plays. */
  static async open(options: EveningOptions): Promise<Evening> {
    const folder = await mkdtemp(join(tmpdir(), 'bullpen-answers-'));
    const loopback = await openLoopback({});
    const guilds = [loopback.guildId];
    for (let number = 2; number <= options.servers; number++)
      guilds.push(await loopback.addGuild({ name: `Server ${number}` }));
    const admin = loopback.viewers.find((one) => one.admin)?.id ?? '';
    const journal = `sqlite://${folder}/bullpen.sqlite`;
    await writeOpening({ journal, guilds, admin, paceMs: options.paceSeconds * 1_000 });
    const env = {
      ...{ DISCORD_TOKEN: loopback.token, DISCORD_API: loopback.apiUrl, DATA_DIR: folder },
      ...{ MODEL: options.model, MODEL_THREADS: String(options.modelThreads), GPU: 'off', TIME_ZONE: 'UTC' },
    };
    const { profileFolder } = options;
    const flags = profileFolder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`];
    const bot = new Bot(env, flags);
    await bot.live();
    for (const guild of guilds) await setUp(loopback.viewer(admin, guild));
    const members: { readonly viewer: Viewer; readonly number: number }[] = [];
    for (let number = 0; number < options.viewers; number++)
      members.push({ viewer: await loopback.addViewer({ name: `Viewer ${number}` }), number });
    const stopwatch = new Stopwatch(loopback.world);
    const { world } = loopback;
    const lastAnswer = (viewer: string) => stopwatch.lastAnswer(viewer);
    const channelId = floorOf(loopback.viewer(admin, loopback.guildId)) ?? '';
    const crowd = new Crowd(members, { world, channelId, lastAnswer });
    return new Evening({ loopback, stopwatch, crowd, bot, folder });
  }

  /** Of a core, by the bot's thread that answers. */
  mainThreadMs(): number {
    return this.#bot.mainThreadMs();
  }

  get log(): string {
    return this.#bot.said;
  }

  /** Ends the bot, and returns the interactions whose bets its journal holds. */
  async close(): Promise<ReadonlySet<string>> {
    await this.#bot.end();
    const journal = await openJournal<ShowEvent, Show>({ from: `sqlite://${this.#folder}/bullpen.sqlite` });
    const booked = new Set<string>();
    for await (const { events } of journal.guild(guildId(this.loopback.guildId)).records())
      for (const event of events) if (event.type === 'wagerPlaced') booked.add(event.interaction);
    await journal.close();
    await this.loopback.close();
    await rm(this.#folder, { recursive: true, force: true });
    return booked;
  }
}

/** Resolves when the first bell has rung. */
export async function setUp(admin: Viewer): Promise<void> {
  const general = admin.channels().find(({ type }) => type === TEXT_CHANNEL)?.id ?? '';
  await waitFor('/setup', () => admin.commands().some(({ name }) => name === 'setup'));
  await admin.command({ channelId: general, name: 'setup', options: [{ name: 'timezone', value: 'UTC' }] });
  await waitFor('the floor', () => floorOf(admin) !== undefined);
  await admin.command({ channelId: general, name: 'resume' });
  await waitFor('the opening bell', () => admin.messages(floorOf(admin) ?? '').length > 0);
}

const floorOf = (viewer: Viewer): string | undefined =>
  viewer.channels().find(({ name }) => name.includes('floor'))?.id;

async function waitFor(what: string, isThere: () => boolean): Promise<void> {
  const untilMs = performance.now() + OPEN_WITHIN_MS;
  while (!isThere()) {
    if (performance.now() > untilMs) throw new Error(`${what} did not come`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
