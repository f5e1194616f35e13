// One guild's show: one queue of intents, journalled before anybody hears of them, then shown;
// the minds are asked outside the queue, and the clock is asked what is due.

import type { Logger } from 'pino';
import type { GuildJournal } from '../journal/guild-journal.ts';
import { isAway } from '../journal/journal-unavailable.ts';
import { Turnstile } from '../journal/turnstile.ts';
import type { Answered } from '../minds/part.ts';
import { advance } from '../show/advance.ts';
import { apply, fold } from '../show/apply.ts';
import type { ShowEvent, ShowRecord } from '../show/event.ts';
import type { Deck } from '../show/headlines.ts';
import type { GuildId } from '../show/ids.ts';
import type { Intent } from '../show/intent.ts';
import { checkInvariants } from '../show/invariants.ts';
import type { Outcome } from '../show/rejection.ts';
import { emptyShow, type Show } from '../show/show.ts';
import type { WhatIf } from '../views/paper.ts';
import { type Alarm, nextAlarm } from './alarm.ts';
import { type Bell, Bells } from './bells.ts';
import { FloorStopped } from './floor-stopped.ts';
import { HoldUp } from './hold-up.ts';
import type { Clock, Stage } from './ports.ts';
import { Prompter, type PrompterOptions } from './prompter.ts';
import { Stagehand } from './stagehand.ts';
import { type Span, WhatIfs } from './what-ifs.ts';

export interface FloorOptions extends Pick<PrompterOptions, 'mindFor' | 'deadlineMs' | 'beatMs'> {
  readonly journal: GuildJournal<ShowEvent, Show>;
  readonly stage: Stage;
  readonly deck: Deck;
  readonly clock: Clock;
  readonly log: Logger;
  /** A secret for an episode, and its SHA-256. */
  readonly newSeed: () => { readonly seed: string; readonly commitment: string };
}

/** No new round while the stage is this many steps behind. */
const STAGE_BEHIND_MAX = 12;
const LOOK_AGAIN_AFTER_MS = 1_000;

export class Floor {
  readonly guild: GuildId;
  readonly #options: FloorOptions;
  readonly #queue = new Turnstile();
  readonly #stagehand: Stagehand;
  readonly #prompter: Prompter;
  readonly #bells: Bells;
  readonly #whatIfs: WhatIfs;
  readonly #holdUp: HoldUp;
  #show: Show;
  #cancelAlarm = () => {};
  #stopped: FloorStopped | null = null;
  #closed = false;

  constructor(options: FloorOptions) {
    const { journal, stage, deck, clock, log, mindFor, deadlineMs, beatMs } = options;
    this.guild = journal.guild;
    this.#options = options;
    this.#show = emptyShow(this.guild);
    this.#stagehand = new Stagehand({ stage, journal, clock, log });
    this.#prompter = new Prompter({
      mindFor,
      deadlineMs,
      beatMs,
      show: () => this.#show,
      clock,
      log,
      onAnswer: (answered) => void this.#answer(answered),
    });
    this.#whatIfs = new WhatIfs({ journal, deck });
    this.#holdUp = new HoldUp({ guild: this.guild, queue: this.#queue, stage, clock, log });
    this.#bells = new Bells((bell) => void this.#ringByTheHour(bell));
  }

  get show(): Show {
    return this.#show;
  }

  /** Why this floor stands still, or null. */
  get stopped(): FloorStopped | null {
    return this.#stopped;
  }

  /**
   * Reads the journal, shows what a crash kept from being shown, and goes on. Stops on a corrupt journal; rejects with
   * JournalUnavailable while the store is away.
   */
  async open(): Promise<void> {
    try {
      const performedSeq = await this.#stagehand.performedSeq();
      let shown = emptyShow(this.guild);
      const { state } = await this.#options.journal.replay({
        start: () => emptyShow(this.guild),
        apply: (show, event, { seq, atMs }) => {
          const next = apply(show, event, atMs);
          if (seq === performedSeq) shown = next;
          return next;
        },
      });
      checkInvariants(state);
      this.#show = state;
      await this.#catchUp(shown.seq === performedSeq ? shown : state);
      this.#goOn();
    } catch (error) {
      if (isAway(error)) throw error;
      this.#stop(error);
    }
  }

  /** A viewer's wish. Throws FloorHeldUp while nothing can be written, FloorStopped once the show stands still. */
  submit(intent: Intent): Promise<Outcome<ShowEvent>> {
    return this.#holdUp.wish(() => this.#step(intent));
  }

  async history(fromSeq: number, toSeq: number): Promise<readonly ShowRecord[]> {
    const records: ShowRecord[] = [];
    for await (const record of this.#options.journal.records(fromSeq, toSeq)) records.push(record);
    return records;
  }

  /** How a closed episode would have gone without its audience. */
  whatIf(span: Span): Promise<WhatIf | undefined> {
    return this.#whatIfs.of(span);
  }

  /** Resolves when every intent so far has been judged. */
  settled(): Promise<void> {
    return this.#queue.idle();
  }

  /** Resolves when everything journalled so far has been shown. */
  async idle(): Promise<void> {
    await this.#queue.idle();
    await this.#stagehand.idle();
  }

  /** Takes no more intents; what was journalled and not shown yet is shown at the next start. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#cancelAlarm();
    this.#bells.stop();
    this.#prompter.stop();
    this.#stagehand.stop();
    this.#holdUp.stop();
    await this.idle();
  }

  async #step(intent: Intent): Promise<Outcome<ShowEvent>> {
    if (this.#stopped !== null) throw this.#stopped;
    if (this.#closed) throw this.#closing();
    const before = this.#show;
    try {
      const outcome = advance(before, intent, this.#options.deck);
      if (!outcome.ok) return outcome;
      const { record, after } = outcome;
      await this.#holdUp.write(() => this.#options.journal.append(record));
      this.#show = after;
      this.#whatIfs.pass(before, record.events);
      this.#stagehand.show({ record, before, after, again: false });
      this.#goOn();
      return { ok: true, events: record.events };
    } catch (error) {
      if (this.#closed && isAway(error)) throw this.#closing();
      throw this.#stop(error);
    }
  }

  #closing(): FloorStopped {
    return new FloorStopped(this.guild, new Error('Bullpen is shutting down.'), 'closing');
  }

  /** A step that broke a rule or could not be journalled: nothing of it was told to anybody. */
  #stop(error: unknown): FloorStopped {
    const cause = error instanceof Error ? error : new Error(String(error));
    this.#stopped = new FloorStopped(this.guild, cause);
    this.#cancelAlarm();
    this.#bells.stop();
    this.#prompter.stop();
    this.#options.log.error(
      { err: cause, guild: this.guild, round: this.#show.episode?.round },
      this.#stopped.message,
    );
    void this.#options.stage.stopped(this.guild, this.#stopped.why);
    return this.#stopped;
  }

  async #catchUp(shown: Show): Promise<void> {
    let before = shown;
    for await (const record of this.#options.journal.records(shown.seq + 1)) {
      const after = fold(before, record);
      this.#stagehand.show({ record, before, after, again: true });
      before = after;
    }
  }

  #goOn(): void {
    if (this.#closed) return;
    this.#prompter.follow(this.#show);
    this.#bells.set(this.#show.settings);
    this.#cancelAlarm();
    const alarm = nextAlarm(this.#show);
    if (alarm !== undefined)
      this.#cancelAlarm = this.#options.clock.at(alarm.atMs, () => void this.#ring(alarm));
  }

  async #ring(alarm: Alarm): Promise<void> {
    const { clock } = this.#options;
    if (alarm.type === 'startRound' && this.#stagehand.waiting > STAGE_BEHIND_MAX) {
      this.#holdRound(alarm);
      return;
    }
    const atMs = clock.nowMs();
    const intent: Intent =
      alarm.type === 'closeChaos' || alarm.type === 'closeMotion'
        ? { ...alarm, atMs }
        : alarm.type === 'ringOpeningBell'
          ? this.#openingBell(atMs)
          : { type: alarm.type, atMs };
    await this.#wish(intent);
  }

  /** The round waits for the stage; votes, the lock and the bell do not. */
  #holdRound(round: Alarm): void {
    const { clock } = this.#options;
    const lookAtMs = clock.nowMs() + LOOK_AGAIN_AFTER_MS;
    const other = nextAlarm(this.#show, { rounds: 'held' });
    const next = other !== undefined && other.atMs < lookAtMs ? other : { ...round, atMs: lookAtMs };
    this.#cancelAlarm = clock.at(next.atMs, () => void this.#ring(next));
  }

  async #ringByTheHour(bell: Bell): Promise<void> {
    if (bell === 'paper') return this.#options.stage.paper(this.guild);
    const atMs = this.#options.clock.nowMs();
    await this.#wish(bell === 'opening' ? this.#openingBell(atMs) : { type: 'ringClosingBell', atMs });
  }

  #openingBell(atMs: number): Intent {
    return {
      type: 'ringOpeningBell',
      atMs,
      ...this.#options.newSeed(),
      closesAtMs: this.#bells.closesAtMs(),
    };
  }

  async #answer(answered: Answered): Promise<void> {
    const outcome = await this.#wish({ ...answered, atMs: this.#options.clock.nowMs() });
    if (outcome?.ok !== false || outcome.rejection.reason !== 'malformedDecision') return;
    const { fault } = outcome.rejection;
    this.#options.log.warn(
      { guild: this.guild, question: answered.question, fault },
      'the rules refused an answer',
    );
    const question = this.#show.episode?.asked.find(({ id }) => id === answered.question);
    if (question === undefined) return;
    const standIn = this.#prompter.understudy(this.#show, question);
    await this.#wish({ ...standIn, atMs: this.#options.clock.nowMs() });
  }

  /** The house's own intents: a stopped floor has said so already, and a refusal means that things moved on. */
  async #wish(intent: Intent): Promise<Outcome<ShowEvent> | undefined> {
    try {
      // Judged at the time of its turn, which may be an hour later where the show was held up.
      const outcome = await this.#queue.run(() =>
        this.#step({ ...intent, atMs: this.#options.clock.nowMs() }),
      );
      if (!outcome.ok) {
        this.#options.log.debug({ guild: this.guild, intent: intent.type, ...outcome.rejection }, 'refused');
      }
      return outcome;
    } catch (error) {
      if (error instanceof FloorStopped) return undefined;
      throw error;
    }
  }
}
