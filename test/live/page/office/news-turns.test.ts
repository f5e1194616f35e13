// The strip of news: the newest first, then the older ones in turn.

import { expect, it } from 'vitest';
import { headlineAt, STANDS_MS } from '../../../../src/live/page/office/writing/news-turns.ts';

it('shows the newest first and then the older ones, each for the same while, over and over', () => {
  const shown = Array.from({ length: 8 }, (_, turn) =>
    headlineAt(['new', 'older', 'oldest'], turn * STANDS_MS),
  );
  expect(shown).toEqual(['new', 'older', 'oldest', 'new', 'older', 'oldest', 'new', 'older']);
  expect(headlineAt(['new', 'older'], STANDS_MS - 1)).toBe('new');
  expect(headlineAt(['only'], 20 * STANDS_MS)).toBe('only');
  expect(headlineAt([], STANDS_MS)).toBeNull();
  // Before the newest has come.
  expect(headlineAt(['new', 'older'], -1)).toBe('new');
});
