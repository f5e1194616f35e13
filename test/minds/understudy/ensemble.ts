// Seeded shows over the real rules, cast and headlines, played by the understudies alone:
// what every turn knew, what was done, and what was said.

import { loadAssets } from '../../../src/assets.ts';
import { type Brief, briefFor } from '../../../src/minds/briefs/brief.ts';
import { type Performance, perform, understudy } from '../../../src/minds/understudy/understudy.ts';
import { Offstage } from '../../../src/offstage/offstage.ts';
import type { QuestionAsked } from '../../../src/offstage/question-asked.ts';
import { secretOf } from '../../../src/offstage/secret.ts';
import { strike } from '../../../src/offstage/strike.ts';
import type { Performer } from '../../../src/show/cast/cast.ts';
import { viewerId } from '../../../src/show/ids.ts';

export interface Played extends Performance {
  readonly brief: Brief;
}

export const { cast: CAST, deck: DECK } = loadAssets();

const MEMBER = { viewers: [viewerId('7')], today: '2026-01-01', optionOf: () => 0 };

export interface Playbill {
  readonly seed: string;
  readonly rounds?: number;
  readonly episodes?: number;
  /** A member strikes with a headline from the chaos deck every so many rounds. */
  readonly chaosEvery?: number;
  /** Default: the house's own. */
  readonly cast?: readonly Performer[];
}

/** Every turn of a show, in order. */
export async function playShow(playbill: Playbill): Promise<readonly Played[]> {
  const { seed, rounds = 36, episodes = 1, chaosEvery, cast = CAST } = playbill;
  const played: Played[] = [];
  const mind = understudy();
  const offstage = new Offstage({
    deck: DECK,
    deadlineMs: 60_000,
    mindFor: () => mind,
    onAnswer: (asked) => played.push(...performed(asked)),
  });
  await offstage.create({ cast, settings: { roundsPerEpisode: rounds }, atMs: 1_700_000_000_000 });
  for (let episode = 1; episode <= episodes; episode++) {
    await offstage.playEpisode(secretOf(`${seed}/${episode}`), async () => {
      const round = offstage.show.episode?.round ?? 0;
      if (chaosEvery !== undefined && round % chaosEvery === 0) await strike(offstage, MEMBER);
    });
  }
  return played;
}

/** The same brief is performed the same way again. */
function performed({ show, question }: QuestionAsked): readonly Played[] {
  if (question.kind !== 'decide') return [];
  const brief = briefFor(show, question);
  return [{ brief, ...perform(brief) }];
}
