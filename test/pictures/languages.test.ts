// Labels in other languages are longer, or wider: none is cut off, none runs into another, and none leaves its picture.

import { describe, expect, test } from 'vitest';
import { samples } from '../../src/gallery/samples.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../../src/languages/language.ts';
import { wordsOf } from '../../src/languages/words.ts';
import { loadFonts } from '../../src/pictures/drawing/font-loading.ts';
import { drawIn } from '../../src/pictures/studio/order.ts';
import { PSEUDO } from './reading/pseudo.ts';
import { type Written, written } from './reading/written.ts';

/** With names and news as they are as a rule: those of the crowd are cut on purpose. */
const ORDINARY = [
  ...['office-day', 'office-one', 'office-empty', 'office-closed', 'leaderboard-day', 'leaderboard-empty'],
  ...['bell-day', 'market-day', 'market-closed', 'portfolio-day', 'odds-day', 'odds-bust', 'odds-empty'],
  ...['recap-day', 'hall-of-fame-first', 'hall-of-fame-empty', 'relations-day', 'relations-none'],
  ...['scene-bankrupt', 'scene-halt', 'scene-margin-call', 'scene-sold-out', 'scene-overruled'],
  ...[
    'plot-day',
    'plot-none',
    'office-forfeits',
    'scene-pact-broken',
    'scene-tip-burned',
    'scene-bet-welshed',
  ],
  ...['scene-loan-kept', 'scene-secret-told', 'scene-debt-paid'],
  ...['share-day', 'scene-overruled-desk', 'scene-comeback', 'scene-opening-bell', 'scene-closing-bell'],
];

const ELLIPSIS = '…';

/** Speech and news are cut where there is no room, in English too; a label is not. */
const isLabel = (view: unknown, text: string): boolean =>
  !JSON.stringify(view).includes(JSON.stringify(text.replace(/…$/, '').slice(0, 24)).slice(1, -1));

/** A sign has a shadow a few pixels beside it. */
const isShadow = (one: Written, other: Written): boolean => one.text === other.text;

const overlap = (one: Written, other: Written): boolean =>
  one.canvas === other.canvas &&
  one.left < other.right - 1 &&
  other.left < one.right - 1 &&
  one.top < other.bottom - 1 &&
  other.top < one.bottom - 1;

function collisions(lines: readonly Written[]): readonly string[] {
  return lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter((other) => !isShadow(one, other) && overlap(one, other))
      .map((other) => `${one.text} × ${other.text}`),
  );
}

const SPOKEN = LANGUAGES.map((language) => [`in ${LANGUAGE_NAMES[language]}`, wordsOf(language)] as const);

describe.each([...SPOKEN, ...Object.entries(PSEUDO)])('labels %s', (_, words) => {
  const shown = samples(words).filter(
    ({ order }) => order.kind !== 'movingOffice' && order.kind !== 'portrait',
  );

  test.each(shown.map((sample) => [sample.name, sample] as const))('fit %s', async (name, { order }) => {
    loadFonts();
    const lines = (await written(() => drawIn(words, order))).filter(({ isTurned }) => !isTurned);
    expect(collisions(lines)).toEqual([]);
    for (const { left, right, canvasWidthPx } of lines) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(canvasWidthPx + 1);
    }
    if (!ORDINARY.includes(name)) return;
    const cut = lines.map(({ text }) => text).filter((text) => text.endsWith(ELLIPSIS));
    const scene = order.kind === 'scene' ? [] : order.view;
    expect(cut.filter((text) => isLabel(scene, text))).toEqual([]);
  });

  test('are tried on every ordinary picture', () => {
    expect(ORDINARY.filter((name) => !shown.some((sample) => sample.name === name))).toEqual([]);
  });
});
