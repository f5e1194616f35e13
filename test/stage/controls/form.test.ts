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
      [{ amount: '70' }, { amount: 70 }],
      [{ amount: ' 70 ' }, { amount: 70 }],
      [{ amount: 'lots' }, { amount: 0 }],
      [{ amount: '-5' }, { amount: 0 }],
      [{ amount: '0x10' }, { amount: 0 }],
      [{ amount: '' }, { amount: 0 }],
      [{}, { amount: 0 }],
    ],
    bad: [{ amount: ['70'] }, { amount: true }],
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
        { name: 'Zoe', title: 'Seer', persona: 'Sees.', part: ['mike'], place: ['Coffee Shop|1.5'] },
        { ...ZOE, part: 'mike' },
      ],
      [
        { name: 'Zoe', title: 'Seer', persona: 'Sees.', place: ['Coffee Shop|1.5'] },
        { ...ZOE, part: undefined },
      ],
    ],
    bad: [
      {},
      { place: ['Roof|1.5'] },
      { place: ['Coffee Shop'] },
      { place: ['Coffee Shop|1'], part: ['constructor'] },
      { place: ['Coffee Shop|1'], part: ['mike', 'alex'] },
      { place: ['Coffee Shop|1', 'VC Office|1'] },
    ],
  },
  mind: {
    form: { kind: 'mind', draft: '123' },
    id: 'mind:123',
    entered: [[{ mind: ['understudy'] }, { mind: 'understudy' }]],
    bad: [{}, { mind: [] }, { mind: 'understudy' }, { mind: ['a', 'b'] }],
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
  expect(readForm('card::', { place: ['Coffee Shop|1'] })).toMatchObject(form);
});

it('a form for a market that there is not is refused', () => {
  expect(readForm('amount:nope:alex', {})).toEqual({ reason: 'unknownMarket', name: 'nope' });
});
