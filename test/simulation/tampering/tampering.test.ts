// The auditor can fail: whatever figure of an event is changed, whatever event with consequences is left out or
// repeated, it notices. What it need not notice is said in `falsehoods.ts`.

import { beforeAll, describe, expect, test } from 'vitest';
import type { ShowEvent } from '../../../src/show/events/event.ts';
import { FALSEHOODS, type Falsehoods } from './falsehoods.ts';
import type { Entry, Kind } from './tampering.ts';
import { audited, changed, figuresIn, replaced, samplesOf, seasonsWith } from './tampering.ts';

/** How long a changed fact may stay unnoticed, in events: until it is used. */
const NOTICED_WITHIN = 1_500;

const KINDS = Object.keys(FALSEHOODS) as readonly Kind[];

/** Those of which this must be noticed. */
const kindsThat = (is: (falsehoods: Falsehoods) => boolean): readonly Kind[] =>
  KINDS.filter((kind) => is(FALSEHOODS[kind]));

const postingsOf = (event: ShowEvent): readonly unknown[] =>
  'postings' in event ? event.postings : 'chipPostings' in event ? event.chipPostings : [];

let seasons: ReadonlyMap<Kind, readonly Entry[]> = new Map();

beforeAll(() => {
  seasons = seasonsWith(KINDS);
  // Where the rules have changed, rare kinds are looked for in hundreds of seasons.
}, 240_000);

/** Tampers with some events of a kind, and says which changes went unnoticed. */
function unnoticed(
  kind: Kind,
  tamper: (event: ShowEvent) => Iterable<readonly [string, readonly ShowEvent[]]>,
): string[] {
  const entries = seasons.get(kind) ?? [];
  const missed: string[] = [];
  for (const index of samplesOf(entries, kind)) {
    const event = entries[index]?.event;
    if (event === undefined) continue;
    for (const [what, events] of tamper(event)) {
      if (audited(replaced(entries, index, events), index + NOTICED_WITHIN) === undefined) {
        missed.push(`event ${index + 1}: ${what}`);
      }
    }
  }
  return missed;
}

test('every kind of event happens, and untouched the seasons are agreed to', () => {
  expect(KINDS.filter((kind) => !seasons.has(kind))).toEqual([]);
  for (const entries of new Set(seasons.values())) expect(audited(entries)).toBeUndefined();
});

describe('a figure that is off by one is noticed', () => {
  test.each(kindsThat(({ figures }) => figures !== 'none'))('%s', (kind) => {
    const { figures } = FALSEHOODS[kind];
    const missed = unnoticed(kind, function* (event) {
      for (const path of figuresIn(event)) {
        if (typeof figures === 'object' && figures.but.test(path.join('.'))) continue;
        yield [path.join('.'), [changed(event, path, (value) => Number(value) + 1)]];
      }
    });
    expect(missed).toEqual([]);
  });
});

describe('postings that balance, but move a unit too much, are noticed', () => {
  test.each(kindsThat(({ postings }) => postings === 'noticed'))('%s', (kind) => {
    const missed = unnoticed(kind, function* (event) {
      const key = 'postings' in event ? 'postings' : 'chipPostings';
      // A market that nobody bet in moves nothing.
      if (postingsOf(event).length === 0) return;
      const more = changed(event, [key, 0, 'amount'], (value) => Number(value) + 1);
      yield [key, [changed(more, [key, 1, 'amount'], (value) => Number(value) - 1)]];
    });
    expect(missed).toEqual([]);
  });
});

describe('a wrong name is noticed', () => {
  test.each(kindsThat(({ words }) => words !== undefined))('%s', (kind) => {
    const missed = unnoticed(kind, (event) =>
      (FALSEHOODS[kind].words ?? []).map(([path, change]) => [
        path.join('.'),
        [changed(event, path, change)],
      ]),
    );
    expect(missed).toEqual([]);
  });
});

describe('an event that is left out is noticed', () => {
  test.each(kindsThat(({ leftOut }) => typeof leftOut === 'string'))('%s', (kind) => {
    const mayMoveNothing = FALSEHOODS[kind].leftOut === 'noticedIfItMoves';
    const missed = unnoticed(kind, (event) =>
      mayMoveNothing && postingsOf(event).length === 0 ? [] : [['left out', []]],
    );
    expect(missed).toEqual([]);
  });
});

describe('an event that comes twice is noticed', () => {
  test.each(kindsThat(({ twice }) => twice === 'noticed'))('%s', (kind) => {
    expect(unnoticed(kind, (event) => [['twice', [event, event]]])).toEqual([]);
  });
});
