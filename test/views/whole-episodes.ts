// Whole episodes over the real rules, cast and headlines, played by the understudies, with an audience that
// bets, votes and strikes: the records that the recap is told from.

import { loadAssets } from '../../src/assets.ts';
import { forStage } from '../../src/director/floor-records.ts';
import { understudy } from '../../src/minds/understudy/understudy.ts';
import { Offstage } from '../../src/offstage/offstage.ts';
import { secretOf } from '../../src/offstage/secret.ts';
import { strike } from '../../src/offstage/strike.ts';
import { traders } from '../../src/show/cast/cast.ts';
import type { ShowRecord } from '../../src/show/events/event.ts';
import { interactionId, viewerId } from '../../src/show/ids.ts';
import type { Show } from '../../src/show/state/show.ts';

export const { cast: REAL_CAST, deck: REAL_DECK } = loadAssets();

export interface PlayedEpisode {
  /** The show just before the opening bell. */
  readonly before: Show;
  /** The show just after the closing bell. */
  readonly after: Show;
  readonly records: readonly ShowRecord[];
}

interface Programme {
  readonly seed: string;
  readonly episodes?: number;
  readonly rounds?: number;
  /** The members strike with a headline every so many rounds; without it there is no audience at all. */
  readonly chaosEvery?: number;
}

const VIEWERS = ['101', '102', '103', '104'].map(viewerId);
const MIND = understudy();

export async function playEpisodes(programme: Programme): Promise<readonly PlayedEpisode[]> {
  const { seed, episodes = 1, rounds = 24, chaosEvery } = programme;
  let records: ShowRecord[] = [];
  const offstage = new Offstage({
    deck: REAL_DECK,
    deadlineMs: 1_000,
    mindFor: () => MIND,
    onStep: ({ record }) => void records.push(forStage(record)),
  });
  await offstage.create({
    cast: REAL_CAST,
    atMs: 1_700_000_000_000,
    settings: { roundsPerEpisode: rounds },
  });
  const played: PlayedEpisode[] = [];
  for (let episode = 1; episode <= episodes; episode++) {
    const before = offstage.show;
    records = [];
    await offstage.playEpisode(secretOf(`${seed}/${episode}`), async () => {
      const round = offstage.show.episode?.round ?? 0;
      if (chaosEvery === undefined) return;
      if (round === 0) await bet(offstage, episode);
      if (round % chaosEvery === 1) await strike(offstage, { viewers: VIEWERS, optionOf: () => 0 });
    });
    played.push({ before, after: offstage.show, records });
  }
  return played;
}

/** At the bell. */
async function bet(offstage: Offstage, episode: number): Promise<void> {
  const { cast, atMs } = offstage.show;
  const outcomes = traders(cast).map(({ id }) => id);
  for (const [index, viewer] of VIEWERS.entries()) {
    const outcome = outcomes[(index + episode) % outcomes.length];
    await offstage.do({ type: 'visit', atMs, viewer, today: `2026-01-0${episode}` });
    if (outcome === undefined) continue;
    const interaction = interactionId(`7${episode * VIEWERS.length + index}`);
    const chips = 50 * (index + 1);
    await offstage.do({ type: 'placeWager', atMs, viewer, interaction, outcome, chips });
  }
}
