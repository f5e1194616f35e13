// What a mind may tell of a beat: nothing that is not in the facts. A liar about one number is not shown.

import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import { retoldBeats } from '../../../src/stage/paper/retold-beats.ts';
import { recapOf } from '../../../src/views/paper/recap.ts';
import { checkedRetelling, type Retelling, retellingsOf } from '../../../src/views/paper/retelling.ts';
import { bold, Playhouse } from '../../playhouse.ts';

const ENGLISH = wordsOf('en');

const beat: Retelling = {
  id: '7 swing alex',
  language: 'en',
  facts: 'Alex lost $1,240 (-12.4%): long Crypto as it went -4.1%.',
  names: ['Alex'],
  absent: ['Sarah', 'Mike'],
};

describe('a retold beat', () => {
  it.each([
    'Alex rode long Crypto down and paid $1,240 for the view.',
    'A -4.1% move, and Alex was $1,240 lighter (-12.4%).',
    'Alex met gravity.',
  ])('may say: %s', (told) => expect(checkedRetelling(beat, told)).toEqual({ ok: true, text: told }));

  it.each([
    ['Alex lost $1,250 (-12.4%).', 'says $1,250'],
    ['Alex gained $1,240 (12.4%).', 'says 12.4%'],
    ['Alex lost €1,240.', 'says €1,240'],
    ['Alex lost a thousand dollars.', 'says thousand'],
    ['Alex verlor ١٢٤٠.', 'says ١٢٤٠'],
    ['Alex was short Crypto.', 'says short'],
    ['Alex blames Bonds.', 'says bonds'],
    ['Alex lost, and Sarah laughed.', 'brings in Sarah'],
    ['Somebody lost $1,240.', 'leaves out Alex'],
    ['Alex lost: https://example.com', 'has a link'],
    ['', 'is empty'],
    [`Alex ${'lost '.repeat(60)}`, 'too long'],
  ])('may not say: %s', (told, fault) => {
    const checked = checkedRetelling(beat, told);
    expect(checked.ok ? '' : checked.fault).toContain(fault);
  });
});

describe('the voice of the recap', () => {
  const house = new Playhouse().create({ roundsPerEpisode: 12 });
  house.mind = bold;
  house.episode();
  const { cast } = house.show;
  const asked = retellingsOf(ENGLISH, { cast }, { records: house.told(), beats: 3 });
  const plainStory = recapOf(ENGLISH, { cast }, house.told())?.story ?? '';
  const log = pino({ level: 'silent' });
  /** The names and the first number, true. */
  const honest = ({ facts, names }: Retelling): string =>
    `They still whisper of ${names.join(' and ')}: ${/[+-]?\$?\d[\d,.]*\d%?/.exec(facts)?.[0] ?? 'silence'}.`;

  it('is heard where it tells the truth', async () => {
    const retold = await retoldBeats(asked, { retell: async (each) => honest(each), log });
    const story = recapOf(ENGLISH, { cast, retold }, house.told())?.story ?? '';
    expect(story.match(/They still whisper of/g)).toHaveLength(3);
  });

  it('is refused where it lies about one number, and fails where it fails: the phrases stand', async () => {
    const lie = (told: string): string =>
      told.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
    let calls = 0;
    const retell = async (each: Retelling): Promise<string> => {
      calls += 1;
      if (calls === 3) throw new Error('the model fell over');
      return calls === 1 ? lie(honest(each)) : honest(each);
    };
    const retold = await retoldBeats(asked, { retell, log });
    expect(Object.keys(retold)).toEqual([asked[1]?.id]);
    const story = recapOf(ENGLISH, { cast, retold }, house.told())?.story ?? '';
    expect(story.match(/They still whisper of/g)).toHaveLength(1);
    const lines = (text: string): readonly string[] =>
      text.split('\n').filter((line) => line.includes('Round'));
    expect([lines(story)[0], lines(story)[2]]).toEqual([lines(plainStory)[0], lines(plainStory)[2]]);
  });
});
