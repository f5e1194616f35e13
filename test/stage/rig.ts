// The stage on the real discord.js client, against the loopback Discord; floors in memory over the real rules.

import pino from 'pino';
import { commands as houseCommands } from '../../commands/all.ts';
import { command as setup } from '../../commands/setup.ts';
import type { Performance, Telling } from '../../src/director/ports.ts';
import { languageOf } from '../../src/languages/language.ts';
import { sha256 } from '../../src/offstage/secret.ts';
import { draw } from '../../src/pictures/studio/order.ts';
import type { SeenRequest } from '../../src/rehearsal/http/server.ts';
import { type Loopback, type LoopbackOptions, openLoopback } from '../../src/rehearsal/loopback.ts';
import type { Viewer } from '../../src/rehearsal/people/viewer.ts';
import { type GuildId, guildId } from '../../src/show/ids.ts';
import type { Intent } from '../../src/show/intents/intent.ts';
import type { Question } from '../../src/show/rounds/question.ts';
import { DEFAULT_SETTINGS } from '../../src/show/state/settings.ts';
import { emptyShow, type Show } from '../../src/show/state/show.ts';
import type { Decision } from '../../src/show/trading/decision.ts';
import { type BotStage, openStage } from '../../src/stage/bot-stage.ts';
import type { Command } from '../../src/stage/interactions/command.ts';
import type { StageOptions } from '../../src/stage/stage-options.ts';
import { CAST } from '../playhouse.ts';
import { ManualClock } from './manual-clock.ts';
import { notesOn } from './notes/notes-on.ts';
import { Shows } from './shows.ts';

export interface RigOptions {
  readonly loopback?: LoopbackOptions;
  readonly commands?: readonly Command[];
  readonly stage?: Partial<StageOptions>;
}

export class Rig {
  readonly clock = new ManualClock(1_800_000_000_000);
  readonly shows = new Shows();
  readonly requests: SeenRequest[] = [];
  readonly logged: Record<string, unknown>[] = [];
  closing = new AbortController();
  readonly #rows = new Map<string, string>();
  readonly #options: RigOptions;
  #loopback: Loopback | undefined;
  #stage: BotStage | undefined;

  constructor(options: RigOptions = {}) {
    this.#options = options;
  }

  get loopback(): Loopback {
    if (this.#loopback === undefined) throw new Error('open the rig first');
    return this.#loopback;
  }

  get stage(): BotStage {
    if (this.#stage === undefined) throw new Error('open the rig first');
    return this.#stage;
  }

  get guild(): GuildId {
    return guildId(this.loopback.guildId);
  }

  get show(): Show {
    return this.shows.show(this.guild) ?? emptyShow(this.guild);
  }

  get admin(): Viewer {
    return this.viewer(0);
  }

  viewer(index: number): Viewer {
    const viewer = this.loopback.viewers[index];
    if (viewer === undefined) throw new Error(`there is no viewer ${index}`);
    return viewer;
  }

  async open(): Promise<this> {
    this.#loopback = await openLoopback({
      clock: this.clock,
      rateLimits: 'off',
      onRequest: (request) => this.requests.push(request),
      ...this.#options.loopback,
    });
    await this.raise();
    return this;
  }

  /** A stage, new or after a restart: what it noted is still there. */
  async raise(): Promise<void> {
    this.#stage = openStage(this.stageOptions());
    this.stage.connect(this.shows);
    await this.stage.start();
  }

  stageOptions(): StageOptions {
    const lines = { write: (line: string) => void this.logged.push(JSON.parse(line)) };
    return {
      token: this.loopback.token,
      apiUrl: this.loopback.apiUrl,
      clientSecret: this.loopback.clientSecret,
      commands: this.#options.commands ?? [
        ...houseCommands.filter(({ definition }) => definition.name !== setup.definition.name),
        setup,
      ],
      settings: {
        ...DEFAULT_SETTINGS,
        roundsPerEpisode: 2,
        sleepAfterMs: null,
        language: languageOf(this.#options.loopback?.locale),
      },
      cast: CAST,
      mindName: ({ mind }) => ({ name: mind, instead: null }),
      mindKind: () => 'understudy',
      mindsAtHand: () => ['default', 'understudy', 'qwen2.5-1.5b'],
      pictures: {
        // The moving office has tests of its own, and takes a second.
        draw: (order) => draw(order.kind === 'movingOffice' ? { ...order, kind: 'office' } : order),
      },
      notes: (guild) => notesOn(this.#rows, guild),
      notedGuilds: async () =>
        [...new Set(this.#noted().map((key) => /(\d+)\//.exec(key)?.[1] ?? ''))].map(guildId),
      clock: this.clock,
      log: pino({ level: 'debug' }, lines),
      ...this.#options.stage,
    };
  }

  notedNames(): readonly string[] {
    return this.#noted().map((key) => key.slice(key.indexOf('/') + 1));
  }

  #noted(): readonly string[] {
    return [...this.#rows.keys()].filter((key) => key.startsWith('notes:'));
  }

  /** As if the note had never been written. */
  forgetNote(name: string): void {
    for (const key of this.#rows.keys()) if (key.endsWith(`/${name}`)) this.#rows.delete(key);
  }

  /** As if one bit of the note had flipped on the disk. */
  spoilNote(name: string): void {
    for (const [key, text] of this.#rows)
      if (key.endsWith(`/${name}`)) this.#rows.set(key, `${text.slice(0, -2)}~}`);
  }

  /** As an older version had written it. */
  async changeNote(name: string, change: (note: unknown) => unknown): Promise<void> {
    const notes = notesOn(this.#rows, this.guild);
    await notes.set(name, change(await notes.get(name)));
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.#stage?.close();
    await this.#loopback?.close();
  }

  /** The channel with that name as the admin sees it. */
  channel(name: string): string {
    const found = this.admin.channels().find((channel) => channel.name === name);
    if (found === undefined) throw new Error(`there is no #${name}`);
    return found.id;
  }

  contents(name: string): readonly string[] {
    return this.admin.messages(this.channel(name)).map(({ content }) => content);
  }

  /** What a viewer sees in a channel, but for the welcome, which comes when it comes. */
  seenBy(viewer: number, channelId: string): ReturnType<Viewer['messages']> {
    return this.viewer(viewer)
      .messages(channelId)
      .filter(({ content }) => !content.startsWith('### 🔔 Bullpen is here'));
  }

  /** Does it, and performs it. */
  async play(intent: Intent): Promise<Performance> {
    const outcome = await this.shows.submit(this.guild, intent);
    if (!outcome.ok) throw new Error(`${intent.type} was refused: ${outcome.rejection.reason}`);
    const { latest } = this.shows;
    if (latest === undefined) throw new Error('nothing was performed');
    await this.perform(latest);
    return latest;
  }

  /** Resolves when the next step may go on; `told`, when every word of it is posted. */
  perform(performance: Performance): Promise<Telling> {
    return this.stage.perform(performance, this.closing.signal);
  }

  /** Waits for it while the time passes, a second at a time. */
  async passing<Result>(work: Promise<Result>, secondsMax = 120): Promise<Result> {
    let isDone = false;
    const end = (): void => {
      isDone = true;
    };
    const done = work.finally(end);
    done.catch(end);
    for (let second = 0; second < secondsMax && !isDone; second++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (!isDone) this.clock.advance(1_000);
    }
    return done;
  }

  async ring(): Promise<Performance> {
    const seed = 'a1'.repeat(32);
    const commitment = sha256(seed);
    return this.play({
      type: 'ringOpeningBell',
      atMs: this.clock.nowMs(),
      seed,
      commitment,
      closesAtMs: null,
    });
  }

  async startRound(): Promise<Performance> {
    this.clock.advance(Math.max(0, (this.show.episode?.nextRoundAtMs ?? 0) - this.clock.nowMs()));
    return this.play({ type: 'startRound', atMs: this.clock.nowMs() });
  }

  /** The performer whose turn it is answers. */
  async answer(decision: Partial<Decision> = {}): Promise<Performance> {
    const question = this.show.episode?.asked[0];
    if (question === undefined) throw new Error('nobody was asked');
    return this.play(this.wishOf(question, decision));
  }

  wishOf(question: Question, decision: Partial<Decision> = {}): Intent {
    return {
      type: 'answer',
      atMs: this.clock.nowMs(),
      question: question.id,
      playedBy: { mind: 'understudy', understudyBecause: null },
      decision: {
        thought: `secret of ${question.id}`,
        trade: 'Hold',
        side: 'long',
        conviction: 2,
        speech: `Words of ${question.id}`,
        location: question.room,
        ...decision,
      },
    };
  }

  /** All that stands in the channels of the show. */
  allContents(): readonly string[] {
    return this.admin.channels().flatMap(({ id }) => this.admin.messages(id).map(({ content }) => content));
  }
}
