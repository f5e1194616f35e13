// Which moments a recap picks, from a story told by hand.

import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import type { ShowEvent, ShowRecord } from '../../../src/show/events/event.ts';
import { biggestMoments } from '../../../src/views/paper/moments/moments.ts';
import { recapOf } from '../../../src/views/paper/recap.ts';
import { storyOf } from '../../../src/views/paper/story.ts';
import { ALEX, ALICE, CAST, SARAH } from '../../playhouse.ts';

const ENGLISH = wordsOf('en');

const prices = { Tech: 10_000, Crypto: 10_000, Bonds: 10_000 };
const turn = (performer: typeof ALEX, speech: string): ShowEvent => ({
  type: 'turnTaken',
  question: `q-${performer}` as never,
  performer,
  room: 'Coffee Shop',
  decision: {
    thought: 'secret',
    trade: 'Hold',
    side: 'long',
    conviction: 1,
    speech,
    location: 'Coffee Shop',
  },
  playedBy: { mind: 'm', understudyBecause: null },
});
const sold = (performer: typeof ALEX, realisedCents: number): ShowEvent => ({
  type: 'orderFilled',
  performer,
  kind: 'close',
  asset: 'Crypto',
  side: 'long',
  units: 1,
  priceCents: 1,
  costCents: 1,
  realisedCents,
  flowCents: 0,
  position: null,
  postings: [],
});
const closes = (round: number, alice: number, sarah: number, alex: number): ShowEvent => ({
  type: 'roundClosed',
  round,
  equityCents: { [ALICE]: alice, [SARAH]: sarah, [ALEX]: alex },
  nextRoundAtMs: 0,
});
const starts = (round: number): ShowEvent => ({ type: 'roundStarted', round, order: [] });
const bell: ShowEvent = {
  type: 'episodeClosed',
  episode: 4,
  seed: 'f'.repeat(64),
  winners: [SARAH],
  equityCents: { [ALICE]: 1_000_000, [SARAH]: 1_300_000, [ALEX]: 0 },
  profitCents: { [ALICE]: 0, [SARAH]: 300_000, [ALEX]: -1_010_000 },
  nextOpensAtMs: null,
};
const records = (...events: readonly ShowEvent[]): readonly ShowRecord[] => [
  { firstSeq: 1, atMs: 60_000, events },
];

const DRAMA = records(
  starts(1),
  turn(ALEX, 'Only *up* from here!'),
  closes(1, 1_020_000, 1_000_000, 1_010_000),
  starts(2),
  { type: 'pricesMoved', previous: prices, prices: { ...prices, Crypto: 6_000 }, impactBp: prices },
  sold(ALEX, -1_200_000),
  { type: 'wentBankrupt', performer: ALEX, shortfallCents: 190_000, postings: [] },
  turn(ALEX, 'I regret nothing.'),
  turn(SARAH, 'Told you.'),
  sold(SARAH, 300_000),
  closes(2, 1_000_000, 1_300_000, 0),
  bell,
);

describe('the biggest moments', () => {
  const story = storyOf(DRAMA);
  const moments = story === undefined ? [] : biggestMoments(story);

  test('have the bankruptcy once, not again as its sale and its swing', () => {
    expect(moments.filter(({ performer }) => performer === ALEX).map(({ kind }) => kind)).toEqual([
      'bankruptcy',
    ]);
  });
  test('tell each with who, how much and what was said at the time', () => {
    const text = recapOf(ENGLISH, { cast: CAST }, DRAMA)?.story ?? '';
    expect(text).toMatch(/💀 .*\*\*Alex\*\*.* The bank lost \*\*\$1,900\*\*\./);
    expect(text).toContain('> “I regret nothing.” Alex');
    expect(text).toContain('👑 On the last bell **Sarah** passed Alice: +$3,000.');
    expect(text).toContain('> “Told you.” Sarah');
    expect(text).not.toContain('secret');
    expect(text).toMatch(/Alex \*\*-\$10,100\*\* \(\$0\) 💀/);
  });
  test('are none in an episode where nothing happened', () => {
    const quiet = storyOf(records(starts(1), closes(1, 1_000_000, 1_000_000, 1_010_000), bell));
    expect(quiet === undefined ? undefined : biggestMoments(quiet)).toEqual([]);
  });
  test('leave out what was sold at the closing bell', () => {
    const late = storyOf(
      records(starts(1), closes(1, 1_000_000, 1_000_000, 1_010_000), sold(SARAH, 900_000), bell),
    );
    expect(late?.rounds[0]?.realisedCents).toEqual({});
  });
});
