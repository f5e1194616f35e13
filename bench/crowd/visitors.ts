// Members of several of the servers, who type and press whatever there is, each every few seconds, from a seed. All
// interactions of the city go through here, so that each can be timed by its kind.

import type { Loopback } from '../../src/rehearsal/loopback.ts';
import type { PageOption } from '../../src/rehearsal/page/protocol.ts';
import { Misuse } from '../../src/rehearsal/people/misuse.ts';
import type { Viewer } from '../../src/rehearsal/people/viewer.ts';
import { hash32 } from '../../src/show/chance.ts';
import { pressableIn } from '../answers/pressable.ts';
import type { Stopwatch } from '../answers/stopwatch.ts';
import type { Server } from './city.ts';

interface Visitor {
  readonly viewer: Viewer;
  readonly floor: string;
  readonly number: number;
}

const EVERY_MS = 4_000;
const TRADERS = ['alex', 'alice', 'mike', 'sarah'] as const;
/** From one server to another, so that those whose shard is there first are asked soon. */
const STRIDE = 9;
const LOOKS_EACH = 2;
const LOOK_EVERY_MS = 10;
const PRESSED_SHARE = 0.35;
/** What is typed, one as often as the other. */
const TYPED: readonly { readonly name: string; readonly asks?: 'trader' | 'bet' }[] = [
  { name: 'bet', asks: 'bet' },
  { name: 'bet', asks: 'bet' },
  { name: 'odds' },
  { name: 'market' },
  { name: 'follow', asks: 'trader' },
  { name: 'doctor' },
  { name: 'thoughts', asks: 'trader' },
  { name: 'leaderboard' },
  { name: 'portfolio', asks: 'trader' },
  { name: 'wallet' },
  { name: 'bets' },
  { name: 'plots' },
];

export class Visitors {
  readonly #all: readonly Visitor[];
  readonly #loopback: Loopback;
  readonly #stopwatch: Stopwatch;
  #acts = 0;
  /** Acts that the app itself would not let them do, such as a press on what has gone. */
  misused = 0;

  private constructor(all: readonly Visitor[], loopback: Loopback, stopwatch: Stopwatch) {
    this.#all = all;
    this.#loopback = loopback;
    this.#stopwatch = stopwatch;
  }

  static async of(
    loopback: Loopback,
    servers: readonly Server[],
    { each, stopwatch }: { readonly each: number; readonly stopwatch: Stopwatch },
  ): Promise<Visitors> {
    const all: Visitor[] = [];
    for (const { guild: guildId, floor } of servers) {
      for (let number = 0; number < each; number++) {
        const viewer = await loopback.addViewer({ name: `Visitor ${all.length}`, guildId });
        all.push({ viewer, floor, number: all.length });
      }
    }
    return new Visitors(all, loopback, stopwatch);
  }

  /** Each at a moment of their own. Milliseconds. */
  async visit(lastsMs: number): Promise<void> {
    const startedMs = performance.now();
    const gapMs = EVERY_MS / this.#all.length;
    for (let turn = 0; turn * gapMs < lastsMs; turn++) {
      const leftMs = startedMs + turn * gapMs - performance.now();
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, leftMs)));
      const visitor = this.#all[turn % this.#all.length];
      if (visitor !== undefined) this.#act(visitor);
    }
  }

  /**
   * Looks into wallets until an answer is there, many times a second; gives the milliseconds since `sinceMs`. What has a
   * picture waits for the drawing thread to begin besides.
   */
  async firstAnswer(sinceMs: number): Promise<number> {
    for (let asked = 0; ; asked++) {
      const visitor = this.#all[(asked * STRIDE) % this.#all.length];
      if (visitor !== undefined) this.#type(visitor, { name: 'wallet' });
      for (let looked = 0; looked < LOOKS_EACH; looked++) {
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
        if (this.#stopwatch.since(sinceMs).some(({ ms }) => ms !== undefined))
          return performance.now() - sinceMs;
      }
    }
  }

  #act(visitor: Visitor): void {
    this.#acts += 1;
    const dice = (what: string): number => hash32(`${what} ${visitor.number} ${this.#acts}`) / 2 ** 32;
    const messageId = this.#stopwatch.lastAnswer(visitor.viewer.id);
    const message = this.#loopback.world.messages.get(messageId ?? '');
    const customId =
      dice('press') < PRESSED_SHARE ? pressableIn(message, /^[a-z]/, dice('which')) : undefined;
    if (message !== undefined && customId !== undefined) {
      this.#do(() => visitor.viewer.useComponent({ messageId: message.id, customId }, ''));
      return;
    }
    const typed = TYPED[Math.floor(dice('what') * TYPED.length)];
    if (typed !== undefined) this.#type(visitor, typed, dice('trader'));
  }

  #type({ viewer, floor }: Visitor, { name, asks }: (typeof TYPED)[number], dice = 0): void {
    const trader: PageOption = {
      name: 'trader',
      value: TRADERS[Math.floor(dice * TRADERS.length)] ?? 'alex',
    };
    const options = asks === undefined ? [] : [trader];
    if (asks === 'bet') options.push({ name: 'amount', value: 1 });
    this.#do(() => viewer.typeCommand({ channelId: floor, name, options }, ''));
  }

  #do(act: () => unknown): void {
    try {
      act();
    } catch (error) {
      if (!(error instanceof Misuse)) throw error;
      this.misused += 1;
    }
  }
}
