// A whole evening on the stage: the real cast, the real deck, understudies, and members who bet, vote and feed the leak
// all the time. Time is the rig's.

import { loadAssets } from '../../../src/assets.ts';
import { forStage } from '../../../src/director/floor-records.ts';
import { nextAlarm } from '../../../src/director/time/alarm.ts';
import { secretOf } from '../../../src/offstage/secret.ts';
import { advance } from '../../../src/show/advance.ts';
import type { ShowRecord } from '../../../src/show/events/event.ts';
import type { Intent } from '../../../src/show/intents/intent.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/show/state/settings.ts';
import { emptyShow, episodeCount, type Show } from '../../../src/show/state/show.ts';
import { Audience } from '../../simulation/audience.ts';
import { Dice } from '../../simulation/dice.ts';
import { understudies } from '../../simulation/player.ts';
import type { Rig } from '../rig.ts';

/** About as long as a mind takes. */
const ANSWER_MS = 4_000;
const TICK_MS = 2_000;
const WISH_EVERY_MS = 20_000;
const { cast, deck } = loadAssets();

export interface EveningOptions {
  readonly seed: number;
  readonly settings?: Partial<Settings>;
}

export class Evening {
  readonly #rig: Rig;
  readonly #dice: Dice;
  readonly #audience: Audience;
  readonly #options: EveningOptions;
  readonly #records: ShowRecord[] = [];
  #show: Show;
  /** How long the slowest step took until every word of it was told. */
  latestMs = 0;
  #answerAtMs = 0;
  #wishAtMs = 0;

  constructor(rig: Rig, options: EveningOptions) {
    this.#rig = rig;
    this.#options = options;
    this.#dice = new Dice(options.seed);
    this.#audience = new Audience(this.#dice, 'friendly');
    this.#show = emptyShow(rig.guild);
    rig.stage.connect({
      show: () => this.#show,
      guilds: () => [rig.guild],
      submit: () => Promise.reject(new Error('the evening plays by itself')),
      erase: () => Promise.reject(new Error('nobody is erased')),
      wake: async () => undefined,
      vitals: () => undefined,
      owesBell: () => false,
      ratings: async () => [],
      recordsOf: async () => [],
      forget: async () => undefined,
      whatIf: async () => undefined,
      steps: async function* () {},
      history: async (_guild, fromSeq, toSeq) =>
        this.#records.filter(
          ({ firstSeq, events }) => firstSeq + events.length > fromSeq && firstSeq <= toSeq,
        ),
    });
  }

  /** Plays for so long, from the first opening bell. */
  async play(forMs: number): Promise<void> {
    const { clock } = this.#rig;
    const settings = { ...DEFAULT_SETTINGS, sleepAfterMs: null, ...this.#options.settings };
    await this.#do({ type: 'createShow', guild: this.#rig.guild, settings, cast, atMs: clock.nowMs() });
    const endsAtMs = clock.nowMs() + forMs;
    while (clock.nowMs() < endsAtMs) {
      await this.#moment();
      clock.advance(TICK_MS);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await this.#rig.stage.idle();
  }

  /** Whatever is due now. */
  async #moment(): Promise<void> {
    const atMs = this.#rig.clock.nowMs();
    const alarm = nextAlarm(this.#show, { nowMs: atMs });
    if (alarm !== undefined && alarm.atMs <= atMs) {
      const secret = secretOf(`evening ${this.#options.seed} ${episodeCount(this.#show)}`);
      const bell = alarm.type === 'ringOpeningBell' ? { ...secret, closesAtMs: null } : {};
      await this.#do({ ...alarm, ...bell, atMs } as Intent);
    }
    const [question] = this.#show.episode?.asked ?? [];
    if (question !== undefined && atMs >= this.#answerAtMs) {
      await this.#do({ ...understudies.answer(this.#show, question), atMs } as Intent);
      this.#answerAtMs = atMs + ANSWER_MS;
    }
    if (this.#show.episode === null || atMs < this.#wishAtMs) return;
    this.#wishAtMs = atMs + WISH_EVERY_MS;
    const wish = this.#audience.wish(this.#show, atMs);
    // A power hour is loud by its nature.
    if (wish.type !== 'startPowerHour') await this.#do({ ...wish, atMs } as Intent);
  }

  /** What the rules refuse is not done. */
  async #do(intent: Intent): Promise<void> {
    const before = this.#show;
    const outcome = advance(before, intent, deck);
    if (!outcome.ok) return;
    const record = forStage(outcome.record);
    const { after } = outcome;
    this.#records.push(record);
    this.#show = after;
    const { told } = await this.#rig.perform({ record, before, after });
    void told.then(() => {
      this.latestMs = Math.max(this.latestMs, this.#rig.clock.nowMs() - record.atMs);
    });
  }
}
