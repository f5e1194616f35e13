// How the house model can put its words together, word by word.
import { describe, expect, it } from 'vitest';
import { allTold } from '../../../../src/minds/answer/deed.ts';
import { decideFields } from '../../../../src/minds/answer/question-fields.ts';
import { traderPrompt, traderSkeleton } from '../../../../src/minds/house/trader-form.ts';
import { Phrases, Phrasing } from '../../../../src/minds/house/wording/phrasing.ts';
import { phrasesFor, termsOf } from '../../../../src/minds/house/wording/wording.ts';
import { actAsUnderstudy } from '../../../../src/minds/understudy/understudy.ts';
import { briefOf, news, said } from '../../understudy/brief-of.ts';

const lexicon = {
  talk: [
    'I went {side} {asset} at {assetPrice}, and the {lamp|cat} saw it.',
    'Hush, {other}: I am {size} in {asset}!',
  ],
  news: ["I read '{headline}' to {matter} at {clock}."],
};
const phrases = new Phrases(lexicon, ['talk', 'news']);
const BRIEF = [
  'mike Mike',
  'round 3 left 9 in Coffee Shop with Alice, Sarah; on the founder',
  'Tech at 97.22 down 0.40% day up 1.2%',
  'news deck Tech+ on Zwosmeeff: Zwosmeeff buys llamas',
  'short Tech, half my limit, at 97.22; offer bet, Alice, here, the brass stapler',
].join('\n');
const KNOWN = { names: ['Alice', 'Sarah', 'Zoë the Second', 'ゾエ', 'bob'] };
const phrasing = new Phrasing({ opening: phrases, later: [phrases] }, BRIEF, KNOWN);
const allows = (text: string): boolean => phrasing.allows(text);

/** Where a line stumbles; its length where it does not. */
function spokenUpTo(line: string, of: Phrasing): number {
  for (let end = 1; end <= line.length; end += 1) if (!of.allows(line.slice(0, end))) return end;
  return of.mayEnd(line) ? line.length : -1;
}

describe('a phrase', () => {
  it('goes on as a form does, its facts out of the brief', () => {
    for (const line of [
      'I went short Tech at 97.22, and the cat saw it.',
      'Hush, Alice: I am half my limit in Tech!',
      "I read 'Zwosmeeff buys llamas' to the brass stapler at 10:47.",
    ])
      expect([line, spokenUpTo(line, phrasing)]).toEqual([line, line.length]);
  });

  it('goes on in no other way', () => {
    expect(['I went the', 'I went short cat', 'Hush, I', 'I read the'].some(allows)).toBe(false);
    expect(['I went lo', 'I went long Cr', 'Hush, Sa', 'I went short Tech at 97'].every(allows)).toBe(true);
  });

  it('takes a name as it is, of any script and of several words, and nothing else with a capital', () => {
    for (const name of ['Zoë the Second', 'ゾエ', 'bob'])
      expect(allows(`Hush, ${name}: I am half my limit in Tech!`)).toBe(true);
    expect(['Hush, Zwosmeeff', 'Hush, Zoë: ', 'Hush, Coffee'].some(allows)).toBe(false);
  });

  it('takes for a fact only what is one', () => {
    expect(allows('I went short Tech at 97.23')).toBe(false);
    expect(allows('I went short Tech at 10:47')).toBe(false);
    expect(allows('Hush, Tech')).toBe(false);
    expect(allows("I read 'llamas")).toBe(false);
    expect(phrasing.allows("I read 'Zwosmeeff buys' t")).toBe(false);
  });

  it('says of an act its own terms, though the brief has others', () => {
    const own = new Phrases(
      { act: ['Swear on {matter}, {other}: {stake} until {until}!'] },
      ['act'],
      ['matter', 'other', 'stake', 'until'],
    );
    const terms = { matter: 'the brass stapler', other: 'Alice', stake: '$400', until: 'round twelve' };
    const bound = new Phrasing({ opening: own, later: [own] }, BRIEF, { ...KNOWN, terms });
    const line = 'Swear on the brass stapler, Alice: $400 until round twelve!';
    expect(spokenUpTo(line, bound)).toBe(line.length);
    for (const wrong of [
      'Swear on the founder',
      'Swear on the brass stapler, Sarah',
      'Swear on the brass stapler, Alice: $40 ',
      'Swear on the brass stapler, Alice: $400 until round three',
    ])
      expect([wrong, bound.allows(wrong)]).toEqual([wrong, false]);
    expect(bound.rest('Swear on the brass stapler, ')).toBe('Alice');
  });

  it('ends where a form does', () => {
    expect(phrasing.mayEnd('Hush, Alice: I am half my limit in Tech!')).toBe(true);
    expect(phrasing.mayEnd('Hush, Alice: I am half my limit.')).toBe(false);
  });

  it('is helped on where nothing likely fits', () => {
    expect(phrasing.rest('I went short Tech at 97.22, and the ca')).toBe('t');
    expect(phrasing.rest('I went short Tech at 97.22')).toBe(',');
    expect(phrasing.rest('Hu')).toBe('sh');
  });
});

it('lets the understudies say what they say, but for one line in fifty', () => {
  const stumbles: string[] = [];
  let lines = 0;
  for (const id of ['alice', 'sarah', 'alex', 'mike']) {
    for (let seed = 0; seed < 100; seed += 1) {
      const brief = briefOf(id, {
        seed,
        news: [news('Zwosmeeff buys llamas', { Tech: 1 })],
        heard: [said('alex', 'Alex', 'I bought a Kroolcoin today.')],
      });
      const { persona, fresh } = traderPrompt(brief);
      const told = `${persona}${fresh}${allTold(traderSkeleton(brief, decideFields(brief)))}\n`;
      const { thought, speech, act = 'none' } = actAsUnderstudy(brief);
      for (const [field, line] of Object.entries({ thought, speech })) {
        const of = { brief, field, chosen: { act } };
        const own = new Phrasing(phrasesFor(of), told, { names: brief.castNames, terms: termsOf(of) });
        lines += 1;
        const end = spokenUpTo(line, own);
        if (end !== line.length) stumbles.push(`${line.slice(0, end)}<>${line.slice(end)}`);
      }
    }
  }
  expect(stumbles.length / lines, stumbles.join('\n')).toBeLessThan(0.02);
});
