// The driver without a stage: who waits is asked together, who answers at once in its turn, and whoever is late or
// fails is stood in for.
import { expect, it } from 'vitest';
import { TooLate } from '../../src/minds/answer/too-late.ts';
import type { Mind } from '../../src/minds/mind.ts';
import { understudy } from '../../src/minds/understudy/understudy.ts';
import { Offstage, type OffstageOptions } from '../../src/offstage/offstage.ts';
import type { QuestionAsked } from '../../src/offstage/question-asked.ts';
import { secretOf } from '../../src/offstage/secret.ts';
import { strike } from '../../src/offstage/strike.ts';
import { viewerId } from '../../src/show/ids.ts';
import { CAST, DECK } from '../playhouse.ts';

const rules = understudy();

interface Opened {
  readonly offstage: Offstage;
  readonly asked: readonly QuestionAsked[];
}

async function open(mind: Mind, hooks: Partial<OffstageOptions> = {}): Promise<Opened> {
  const asked: QuestionAsked[] = [];
  const offstage = new Offstage({
    deck: DECK,
    deadlineMs: 60_000,
    mindFor: () => mind,
    onAnswer: (answer) => asked.push(answer),
    ...hooks,
  });
  await offstage.create({ cast: CAST, settings: { roundsPerEpisode: 3 }, atMs: 1_000 });
  return { offstage, asked };
}

/** Answers a moment later, and counts how many are waited for at a time. */
function slow(): { readonly mind: Mind; readonly most: () => number } {
  let [waiting, most] = [0, 0];
  const { instant: _instant, ...rest } = rules;
  const mind: Mind = {
    ...rest,
    name: 'slow',
    decide: async (brief, limits) => {
      waiting += 1;
      most = Math.max(most, waiting);
      await new Promise((resolve) => setImmediate(resolve));
      waiting -= 1;
      return rules.decide(brief, limits);
    },
  };
  return { mind, most: () => most };
}

it('asks those together that are open together, and takes their answers in the order of the round', async () => {
  const { mind, most } = slow();
  const { offstage, asked } = await open(mind);
  await offstage.ringOpeningBell(secretOf('together'));
  await offstage.playRound();
  expect(most()).toBeGreaterThan(1);
  expect(asked).toHaveLength(CAST.length);
  expect(offstage.show.episode?.turns.map(({ performer }) => performer)).toEqual(
    asked.map(({ question }) => question.performer),
  );
});

it('asks who answers at once when its turn has come: it knows all that was said before', async () => {
  const { offstage, asked } = await open(rules);
  await offstage.playEpisode(secretOf('in turn'));
  const seqs = asked.map(({ show }) => show.seq);
  expect(asked).toHaveLength(3 * CAST.length);
  expect(new Set(seqs).size).toBe(seqs.length);
});

const FAULTS = {
  late: () => new TooLate('deadline'),
  failed: () => new Error('no mood'),
};

it.each(['late', 'failed'] as const)('has the understudy stand in for a mind that %s', async (why) => {
  const mind: Mind = { ...rules, name: 'moody', decide: () => Promise.reject(FAULTS[why]()) };
  const { offstage, asked } = await open(mind);
  await offstage.ringOpeningBell(secretOf(why));
  await offstage.playRound();
  for (const { answered, fault } of asked) {
    expect(answered.playedBy).toEqual({ mind: 'moody', understudyBecause: why });
    expect(fault?.message).toBe(FAULTS[why]().message);
  }
});

it('goes on only when who looks on has seen the step', async () => {
  let [seen, under] = [0, 0];
  const { offstage } = await open(rules, {
    onStep: async ({ record, before, after }) => {
      under += 1;
      expect(under).toBe(1);
      expect([record.firstSeq, after.seq]).toEqual([before.seq + 1, before.seq + record.events.length]);
      await new Promise((resolve) => setImmediate(resolve));
      under -= 1;
      seen = after.seq;
    },
  });
  await offstage.playEpisode(secretOf('looked on'));
  expect(seen).toBe(offstage.show.seq);
});

it('gives the floor to an audience before each round, and throws where the rules refuse it', async () => {
  const { offstage } = await open(rules);
  const viewers = [viewerId('7')];
  await offstage.playEpisode(secretOf('struck'), async () => {
    const { round } = offstage.show.episode ?? { round: 0 };
    if (round === 1) await strike(offstage, { viewers, today: '2026-01-01', optionOf: () => 0 });
  });
  expect(offstage.show.chaosReadyAtMs).toBeGreaterThan(0);
  await expect(offstage.playRound()).rejects.toThrow('startRound was refused: marketClosed');
});
