// What each kind of field makes of what was sent: typed data, or a refusal of what its input could not have sent.

import { describe, expect, it } from 'vitest';
import {
  among,
  channelField,
  choice,
  choiceOrNone,
  choices,
  type Entered,
  type Field,
  roleField,
  textField,
  tick,
} from '../../../src/stage/controls/field.ts';

const BAD = { reason: 'badForm' };
const pace = among(['quiet', 'loud'] as const);
const written = textField((text) => text.length);

const ROWS: readonly [name: string, Field<unknown>, Entered | undefined, read: unknown][] = [
  ['a text', written, 'four', 4],
  ['a text that was not sent', written, undefined, 0],
  ['a text with a list', written, ['four'], BAD],
  ['a choice', choice(pace), ['loud'], 'loud'],
  ['a choice that was not made', choice(pace), [], BAD],
  ['a choice that was not sent', choice(pace), undefined, BAD],
  ['a choice of several', choice(pace), ['loud', 'quiet'], BAD],
  ['a choice that is none', choice(pace), ['constructor'], BAD],
  ['a choice with a text', choice(pace), 'loud', BAD],
  ['a choice made twice', choice(pace), ['loud', 'loud'], 'loud'],
  ['a choice that may be left out', choiceOrNone(pace), undefined, undefined],
  ['a choice that may be left out, of several', choiceOrNone(pace), ['loud', 'quiet'], BAD],
  ['choices', choices(pace), ['loud', 'quiet'], ['loud', 'quiet']],
  ['choices made twice', choices(pace), ['loud', 'loud'], ['loud']],
  ['no choices', choices(pace), undefined, []],
  ['choices of which one is none', choices(pace), ['loud', 'fog'], BAD],
  ['more choices than Discord has', choices((text) => text), Array(26).fill('x'), BAD],
  ['a tick', tick, true, true],
  ['a tick that was not sent', tick, undefined, false],
  ['a tick with a text', tick, 'true', BAD],
  ['a channel', channelField, ['123456789012345678'], '123456789012345678'],
  ['no channel', channelField, [], undefined],
  ['a channel without an id', channelField, ['floor'], BAD],
  ['two channels', channelField, ['1', '2'], BAD],
  ['a role', roleField, ['123456789012345678'], '123456789012345678'],
  ['a role without an id', roleField, ['@everyone'], BAD],
];

describe.each(ROWS)('%s', (_, field, entered, read) => {
  it(`${JSON.stringify(entered)} is read as ${JSON.stringify(read)}`, () => {
    expect(field.read(entered)).toEqual(read);
  });
});
