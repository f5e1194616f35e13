// The show without a stage for `npm run show`: so many rounds, over as many episodes and seasons as they fill.
// Same seed, same mind, same bytes (a mind that draws its own chance aside).

import type { Mind } from '../minds/mind.ts';
import { Offstage } from '../offstage/offstage.ts';
import { type Secret, secretOf } from '../offstage/secret.ts';
import type { Performer } from '../show/cast/cast.ts';
import type { CausedRecord } from '../show/events/event.ts';
import type { Deck } from '../show/market/headlines.ts';
import type { Settings } from '../show/state/settings.ts';
import { episodeCount, type Show } from '../show/state/show.ts';

export interface RunOptions {
  readonly rounds: number;
  readonly seed: string;
  readonly cast: readonly Performer[];
  readonly deck: Deck;
  readonly mindFor: (card: Pick<Performer, 'id' | 'mind'>) => Mind;
  readonly deadlineMs: number;
  readonly settings?: Partial<Settings>;
  readonly signal?: AbortSignal;
  readonly onRecord: (record: CausedRecord) => Promise<void>;
  readonly onRound?: (done: number) => void;
}

export interface RunResult {
  readonly show: Show;
  readonly rounds: number;
  /** Questions put to minds: the traders' turns, the regulator's, the officer's readings. */
  readonly turns: number;
  /** Of those, what the understudy took because the mind was late or failed. */
  readonly stoodIn: number;
}

/** The secret of a headless episode. */
const headlessSecret = (seed: string, episode: number): Secret =>
  secretOf(`bullpen ${seed} episode ${episode}`);

export async function runHeadless(options: RunOptions): Promise<RunResult> {
  const { rounds: wanted, seed, cast, settings, signal, onRecord, onRound, ...minds } = options;
  let [rounds, turns, stoodIn] = [0, 0, 0];
  const offstage = new Offstage({
    ...minds,
    ...(signal === undefined ? {} : { signal }),
    onStep: ({ record }) => onRecord(record),
    onAnswer: ({ fault }) => {
      turns += 1;
      if (fault !== null) stoodIn += 1;
    },
  });
  await offstage.create({ cast, atMs: 0, ...(settings === undefined ? {} : { settings }) });
  while (rounds < wanted && signal?.aborted !== true) {
    const { show } = offstage;
    if (show.episode === null) await offstage.ringOpeningBell(headlessSecret(seed, episodeCount(show) + 1));
    await offstage.playRound();
    rounds += 1;
    onRound?.(rounds);
  }
  return { show: offstage.show, rounds, turns, stoodIn };
}
