// A false line: its false sentence leaves it, or the understudy's line takes its place; the deed stays the mind's own.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { guard } from '../../../../src/minds/guard/guard.ts';
import { falsehoodsIn, hadIn } from '../../../../src/minds/guard/truth/falsehoods.ts';
import { mended } from '../../../../src/minds/guard/truth/mending.ts';
import { linesFor } from '../../../../src/minds/understudy/ghostwriter.ts';
import { ROOMS } from '../../../../src/show/cast/cast.ts';
import { ASSETS } from '../../../../src/show/market/asset.ts';
import { deniesTrade, liesOnPurpose } from '../../../../src/show/speech/two-faced.ts';
import type { Decision } from '../../../../src/show/trading/decision.ts';
import { briefOf, holding, quotes } from '../../understudy/brief-of.ts';
import { playShow } from '../../understudy/ensemble.ts';

const BRIEF = briefOf('mike', { quotes: quotes({ Tech: [320, 610], Crypto: [-1240, -7477] }) });
const TRUE: Decision = {
  ...{ thought: 'The soup was good today.', speech: 'Nice hat, Alex, very shiny.', location: 'News Room' },
  ...{ trade: 'Tech', side: 'long', conviction: 2 },
};
const LIE = 'Short Tech, all of it.';
const HONEST = { lies: false };

describe('a false sentence', () => {
  it('leaves its line where another stands alone', () => {
    const decision = { ...TRUE, thought: `The soup was good today. ${LIE}` };
    expect(mended(decision, BRIEF, HONEST)).toEqual(TRUE);
  });

  it('takes with it what leans on it', () => {
    const decision = { ...TRUE, thought: `${LIE} And that is that, friends. The soup was good today.` };
    expect(mended(decision, BRIEF, HONEST)).toEqual(TRUE);
  });

  it('gives way to the understudy’s line where none does', () => {
    const decision = { ...TRUE, thought: LIE, speech: 'I am short Tech.' };
    const { thought, speech, ...deed } = mended(decision, BRIEF, HONEST);
    const { thought: _, speech: __, ...own } = TRUE;
    expect(deed).toEqual(own);
    expect([thought, speech]).not.toContain(LIE);
    expect(falsehoodsIn({ ...deed, thought, speech }, BRIEF)).toEqual([]);
    expect(guard({ ...deed, thought, speech }, BRIEF)).toMatchObject({ ok: true });
  });

  it('is left as it is where it is true', () => {
    expect(mended(TRUE, BRIEF, HONEST)).toBe(TRUE);
  });
});

describe('a lie that was chosen', () => {
  const DENIED = { ...TRUE, speech: 'Mike, sell Tech while you can.' };
  const isOwned = (decision: Decision): boolean => liesOnPurpose(decision, 'en', hadIn(BRIEF));

  it('stands, with a thought that owns up to it', () => {
    const { thought, ...rest } = mended(DENIED, BRIEF, { lies: true });
    const { thought: _, ...denied } = DENIED;
    expect(rest).toEqual(denied);
    expect(isOwned({ ...rest, thought })).toBe(true);
    expect(falsehoodsIn({ ...rest, thought }, BRIEF)).toEqual([]);
  });

  it('is left as it is where its thought owns up', () => {
    const owned = { ...DENIED, thought: 'In public I sell it. In truth I am long Tech.' };
    expect(mended(owned, BRIEF, { lies: true })).toBe(owned);
  });

  it('is said as a liar says it where its words are false of the tape', () => {
    const wrong = { ...DENIED, thought: LIE, speech: 'Tech at 1.11, sell Tech!' };
    const decision = mended(wrong, BRIEF, { lies: true });
    expect(decision.speech).not.toContain('1.11');
    expect(falsehoodsIn(decision, BRIEF)).toEqual([]);
    expect(isOwned(decision)).toBe(true);
  });

  it('gives way to what is true where it was not', () => {
    const { speech, thought } = mended({ ...DENIED, speech: 'I am short Tech.' }, BRIEF, HONEST);
    expect(thought).toBe(DENIED.thought);
    expect(deniesTrade({ ...TRUE, speech }, 'en')).toBe(false);
  });
});

const deeds = fc.record({
  trade: fc.constantFrom(...ASSETS, 'Hold' as const),
  side: fc.constantFrom('long' as const, 'short' as const),
  conviction: fc.constantFrom(1 as const, 2 as const, 3 as const),
  location: fc.constantFrom(...ROOMS),
});

test('the understudy finds true words to any deed, be it against its nature', () => {
  fc.assert(
    fc.property(deeds, fc.constantFrom('alice', 'sarah', 'alex', 'mike'), fc.nat(), (deed, who, seed) => {
      const brief = briefOf(who, { seed, quotes: BRIEF.quotes, holding: holding('Crypto', 'long', 4_200) });
      const decision = mended(
        { ...deed, thought: 'I am up $99,999.', speech: 'Bonds at 1.11.' },
        brief,
        HONEST,
      );
      expect(falsehoodsIn(decision, brief)).toEqual([]);
      expect(decision).toMatchObject(deed);
      expect(guard(decision, brief)).toMatchObject({ ok: true });
    }),
  );
});

test('what it writes to another’s deed tells of that deed as often as not', async () => {
  const turns = (await playShow({ seed: 'ghost' })).filter(({ decision }) => decision.trade !== 'Hold');
  const lines = turns.map(({ brief, decision }) => ({
    ...decision,
    ...linesFor(brief, decision, { attempt: 0, lies: false }),
  }));
  const told = lines.filter(({ thought, trade }) => thought.includes(trade));
  expect(told.length / lines.length).toBeGreaterThan(0.5);
});
