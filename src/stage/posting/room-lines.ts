// The lines of the rooms, each told once and in order, within each channel's budget: one message a line while there
// is room, several in one when there is not. A room that refuses is heard on the floor meanwhile. What waits is not
// lost by a crash: until it is told, its step does not count as told.

import type { Logger } from 'pino';
import { HeldUp, setbackOf } from '../../director/held-up/held-up.ts';
import type { Clock, Telling } from '../../director/ports.ts';
import { ROOMS } from '../../show/cast/cast.ts';
import type { GuildId } from '../../show/ids.ts';
import { pause } from '../../waiting/pause.ts';
import type { GuildWords } from '../channels/guild-words.ts';
import { faultOf } from '../edge/fault.ts';
import type { Allowance } from './allowance.ts';
import { batchOf, type SpokenLine } from './batch.ts';
import type { Budget } from './budget.ts';
import type { MessageAt, Outbox } from './outbox.ts';
import type { Posts } from './posts.ts';
import type { Voices } from './voices.ts';

export interface RoomLine extends SpokenLine {
  readonly guild: GuildId;
  /** How far apart the messages of the guild's rooms are on average; null: only Discord counts them. */
  readonly apartMs: number | null;
  /** Who is still to speak in this round: in any room, and in this one. */
  readonly toCome: { readonly anywhere: number; readonly here: number };
  /** Called with the message in which the line was posted. */
  readonly onPosted?: (at: MessageAt) => Promise<void>;
}

export interface RoomLinesOptions {
  readonly posts: Pick<Posts, 'channelOf' | 'floorOf'>;
  readonly voices: Pick<Voices, 'speak'>;
  readonly outbox: Pick<Outbox, 'find' | 'settleAll'>;
  readonly words: GuildWords;
  readonly budget: Budget;
  readonly allowance: Allowance;
  readonly clock: Clock;
  readonly log: Logger;
}

/** For as long a line waits for the next speaker of its room, to be told in one message. */
const DUET_WAIT_MS = 30_000;
const AGAIN_AFTER_MS = 500;
const AGAIN_AFTER_MS_MAX = 15_000;
/** Looking whether a way has opened asks nobody. */
const LOOK_AGAIN_AFTER_MS_MAX = 2_000;

interface Waiting extends RoomLine {
  /** It is told. */
  readonly tell: () => void;
  /** It is told, or waits for nothing but its channel's budget: the next step may go on. */
  readonly letGo: () => void;
}

/** The lines of one room of one guild, the oldest first. */
interface Queue {
  lines: readonly Waiting[];
  isUnderWay: boolean;
  waitsForBudget: boolean;
  /** Called when a line comes, while one waits for it. */
  onLine: () => void;
}

export class RoomLines {
  readonly #options: RoomLinesOptions;
  readonly #queues = new Map<string, Queue>();
  readonly #working = new Set<Promise<void>>();
  readonly #closing = new AbortController();

  constructor(options: RoomLinesOptions) {
    this.#options = options;
  }

  /** Resolves when the line is told, or waits for nothing but its channel's budget; rejects when the signal fires first. */
  async say(line: RoomLine, signal: AbortSignal): Promise<Telling> {
    const there = await this.#options.outbox.find(line.guild, line.key);
    if (there !== undefined) {
      await line.onPosted?.(there);
      return { told: Promise.resolve() };
    }
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
      const stop = (): void => reject(signal.reason);
      signal.addEventListener('abort', stop, { once: true });
      const told = new Promise<void>((tell) => {
        const letGo = (): void => {
          signal.removeEventListener('abort', stop);
          queueMicrotask(() => resolve({ told }));
        };
        this.#enqueue({ ...line, tell, letGo });
      });
    });
  }

  /** Nobody speaks there for now. */
  letGo(guild: GuildId, channels: readonly string[]): void {
    const { allowance, budget } = this.#options;
    for (const key of ROOMS.map((room) => `${guild}/${room}`)) {
      const queue = this.#queues.get(key);
      if (queue?.lines.length === 0 && !queue.isUnderWay) this.#queues.delete(key);
    }
    allowance.letGo(guild);
    for (const channel of channels) budget.letGo(channel);
  }

  /** Posts what waits, budget or not, once; what fails then is told at the next start. */
  async close(): Promise<void> {
    this.#closing.abort();
    while (this.#working.size > 0) await Promise.all(this.#working);
  }

  #enqueue(line: Waiting): void {
    const queue = this.#queueOf(line);
    const there = queue.lines.find(({ key }) => key === line.key);
    // A step that is tried again brings lines that wait already.
    queue.lines =
      there === undefined
        ? [...queue.lines, line]
        : queue.lines.map((each) => (each === there ? heardTwice(there, line) : each));
    if (queue.waitsForBudget) line.letGo();
    queue.onLine();
    if (!queue.isUnderWay) this.#work(queue);
  }

  #queueOf({ guild, room }: RoomLine): Queue {
    const key = `${guild}/${room}`;
    const known = this.#queues.get(key);
    if (known !== undefined) return known;
    const fresh: Queue = { lines: [], isUnderWay: false, waitsForBudget: false, onLine: () => undefined };
    this.#queues.set(key, fresh);
    return fresh;
  }

  #work(queue: Queue): void {
    queue.isUnderWay = true;
    const working = this.#tellAll(queue).finally(() => this.#working.delete(working));
    this.#working.add(working);
  }

  async #tellAll(queue: Queue): Promise<void> {
    let failures = 0;
    while (queue.lines.length > 0) {
      try {
        await this.#tellNext(queue);
        failures = 0;
      } catch (err) {
        if (this.#closing.signal.aborted) break;
        await this.#pause(this.#setback(queue, err, failures));
        failures += 1;
      }
    }
    // At once with the last look at the lines, or one that comes in between would wait for ever.
    queue.isUnderWay = false;
  }

  /** One message: the first line, with those that go with it. Throws where it has to wait. */
  async #tellNext(queue: Queue): Promise<void> {
    const { allowance, budget, clock, outbox, voices, words } = this.#options;
    const [first] = queue.lines;
    if (first === undefined) return;
    const place = await this.#placeOf(first);
    const there = await outbox.find(first.guild, first.key);
    if (there !== undefined) return this.#told(queue, [first.key]);
    if (!this.#closing.signal.aborted) {
      const waitMs = this.#waitMs(queue, first);
      if (waitMs > 0) return this.#await(queue, waitMs);
      if (!budget.take(place.channel, clock.nowMs()))
        return this.#await(queue, budget.readyAtMs(place.channel, clock.nowMs()) - clock.nowMs());
    }
    const isScarce = this.#left(first) < queue.lines.length;
    if (first.apartMs !== null) allowance.take(first.guild, first.apartMs, clock.nowMs());
    const batch = batchOf(words(first.guild), queue.lines, {
      nowMs: clock.nowMs(),
      isAway: place.isAway,
      isScarce,
    });
    await voices.speak({ guild: first.guild, channel: place.channel, ...batch });
    await this.#told(queue, batch.keys);
  }

  /** The room's channel; the floor while that refuses or is not there. */
  async #placeOf({ guild, room }: RoomLine): Promise<{ channel: string; isAway: boolean }> {
    const { posts, outbox } = this.#options;
    const own = await posts.channelOf(guild, room);
    if (own !== undefined) return { channel: own, isAway: false };
    const floor = await posts.floorOf(guild);
    // What may stand in the room already must not be said here again.
    await outbox.settleAll(guild);
    return { channel: floor, isAway: true };
  }

  /** How long the first line waits: for a message of the rooms' allowance, or for whoever speaks next in the room. */
  #waitMs({ lines }: Queue, { apartMs, guild, atMs }: Waiting): number {
    const nowMs = this.#options.clock.nowMs();
    const last = lines.at(-1);
    if (apartMs === null || last === undefined) return 0;
    const left = this.#left(last);
    if (left < 1) return this.#options.allowance.readyAtMs(guild, apartMs, nowMs) - nowMs;
    const isEnough = left >= lines.length + last.toCome.anywhere;
    return isEnough || last.toCome.here === 0 ? 0 : Math.max(0, atMs + DUET_WAIT_MS - nowMs);
  }

  /** Messages that are left to the rooms of a line's guild. */
  #left({ apartMs, guild }: Waiting): number {
    if (apartMs === null) return Number.POSITIVE_INFINITY;
    return this.#options.allowance.left(guild, apartMs, this.#options.clock.nowMs());
  }

  /** For so long, or until another line comes. The next step may go on meanwhile. */
  async #await(queue: Queue, waitMs: number): Promise<void> {
    queue.waitsForBudget = true;
    for (const { letGo } of queue.lines) letGo();
    const came = new Promise<void>((resolve) => {
      queue.onLine = resolve;
    });
    await Promise.race([this.#pause(waitMs), came]);
    queue.onLine = () => undefined;
    queue.waitsForBudget = false;
  }

  /** A message that was in doubt may hold fewer lines than would be told together now: each is looked up. */
  async #told(queue: Queue, keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const line = queue.lines.find((each) => each.key === key);
      const at = line && (await this.#options.outbox.find(line.guild, key));
      if (line === undefined || at === undefined) continue;
      queue.lines = queue.lines.filter((each) => each.key !== key);
      await line.onPosted?.(at);
      line.tell();
      line.letGo();
    }
  }

  #setback(queue: Queue, err: unknown, failures: number): number {
    const [first] = queue.lines;
    const waitMs =
      err instanceof HeldUp
        ? Math.min(err.againAfterMs, LOOK_AGAIN_AFTER_MS_MAX)
        : Math.min(AGAIN_AFTER_MS * 2 ** Math.min(failures, 10), AGAIN_AFTER_MS_MAX);
    const { level, facts } = setbackOf(err);
    this.#options.log[failures === 0 ? level : 'debug'](
      {
        ...{ ...facts, guild: first?.guild, room: first?.room, lines: queue.lines.length },
        ...{ fault: faultOf(err), waitMs },
      },
      'a line could not be told; it waits',
    );
    return waitMs;
  }

  #pause(waitMs: number): Promise<void> {
    return pause(this.#options.clock, { waitMs, signal: this.#closing.signal });
  }
}

const heardTwice = (one: Waiting, other: Waiting): Waiting => ({
  ...one,
  tell: () => {
    one.tell();
    other.tell();
  },
  letGo: () => {
    one.letGo();
    other.letGo();
  },
});
