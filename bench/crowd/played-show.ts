// A show that was played offstage by its own rules, to be written into the journals of as many servers as one likes:
// the same evening everywhere, under each server's own id.

import { loadAssets } from '../../src/assets.ts';
import type { JournalRecord } from '../../src/journal/records/record.ts';
import { understudy } from '../../src/minds/understudy/understudy.ts';
import { Offstage } from '../../src/offstage/offstage.ts';
import { secretOf } from '../../src/offstage/secret.ts';
import { type GuildId, guildId } from '../../src/show/ids.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/show/state/settings.ts';
import { emptyShow, type Show } from '../../src/show/state/show.ts';

/** As long as a real id, and found in no other text. */
const NAMELESS = '1000000000000000001';

export interface Playing {
  readonly settings: Partial<Settings>;
  readonly rounds: number;
  /** When the last round began. */
  readonly untilMs: number;
}

export class PlayedShow {
  readonly #records: readonly string[];
  readonly #end: string;
  readonly endSeq: number;

  private constructor(records: readonly string[], end: Show) {
    this.#records = records;
    this.#end = JSON.stringify(end);
    this.endSeq = end.seq;
  }

  /** With a time to sleep after, it ends asleep as soon as that is over. */
  static async of({ settings, rounds, untilMs }: Playing): Promise<PlayedShow> {
    const { cast, deck } = loadAssets();
    const records: string[] = [];
    const mind = understudy();
    const stage = new Offstage({
      ...{ show: emptyShow(guildId(NAMELESS)), deck, deadlineMs: 5_000, mindFor: () => mind },
      onStep: ({ record }) => void records.push(JSON.stringify(record)),
    });
    const { paceMs } = { ...DEFAULT_SETTINGS, ...settings };
    await stage.create({ cast, settings, atMs: untilMs - (rounds - 1) * paceMs });
    await stage.ringOpeningBell(secretOf('a city'));
    for (let round = 0; round < rounds && stage.show.asleepSinceMs === null; round++) await stage.playRound();
    return new PlayedShow(records, stage.show);
  }

  *recordsOf(guild: GuildId): Generator<JournalRecord<unknown>> {
    for (const text of this.#records) yield JSON.parse(text.replaceAll(NAMELESS, guild));
  }

  endOf(guild: GuildId): unknown {
    return JSON.parse(this.#end.replaceAll(NAMELESS, guild));
  }
}
