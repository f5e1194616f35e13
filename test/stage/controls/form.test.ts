// Every form of the house comes back as what it was made of, with what was entered. A new kind of form does not compile
// here until it has its rows.

import { describe, expect, it } from 'vitest';
import { performerId } from '../../../src/show/ids.ts';
import {
  type Form,
  type FormKind,
  formId,
  readForm,
  type SentForm,
  type Written,
} from '../../../src/stage/controls/form.ts';

interface Row<Kind extends FormKind> {
  readonly form: Form<Kind>;
  readonly id: string;
  /** What was sent, and what it is read as. */
  readonly entered: readonly (readonly [Written, SentForm<Kind>['entered']])[];
  /** What no member can have sent in that form. */
  readonly bad: readonly Written[];
}

const ZOE = {
  ...{ name: 'Zoe', title: 'Seer', persona: 'Sees.' },
  place: { home: 'Coffee Shop', leverage: 1.5 },
} as const;

const FORMS: { readonly [Kind in FormKind]: Row<Kind> } = {
  amount: {
    form: { kind: 'amount', market: 'hypocrite', outcome: performerId('alex') },
    id: 'amount:hypocrite:alex',
    entered: [
      [{ amount: '70' }, { amount: '70' }],
      [{ amount: ' lots ' }, { amount: ' lots ' }],
      [{ amount: '' }, { amount: '' }],
      [{}, { amount: '' }],
    ],
    bad: [{ amount: ['70'] }, { amount: true }],
  },
  limit: {
    form: { kind: 'limit' },
    id: 'limit',
    entered: [
      [{ cap: '70' }, { cap: '70', lockDays: '' }],
      [
        { cap: '', lockDays: 'x' },
        { cap: '', lockDays: 'x' },
      ],
    ],
    bad: [{ cap: ['70'] }],
  },
  headline: {
    form: { kind: 'headline', vote: 'e2c1' },
    id: 'headline:e2c1',
    entered: [
      [{ headline: 'Crypto: up?' }, { headline: 'Crypto: up?' }],
      [{ headline: '' }, { headline: '' }],
      [{}, { headline: '' }],
    ],
    bad: [{ headline: ['Crypto', 'up'] }],
  },
  card: {
    form: { kind: 'card', performer: performerId('alex'), draft: '123' },
    id: 'card:alex:123',
    entered: [
      [
        { name: 'Zoe', title: 'Seer', persona: 'Sees.', part: ['mike'], place: ['Coffee-Shop|1.5'] },
        { ...ZOE, part: 'mike' },
      ],
      [
        { name: 'Zoe', title: 'Seer', persona: 'Sees.', place: ['Coffee-Shop|1.5'] },
        { ...ZOE, part: undefined },
      ],
    ],
    bad: [
      {},
      { place: ['Roof|1.5'] },
      { place: ['Coffee-Shop'] },
      { place: ['Coffee-Shop|1'], part: ['constructor'] },
      { place: ['Coffee-Shop|1'], part: ['mike', 'alex'] },
      { place: ['Coffee-Shop|1', 'VC-Office|1'] },
    ],
  },
  mind: {
    form: { kind: 'mind', draft: '123' },
    id: 'mind:123',
    entered: [[{ mind: ['understudy'] }, { mind: 'understudy' }]],
    bad: [{}, { mind: [] }, { mind: 'understudy' }, { mind: ['a', 'b'] }],
  },
  setUp: {
    form: { kind: 'setUp', draft: '123' },
    id: 'setUp:123',
    entered: [
      [
        {
          ...{ language: ['ja'], liveliness: ['loud'], hours: ['evenings'] },
          ...{ headlines: ['closed'], channels: ['77', '88'] },
        },
        {
          ...{ language: 'ja', liveliness: 'loud', hours: 'evenings' },
          ...{ headlines: 'closed', channels: ['77', '88'] },
        },
      ],
    ],
    bad: [
      {},
      { language: ['xx'], liveliness: ['loud'], hours: ['evenings'], headlines: ['closed'] },
      { language: ['ja'], liveliness: ['warp'], hours: ['evenings'], headlines: ['closed'] },
      { language: ['ja'], liveliness: ['loud'], hours: ['never'], headlines: ['closed'] },
      { language: ['ja'], liveliness: ['loud'], hours: ['always'], headlines: ['mine'] },
      {
        ...{ language: ['ja'], liveliness: ['loud'], hours: ['always'] },
        ...{ headlines: ['free'], channels: ['#general'] },
      },
    ],
  },
  setUpHours: {
    form: { kind: 'setUpHours', draft: '' },
    id: 'setUpHours:',
    entered: [
      [
        { openingBell: '18', closingBell: 'x', timeZone: 'Mars' },
        { openingBell: '18', closingBell: 'x', timeZone: 'Mars', quietFrom: '', quietTo: '' },
      ],
    ],
    bad: [{ openingBell: ['18:00'] }],
  },
  setUpChannels: {
    form: { kind: 'setUpChannels', draft: '9' },
    id: 'setUpChannels:9',
    entered: [
      [
        { tradingFloor: ['5'] },
        {
          ...{ tradingFloor: '5', startupOffices: undefined, vcOffice: undefined },
          ...{ coffeeShop: undefined, newsRoom: undefined },
        },
      ],
    ],
    bad: [{ tradingFloor: ['5', '6'] }, { newsRoom: 'general' }],
  },
  rounds: {
    form: { kind: 'rounds' },
    id: 'rounds',
    entered: [
      [
        { paceMs: ['60000'], intermissionMs: ['0'], roundsPerEpisode: 'ten', episodesPerSeason: '5' },
        { paceMs: 60_000, intermissionMs: 0, roundsPerEpisode: 'ten', episodesPerSeason: '5' },
      ],
    ],
    bad: [{ paceMs: ['fast'], intermissionMs: ['0'] }, { paceMs: ['60000'] }],
  },
  bells: {
    form: { kind: 'bells' },
    id: 'bells',
    entered: [[{ recapAt: '8' }, { openingBell: '', closingBell: '', recapAt: '8', timeZone: '' }]],
    bad: [{ recapAt: true }],
  },
  votes: {
    form: { kind: 'votes' },
    id: 'votes',
    entered: [
      [
        { chaosOpenMs: ['60000'], chaosCooldownMs: ['0'], ownHeadlines: ['free'], markets: ['winner'] },
        { chaosOpenMs: 60_000, chaosCooldownMs: 0, ownHeadlines: 'free', markets: ['winner'] },
      ],
      [
        { chaosOpenMs: ['60000'], chaosCooldownMs: ['0'], ownHeadlines: ['free'] },
        { chaosOpenMs: 60_000, chaosCooldownMs: 0, ownHeadlines: 'free', markets: [] },
      ],
    ],
    bad: [
      { chaosOpenMs: ['60000'], chaosCooldownMs: ['0'], ownHeadlines: ['free'], markets: ['roulette'] },
      { chaosOpenMs: ['-1'], chaosCooldownMs: ['0'], ownHeadlines: ['free'] },
    ],
  },
  quiet: {
    form: { kind: 'quiet' },
    id: 'quiet',
    entered: [
      [
        { noise: ['loud'], quietFrom: '22', sleepAfterMs: ['never'], language: ['de'] },
        { noise: 'loud', quietFrom: '22', quietTo: '', sleepAfterMs: null, language: 'de' },
      ],
      [
        { noise: ['quiet'], sleepAfterMs: ['600000'], language: ['de'] },
        { noise: 'quiet', quietFrom: '', quietTo: '', sleepAfterMs: 600_000, language: 'de' },
      ],
    ],
    bad: [{ noise: ['silent'], sleepAfterMs: ['never'], language: ['de'] }, {}],
  },
};

describe.each(Object.keys(FORMS) as readonly FormKind[])('a form of kind %s', (kind) => {
  const { form, id, entered, bad }: Row<FormKind> = FORMS[kind];

  it('has the id that it always had', () => {
    expect(formId(form)).toBe(id);
  });

  it.each(entered)('with %j comes back with %j', (written, read) => {
    expect(readForm(id, written)).toEqual({ ...form, entered: read });
    const more = JSON.parse('{"other": "x", "__proto__": "x", "constructor": ["x"]}') as Written;
    expect(readForm(id, { ...more, ...written })).toEqual({ ...form, entered: read });
  });

  it.each(bad)('with %j is refused', (written) => {
    expect(readForm(id, written)).toEqual({ reason: 'badForm' });
  });
});

it.each(['', 'bet:winner:alex:1', 'constructor', 'headline', `headline:${'x'.repeat(100)}`])(
  '%j is no form of ours',
  (id) => {
    expect(readForm(id, {})).toBeUndefined();
  },
);

it('a form for a newcomer begins with nobody', () => {
  const form = { kind: 'card', performer: null, draft: '' } as const;
  expect(formId(form)).toBe('card::');
  expect(readForm('card::', { place: ['Coffee-Shop|1'] })).toMatchObject(form);
});

it('a form for a market that there is not is refused', () => {
  expect(readForm('amount:nope:alex', {})).toEqual({ reason: 'unknownMarket', name: 'nope' });
});
