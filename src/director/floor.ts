// One guild's show: one queue of intents, journalled before anybody hears of them, then shown;
// the minds are asked outside the queue, and the clock is asked what is due.

import type { Logger } from 'pino';
import { isAway } from '../journal/faults/journal-unavailable.ts';
import type { GuildJournal } from '../journal/guild-journal.ts';
import { advance } from '../show/advance.ts';
import type { ShowEvent, ShowRecord } from '../show/events/event.ts';
import type { GuildId, ViewerId } from '../show/ids.ts';
import type { Intent, IntentOf } from '../show/intents/intent.ts';
import { checkWhole } from '../show/invariants.ts';
import type { Deck } from '../show/market/headlines.ts';
import { type Outcome, reject } from '../show/rejection.ts';
import { inSlices } from '../show/state/kept-show.ts';
import { emptyShow, type Show } from '../show/state/show.ts';
import type { RatedMind } from '../views/answers/minds.ts';
import type { Vitals } from '../views/doctor/vitals.ts';
import type { WhatIf } from '../views/paper/paper.ts';
import { Turnstile } from '../waiting/turnstile.ts';
import { within } from '../waiting/within.ts';
import { Erasing } from './erasing.ts';
import { FloorClosing } from './floor-closing.ts';
import { FloorRecords, forStage } from './floor-records.ts';
import { FloorStopped } from './floor-stopped.ts';
import { HoldUp } from './held-up/hold-up.ts';
import { HouseWishes } from './house-wishes.ts';
import { MembersRecords } from './members-records.ts';
import { FloorPace } from './pacing/floor-pace.ts';
import type { Pacing } from './pacing/pacing.ts';
import type { Clock, Performance, Stage, Written } from './ports.ts';
import { Prompter, type PrompterOptions } from './prompter.ts';
import { RatingsKeeper } from './reckonings/ratings-keeper.ts';
import { type Span, WhatIfs } from './reckonings/what-ifs.ts';
import { restsUntilMs } from './resting/rest.ts';
import { Stagehand } from './stagehand.ts';
import { HOUR_MS, Thoughts } from './thoughts.ts';
import { Bellringer } from './time/bellringer.ts';

export interface FloorOptions extends Pick<PrompterOptions, 'mindFor' | 'deadlineMs' | 'beatMs'> {
  readonly journal: GuildJournal<ShowEvent, Show>;
  readonly stage: Stage;
  readonly deck: Deck;
  readonly clock: Clock;
  readonly log: Logger;
  /** Gives out rounds among all floors of the process. */
  readonly pacing: Pacing;
  /** A secret for an episode, and its SHA-256. */
  readonly newSeed: () => { readonly seed: string; readonly commitment: string };
  /** Told of each step once it is durable. Must not throw. */
  readonly onWritten?: ((written: Written) => void) | undefined;
  /** Told where a floor is stopped or forgotten, which is no step of its show. Must not throw. */
  readonly onChanged?: ((guild: GuildId) => void) | undefined;
}

/** What is not shown by then is shown at the next start. */
const CLOSE_WITHIN_MS = 5_000;

export class Floor {
  readonly guild: GuildId;
  readonly #options: FloorOptions;
  readonly #records: FloorRecords;
  readonly #membersRecords: MembersRecords;
  readonly #queue = new Turnstile();
  readonly #stagehand: Stagehand;
  readonly #prompter: Prompter;
  readonly #wishes: HouseWishes;
  readonly #bellringer: Bellringer;
  readonly #pace: FloorPace;
  readonly #whatIfs: WhatIfs;
  readonly #ratings: RatingsKeeper;
  readonly #holdUp: HoldUp;
  readonly #erasing: Erasing;
  readonly #thoughts = new Thoughts();
  #show: Show;
  #stopped: FloorStopped | null = null;
  #closed = false;
  #writtenAtMs: number | null = null;
  /** The last event of which there is a state to begin with. */
  #openedSeq = -1;

  constructor(options: FloorOptions) {
    const { journal, stage, deck, clock, log, deadlineMs, beatMs, newSeed } = options;
    this.guild = journal.guild;
    this.#options = options;
    this.#records = new FloorRecords(journal);
    this.#membersRecords = new MembersRecords(journal, clock);
    this.#show = emptyShow(this.guild);
    this.#stagehand = new Stagehand({ stage, journal, clock, log, onBroken: (error) => this.#stop(error) });
    const show = (): Show => this.#show;
    this.#pace = new FloorPace({ ...options, show });
    this.#prompter = new Prompter({
      ...{ mindFor: this.#pace.mindFor, deadlineMs, beatMs, clock, log, show },
      onAnswer: (answered) => void this.#wishes.answer(answered),
      onThought: (thought) => this.#thoughts.note(thought),
    });
    this.#wishes = new HouseWishes({
      ...{ guild: this.guild, queue: this.#queue, prompter: this.#prompter, clock, log, show },
      step: (intent) => this.#step(intent),
    });
    this.#bellringer = new Bellringer({
      ...{ clock, newSeed, show, askTurn: this.#pace.askTurn },
      isBehind: () => this.#isBehind(),
      wish: async (intent) => (await this.#wishes.make(intent))?.ok,
      bringPaper: () => void stage.paper(this.guild),
    });
    this.#erasing = new Erasing({ journal, stage, log });
    this.#whatIfs = new WhatIfs({ journal, deck });
    this.#ratings = new RatingsKeeper(journal);
    journal.whenTakenOver((fault) => this.#stop(fault));
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
      // Before anything is read: what an older process still writes would be missing here.
      await this.#options.journal.take();
      await this.#erasing.finish();
      const { state, seq, fromSeq } = await this.#records.replay();
      this.#openedSeq = fromSeq;
      checkWhole(state);
      this.#show = state;
      this.#options.clock.notBefore?.(state.atMs);
      const toldSeq = await this.#stagehand.begin({
        endSeq: seq,
        lastBefore: (steps) => this.#records.lastBeforeRound(seq, steps),
      });
      // A snapshot may be newer than the last word that was told.
      if (toldSeq < seq) await this.#catchUp((await this.#records.replay(toldSeq)).state);
      this.#goOn();
      this.#bellringer.start();
    } catch (error) {
      if (isAway(error)) throw error;
      this.#stop(error);
    }
  }

  /** Nobody bets before the sealed seed stands where all can read it. */
  get owesBell(): boolean {
    const { episode } = this.#show;
    return episode !== null && this.#stagehand.shownSeq < episode.firstSeq;
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
    return this.#erasing.erase(intent, {
      show: () => this.#show,
      become: (show) => {
        this.#show = show;
        this.#membersRecords.forget();
      },
      step: () => this.#step(intent),
      holdUp: this.#holdUp,
      stagehand: this.#stagehand,
    });
  }

  get vitals(): Vitals {
    const { waiting, waitingSinceMs } = this.#stagehand;
    return {
      stopped: this.#stopped?.why ?? null,
      heldUpSinceMs: this.#holdUp.sinceMs,
      untold: waiting,
      untoldSinceMs: waitingSinceMs,
      writtenAtMs: this.#writtenAtMs,
      pace: this.#pace.pace,
      thoughts: this.#thoughts.since(this.#options.clock.nowMs() - HOUR_MS),
    };
  }

  /** Until when nobody need look after it; null: until somebody comes; undefined: somebody must. */
  restsUntilMs(nowMs: number): number | null | undefined {
    const isBusy = this.#stopped !== null || this.#stagehand.waiting > 0 || this.#holdUp.sinceMs !== null;
    return isBusy || this.#closed ? undefined : restsUntilMs(this.#show, nowMs);
  }

  /** Keeps the state as it is, so that it is read at once when somebody comes. */
  async putAway(): Promise<void> {
    const { seq } = this.#show;
    if (seq === this.#openedSeq) return;
    const { kept, slices } = inSlices(this.#show);
    await this.#options.journal.snapshot(kept, seq, slices);
    this.#openedSeq = seq;
  }

  /** Every record in which a member is found. */
  recordsOf(viewer: ViewerId): Promise<readonly ShowRecord[]> {
    return this.#membersRecords.naming(viewer);
  }

  history(fromSeq: number, toSeq: number): Promise<readonly ShowRecord[]> {
    return this.#records.between(fromSeq, toSeq);
  }

  /** The steps of those events, each with the show around it. */
  steps(fromSeq: number, toSeq: number): AsyncGenerator<Performance> {
    return this.#records.steps({ fromSeq, toSeq }, this.#whatIfs.opening);
  }

  /** How a closed episode would have gone without its audience. */
  whatIf(span: Span): Promise<WhatIf | undefined> {
    return this.#whatIfs.of(span);
  }

  /** How well each mind has played here, as of the last closing bell. */
  ratings(): Promise<readonly RatedMind[]> {
    return this.#ratings.of(this.#show);
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
    this.#membersRecords.forget();
    this.#options.pacing.roundOver(this.guild);
    // A stage that is stuck holds nobody up for longer.
    const work = Promise.all([this.#queue.idle(), this.#stagehand.stop()]);
    await within(this.#options.clock, CLOSE_WITHIN_MS, work);
  }

  async #step(intent: Intent): Promise<Outcome<ShowEvent>> {
    if (this.#stopped !== null) throw this.#stopped;
    if (this.#closed) throw new FloorClosing(this.guild);
    const before = this.#show;
    if (intent.type === 'placeWager' && this.owesBell) return reject({ reason: 'bellNotOut' });
    // Asked for in time, it may have waited behind steps that are untold themselves.
    if (intent.type === 'startRound' && this.#stagehand.isBehind)
      return reject({ reason: 'tooEarly', atMs: this.#options.clock.nowMs() });
    try {
      const outcome = advance(before, intent, this.#options.deck);
      if (!outcome.ok) return outcome;
      const { record, after } = outcome;
      const beganAtMs = this.#options.clock.nowMs();
      await this.#holdUp.write(() => this.#options.journal.append(record));
      this.#writtenAtMs = this.#options.clock.nowMs();
      this.#show = after;
      this.#whatIfs.pass(before, record.events);
      const performance = { record: forStage(record), before, after };
      this.#stagehand.show(performance);
      this.#options.onWritten?.({ ...performance, tookMs: this.#writtenAtMs - beganAtMs });
      if (after.lastResult !== before.lastResult) this.#rate();
      this.#goOn();
      return { ok: true, events: record.events };
    } catch (error) {
      if (this.#closed && isAway(error)) throw new FloorClosing(this.guild);
      throw this.#stop(error);
    }
  }

  /** Off the queue: what cannot be read now is reckoned when somebody asks. */
  #rate(): void {
    const { log } = this.#options;
    this.ratings().catch((err: unknown) =>
      log.warn({ err, guild: this.guild }, 'the minds are not rated yet'),
    );
  }

  /** A step that broke a rule or could not be journalled: nothing of it was told to anybody. It stops for one reason. */
  #stop(error: unknown): FloorStopped {
    if (this.#stopped !== null) return this.#stopped;
    const cause = error instanceof Error ? error : new Error(String(error));
    this.#stopped = new FloorStopped(this.guild, cause);
    this.#bellringer.stop();
    this.#prompter.stop();
    // Whoever has the show now tells it, too.
    if (this.#stopped.why === 'otherProcess') void this.#stagehand.stop();
    this.#options.log.error({ err: cause, guild: this.guild }, this.#stopped.message);
    void this.#options.stage.stopped(this.guild, this.#stopped.why);
    this.#options.onChanged?.(this.guild);
    return this.#stopped;
  }

  async #catchUp(shown: Show): Promise<void> {
    for await (const step of this.#records.stepsAfter(shown)) this.#stagehand.show(step);
  }

  #goOn(): void {
    if (this.#closed) return;
    this.#pace.follow(this.#show);
    this.#prompter.follow(this.#show);
    this.#bellringer.follow();
  }

  /** Whether viewers could not follow a new round. */
  #isBehind(): boolean {
    return this.#stagehand.isBehind || !this.#options.stage.reachable(this.guild);
  }
}
