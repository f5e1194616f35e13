// One guild's show: one queue of intents, journalled before anybody hears of them, then shown;
// the minds are asked outside the queue, and the clock is asked what is due.

import type { Logger } from 'pino';
import { isAway } from '../journal/faults/journal-unavailable.ts';
import type { GuildJournal } from '../journal/guild-journal.ts';
import type { Answered } from '../minds/part.ts';
import { advance } from '../show/advance.ts';
import type { ShowEvent, ShowRecord } from '../show/events/event.ts';
import type { GuildId, ViewerId } from '../show/ids.ts';
import type { Intent, IntentOf } from '../show/intents/intent.ts';
import { checkInvariants } from '../show/invariants.ts';
import type { Deck } from '../show/market/headlines.ts';
import { type Outcome, reject } from '../show/rejection.ts';
import { emptyShow, type Show } from '../show/state/show.ts';
import type { Vitals } from '../views/doctor/vitals.ts';
import type { WhatIf } from '../views/paper/paper.ts';
import { Turnstile } from '../waiting/turnstile.ts';
import { within } from '../waiting/within.ts';
import { Erasing } from './erasing.ts';
import { Erasure } from './erasure.ts';
import { FloorClosing } from './floor-closing.ts';
import { FloorRecords, forStage } from './floor-records.ts';
import { FloorStopped } from './floor-stopped.ts';
import { FloorHeldUp } from './held-up/floor-held-up.ts';
import { HoldUp } from './held-up/hold-up.ts';
import type { Clock, Stage } from './ports.ts';
import { Prompter, type PrompterOptions } from './prompter.ts';
import { Stagehand } from './stagehand.ts';
import { HOUR_MS, Thoughts } from './thoughts.ts';
import { Bellringer } from './time/bellringer.ts';
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
/** What is not shown by then is shown at the next start. */
const CLOSE_WITHIN_MS = 5_000;

export class Floor {
  readonly guild: GuildId;
  readonly #options: FloorOptions;
  readonly #records: FloorRecords;
  readonly #queue = new Turnstile();
  readonly #stagehand: Stagehand;
  readonly #prompter: Prompter;
  readonly #bellringer: Bellringer;
  readonly #whatIfs: WhatIfs;
  readonly #holdUp: HoldUp;
  readonly #erasing: Erasing;
  readonly #thoughts = new Thoughts();
  #show: Show;
  #stopped: FloorStopped | null = null;
  #closed = false;
  #writtenAtMs: number | null = null;

  constructor(options: FloorOptions) {
    const { journal, stage, deck, clock, log, mindFor, deadlineMs, beatMs, newSeed } = options;
    this.guild = journal.guild;
    this.#options = options;
    this.#records = new FloorRecords(journal);
    this.#show = emptyShow(this.guild);
    this.#stagehand = new Stagehand({ stage, journal, clock, log, onBroken: (error) => this.#break(error) });
    this.#prompter = new Prompter({
      mindFor,
      deadlineMs,
      beatMs,
      show: () => this.#show,
      clock,
      log,
      onAnswer: (answered) => void this.#answer(answered),
      onThought: (thought) => this.#thoughts.note(thought),
    });
    this.#bellringer = new Bellringer({
      show: () => this.#show,
      clock,
      newSeed,
      isBehind: () => this.#isBehind(),
      wish: async (intent) => (await this.#wish(intent))?.ok,
      bringPaper: () => void stage.paper(this.guild),
    });
    this.#erasing = new Erasing(journal, stage);
    this.#whatIfs = new WhatIfs({ journal, deck });
    this.#holdUp = new HoldUp({ guild: this.guild, queue: this.#queue, stage, clock, log });
  }

  get show(): Show {
    return this.#show;
  }

  /** Why this floor stands still, or null. */
  get stopped(): FloorStopped | null {
    return this.#stopped;
  }

  /**
   * Reads the journal, tells what a crash or a fault kept from being told, and goes on. Stops on a corrupt journal;
   * rejects with JournalUnavailable while the store is away.
   */
  async open(): Promise<void> {
    try {
      await this.#erasing.finish();
      const { state, seq } = await this.#records.replay();
      checkInvariants(state);
      this.#show = state;
      this.#options.clock.notBefore?.(state.atMs);
      // What of the episode stands already is known by its messages, and is not posted again.
      const ifUnknown = state.episode === null ? seq : state.episode.firstSeq - 1;
      const toldSeq = await this.#stagehand.begin({ endSeq: seq, ifUnknown });
      // A snapshot may be newer than the last word that was told.
      if (toldSeq < seq) await this.#catchUp((await this.#records.replay(toldSeq)).state);
      this.#goOn();
      this.#bellringer.start();
    } catch (error) {
      if (isAway(error)) throw error;
      this.#stop(error);
    }
  }

  /** A viewer's wish. Throws FloorHeldUp while nothing can be written, FloorStopped once the show stands still. */
  submit(intent: Intent): Promise<Outcome<ShowEvent>> {
    return this.#holdUp.wish(() => this.#step(intent));
  }

  /**
   * A member becomes nobody, and is found in nothing that is stored any more. Who is nobody already stays nobody, and
   * nothing is written. Throws as `submit` does.
   */
  erase(intent: IntentOf<'eraseViewer'>): Promise<Outcome<ShowEvent>> {
    return this.#erasing.once(intent.viewer, () => this.#erase(intent));
  }

  async #erase(intent: IntentOf<'eraseViewer'>): Promise<Outcome<ShowEvent>> {
    if (!(await this.#isKnown(intent.viewer))) return reject({ reason: 'alreadyDone' });
    return this.#holdUp.wish(async () => {
      await this.#holdUp.write(() => this.#erasing.begin(intent.viewer));
      const outcome = await this.#step(intent);
      const erasure = new Erasure(intent.viewer);
      await this.#holdUp.rewrite(() => this.#erasing.through(erasure));
      this.#show = erasure.of(this.#show);
      if (this.#stagehand.waiting > 0) void this.#recallOnceTold(erasure);
      return outcome;
    });
  }

  /** Steps of before that were not told in full yet may have been noted with the member's id once more. */
  async #recallOnceTold(erasure: Erasure): Promise<void> {
    await this.#stagehand.idle();
    // Who came back by now is somebody again.
    if (this.#closed || erasure.names(JSON.stringify(this.#show))) return;
    const { log } = this.#options;
    await this.#erasing.recall(erasure).catch((err: unknown) => {
      log.error(
        { err, guild: this.guild },
        'what the stage remembers of an erased member could not be reworded',
      );
    });
  }

  async #isKnown(viewer: ViewerId): Promise<boolean> {
    const erasure = new Erasure(viewer);
    if (erasure.names(JSON.stringify(this.#show))) return true;
    try {
      return await this.#erasing.isKnown(erasure);
    } catch (error) {
      throw isAway(error) ? new FloorHeldUp(this.guild, 'nothingTaken') : error;
    }
  }

  get vitals(): Vitals {
    const { waiting, waitingSinceMs } = this.#stagehand;
    return {
      stopped: this.#stopped?.why ?? null,
      heldUpSinceMs: this.#holdUp.sinceMs,
      untold: waiting,
      untoldSinceMs: waitingSinceMs,
      writtenAtMs: this.#writtenAtMs,
      thoughts: this.#thoughts.since(this.#options.clock.nowMs() - HOUR_MS),
    };
  }

  /** Every record in which a member is found. */
  recordsOf(viewer: ViewerId): Promise<readonly ShowRecord[]> {
    return this.#records.naming(viewer);
  }

  history(fromSeq: number, toSeq: number): Promise<readonly ShowRecord[]> {
    return this.#records.between(fromSeq, toSeq);
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
    this.#bellringer.stop();
    this.#prompter.stop();
    this.#holdUp.stop();
    // A stage that is stuck holds nobody up for longer.
    const work = Promise.all([this.#queue.idle(), this.#stagehand.stop()]);
    await within(this.#options.clock, CLOSE_WITHIN_MS, work);
  }

  async #step(intent: Intent): Promise<Outcome<ShowEvent>> {
    if (this.#stopped !== null) throw this.#stopped;
    if (this.#closed) throw new FloorClosing(this.guild);
    const before = this.#show;
    if (intent.type === 'placeWager' && this.#bellIsOwed()) return reject({ reason: 'bellNotOut' });
    try {
      const outcome = advance(before, intent, this.#options.deck);
      if (!outcome.ok) return outcome;
      const { record, after } = outcome;
      await this.#holdUp.write(() => this.#options.journal.append(record));
      this.#writtenAtMs = this.#options.clock.nowMs();
      this.#show = after;
      this.#whatIfs.pass(before, record.events);
      this.#stagehand.show({ record: forStage(record), before, after });
      this.#goOn();
      return { ok: true, events: record.events };
    } catch (error) {
      if (this.#closed && isAway(error)) throw new FloorClosing(this.guild);
      throw this.#stop(error);
    }
  }

  /** Nobody bets before the sealed seed stands where all can read it. */
  #bellIsOwed(): boolean {
    const { episode } = this.#show;
    return episode !== null && this.#stagehand.shownSeq < episode.firstSeq;
  }

  /** Of the same step it is said once. */
  #break(error: unknown): void {
    if (this.#stopped === null) this.#stop(error);
  }

  /** A step that broke a rule or could not be journalled: nothing of it was told to anybody. */
  #stop(error: unknown): FloorStopped {
    const cause = error instanceof Error ? error : new Error(String(error));
    this.#stopped = new FloorStopped(this.guild, cause);
    this.#bellringer.stop();
    this.#prompter.stop();
    this.#options.log.error(
      { err: cause, guild: this.guild, round: this.#show.episode?.round },
      this.#stopped.message,
    );
    void this.#options.stage.stopped(this.guild, this.#stopped.why);
    return this.#stopped;
  }

  async #catchUp(shown: Show): Promise<void> {
    for await (const step of this.#records.stepsAfter(shown)) this.#stagehand.show(step);
  }

  #goOn(): void {
    if (this.#closed) return;
    this.#prompter.follow(this.#show);
    this.#bellringer.follow();
  }

  /** Whether viewers could not follow a new round. */
  #isBehind(): boolean {
    const { waiting, stuckBecause } = this.#stagehand;
    return waiting > STAGE_BEHIND_MAX || stuckBecause !== null || !this.#options.stage.reachable(this.guild);
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
