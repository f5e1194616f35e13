// Who keeps the bot running on its machine, as a supervisor does: it is started again whenever it ends, sooner or later,
// and is killed, stopped or given another time as the plan has it.

import type { Dice } from '../dice.ts';
import type { Bot } from './bot/bot.ts';
import type { Plan } from './plan.ts';
import type { WallClock } from './world/machine-clock.ts';
import type { Timeline } from './world/timeline.ts';

const COMES_BACK_AFTER_MS = [1, 500, 20_000, 120_000] as const;
const STARTS_WITHIN_MS = 3_000;
/** Whoever has not stopped by then is killed. */
const STOPS_WITHIN_MS = 15_000;

export interface KeeperOptions {
  readonly timeline: Timeline;
  readonly wall: WallClock;
  readonly dice: Dice;
  readonly plan: Pick<Plan, 'ends' | 'jumps' | 'dyingPercent' | 'rotPercent'>;
  readonly isCalm: () => boolean;
  readonly makeBot: () => Bot;
  /** While nobody looks, something on the disk is damaged. */
  readonly rot: (dice: Dice) => unknown;
  /** Told why a start failed. */
  readonly onFailedStart: (why: unknown) => void;
}

export class Keeper {
  readonly #options: KeeperOptions;
  #bot: Bot;
  #lives = 0;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#bot = options.makeBot();
  }

  get bot(): Bot {
    return this.#bot;
  }

  /** Processes so far. */
  get lives(): number {
    return this.#lives;
  }

  begin(): void {
    const { timeline, wall, plan } = this.#options;
    const from = timeline.nowMs;
    for (const { atMs, how } of plan.ends) timeline.at(from + atMs, () => this.#end(how));
    for (const { atMs, byMs } of plan.jumps) timeline.at(from + atMs, () => wall.jump(byMs));
    this.#live();
  }

  kill(why: string): void {
    this.#bot.life.end(why);
  }

  #end(how: 'killed' | 'stopped'): void {
    const { timeline } = this.#options;
    const bot = this.#bot;
    const isStopped = how === 'stopped' && bot.isUp;
    timeline.at(timeline.nowMs + (isStopped ? STOPS_WITHIN_MS : 0), () => bot.life.end(how));
    if (isStopped) void bot.stop();
  }

  #live(): void {
    const { timeline, dice, plan, isCalm, onFailedStart } = this.#options;
    const bot = this.#bot;
    this.#lives += 1;
    bot.life.whenOver(() => this.#comeBack());
    bot.start().catch((error: unknown) => {
      onFailedStart(error);
      bot.life.end('could not start');
    });
    if (isCalm() || !dice.percent(plan.dyingPercent)) return;
    timeline.at(timeline.nowMs + dice.below(STARTS_WITHIN_MS), () => bot.life.end('killed at its start'));
  }

  #comeBack(): void {
    const { timeline, dice, plan, isCalm, makeBot, rot } = this.#options;
    const waitMs = isCalm() ? 1 : dice.pick(COMES_BACK_AFTER_MS);
    timeline.at(timeline.nowMs + waitMs, () => {
      if (!isCalm() && dice.percent(plan.rotPercent)) rot(dice);
      this.#bot = makeBot();
      this.#live();
    });
  }
}
