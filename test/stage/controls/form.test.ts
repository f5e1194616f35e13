// Every form of the house comes back as what it was made of, with what was entered. A new kind of form does not compile
// here until it has its rows.

import { describe, expect, it } from 'vitest';
import { performerId } from '../../../src/show/ids.ts';
import {
  type Form,
  type FormKind,
  fieldId,
  formId,
  readForm,
  type SentForm,
} from '../../../src/stage/controls/form.ts';

interface Row<Kind extends FormKind> {
  readonly form: Form<Kind>;
  readonly id: string;
  readonly field: string;
  /** What was written, and what it is read as. */
  readonly entered: readonly (readonly [string, SentForm<Kind>['entered']])[];
}

const FORMS: { readonly [Kind in FormKind]: Row<Kind> } = {
  amount: {
    form: { kind: 'amount', market: 'hypocrite', outcome: performerId('alex') },
    id: 'amount:hypocrite:alex',
    field: 'amount',
    entered: [
      ['70', 70],
      [' 70 ', 70],
      ['lots', 0],
      ['-5', 0],
      ['0x10', 0],
      ['', 0],
    ],
  },
  headline: {
    form: { kind: 'headline', vote: 'e2c1' },
    id: 'headline:e2c1',
    field: 'headline',
    entered: [
      ['Crypto: up?', 'Crypto: up?'],
      ['', ''],
    ],
  },
};

describe.each(Object.keys(FORMS) as readonly FormKind[])('a form of kind %s', (kind) => {
  const { form, id, field, entered }: Row<FormKind> = FORMS[kind];

  it('has the ids that it always had', () => {
    expect(formId(form)).toBe(id);
    expect(fieldId(form)).toBe(field);
  });

  it.each(entered)('with %j comes back with %j', (written, read) => {
    expect(readForm(id, { [field]: written })).toEqual({ ...form, entered: read });
    expect(readForm(id, { [field]: written, other: 'x' })).toEqual({ ...form, entered: read });
  });
});

it.each(['', 'bet:winner:alex:1', 'constructor', 'headline', `headline:${'x'.repeat(100)}`])(
  '%j is no form of ours',
  (id) => {
    expect(readForm(id, {})).toBeUndefined();
  },
);

it('a form for a market that there is not is refused', () => {
  expect(readForm('amount:nope:alex', {})).toEqual({ reason: 'unknownMarket', name: 'nope' });
});
