// An episode played once by the understudies, and what the live floor would send of it: the picture before each step, and
// the changes and moments of the step.

import { loadAssets } from '../../../src/assets.ts';
import { forStage } from '../../../src/director/floor-records.ts';
import { wordsOf } from '../../../src/languages/words.ts';
import { understudy } from '../../../src/minds/understudy/understudy.ts';
import { Offstage, type Step } from '../../../src/offstage/offstage.ts';
import { secretOf } from '../../../src/offstage/secret.ts';
import { interactionId, viewerId } from '../../../src/show/ids.ts';
import type { Settings } from '../../../src/show/state/settings.ts';
import type { Show } from '../../../src/show/state/show.ts';
import { pressId } from '../../../src/stage/controls/press.ts';
import { changesBetween, type LiveChange } from '../../../src/views/live/changes.ts';
import type { LiveMoment } from '../../../src/views/live/live-moment.ts';
import { type LivePicture, livePicture } from '../../../src/views/live/live-picture.ts';
import type { LiveSaying } from '../../../src/views/live/live-saying.ts';
import { momentsOf } from '../../../src/views/live/moments.ts';

export interface PlayedStep {
  readonly atMs: number;
  readonly changes: readonly LiveChange[];
  readonly moments: readonly LiveMoment[];
  /** After it. */
  readonly picture: LivePicture;
}

export interface Played {
  readonly first: LivePicture;
  readonly steps: readonly PlayedStep[];
}

const SAYING: LiveSaying = { words: wordsOf('en'), clean: (text) => text.trim(), pressId };

/** The first rounds of an episode, with bets, a vote in the middle, and times that begin at `opensAtMs`. */
export async function play(
  rounds: number,
  opensAtMs: number,
  settings: Partial<Settings> = {},
): Promise<Played> {
  const { cast, deck } = loadAssets();
  const steps: PlayedStep[] = [];
  let first: LivePicture | null = null;
  let last: LivePicture | null = null;
  const mind = understudy();
  const offstage = new Offstage({
    ...{ deck, mindFor: () => mind, deadlineMs: 1000 },
    onStep: (step) => {
      const picture = pictureOf(step.after, step.before);
      if (last === null) first = picture;
      else steps.push({ atMs: step.after.atMs, ...told(last, picture, step), picture });
      last = picture;
    },
  });
  await offstage.create({ cast, atMs: opensAtMs, settings: { roundsPerEpisode: 30, ...settings } });
  await offstage.ringOpeningBell(secretOf('the live page'));
  for (let round = 1; round <= rounds; round += 1) {
    if (round === 2) await bets(offstage);
    if (round === rounds) await votes(offstage);
    await offstage.playRound();
  }
  if (first === null) throw new Error('nothing was played');
  return { first, steps };
}

const pictureOf = (after: Show, before: Show): LivePicture =>
  livePicture(after, after.episode ?? before.episode, SAYING);

const told = (before: LivePicture, after: LivePicture, { record, ...shows }: Step) => ({
  changes: changesBetween(before, after),
  moments: momentsOf({ record: forStage(record), ...shows }, SAYING),
});

async function bets(offstage: Offstage): Promise<void> {
  const traders = offstage.show.cast.filter(({ role }) => role === 'trader');
  for (const [index, { id }] of traders.slice(0, 4).entries()) {
    const viewer = viewerId(`70${index}`);
    const atMs = offstage.show.atMs;
    await offstage.do({ type: 'visit', atMs, viewer, today: '2026-01-01' });
    await offstage.do({
      ...{ type: 'placeWager', atMs, viewer, interaction: interactionId(`80${index}`) },
      ...{ market: 'winner', outcome: id, chips: 50 + 30 * index, otherBet: 'stays' },
    });
  }
}

async function votes(offstage: Offstage): Promise<void> {
  const { atMs } = offstage.show;
  await offstage.do({ type: 'openChaos', atMs, viewer: viewerId('700') });
}
