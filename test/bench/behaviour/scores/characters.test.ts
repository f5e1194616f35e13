// The listener learns voices from lines, and hears nothing in names and figures.

import { expect, test } from 'vitest';
import {
  featuresOf,
  Listener,
  recognisedIn,
  recognisedShare,
  type Utterance,
} from '../../../../bench/behaviour/scores/characters.ts';

const says = (voice: string, line: string): Utterance => ({ voice, line, names: ['Mike', 'Alice'] });
const LESSONS = [
  says('alice', 'The model disagrees with your enthusiasm.'),
  says('alice', 'The model prices this at 3.2 percent.'),
  says('mike', 'Huge! Huge news, call my barber!'),
  says('mike', 'My barber says it is huge!'),
];

test('names and figures are masked, and neighbours count as pairs', () => {
  expect(featuresOf({ line: 'Mike owes $420!', names: ['Mike'] })).toEqual([
    'xname',
    'owes',
    '0',
    'xname owes',
    'owes 0',
  ]);
});

test('a line that it has never met is known by its manner', () => {
  const listener = new Listener(LESSONS);
  expect(listener.voices).toEqual(['alice', 'mike']);
  expect(listener.guess({ line: 'Your model disagrees.', names: [] })).toBe('alice');
  expect(listener.guess({ line: 'A huge barber!', names: [] })).toBe('mike');
});

test('a voice that speaks often weighs no more than one that seldom does', () => {
  const listener = new Listener(LESSONS);
  const often = Array.from({ length: 9 }, () => says('alice', 'The model disagrees.'));
  const night = recognisedIn([...often, says('mike', 'The model disagrees.')], listener);
  expect(night.get('alice')).toEqual({ hits: 9, of: 9 });
  expect(recognisedShare([night], [0])).toBe(0.5);
});

test('who was taught nothing says so', () => {
  expect(() => new Listener([]).guess({ line: 'Well.', names: [] })).toThrow(/taught nothing/);
});
