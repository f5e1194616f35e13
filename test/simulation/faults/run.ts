// One run from one seed: the bot lives, dies and comes back on a machine where things go wrong, its members press what they
// like, and at the end nothing goes wrong any more, so that all that is owed can be told. Then the auditor reads it.

import { loadAssets } from '../../../src/assets.ts';
import type { Mind } from '../../../src/minds/mind.ts';
import { understudy } from '../../../src/minds/understudy/understudy.ts';
import { guildId, viewerId } from '../../../src/show/ids.ts';
import type { Show } from '../../../src/show/state/show.ts';
import { visit, type Wish } from '../audience.ts';
import { Dice } from '../dice.ts';
import type { Evidence } from './auditor/evidence.ts';
import type { Finding } from './auditor/finding.ts';
import { verdictOn } from './auditor/verdict.ts';
import { Bot, type Machine, type StageKind } from './bot/bot.ts';
import { FickleMind } from './bot/fickle-mind.ts';
import type { Seams } from './bot/seams.ts';
import { balancesOf, perishables, placesNote, rowsOf, toldIn } from './evidence-of.ts';
import { Keeper } from './keeper.ts';
import { type Answer, Members } from './members.ts';
import { Misfortune } from './misfortune.ts';
import { type Plan, planOf } from './plan.ts';
import { auditWords } from './words.ts';
import { Discord, type Message } from './world/discord.ts';
import { Disk } from './world/disk.ts';
import { WallClock } from './world/machine-clock.ts';
import { DAWN_MS, Timeline } from './world/timeline.ts';

/** The house's own: of a small one an episode would say things twice. */
const { deck } = loadAssets();
const GUILD = guildId('1');
const MANAGER = viewerId('501');
const MINUTE_MS = 60_000;
/** About as many in a run, however long it is. */
const WISHES = 60;
const LAST_ANSWERS_MS = 5 * MINUTE_MS;
const TRIES = 20;
const ASKS_AGAIN_AFTER_MS = 5_000;
/** For so long it may take until a round comes, or all is told, once nothing goes wrong any more. */
const PATIENCE_MS = 180 * MINUTE_MS;

/** What a planted fault can do besides what it does at its seam. */
export interface Hands {
  /** Ends the process there and then. */
  readonly crash: () => void;
  readonly later: (afterMs: number, work: () => void) => void;
  /** To be called when the harm is done. */
  readonly planted: () => void;
}

export type Plant = (hands: Hands) => Seams;

export interface RunOptions {
  readonly seed: number;
  /** A fault that is planted into the run, for the auditor to find. */
  readonly plant?: Plant;
  /** Default: crier. */
  readonly stage?: StageKind;
}

export interface Played {
  readonly findings: readonly Finding[];
  readonly evidence: Evidence;
  readonly simulatedMs: number;
  /** How often each kind of fault came; `life` counts the processes. */
  readonly happened: ReadonlyMap<string, number>;
  /** Whether the planted fault did its harm. */
  readonly isPlanted: boolean;
}

export async function play({ seed, plant = () => ({}), stage = 'crier' }: RunOptions): Promise<Played> {
  const run = new Run(seed, { plant, stage });
  const evidence = await run.play();
  const { happened, simulatedMs, isPlanted } = run;
  const own = verdictOn(evidence, stage === 'crier' ? 'marked' : 'other');
  const wholes = stage === 'crier' ? [] : auditWords(evidence.rows, run.messages, run);
  const findings = [...run.findings, ...own, ...wholes];
  return { findings, evidence, simulatedMs, happened, isPlanted };
}

class Run {
  readonly findings: Finding[] = [];
  isPlanted = false;
  readonly #plan: Plan;
  readonly #machine: Machine;
  readonly #mind: Mind;
  readonly #members: Members;
  readonly #keeper: Keeper;
  readonly #stage: StageKind;

  constructor(seed: number, { plant, stage }: { readonly plant: Plant; readonly stage: StageKind }) {
    this.#stage = stage;
    // Each has dice of its own: what one of them throws moves nothing of the others.
    const dice = (which: number): Dice => new Dice(Math.imul(seed, 2_654_435_761) + which);
    const timeline = new Timeline();
    const wall = new WallClock(timeline);
    this.#plan = planOf(seed);
    const { minds, soundPercent, temper, twicePercent, settings, spanMs } = this.#plan;
    const misfortune = new Misfortune(dice(1), { nowMs: () => timeline.nowMs, spanMs });
    const disk = new Disk();
    if (stage === 'troupe') disk.sync(disk.write([placesNote(GUILD)]));
    this.#machine = { timeline, wall, disk, discord: new Discord(() => timeline.nowMs), misfortune };
    this.#mind =
      minds === 'understudies' ? understudy() : new FickleMind({ dice: dice(3), timeline, soundPercent });
    const seams = plant({
      crash: () => this.#keeper.kill('a planted crash'),
      later: (afterMs, work) => void timeline.at(timeline.nowMs + afterMs, work),
      planted: () => {
        this.isPlanted = true;
      },
    });
    this.#keeper = new Keeper({
      ...{ timeline, wall, dice: dice(2), plan: this.#plan },
      isCalm: () => misfortune.isCalm,
      makeBot: () => this.#makeBot(seams),
      rot: (by) => disk.rot(by.pick(perishables(disk, GUILD))),
      onFailedStart: (why) => this.findings.push({ kind: 'broke', seq: 0, detail: `a start failed: ${why}` }),
    });
    this.#members = new Members({
      ...{
        dice: dice(4),
        timeline,
        temper,
        twicePercent,
        gapMs: Math.max(settings.paceMs / 2, (misfortune.calmFromMs - DAWN_MS) / WISHES),
      },
      bot: () => this.#keeper.bot,
      chat: (channel, text) => void this.#machine.discord.post({ channel, by: 'somebody', text }),
    });
  }

  get clockWasSet(): boolean {
    return this.#plan.jumps.length > 0;
  }

  get messages(): readonly Message[] {
    return this.#machine.discord.messages;
  }

  get simulatedMs(): number {
    return this.#machine.timeline.nowMs - DAWN_MS;
  }

  get happened(): ReadonlyMap<string, number> {
    return new Map([...this.#machine.misfortune.happened, ['life', this.#keeper.lives]]);
  }

  async play(): Promise<Evidence> {
    const { timeline, misfortune, disk, discord } = this.#machine;
    this.#keeper.begin();
    this.#create();
    this.#members.come();
    await timeline.runUntil(misfortune.calmFromMs);
    this.#members.beQuiet();
    const wentOn = await this.#goesOn();
    await this.#insists({ type: 'pause', viewer: MANAGER });
    // Who was asked before the pause still answers.
    await timeline.runUntil(timeline.nowMs + LAST_ANSWERS_MS);
    const untold = await this.#allTold();
    const [stopped, atTheEnd] = [this.#stopped, balancesOf('at the end', this.#show)];
    this.#keeper.kill('the last restart');
    await this.#until(() => this.#keeper.bot.isUp && this.#untold === 0);
    return {
      rows: rowsOf(disk, GUILD),
      told: toldIn(discord),
      presses: this.#members.presses,
      balances: [...atTheEnd, ...balancesOf('after another start', this.#show)],
      ending: { stopped: stopped ?? this.#stopped, wentOn, untold },
    };
  }

  get #show(): Show | undefined {
    return this.#keeper.bot.show;
  }

  get #stopped(): string | null {
    return this.#keeper.bot.vitals?.stopped ?? null;
  }

  get #untold(): number {
    return this.#keeper.bot.vitals?.untold ?? 0;
  }

  #makeBot(seams: Seams): Bot {
    const { deadlineMs, beatMs } = this.#plan;
    const [machine, mind, stage] = [this.#machine, this.#mind, this.#stage];
    return new Bot({ machine, guild: GUILD, deck, mind, deadlineMs, beatMs, seams, stage });
  }

  /** Somebody sets the show up, and tries again until there is one. */
  #create(): void {
    const { timeline } = this.#machine;
    const { settings, cast } = this.#plan;
    if (this.#show !== undefined) return;
    void this.#members.ask({ type: 'createShow', guild: GUILD, settings, cast });
    timeline.at(timeline.nowMs + ASKS_AGAIN_AFTER_MS, () => this.#create());
  }

  /** Nothing goes wrong any more, and somebody is watching: whether the show goes on by itself. */
  async #goesOn(): Promise<boolean> {
    await this.#insists({ type: 'resume', viewer: MANAGER });
    await this.#insists(visit(MANAGER, this.#keeper.bot.nowMs()));
    const before = placeIn(this.#show);
    return this.#until(() => placeIn(this.#show) !== before || this.#stopped !== null);
  }

  /** Gives how many steps are untold in spite of it. */
  async #allTold(): Promise<number> {
    await this.#until(() => this.#keeper.bot.isUp && this.#untold === 0);
    return this.#untold;
  }

  /** Asks until the answer is there: the process may have died of what came before. */
  async #insists(wish: Wish): Promise<void> {
    const { timeline } = this.#machine;
    let answer: Answer | undefined;
    for (let tries = 0; tries < TRIES && answer !== 'done' && answer !== 'refused'; tries++) {
      await this.#until(() => this.#keeper.bot.isUp && this.#show !== undefined);
      void this.#members.ask(wish).then((given) => {
        answer = given;
      });
      await timeline.runUntil(timeline.nowMs + ASKS_AGAIN_AFTER_MS, () => answer !== undefined);
    }
  }

  async #until(isSo: () => boolean): Promise<boolean> {
    const { timeline } = this.#machine;
    await timeline.runUntil(timeline.nowMs + PATIENCE_MS, isSo);
    return isSo();
  }
}

/** How far a show has come, as far as a viewer could tell. */
function placeIn(show: Show | undefined): string {
  if (show === undefined) return '';
  const { episode, lastResult, season } = show;
  return [season, episode?.number, episode?.round, lastResult?.lastSeq].join('/');
}
