// What of an episode is to which mind's credit.

import { expect, test } from 'vitest';
import { Scorecard } from '../../src/ratings/scorecard.ts';
import type { ShowEvent } from '../../src/show/events/event.ts';
import { begun, bell, moved, turn } from './hand-made.ts';

const EQUITY = { alice: 300, sarah: 200, alex: 200, mike: 100 };

function played(events: readonly ShowEvent[]) {
  const card = new Scorecard({});
  for (const event of events) card.see(event);
  return Object.fromEntries(card.minds(bell(1, EQUITY)).map(({ mind, ...rest }) => [mind, rest]));
}

test('a mind’s traders end where their equity does; who ends alike shares the places', () => {
  const minds = played([...[turn('alice', 'a'), turn('mike', 'a'), turn('sarah', 'b'), turn('alex', 'b')]]);
  expect(minds['a']?.ranks).toEqual([1, 4]);
  expect(minds['b']?.ranks).toEqual([2.5, 2.5]);
});

test('a trader is whose mind was asked most; where stand-ins gave half of the answers, nobody’s money is rated', () => {
  const minds = played([
    ...[turn('alice', 'a'), turn('alice', 'b'), turn('alice', 'b')],
    ...[turn('mike', 'c', { understudyBecause: 'late' }), turn('mike', 'c')],
  ]);
  expect(Object.keys(minds)).toEqual(['b', 'c']);
  expect(minds['b']?.ranks).toEqual([1]);
  expect(minds['c']).toMatchObject({ ranks: [], asked: 2, own: 1 });
});

test('an answer that was late, failed or helped is not wholly its own; an overseer’s counts, too', () => {
  const { type: _turn, decision: _said, ...asked } = turn('colin', 'a', { understudyBecause: 'failed' });
  const minds = played([
    ...[turn('alice', 'a'), turn('alice', 'a', { prompted: true })],
    turn('alice', 'a', { understudyBecause: 'late' }),
    { ...asked, type: 'decisionReviewed', trader: asked.performer, review: null },
  ]);
  expect(minds['a']).toMatchObject({ asked: 4, own: 1, turns: 3 });
});

test('an offer alone is nothing; taken up it is one to who began it, and one to who took it', () => {
  const offered = [turn('alice', 'a'), turn('sarah', 'b'), begun('t1', 'alice', 'sarah')];
  expect(played(offered)['a']?.points).toBe(0);
  const taken = played([...offered, moved('t1', 'sarah', { agreedInRound: 2 })]);
  expect([taken['a']?.points, taken['b']?.points]).toEqual([1, 1]);
  const again = played([
    ...offered,
    moved('t1', 'sarah', { agreedInRound: 2 }),
    moved('t1', 'alice', { agreedInRound: 2, verb: 'vow' }),
  ]);
  expect([again['a']?.points, again['b']?.points]).toEqual([2, 1]);
});

test('an end that it came to is two to who brought it there, and one to each where nobody did', () => {
  const running = [turn('alice', 'a'), turn('sarah', 'b'), begun('t1', 'alice', 'sarah', 'running')];
  const broken = played([...running, moved('t1', 'sarah', { ended: 'broken' })]);
  expect([broken['a']?.points, broken['b']?.points]).toEqual([1, 2]);
  const kept = played([...running, moved('t1', null, { ended: 'kept' })]);
  expect([kept['a']?.points, kept['b']?.points]).toEqual([2, 1]);
  const faded = played([...running, moved('t1', null, { ended: 'faded' })]);
  expect([faded['a']?.points, faded['b']?.points]).toEqual([1, 0]);
});

test('what an understudy did in a mind’s place is to nobody’s credit', () => {
  const minds = played([
    ...[turn('alice', 'a', { prompted: true }), begun('t1', 'alice', 'sarah', 'running')],
    ...[turn('sarah', 'b', { understudyBecause: 'late' }), moved('t1', 'sarah', { ended: 'broken' })],
  ]);
  expect([minds['a']?.points, minds['b']?.points]).toEqual([0, 0]);
});
