// One whole season from one seed: opening bells, rounds, an audience that interferes, minds of a cast, and the
// closing bells, every event of it audited. Ends with the next season's opening bell, so that the new start is seen.

import { secretOf } from '../../src/offstage/secret.ts';
import type { Performer } from '../../src/show/cast/cast.ts';
import type { Intent } from '../../src/show/intents/intent.ts';
import type { Deck } from '../../src/show/market/headlines.ts';
import { allLocked } from '../../src/show/parlour/pools.ts';
import { isLastRound } from '../../src/show/rounds/deadlines.ts';
import type { Episode } from '../../src/show/state/episode.ts';
import { DEFAULT_SETTINGS } from '../../src/show/state/settings.ts';
import { episodeCount } from '../../src/show/state/show.ts';
import { Audience, anyone, visit, type Wish } from './audience.ts';
import { AuditedShow } from './audited-show.ts';
import { Dice } from './dice.ts';
import type { Player } from './player.ts';
import { understudies } from './player.ts';
import { Tally } from './tally.ts';
import { villains } from './villains.ts';

export const CASTS = ['understudies', 'hostile', 'mixed'] as const;
export type Casting = (typeof CASTS)[number];

export interface SeasonOptions {
  readonly seed: number;
  /** `mixed` draws one of the two, and the length of an episode, by the seed. */
  readonly cast: Casting;
  readonly performers: readonly Performer[];
  readonly deck: Deck;
  /** Whether members interfere; the hostile cast comes with a hostile audience. */
  readonly audience: 'present' | 'absent';
  /** Whether the journal is also folded and replayed from its first event, which costs as much as playing it. */
  readonly again: boolean;
}

export interface SeasonPlayed {
  readonly tally: Tally;
  readonly events: number;
}

/** Rounds of an episode, where a guild chooses its own. */
const ROUNDS = [6, 8, 12, 24];
const FIRST_DAY_MS = 1_700_000_000_000;

/** Throws what is wrong with the season. */
export async function playSeason(options: SeasonOptions): Promise<SeasonPlayed> {
  const season = new Season(options);
  season.play();
  if (options.again) {
    season.floor.insistFolded();
    await season.floor.insistReplayed();
  }
  return { tally: season.tally, events: season.floor.show.seq };
}

export class Season {
  readonly floor: AuditedShow;
  readonly tally = new Tally();
  readonly #options: SeasonOptions;
  readonly #dice: Dice;
  readonly #isHostile: boolean;
  readonly #player: Player;
  readonly #audience: Audience;
  #nowMs = FIRST_DAY_MS;

  constructor(options: SeasonOptions) {
    const { seed, cast, performers, deck } = options;
    this.#options = options;
    this.#dice = new Dice(seed);
    this.#isHostile = cast === 'hostile' || (cast === 'mixed' && this.#dice.percent(50));
    this.#player = this.#isHostile ? villains(performers, this.#dice) : understudies;
    this.#audience = new Audience(this.#dice, this.#isHostile ? 'hostile' : 'friendly');
    this.floor = new AuditedShow(deck, (event, auditor) => this.tally.count(event, auditor.model));
  }

  play(): void {
    const { performers, audience, cast } = this.#options;
    const sleeps = this.#isHostile && audience === 'present' && this.#dice.percent(30);
    const roundsPerEpisode = cast === 'mixed' ? this.#dice.pick(ROUNDS) : DEFAULT_SETTINGS.roundsPerEpisode;
    const sleepAfterMs = sleeps ? 30 * 60_000 : null;
    const settings = { ...DEFAULT_SETTINGS, roundsPerEpisode, sleepAfterMs };
    this.#must({ type: 'createShow', guild: this.floor.show.guild, settings, cast: performers });
    while (this.floor.show.hallOfFame.length === 0) {
      this.#ringBell();
      while (this.floor.show.episode !== null) this.#playRound();
    }
    this.#ringBell();
  }

  #must(wish: Wish): void {
    this.floor.must({ ...wish, atMs: this.#nowMs } as Intent);
  }

  #ringBell(): void {
    this.#wakeUp();
    this.#recast();
    const { show } = this.floor;
    this.#nowMs = Math.max(this.#nowMs, show.lastResult?.nextOpensAtMs ?? 0);
    const secret = secretOf(`season ${this.#options.seed} episode ${episodeCount(show) + 1}`);
    const early = this.#isHostile && this.#dice.percent(20);
    const closesAtMs = early ? this.#nowMs + this.#dice.below(24 * 300_000) : null;
    this.#must({ type: 'ringOpeningBell', ...secret, closesAtMs });
    if (this.#options.audience === 'absent') return;
    for (const wish of this.#audience.arrivals(this.#nowMs)) this.#try(wish);
  }

  /** Between two episodes, where the managers have time for it. */
  #recast(): void {
    if (!this.#isHostile || this.#options.audience === 'absent') return;
    for (let act = this.#dice.below(4); act > 0; act--) this.#try(this.#audience.recasting(this.floor.show));
  }

  #playRound(): void {
    this.#interlude(6);
    this.#wakeUp();
    const { episode } = this.floor.show;
    if (episode === null) return;
    this.#nowMs = Math.max(this.#nowMs, episode.nextRoundAtMs);
    this.#alarms();
    this.#wakeUp();
    const now = this.floor.show;
    if (now.episode?.roundUnderway === false) {
      this.#must({ type: isLastRound(now) ? 'ringClosingBell' : 'startRound' });
    }
    while (this.#answerOne()) this.#interlude(this.#isHostile ? 1 : 0);
  }

  /** Any of the open questions, in any order; garbage first, the same answer again after. */
  #answerOne(): boolean {
    const asked = this.floor.show.episode?.asked ?? [];
    if (asked.length === 0) return false;
    const question = this.#dice.pick(asked);
    this.#nowMs += 50;
    for (const rubbish of this.#player.garbage(this.floor.show, question)) {
      const outcome = this.floor.wish({ ...(rubbish as object), atMs: this.#nowMs } as Intent);
      if (outcome.ok) throw new Error(`garbage was accepted: ${JSON.stringify(rubbish)}`);
    }
    const answer = { ...this.#player.answer(this.floor.show, question), atMs: this.#nowMs };
    this.floor.must(answer);
    if (this.#isHostile && this.#dice.percent(5) && this.floor.wish(answer).ok) {
      throw new Error(`${question.id} was answered twice`);
    }
    return true;
  }

  /** The members act, up to `most` times; between them the clock rings what is due. */
  #interlude(most: number): void {
    if (this.#options.audience === 'absent' || most === 0) return;
    const acts = this.#dice.below(most + 1);
    for (let act = 0; act < acts; act++) {
      if (this.floor.show.episode === null) return;
      this.#nowMs += this.#dice.below(40_000);
      this.#alarms();
      this.#try(this.#audience.wish(this.floor.show, this.#nowMs));
    }
  }

  /** May be refused. Some come late: stamped with a time that has passed. */
  #try(wish: Wish): void {
    const lateMs = this.#isHostile && this.#dice.percent(10) ? this.#dice.below(60_000) : 0;
    this.floor.wish({ ...wish, atMs: this.#nowMs - lateMs } as Intent);
  }

  /** What a director's clock would ring now. */
  #alarms(): void {
    const { show } = this.floor;
    if (show.pausedSinceMs !== null) return;
    if (show.powerHourUntilMs !== null && this.#nowMs >= show.powerHourUntilMs) {
      this.#must({ type: 'endPowerHour' });
    }
    if (show.episode === null) return;
    if (show.motion !== null && this.#nowMs >= show.motion.closesAtMs) {
      this.#must({ type: 'closeMotion', motion: show.motion.id });
    }
    if (show.chaos !== null && this.#nowMs >= show.chaos.closesAtMs) {
      this.#must({ type: 'closeChaos', vote: show.chaos.id });
    }
    if (!allLocked(show.episode) && this.#nowMs >= show.episode.locksAtMs) this.#must({ type: 'lockPool' });
    if (this.#isClosingTime(show.episode)) this.#must({ type: 'ringClosingBell' });
  }

  #isClosingTime({ closesAtMs }: Episode): boolean {
    return this.#isHostile && this.#nowMs >= closesAtMs;
  }

  /** A pause ends, and a sleeping floor is woken by whoever comes. */
  #wakeUp(): void {
    const viewer = anyone(this.#dice);
    if (this.floor.show.pausedSinceMs !== null) {
      this.#nowMs += this.#dice.below(600_000);
      this.#must({ type: 'resume', viewer });
    }
    if (this.floor.show.asleepSinceMs !== null) {
      this.#nowMs += this.#dice.below(3_600_000);
      this.#must(visit(viewer, this.#nowMs));
    }
  }
}
