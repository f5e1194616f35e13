// What an understudy thinks behind a lie: every form of every voice owns up to the deed, and says that the speech is for
// show; so that the two-faced score knows it from a slip.

import { describe, expect, it } from 'vitest';
import { actorFor, VOICES } from '../../../src/minds/understudy/actors.ts';
import type { Lexicon } from '../../../src/minds/understudy/grammar/grammar.ts';
import { GUEST_LEXICON } from '../../../src/minds/understudy/guest/guest-lexicon.ts';
import { deniesTrade, liesOnPurpose } from '../../../src/show/speech/two-faced.ts';

const FILLED: Readonly<Record<string, string>> = {
  ...{ asset: 'Crypto', assetPrice: '104.32', size: 'half my limit', few: 'three', many: '41' },
  ...{ clock: '11:42', odds: '3.4%', entry: '412', room: 'news room', absent: 'Mike', round: 'round four' },
  ...{ love: 'the sea', calling: 'baker', address: 'captain', source: 'the barber' },
};

/** The form with its facts, the first of its choices. */
const filled = (form: string): string =>
  form
    .replace(/\{\?\w+\}/g, '')
    .replace(/\{([^{}|]*)\|[^{}]*\}/g, '$1')
    .replace(/\{(\w+)\}/g, (_, slot: string) => FILLED[slot] ?? slot);

const LEXICONS: readonly (readonly [string, Lexicon])[] = [
  ...VOICES.map((voice) => [voice, actorFor(voice).lexicon] as const),
  ['guest', GUEST_LEXICON],
];

describe.each(LEXICONS)('%s', (_, lexicon) => {
  it.each([
    ['long', 'Long', 'Sell Crypto.'],
    ['short', 'Short', 'Buy Crypto.'],
  ] as const)('thinks behind a lie about being %s what is so', (side, name, speech) => {
    const thoughts = lexicon[`think.lie${name}`] ?? [];
    expect(thoughts.length).toBeGreaterThanOrEqual(6);
    const deed = { trade: 'Crypto', side, conviction: 2 } as const;
    const had = { holding: null, past: [] };
    const untold = thoughts
      .map(filled)
      .filter((thought) => !liesOnPurpose({ ...deed, thought, speech }, 'en', had));
    expect(untold).toEqual([]);
    const other = side === 'long' ? 'short' : 'long';
    for (const thought of thoughts.map(filled)) {
      expect(liesOnPurpose({ ...deed, side: other, thought, speech }, 'en', had), thought).toBe(false);
    }
  });

  it.each([
    ['long', 'Long'],
    ['short', 'Short'],
  ] as const)('says what denies that it is %s', (side, name) => {
    const speeches = (lexicon[`lie${name}`] ?? []).map(filled);
    const read = speeches.filter((speech) => deniesTrade({ trade: 'Crypto', side, speech }, 'en'));
    expect(read.length / speeches.length).toBeGreaterThan(0.7);
  });
});
