// One guild's show: one queue of intents, journalled before anybody hears of them, then shown;
// the minds are asked outside the queue, and the clock is asked what is due.

import type { Logger } from 'pino';
import type { GuildJournal } from '../journal/guild-journal.ts';
import { JournalUnavailable } from '../journal/journal-unavailable.ts';
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
import { FloorClosing } from './floor-closing.ts';
import { FloorStopped } from './floor-stopped.ts';
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
const APPEND_AGAIN_AFTER_MS = [250, 1_000, 5_000];

export class Floor {
  readonly guild: GuildId;
  readonly #options: FloorOptions;
  readonly #queue = new Turnstile();
  readonly #stagehand: Stagehand;
  readonly #prompter: Prompter;
  readonly #bells: Bells;
  readonly #whatIfs: WhatIfs;
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
    this.#bells = new Bells((bell) => void this.#ringByTheHour(bell));
  }

  get show(): Show {
    return this.#show;
  }

  /** Why this floor stands still, or null. */
  get stopped(): FloorStopped | null {
    return this.#stopped;
  }

  /** Reads the journal, shows what a crash kept from being shown, and goes on. Stops on a corrupt journal. */
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
      this.#stop(error);
    }
  }

  /** Throws FloorStopped once the show stands still. */
  submit(intent: Intent): Promise<Outcome<ShowEvent>> {
    return this.#queue.run(() => this.#step(intent));
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
    await this.idle();
  }

  async #step(intent: Intent): Promise<Outcome<ShowEvent>> {
    if (this.#stopped !== null) throw this.#stopped;
    if (this.#closed) throw new FloorClosing(this.guild);
    const before = this.#show;
    try {
      const outcome = advance(before, intent, this.#options.deck);
      if (!outcome.ok) return outcome;
      const { record, after } = outcome;
      await this.#append(record);
      this.#show = after;
      this.#whatIfs.pass(before, record.events);
      this.#stagehand.show({ record, before, after, again: false });
      this.#goOn();
      return { ok: true, events: record.events };
    } catch (error) {
      throw this.#stop(error);
    }
  }

  /** A disk that is full for a moment is no reason to stop: the very same record is tried again. */
  async #append(record: ShowRecord): Promise<void> {
    const { journal, clock, log } = this.#options;
    for (const waitMs of APPEND_AGAIN_AFTER_MS) {
      try {
        return await journal.append(record);
      } catch (error) {
        if (!(error instanceof JournalUnavailable)) throw error;
        log.warn(
          { err: error, guild: this.guild, seq: record.firstSeq, waitMs },
          'the journal cannot be written',
        );
        await new Promise<void>((resolve) => void clock.at(clock.nowMs() + waitMs, resolve));
      }
    }
    await journal.append(record);
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
    void this.#options.stage.stopped(this.guild, this.#stopped.message);
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
      const outcome = await this.submit(intent);
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
