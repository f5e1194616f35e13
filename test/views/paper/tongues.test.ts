// The paper in six languages: an episode reads whole in each, with its numbers as that language writes them.
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/languages/language.ts';
import { wordsOf } from '../../../src/languages/words.ts';
import { morningText, recapOf } from '../../../src/views/paper/recap.ts';
import { playEpisodes } from '../whole-episodes.ts';

it('an episode reads whole in each, with no slot left, and no two are alike', async () => {
  const [played] = await playEpisodes({ seed: 'tongues', episodes: 1, chaosEvery: 5 });
  if (played === undefined) throw new Error('no episode');
  const { records, after } = played;
  const closed = after.lastResult;
  const [winner] = closed?.winners ?? [];
  if (closed === null || winner === undefined) throw new Error('nobody won');
  const stories = LANGUAGES.map((language) => {
    const words = wordsOf(language);
    const recap = recapOf(words, after, records);
    for (const text of [recap?.title, recap?.story, recap?.books, morningText(words, after, records)]) {
      expect(text).toBeTruthy();
      expect(text).not.toMatch(/[{}]|undefined/);
    }
    expect(recap?.story).toContain(words.signedDollars(closed.profitCents[winner] ?? 0));
    return recap?.story ?? '';
  });
  expect(new Set(stories.map((story) => story.split('\n')[0])).size).toBe(LANGUAGES.length);
}, 60_000);
