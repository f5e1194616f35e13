// One kind of bad day: how it begins, how long it lasts, how it ends.
import type { Loopback } from '../../../src/rehearsal/loopback.ts';
import type { GuildId } from '../../../src/show/ids.ts';
import type { Dice } from '../../simulation/dice.ts';
import type { Bot } from '../house/bot.ts';
import type { Store } from '../house/store.ts';

export interface Scene {
  readonly loopback: Loopback;
  readonly bot: Bot;
  readonly store: Store;
  readonly guild: GuildId;
  readonly dice: Dice;
  /** Something that is wrong whatever comes after. */
  readonly blame: (fault: string) => void;
}

export type End = () => void | Promise<void>;

export interface BadDay {
  readonly name: string;
  /** From its beginning to its end; absent: it ends as soon as it has begun. */
  readonly lastsMs?: number | ((scene: Scene) => number);
  /** The bot may end with exit code 2, and its host starts it again. */
  readonly mayEnd?: true;
  /** The bot must end with exit code 2; it is played only when it is asked for by name. */
  readonly mustEnd?: true;
  readonly begin: (scene: Scene) => End | Promise<End>;
}

export const nothing: End = () => undefined;
export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
