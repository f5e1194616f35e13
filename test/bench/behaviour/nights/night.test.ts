// A whole night: every question is kept with its answer, and what a mind leaves unanswered is a fault.

import { expect, test } from 'vitest';
import { playNight } from '../../../../bench/behaviour/nights/night.ts';
import { randomMind } from '../../../../bench/behaviour/nights/random-mind.ts';
import type { Mind } from '../../../../src/minds/mind.ts';
import { understudy } from '../../../../src/minds/understudy/understudy.ts';
import { worldOf } from '../../../../training/lessons/world.ts';

const world = worldOf({ seed: 'night test', number: 1, split: 'test' });
const night = (mind: Mind) =>
  playNight({ world, rounds: 3, number: 0, mindFor: () => mind, deadlineMs: 10_000 });

test('the understudy’s night is the same twice', async () => {
  const [once, again] = [await night(understudy()), await night(understudy())];
  expect(once).toEqual(again);
  expect(new Set(once.takes.map(({ kind }) => kind))).toEqual(new Set(['decide', 'review', 'supervise']));
  expect(once.takes.every(({ answer, fault }) => answer !== null && fault === null)).toBe(true);
  expect(once.books.every(({ rounds }) => rounds.length === 3)).toBe(true);
  expect(once.arc).not.toBe('');
});

test('a random mind plays by the rules', async () => {
  const { takes } = await night(randomMind(['I wait.', 'So it goes.']));
  expect(takes.every(({ answer }) => answer !== null)).toBe(true);
});

test('a mind that fails is at fault, and the show goes on', async () => {
  const broken: Mind = {
    ...understudy(),
    decide: async () => Promise.reject(new Error('broken gave no usable answer')),
  };
  const { takes } = await night(broken);
  const turns = takes.filter(({ kind }) => kind === 'decide');
  expect(turns.length).toBeGreaterThanOrEqual(12);
  for (const { answer, fault } of turns) {
    expect(answer).toBeNull();
    expect(fault).toBe('broken gave no usable answer');
  }
});
