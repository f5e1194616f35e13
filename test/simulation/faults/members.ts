// The server's members: what they wish for comes at its time, late, twice or in another order, as Discord delivers it, and
// what they were answered is remembered. Whoever manages the server calls markets off, pauses and sets the pace.

import { FloorStopped } from '../../../src/director/floor-stopped.ts';
import { FloorHeldUp } from '../../../src/director/held-up/floor-held-up.ts';
import { interactionId, viewerId } from '../../../src/show/ids.ts';
import type { Intent } from '../../../src/show/intents/intent.ts';
import { marketIn } from '../../../src/show/parlour/pool-id.ts';
import { EPISODE_MARKETS } from '../../../src/show/parlour/wagers.ts';
import type { Show } from '../../../src/show/state/show.ts';
import { Audience, anyone, visit, type Wish } from '../audience.ts';
import type { Dice } from '../dice.ts';
import type { Bot } from './bot/bot.ts';
import { CHANNELS } from './world/channels.ts';
import type { Timeline } from './world/timeline.ts';

/**
 * `refused`: by the rules; `unanswered`: the process died first, or was not there; `broke`: something was thrown that no
 * floor throws.
 */
export type Answer =
  | 'done'
  | 'refused'
  | 'nothingTaken'
  | 'waits'
  | 'inDoubt'
  | 'stopped'
  | 'unanswered'
  | 'broke';

/** One wish of a member, delivered once or more often. */
export interface Press {
  readonly type: Intent['type'];
  /** Of wishes about chips: by this id it is one act however often it is delivered. */
  readonly interaction: string | null;
  readonly viewer: string | null;
  /** One for each delivery. */
  readonly answers: readonly Answer[];
}

const MANAGER = viewerId('501');

export interface MembersOptions {
  readonly dice: Dice;
  readonly timeline: Timeline;
  readonly bot: () => Bot;
  readonly temper: 'friendly' | 'hostile';
  readonly gapMs: number;
  /** Of a hundred wishes, how many are delivered once more. */
  readonly twicePercent: number;
  /** Somebody says something in a channel. */
  readonly chat: (channel: string, text: string) => void;
}

const CHATTY_PERCENT = 20;

/** The clock's wishes, which no command makes; and whoever erases themselves or sets up goes another way. */
const NOT_THEIRS: readonly Wish['type'][] = [
  ...['startRound', 'lockPool', 'ringOpeningBell', 'ringClosingBell'],
  ...['closeChaos', 'closeMotion', 'endPowerHour', 'createShow', 'eraseViewer'],
] as const satisfies readonly Wish['type'][];

export class Members {
  readonly #options: MembersOptions;
  readonly #audience: Audience;
  readonly #presses: (Press & { readonly answers: Answer[] })[] = [];
  #isQuiet = false;

  constructor(options: MembersOptions) {
    this.#options = options;
    this.#audience = new Audience(options.dice, options.temper);
  }

  get presses(): readonly Press[] {
    return this.#presses;
  }

  /** From now on, now and then, until they are told to be quiet. */
  come(): void {
    const { dice, timeline, gapMs } = this.#options;
    timeline.at(timeline.nowMs + dice.below(gapMs), () => {
      if (this.#isQuiet) return;
      this.#wish();
      this.come();
    });
  }

  beQuiet(): void {
    this.#isQuiet = true;
  }

  /** One wish, delivered now; resolves to what came of it, or never where the process dies. */
  async ask(wish: Wish): Promise<Answer> {
    const press = this.#noted(wish);
    return this.#deliver(wish, press);
  }

  #wish(): void {
    const { bot, chat, dice, timeline, twicePercent } = this.#options;
    if (dice.percent(CHATTY_PERCENT)) chat(dice.pick(Object.values(CHANNELS)), 'lol');
    const show = bot().show;
    if (show === undefined) return;
    const wish = this.#wishFor(show);
    const press = this.#noted(wish);
    const deliveries = dice.percent(twicePercent) ? 2 : 1;
    for (let delivery = 0; delivery < deliveries; delivery++) {
      const delayMs = dice.percent(70) ? 0 : dice.below(4_000);
      timeline.at(timeline.nowMs + delayMs, () => void this.#deliver(wish, press));
    }
  }

  #wishFor(show: Show): Wish {
    const { bot, dice } = this.#options;
    const roll = dice.below(100);
    if (roll < 3) return this.#calledOff(show);
    if (roll < 40) return this.#bet(show) ?? visit(anyone(dice), bot().nowMs());
    for (;;) {
      const wish = this.#audience.wish(show, bot().nowMs());
      if (!NOT_THEIRS.includes(wish.type)) return wish;
    }
  }

  /** By somebody who has chips, in a market that takes bets; undefined where there is none. */
  #bet(show: Show): Wish | undefined {
    const { dice } = this.#options;
    const rich = Object.keys(show.chips.toJSON()).flatMap((account) => account.split('wallet:')[1] ?? []);
    const open = (show.episode?.pools ?? []).filter(({ locked }) => !locked);
    if (rich.length === 0 || open.length === 0) return undefined;
    const { id, outcomes } = dice.pick(open);
    const interaction = interactionId(`7${this.#presses.length}`);
    return {
      ...{ type: 'placeWager', viewer: viewerId(dice.pick(rich)), interaction },
      ...{ market: marketIn(id) ?? 'winner', outcome: dice.pick(outcomes), chips: 1 + dice.below(90) },
    };
  }

  #calledOff(show: Show): Wish {
    const { pools = [] } = show.episode ?? {};
    const backed = pools.filter(({ wagers }) => wagers.size > 0);
    const open = (backed.length > 0 ? backed : pools).flatMap(({ id }) => marketIn(id) ?? []);
    const market = this.#options.dice.pick(open.length > 0 ? open : EPISODE_MARKETS);
    return { type: 'voidPool', viewer: MANAGER, market, why: 'A goose sat on it' };
  }

  #noted(wish: Wish): Press & { readonly answers: Answer[] } {
    const press = {
      type: wish.type,
      interaction: 'interaction' in wish ? wish.interaction : null,
      viewer: 'viewer' in wish ? wish.viewer : null,
      answers: [] as Answer[],
    };
    this.#presses.push(press);
    return press;
  }

  async #deliver(wish: Wish, { answers }: { readonly answers: Answer[] }): Promise<Answer> {
    const bot = this.#options.bot();
    const index = answers.push('unanswered') - 1;
    if (!bot.isUp) return 'unanswered';
    const answer = await answerOf(bot, { ...wish, atMs: bot.nowMs() } as Intent);
    answers[index] = answer;
    return answer;
  }
}

async function answerOf(bot: Bot, intent: Intent): Promise<Answer> {
  try {
    return (await bot.submit(intent)).ok ? 'done' : 'refused';
  } catch (error) {
    if (error instanceof FloorHeldUp) return error.wish;
    return error instanceof FloorStopped ? 'stopped' : 'broke';
  }
}
