// The size of a trade in every form that names one: the reader of claims knows it, so that a model that has learnt the form
// is held to it.

import { expect, it } from 'vitest';
import { traderDeed } from '../../../src/minds/house/deed-form.ts';
import { decidedInEnglish } from '../../../src/minds/prompts/deed.ts';
import { actorFor, VOICES } from '../../../src/minds/understudy/actors.ts';
import { SIZES } from '../../../src/minds/understudy/grammar/act-words.ts';
import type { Lexicon } from '../../../src/minds/understudy/grammar/grammar.ts';
import { GUEST_LEXICON } from '../../../src/minds/understudy/guest/guest-lexicon.ts';
import { deedsClaimed } from '../../../src/show/speech/claims/claims.ts';
import { sentencesWhole } from '../../../src/show/speech/spoken.ts';
import { briefOf } from './brief-of.ts';

const PERCENT = { 1: 25, 2: 50, 3: 100 } as const;
const CONVICTIONS = [1, 2, 3] as const;

const read = (line: string): readonly number[] =>
  sentencesWhole(line)
    .flatMap((sentence) => deedsClaimed(sentence, 'en'))
    .flatMap((claim) => (claim.kind === 'size' ? [claim.percent] : []));

const FILLED: Readonly<Record<string, string>> = {
  ...{ asset: 'Crypto', assetPrice: '104.32', assetMove: 'up 3.2%', few: 'three', many: '41' },
  ...{ clock: '11:42', odds: '3.4%', entry: '412', room: 'news room', absent: 'Mike', love: 'the sea' },
};

/** The form with its facts, the first of its choices. */
const filled = (form: string, size: string): string =>
  form
    .replace(/\{\?\w+\}/g, '')
    .replace(/\{([^{}|]*)\|[^{}]*\}/g, '$1')
    .replace(/\{(\w+)\}/g, (_, slot: string) => (slot === 'size' ? size : (FILLED[slot] ?? slot)));

const LEXICONS: readonly (readonly [string, Lexicon])[] = [
  ...VOICES.map((voice) => [voice, actorFor(voice).lexicon] as const),
  ['guest', GUEST_LEXICON],
];

it.each(LEXICONS)('%s names no size that is not read', (_, lexicon) => {
  const forms = Object.values(lexicon)
    .flat()
    .filter((form) => form.includes('{size}'));
  expect(forms.length).toBeGreaterThan(10);
  const unread = forms.flatMap((form) =>
    CONVICTIONS.map((conviction) => ({ line: filled(form, SIZES[conviction]), is: PERCENT[conviction] })),
  );
  expect(unread.filter(({ line, is }) => read(line).join() !== String(is)).map(({ line }) => line)).toEqual(
    [],
  );
});

it.each(CONVICTIONS)(
  'what a model was told of conviction %d is read where it says so of itself',
  (conviction) => {
    const brief = briefOf('alice');
    const chosen = { trade: 'Tech', side: 'long', conviction: String(conviction), location: brief.room };
    const english = decidedInEnglish(brief, chosen).replace('You went', 'I went').replaceAll('your', 'my');
    for (const line of [english, traderDeed(brief, chosen)])
      expect(read(line), line).toEqual([PERCENT[conviction]]);
  },
);
