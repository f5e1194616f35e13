// Two hundred people who watch: each types something or presses a button every two seconds, mostly what a member with
// a bet on the show wants to know, and some of it always a picture. From a seed, so that runs are alike.

import type { PageOption } from '../../src/rehearsal/page/protocol.ts';
import { Misuse } from '../../src/rehearsal/people/misuse.ts';
import type { Viewer } from '../../src/rehearsal/people/viewer.ts';
import type { World } from '../../src/rehearsal/world/world.ts';
import { hash32 } from '../../src/show/chance.ts';
import { pressableIn } from './pressable.ts';

export interface Member {
  readonly viewer: Viewer;
  readonly number: number;
}

export interface Place {
  readonly world: World;
  readonly channelId: string;
  /** The message that answered this viewer last. */
  readonly lastAnswer: (viewer: string) => string | undefined;
}

const EVERY_MS = 2_000;
const TRADERS = ['alex', 'alice', 'mike', 'sarah'] as const;

/** How much of all that is typed is which command; each with what is typed after it. */
const HABITS: readonly { readonly share: number; readonly name: string; readonly asksTrader?: true }[] = [
  { share: 16, name: 'odds' },
  { share: 12, name: 'leaderboard' },
  { share: 10, name: 'market' },
  { share: 8, name: 'portfolio', asksTrader: true },
  { share: 14, name: 'wallet' },
  { share: 10, name: 'bets' },
  { share: 12, name: 'thoughts', asksTrader: true },
  { share: 4, name: 'follow', asksTrader: true },
  { share: 6, name: 'tipsters' },
  { share: 4, name: 'help' },
  { share: 4, name: 'chaos' },
];
/** Of all acts; the others are typed. */
const PRESSED_SHARE = 0.4;
const PRESSED = /^(odds|vote|motion|stake|feed|unfollow)(:|$)/;

export class Crowd {
  readonly #members: readonly Member[];
  readonly #place: Place;
  #acts = 0;
  /** Acts that the app itself would not let them do. */
  misused = 0;

  constructor(members: readonly Member[], place: Place) {
    this.#members = members;
    this.#place = place;
  }

  /** Each at a moment of their own within the two seconds. */
  async watch(lastsMs: number): Promise<void> {
    const startedMs = performance.now();
    const gapMs = EVERY_MS / this.#members.length;
    for (let turn = 0; turn * gapMs < lastsMs; turn++) {
      const member = this.#members[turn % this.#members.length];
      await until(startedMs + turn * gapMs);
      if (member !== undefined) this.#act(member);
    }
  }

  /** So many bets within a second, of a chip each, typed by everybody in turn. */
  async bet(count: number): Promise<void> {
    const startedMs = performance.now();
    for (let bet = 0; bet < count; bet++) {
      const member = this.#members[bet % this.#members.length];
      await until(startedMs + (bet * 1_000) / count);
      if (member === undefined) continue;
      const trader = TRADERS[member.number % TRADERS.length] ?? TRADERS[0];
      this.#type(member.viewer, 'bet', [
        { name: 'trader', value: trader },
        { name: 'amount', value: 1 },
      ]);
    }
  }

  #act({ viewer, number }: Member): void {
    this.#acts += 1;
    const lastMessage = this.#place.lastAnswer(viewer.id);
    const dice = (what: string): number => hash32(`${what} ${number} ${this.#acts}`) / 2 ** 32;
    const pressable =
      dice('press') < PRESSED_SHARE
        ? pressableIn(this.#place.world.messages.get(lastMessage ?? ''), PRESSED, dice('button'))
        : undefined;
    if (pressable !== undefined && lastMessage !== undefined) {
      this.#press(viewer, lastMessage, pressable);
      return;
    }
    const all = HABITS.reduce((sum, { share }) => sum + share, 0);
    let left = dice('habit') * all;
    const habit = HABITS.find(({ share }) => {
      left -= share;
      return left < 0;
    });
    const trader = TRADERS[Math.floor(dice('trader') * TRADERS.length)] ?? TRADERS[0];
    this.#type(viewer, habit?.name ?? 'help', habit?.asksTrader ? [{ name: 'trader', value: trader }] : []);
  }

  #type(viewer: Viewer, name: string, options: readonly PageOption[]): void {
    this.#do(() => viewer.typeCommand({ channelId: this.#place.channelId, name, options }, ''));
  }

  #press(viewer: Viewer, messageId: string, customId: string): void {
    this.#do(() => viewer.useComponent({ messageId, customId }, ''));
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

/** At once where it is past, but never without a turn for whoever else is to be served in this process. */
async function until(timeMs: number): Promise<void> {
  const leftMs = timeMs - performance.now();
  if (leftMs > 1) await new Promise((resolve) => setTimeout(resolve, leftMs));
  else await new Promise((resolve) => setImmediate(resolve));
}
