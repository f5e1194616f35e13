// The hub over a playhouse: a show in memory over the real rules, its steps told as the director tells them, and a stage
// that says it in English and answers what a test hands in.
import pino from 'pino';
import { wordsOf } from '../../src/languages/words.ts';
import { LiveHub } from '../../src/live/live-hub.ts';
import type { LiveMember, LiveStage } from '../../src/live/live-stage.ts';
import { Passes } from '../../src/live/passes.ts';
import { fold } from '../../src/show/apply.ts';
import { emptyShow } from '../../src/show/state/show.ts';
import type { Vitals } from '../../src/views/doctor/vitals.ts';
import type { LiveAnswer, LiveDeed } from '../../src/views/live/live-answer.ts';
import type { LiveSaying } from '../../src/views/live/live-saying.ts';
import { ManualClock } from '../director/manual-clock.ts';
import { GUILD, Playhouse } from '../playhouse.ts';

export const SAYING: LiveSaying = {
  words: wordsOf('en'),
  clean: (text) => text,
  pressId: (press) => JSON.stringify(press),
};

const FINE: Vitals = {
  ...{ stopped: null, heldUpSinceMs: null, untold: 0, untoldSinceMs: null },
  ...{ writtenAtMs: null, pace: { thrift: 'none', stretch: 1 }, thoughts: [] },
};

export class OpenHub {
  readonly house = new Playhouse();
  readonly clock = new ManualClock(this.house.atMs);
  /** How often the floor was looked at for its words: nothing is reckoned without. */
  saidCount = 0;
  readonly used: (readonly [LiveMember, LiveDeed])[] = [];
  readonly visitors: string[] = [];
  /** Undefined: the floor was forgotten. */
  vitals: Vitals | undefined = FINE;
  /** The opening bell is not on the floor yet. */
  bellIsOwed = false;
  /** Questions whose end was asked for. */
  readonly ended: string[] = [];
  visit: () => Promise<LiveAnswer | undefined> = async () => undefined;
  answer: (told: (answer: LiveAnswer) => void) => Promise<void> = async (told) =>
    told({ text: 'done', buttons: [] });
  readonly hub: LiveHub;
  #told = 0;

  constructor({ isPublic = true }: { readonly isPublic?: boolean } = {}) {
    const { clock } = this;
    const passes = new Passes(() => clock.nowMs());
    this.hub = new LiveHub({ passes, clock, log: pino({ level: 'silent' }), isPublic: () => isPublic });
    this.hub.connect({ floors: this.#floors(), stage: this.#stage() });
  }

  /** What has happened since is told, and what is due is sent. */
  async tell(): Promise<void> {
    const { house, hub } = this;
    const records = house.told();
    for (; this.#told < records.length; this.#told++) {
      const [record, before] = [records[this.#told], house.befores[this.#told]];
      if (record === undefined || before === undefined) continue;
      hub.written({ record, before, after: house.befores[this.#told + 1] ?? house.show });
    }
  }

  /** As long as it takes until nothing is due any more. */
  pass(ms: number): Promise<void> {
    return this.clock.advance(ms, async () => undefined);
  }

  #floors() {
    const { house } = this;
    return {
      show: (guild: string) => (guild === GUILD && house.show.cast.length > 0 ? house.show : undefined),
      wake: async () => undefined,
      owesBell: () => this.bellIsOwed,
      vitals: () => this.vitals,
      steps: async function* (_guild: string, fromSeq: number, toSeq: number) {
        let before = emptyShow(GUILD);
        for (const record of house.told()) {
          const after = fold(before, record);
          if (after.seq >= fromSeq && record.firstSeq <= toSeq) yield { record, before, after };
          before = after;
        }
      },
    };
  }

  #stage(): LiveStage {
    return {
      sayingOf: () => {
        this.saidCount += 1;
        return SAYING;
      },
      playedBy: () => ({ name: 'understudy', instead: null }),
      guildName: () => 'The Playhouse',
      use: async (member, deed, { told }) => {
        this.used.push([member, deed]);
        await this.answer(told);
      },
      visit: ({ viewer }) => {
        this.visitors.push(viewer);
        return this.visit();
      },
      outcome: async (_member, { outcome }) => {
        this.ended.push(outcome.question.id);
        return { text: `Of ${outcome.question.id}.`, buttons: [] };
      },
      closedEpisode: async ({ lastResult }, number) =>
        lastResult?.number === number ? lastResult : undefined,
    };
  }
}
