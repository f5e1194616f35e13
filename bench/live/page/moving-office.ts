// The live floor's office in Chromium: the script's time a frame with twelve performers and every bubble open, and while
// all of them walk; and what a thousand such frames leave in memory. Rendering is in software where a GPU is missing: a
// frame counts the script's part alone.

import type { Page } from 'playwright-core';
import { livePictureOf } from '../../../src/gallery/live-office.ts';
import { crowdedHouse } from '../../../src/gallery/people.ts';
import { office } from '../../../src/gallery/samples.ts';
import type { LivePicture } from '../../../src/views/live/live-picture.ts';
import { median } from '../../median.ts';
import { type Frames, framesDuring, OfficeAlone, rounded, step } from './office-alone.ts';
import { heapKB } from './page-memory.ts';

const TABLET = { viewport: { width: 820, height: 1019 } };
const WALKING_MS = 9_000;
const RESTING_MS = 9_000;
const ROUNDS = 5;

type Say = (line: string) => void;

interface Round {
  readonly open: Frames;
  readonly walking: Frames;
}

export async function benchMovingOffice(say: Say): Promise<Record<string, unknown>> {
  const alone = await OfficeAlone.build();
  try {
    const page = await alone.open(TABLET, elsewhere());
    await playedRound(page);
    const session = await page.context().newCDPSession(page);
    const heapBeforeKB = await heapKB(session);
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const played = await playedRound(page);
      say(JSON.stringify(played));
      rounds.push(played);
    }
    const heapAfterKB = await heapKB(session);
    const frames = rounds.reduce((sum, { open, walking }) => sum + open.frames + walking.frames, 0);
    return {
      ...figuresOf(rounds),
      ...{ performers: speaking().cast.length, frames, heapBeforeKB, heapAfterKB },
    };
  } finally {
    await alone.close();
  }
}

/** Medians over the rounds. */
function figuresOf(rounds: readonly Round[]): Record<string, number> {
  const over = (of: (round: Round) => number): number => rounded(median(rounds.map(of)));
  return {
    frameMsMedian: over(({ open }) => open.medianMs),
    frameMsP99: over(({ open }) => open.p99Ms),
    frameMsP99Worst: rounded(Math.max(...rounds.map(({ open }) => open.p99Ms))),
    walkingMsMedian: over(({ walking }) => walking.medianMs),
    walkingMsP99: over(({ walking }) => walking.p99Ms),
    walkingMsP99Worst: rounded(Math.max(...rounds.map(({ walking }) => walking.p99Ms))),
  };
}

const speaking = (): LivePicture => livePictureOf(office(crowdedHouse()));

/** The same twelve, silent, where each was before. */
const elsewhere = (): LivePicture =>
  livePictureOf(
    office(crowdedHouse().map((person) => ({ ...person, place: person.from, line: null, spoke: -1 }))),
  );

/** All walk to where they speak, stand there with their bubbles open, and walk back. */
async function playedRound(page: Page): Promise<Round> {
  await step(page, speaking());
  const walking = await framesDuring(page, WALKING_MS);
  const open = await framesDuring(page, RESTING_MS);
  await step(page, elsewhere());
  await framesDuring(page, WALKING_MS);
  return { walking, open };
}
