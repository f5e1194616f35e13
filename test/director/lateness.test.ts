// Why a mind was stood in for is the same on the floor and without a stage: only a deadline that passed makes it late.
import { describe, expect, it } from 'vitest';
import { TooLate } from '../../src/minds/answer/too-late.ts';
import type { Limits, Mind } from '../../src/minds/mind.ts';
import { understudy } from '../../src/minds/understudy/understudy.ts';
import { Offstage } from '../../src/offstage/offstage.ts';
import { secretOf } from '../../src/offstage/secret.ts';
import { CAST, DECK } from '../playhouse.ts';
import { openTheatre, turnsIn } from './theatre.ts';

type Because = 'late' | 'failed' | null | undefined;

/** Only traders fail: what stands in for the officer and the regulator is the same all along. */
function mindOf(decide: (limits: Limits) => Promise<never>): Mind {
  const { instant: _instant, ...rules } = understudy();
  return { ...rules, name: 'moody', decide: (_brief, limits) => decide(limits) };
}

/** Waits until nobody waits for it any more, and says so in the signal's words. */
const dawdles = ({ signal }: Limits): Promise<never> =>
  new Promise((_resolve, giveUp) => {
    signal.addEventListener('abort', () => giveUp(signal.reason), { once: true });
  });

async function becauseOnTheFloor(mind: Mind): Promise<Because> {
  const theatre = await openTheatre({ mind });
  await theatre.create();
  await theatre.advance(3_000);
  await theatre.advance(5_000);
  return turnsIn(theatre)[0]?.playedBy.understudyBecause;
}

async function becauseOffstage(mind: Mind): Promise<Because> {
  const seen: Because[] = [];
  const offstage = new Offstage({
    deck: DECK,
    deadlineMs: 20,
    mindFor: () => mind,
    onAnswer: ({ question, answered }) => {
      if (question.kind === 'decide') seen.push(answered.playedBy.understudyBecause);
    },
  });
  await offstage.create({ cast: CAST, settings: { roundsPerEpisode: 3 }, atMs: 1_000 });
  await offstage.ringOpeningBell(secretOf('late or failed'));
  await offstage.playRound();
  return seen[0];
}

describe('why the understudy stands in', () => {
  it.each([
    ['late', 'a mind that dawdles', dawdles],
    ['late', 'a mind that knows its deadline', () => Promise.reject(new TooLate('deadline'))],
    ['failed', 'a mind whose engine closes', () => Promise.reject(new TooLate('closed'))],
    [
      'failed',
      'a mind whose own fetch runs out of time',
      () => Promise.reject(new DOMException('The operation timed out.', 'TimeoutError')),
    ],
  ] as const)('%s: %s', async (because, _who, decide) => {
    const mind = mindOf(decide);
    expect([await becauseOnTheFloor(mind), await becauseOffstage(mind)]).toEqual([because, because]);
  });
});
