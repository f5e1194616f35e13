// The exchange's scenes on the floor: each is one line, or one and its small print, with its numbers in bold.

import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import type { ShowEvent } from '../../../src/show/events/event.ts';
import { sceneLines } from '../../../src/views/floor/scenes.ts';
import { ALEX, ANN, COLIN, FULL_CAST, MIKE, Playhouse, RUTH } from '../../playhouse.ts';

const house = new Playhouse().create({}, FULL_CAST).ring().round();
const line = (event: ShowEvent): string => sceneLines(wordsOf('en'), house.show, event).join('\n');
const playedBy = { mind: 'm', understudyBecause: null };

const overruled = {
  type: 'overruled',
  who: ALEX,
  occasion: 'order',
  bet: { asset: 'Crypto', side: 'long' },
  askedCents: 3_000_000,
  allowedCents: 1_200_000,
  capitalCents: 5_000_000,
  stressedCents: -900_000,
} as const;
const override = {
  type: 'executiveOverride',
  rule: 'lowerRisk',
  tied: ['Hold', 'Tech long', 'Crypto short'],
  outcome: 'Hold',
  overridesLeft: null,
} as const;
const reviewed = {
  type: 'decisionReviewed',
  question: 'q' as never,
  performer: COLIN,
  trader: MIKE,
  room: 'News Room',
  review: { thought: 't', verdict: 'flag', reason: 'r' },
  playedBy,
} as const;

describe('the floor posts', () => {
  test.each<readonly [string, ShowEvent, RegExp]>([
    [
      'an order that was cut',
      overruled,
      /^🚨 \*\*Overruled!\*\* Alex wanted \*\*\$30,000\*\* long Crypto: cut to \*\*\$12,000\*\*\.\n-# .*-\$9,000 of its \$50,000\.$/,
    ],
    [
      'an order that was refused',
      { ...overruled, who: 'desk', allowedCents: 0 },
      /The desk wanted .*\*\*refused\*\*/,
    ],
    [
      'a loan that was cut',
      { ...overruled, occasion: 'loan', bet: null },
      /Alex hoped for \*\*\$30,000\*\* of loan/,
    ],
    [
      'a margin call',
      { type: 'marginCalled', performer: ALEX, equityCents: 90_000, exposureCents: 400_000 },
      /^☎️ \*\*Margin call for Alex:\*\* \*\*\$900\*\* of equity carry \*\*\$4,000\*\*/,
    ],
    [
      'a sell-out',
      { type: 'liquidated', performer: ALEX, equityCents: 1, exposureCents: 400_000 },
      /\*\*\$4,000\*\*/,
    ],
    [
      'a halt',
      { type: 'tradingHalted', level: 7, indexBp: -712 },
      /halted for the round.*\*\*down 7\.1%\*\*.*confess/,
    ],
    ['the last halt', { type: 'tradingHalted', level: 20, indexBp: -2_100 }, /over for this episode/],
    ['a flag', reviewed, /^🚩 \*\*Colin flags Mike's order:\*\* it is halved\.$/],
    [
      'a warning, in small print',
      { type: 'traderWarned', performer: ALEX, by: RUTH },
      /^-# ⚠️ Ruth warns Alex\.$/,
    ],
    [
      'a fine',
      { type: 'traderFined', performer: ALEX, by: RUTH, fineCents: 12_000, postings: [] },
      /Ruth fines \*\*Alex\*\* \*\*\$120\*\*/,
    ],
    [
      'a halt of one asset',
      { type: 'assetHalted', asset: 'Tech', by: RUTH, forRound: 5 },
      /Tech is halted\*\* in round \*\*5\*\*/,
    ],
    [
      'a tie and its rule',
      { ...override, tied: ['Tech long', 'Crypto short'], outcome: 'Tech long' },
      /long Tech and short Crypto tie, so the desk says \*long Tech\*\. Rule \*\*2\*\*/,
    ],
    ['a tie that the chair broke', { ...override, rule: 'chair' }, /tie, and the chair says \*hold\*\./],
    [
      'the chair against the traders',
      { ...override, rule: 'chair', tied: ['Tech long'], overridesLeft: 1 },
      /against the traders the chair says \*hold\*\. \*\*1 override\*\* left/,
    ],
    [
      'the hypocrite',
      { type: 'hypocriteNamed', performer: MIKE, degree: 7 },
      /Mike\*\*, two-faced \*\*7\*\* times/,
    ],
    [
      'a return',
      { type: 'traderReturned', performer: ALEX, loanCents: 250_000, postings: [] },
      /Alex is back\*\* with \*\*\$2,500\*\*/,
    ],
    [
      'who sits in the chair',
      { type: 'chairTaken', viewer: ANN, overridesLeft: 3 },
      /<@501> sits .*`\/desk`/,
    ],
    [
      'a trader who wanted what is halted',
      { type: 'orderRefused', who: MIKE, asset: 'Tech', why: 'assetHalted' },
      /^-# ⛔ Mike/,
    ],
  ])('%s', (_, event, said) => {
    expect(line(event)).toMatch(said);
    expect(line(event).split('\n').length).toBeLessThanOrEqual(2);
    expect(line(event).length).toBeLessThan(220);
  });

  test.each<readonly [string, ShowEvent]>([
    ['an approval', { ...reviewed, review: { thought: 't', verdict: 'approve', reason: 'r' } }],
    ['a review that came too late', { ...reviewed, review: null }],
    ['the desk’s own refusal', { type: 'orderRefused', who: 'desk', asset: 'Tech', why: 'assetHalted' }],
    [
      'a refusal while all trading is halted',
      { type: 'orderRefused', who: MIKE, asset: 'Tech', why: 'marketHalted' },
    ],
    ['a tie that sends the desk nowhere', override],
    ['an episode without a hypocrite', { type: 'hypocriteNamed', performer: null, degree: 0 }],
    [
      'what the chair wants before it happens',
      { type: 'deskDirected', viewer: ANN, option: 'Hold', forRound: 1 },
    ],
  ])('nothing for %s', (_, event) => expect(line(event)).toBe(''));
});
