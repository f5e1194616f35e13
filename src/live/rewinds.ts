// Episodes to wind back: what all saw of them, told again from the journal by the views of the live floor. One at a time,
// with turns for everybody else between any two steps; what was told of a closed episode lately is kept.

import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Floors } from '../director/ports.ts';
import type { GuildId } from '../show/ids.ts';
import type { Show } from '../show/state/show.ts';
import { changesBetween } from '../views/live/changes.ts';
import { type LivePicture, livePicture } from '../views/live/live-picture.ts';
import { momentsOf } from '../views/live/moments.ts';
import { Gate } from '../waiting/gate.ts';
import type { LiveStage } from './live-stage.ts';
import type { Rewound } from './wire.ts';

const zipped = promisify(gzip);

const KEPT_MAX = 8;
/** Many ask for the open episode at once, and see it a moment later than it is. */
const STEPS_LATE_MAX = 20;
/** Whoever comes behind so many is asked to come again. */
const WAITING_MAX = 16;

export interface RewindsOptions {
  readonly floors: Pick<Floors, 'show' | 'wake' | 'steps'>;
  readonly stage: Pick<LiveStage, 'sayingOf' | 'closedEpisode'>;
}

interface Span {
  readonly number: number;
  /** More of it is to come. */
  readonly isOpen: boolean;
  readonly firstSeq: number;
  readonly lastSeq: number;
}

interface Kept {
  readonly lastSeq: number;
  readonly bytes: Promise<Buffer>;
}

export class Rewinds {
  readonly #options: RewindsOptions;
  readonly #gate = new Gate(1);
  /** The oldest first. */
  readonly #kept = new Map<string, Kept>();
  #waiting = 0;

  constructor(options: RewindsOptions) {
    this.#options = options;
  }

  /** Gzipped JSON of `Rewound`; the open or the last episode where no number is given. Undefined where there is none. */
  async of(guild: GuildId, number?: number): Promise<Buffer | 'full' | undefined> {
    const { floors } = this.#options;
    await floors.wake(guild);
    const show = floors.show(guild);
    const span = show === undefined ? undefined : await this.#spanOf(show, number);
    if (span === undefined) return undefined;
    const key = `${guild} ${span.number}`;
    const known = this.#kept.get(key);
    const lateMax = span.isOpen ? STEPS_LATE_MAX : 0;
    if (known !== undefined && span.lastSeq - known.lastSeq <= lateMax) return known.bytes;
    if (this.#waiting >= WAITING_MAX) return 'full';
    const bytes = this.#told(guild, span);
    this.#keep(key, { lastSeq: span.lastSeq, bytes });
    return bytes;
  }

  /** What was kept of the guild is deleted. */
  forget(guild: GuildId): void {
    for (const key of this.#kept.keys()) if (key.startsWith(`${guild} `)) this.#kept.delete(key);
  }

  #keep(key: string, kept: Kept): void {
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    // What failed may be asked for again.
    kept.bytes.catch(() => this.#kept.delete(key));
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT_MAX && oldest !== undefined) this.#kept.delete(oldest);
  }

  async #spanOf(show: Show, number?: number): Promise<Span | undefined> {
    const { episode, lastResult, seq } = show;
    const wanted = number ?? episode?.number ?? lastResult?.number;
    if (wanted === undefined) return undefined;
    if (episode !== null && episode.number === wanted)
      return { number: wanted, isOpen: true, firstSeq: episode.firstSeq, lastSeq: seq };
    const closed = await this.#options.stage.closedEpisode(show, wanted);
    return closed === undefined
      ? undefined
      : { number: wanted, isOpen: false, firstSeq: closed.firstSeq, lastSeq: closed.lastSeq };
  }

  async #told(guild: GuildId, span: Span): Promise<Buffer> {
    this.#waiting += 1;
    try {
      return await this.#gate.run('ordinary', async () =>
        zipped(JSON.stringify(await rewound(this.#options, guild, span))),
      );
    } finally {
      this.#waiting -= 1;
    }
  }
}

/** The episode's public frames, step by step. */
async function rewound(
  { floors, stage }: RewindsOptions,
  guild: GuildId,
  { number, firstSeq, lastSeq }: Span,
): Promise<Rewound> {
  const steps: Rewound['steps'][number][] = [];
  let [first, now]: [LivePicture | undefined, LivePicture | undefined] = [undefined, undefined];
  let opensAtMs = 0;
  for await (const step of floors.steps(guild, firstSeq, lastSeq)) {
    const { record, before, after } = step;
    const saying = stage.sayingOf(after);
    const picture = livePicture(after, after.episode ?? before.episode, saying);
    if (now === undefined) {
      [first, now, opensAtMs] = [picture, picture, record.atMs];
      continue;
    }
    const changes = changesBetween(now, picture);
    const moments = momentsOf(step, saying);
    now = picture;
    if (changes.length + moments.length === 0) continue;
    steps.push({ seq: steps.length + 1, changes, moments, atMs: record.atMs });
  }
  if (first === undefined) throw new Error(`the journal has no steps of episode ${number}`);
  return { episode: number, opensAtMs, picture: first, steps };
}
