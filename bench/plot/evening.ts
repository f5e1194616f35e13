// Episodes as a plot is seen in them: what was said where, in which thread, and what became of the threads.

import type { Mind } from '../../src/minds/mind.ts';
import { Offstage, type Step } from '../../src/offstage/offstage.ts';
import { secretOf } from '../../src/offstage/secret.ts';
import { type DeskPosition, isElsewhere } from '../../src/show/bank/desk.ts';
import type { Performer } from '../../src/show/cast/cast.ts';
import { traders } from '../../src/show/cast/cast.ts';
import type { EventOf, ShowEvent } from '../../src/show/events/event.ts';
import { guildId } from '../../src/show/ids.ts';
import type { Deck } from '../../src/show/market/headlines.ts';
import { OWED_ROUNDS } from '../../src/show/plot/plot.ts';
import type { Ending, ThreadKind } from '../../src/show/plot/thread.ts';
import type { Turn } from '../../src/show/state/episode.ts';
import { emptyShow, type Show } from '../../src/show/state/show.ts';

/** A line of a trader. */
export interface Line extends Pick<Turn, 'round' | 'performer' | 'room' | 'speech'> {
  readonly thought: string;
  readonly thread: string | null;
  readonly does: string | null;
}

export interface Spun {
  readonly kind: ThreadKind;
  /** What it hangs on, such as `the brass bell`. */
  readonly matter: string;
  readonly ended: Ending | null;
  /** What was done in it, its opening not counted. */
  readonly turns: number;
}

export interface Evening {
  readonly lines: readonly Line[];
  /** Threads that began in it. */
  readonly begun: readonly Spun[];
  /** How those ended that ended in it. */
  readonly endings: readonly Ending[];
  readonly owed: { readonly given: number; readonly of: number };
  readonly headlines: readonly string[];
  readonly bankrupt: readonly string[];
  readonly winners: readonly string[];
  /** The champion, where it was the season's last. */
  readonly champion: string | null;
  /** Whether somebody kept one position for more than eight rounds. */
  readonly satStill: boolean;
  /** Those that the floor tells of: of the chair, and those that send the desk elsewhere. */
  readonly overrides: number;
  readonly rounds: number;
}

export interface Season {
  readonly seed: string;
  /** Tells shows apart that one mind plays at the same time. */
  readonly number: number;
  readonly episodes: number;
  readonly rounds: number;
  readonly cast: readonly Performer[];
  readonly deck: Deck;
  readonly mindFor: (card: Performer) => Mind;
  readonly deadlineMs: number;
  /** What an audience does. */
  readonly beforeRound?: (offstage: Offstage) => Promise<void>;
  readonly onEpisode?: () => void;
}

const SAT_STILL_ROUNDS = 8;

/** A season's evenings, one after another. */
export async function playEvenings(season: Season): Promise<readonly Evening[]> {
  const { seed, number, episodes, rounds, cast, deck, mindFor, deadlineMs } = season;
  const { beforeRound = async () => undefined } = season;
  let watch = new Watch();
  const show = emptyShow(guildId(String(number)));
  const offstage = new Offstage({ show, deck, mindFor, deadlineMs, onStep: (step) => watch.see(step) });
  const settings = { roundsPerEpisode: rounds, episodesPerSeason: episodes };
  await offstage.create({ cast, settings, atMs: 1_700_000_000_000 });
  const evenings: Evening[] = [];
  for (let episode = 1; episode <= episodes; episode++) {
    watch = new Watch();
    await offstage.playEpisode(secretOf(`${seed}/${episode}`), () => beforeRound(offstage));
    evenings.push(watch.evening(rounds));
    season.onEpisode?.();
  }
  return evenings;
}

/** Reads the steps of one episode. */
class Watch {
  readonly #lines: Line[] = [];
  readonly #begun = new Map<string, { -readonly [Key in keyof Spun]: Spun[Key] }>();
  readonly #endings: Ending[] = [];
  readonly #headlines: string[] = [];
  readonly #bankrupt: string[] = [];
  #winners: readonly string[] = [];
  #champion: string | null = null;
  #overrides = 0;
  #desk: DeskPosition | null = null;
  #satStill = false;
  #given = 0;
  #made = 0;

  see({ record, before, after }: Step): void {
    const players = new Set<string>(traders(after.cast).map(({ id }) => id));
    for (const event of record.events) {
      if (event.type === 'turnTaken' && players.has(event.performer)) this.#hear(event, before);
      else if (event.type === 'threadOpened' || event.type === 'threadMoved') this.#seeThread(event);
      else this.#seeOther(event);
    }
    this.#countOwed({ record, before, after });
    const round = after.episode?.round ?? 0;
    this.#satStill ||= Object.values(after.positions).some(
      (position) => position !== undefined && round - position.sinceRound > SAT_STILL_ROUNDS,
    );
  }

  #hear({ performer, room, decision, deed }: EventOf<'turnTaken'>, { episode }: Show): void {
    const { thought, speech } = decision;
    const said = { round: episode?.round ?? 0, performer, room, thought, speech };
    const does = deed?.does ?? null;
    // What the audience asks is a question and no thread.
    this.#lines.push({ ...said, thread: does === 'ask.answer' ? null : (deed?.thread ?? null), does });
  }

  #seeThread(event: EventOf<'threadOpened' | 'threadMoved'>): void {
    if (event.type === 'threadOpened') {
      const { id, kind, matter } = event.thread;
      this.#begun.set(id, { kind, matter, ended: null, turns: 0 });
      return;
    }
    const spun = this.#begun.get(event.thread);
    if (spun !== undefined) {
      spun.turns += 1;
      spun.ended = event.ended;
    }
    if (event.ended !== null) this.#endings.push(event.ended);
  }

  #seeOther(event: ShowEvent): void {
    switch (event.type) {
      case 'headlinePublished':
        this.#headlines.push(event.headline.text);
        break;
      case 'wentBankrupt':
        this.#bankrupt.push(event.performer);
        break;
      case 'executiveOverride':
        if (event.rule === 'chair' || isElsewhere(this.#desk, event.outcome)) this.#overrides += 1;
        break;
      case 'deskTraded':
        this.#desk = event.position;
        break;
      case 'episodeClosed':
        this.#winners = event.winners;
        break;
      case 'seasonClosed':
        this.#champion = event.champion;
        break;
      default:
    }
  }

  /** An answer that is gone before its time was given; one that has grown stale was not. */
  #countOwed({ before, after }: Step): void {
    const round = after.episode?.round;
    if (round === undefined || before.episode === null) return;
    for (const debt of before.plot.owed) {
      if (debt.round === 0 || after.plot.owed.includes(debt)) continue;
      this.#made += 1;
      this.#given += 1;
    }
    if (round === before.episode.round) return;
    for (const debt of before.plot.owed) {
      if (debt.round > 0 && round - debt.round === OWED_ROUNDS + 1) this.#made += 1;
    }
  }

  evening(rounds: number): Evening {
    return {
      lines: this.#lines,
      begun: [...this.#begun.values()],
      endings: this.#endings,
      owed: { given: this.#given, of: this.#made },
      headlines: this.#headlines,
      bankrupt: this.#bankrupt,
      winners: this.#winners,
      champion: this.#champion,
      satStill: this.#satStill,
      overrides: this.#overrides,
      rounds,
    };
  }
}
