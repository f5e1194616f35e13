// When a mind asks its model again: for what may not be played, and for what its performer would never do.
import { describe, expect, it } from 'vitest';
import type { Chosen } from '../../../src/minds/answer/field.ts';
import { UnusableAnswer } from '../../../src/minds/answer/unusable-answer.ts';
import { OVERSTAY_ROUNDS } from '../../../src/minds/briefs/overstay.ts';
import { reviewBriefFor } from '../../../src/minds/briefs/review-brief.ts';
import { falsehoodsIn, hadIn } from '../../../src/minds/guard/truth/falsehoods.ts';
import { houseManner } from '../../../src/minds/house/house-manner.ts';
import type { CompletionRequest } from '../../../src/minds/llama/completion.ts';
import { llamaMind } from '../../../src/minds/llama/llama-mind.ts';
import { INSTRUCTED, type Manner } from '../../../src/minds/llama/manner.ts';
import { promptFor } from '../../../src/minds/prompts/prompt.ts';
import { ask } from '../../../src/offstage/question-asked.ts';
import { performerId, questionId } from '../../../src/show/ids.ts';
import { sentenceKey } from '../../../src/show/speech/spoken.ts';
import { deniesTrade, liesOnPurpose } from '../../../src/show/speech/two-faced.ts';
import type { Decision } from '../../../src/show/trading/decision.ts';
import { FULL_CAST, Playhouse } from '../../playhouse.ts';
import { briefOf, holding } from '../understudy/brief-of.ts';

const limits = { deadlineMs: 1_000, signal: new AbortController().signal };
const HOLDS = {
  ...{ thought: 'I hold.', trade: 'Hold', side: 'long', conviction: 1, speech: 'I hold.' },
  location: 'Coffee Shop',
};
const LONG = { ...HOLDS, trade: 'Tech' };

/** A mind whose model gives these answers, one after another; the last one again and again. What it `says` is inward. */
function scripted(answers: readonly object[], manner: Manner = houseManner([])) {
  const requests: CompletionRequest[] = [];
  const complete = async (request: CompletionRequest) => {
    const values: object = answers[Math.min(requests.length, answers.length - 1)] ?? {};
    const chosen = Object.entries(values);
    requests.push(request);
    return {
      values: Object.fromEntries(chosen.map(([name, value]) => [name, String(value)])),
      json: JSON.stringify(Object.fromEntries(chosen.filter(([name]) => name !== 'says'))),
      tokens: { evaluated: 1, copied: 0, sampled: 1, forced: 1 },
      ...{
        ms: 1,
        probabilities: {},
        droppedLines: 0,
        read: [],
        answered: [],
        wentOn: request.after !== undefined,
      },
    };
  };
  return { requests, mind: llamaMind('house', { complete, close: async () => {} }, manner) };
}

const LEAVES = { ...HOLDS, trade: 'Crypto' };
/** Whoever has held one thing for so long is to leave it. */
const overstaying = {
  ...briefOf('mike'),
  holding: { ...holding('Tech', 'long', 100), roundsHeld: OVERSTAY_ROUNDS },
};

it('asks again, with another seed, where what is decided breaks a limit', async () => {
  const { mind, requests } = scripted([HOLDS, LEAVES]);
  expect((await mind.decide(overstaying, limits)).trade).toBe('Crypto');
  expect(requests).toHaveLength(2);
  expect(new Set(requests.map(({ seed }) => seed)).size).toBe(2);
});

it('asks once where the same decision breaks no limit', async () => {
  const { mind, requests } = scripted([HOLDS, LEAVES]);
  expect((await mind.decide(briefOf('mike'), limits)).trade).toBe('Hold');
  expect(requests).toHaveLength(1);
});

it('plays what breaks a limit every time, and refuses what breaks the rules every time', async () => {
  const stubborn = scripted([HOLDS]);
  expect((await stubborn.mind.decide(overstaying, limits)).trade).toBe('Hold');
  expect(stubborn.requests.length).toBeGreaterThan(2);
  const garbage = scripted([{ ...HOLDS, trade: 'Gold' }]);
  await expect(garbage.mind.decide(briefOf('sarah'), limits)).rejects.toBeInstanceOf(UnusableAnswer);
});

it('plays a line that was cut rather than what breaks a limit', async () => {
  const { mind } = scripted([HOLDS, { ...LEAVES, speech: 'I hold what' }, HOLDS]);
  expect((await mind.decide(overstaying, limits)).speech).toBe('I hold what');
});

it.each([
  ['sarah', 'Tech', ['short']],
  ['sarah', 'Bonds', ['long']],
  ['alex', 'Bonds', ['long', 'short']],
  ['mike', 'Tech', ['long', 'short']],
] as const)('offers %s of %s only what she or he would do', async (voice, trade, sides) => {
  const { mind, requests } = scripted([HOLDS]);
  await mind.decide(briefOf(voice), limits);
  const choices = (requests[0]?.fields ?? []).flatMap((field) => (field.kind === 'choice' ? [field] : []));
  const open = (name: string, chosen: Chosen) => {
    const field = choices.find((choice) => choice.name === name);
    return field?.options.filter((option) => field.fits?.(option, chosen) ?? true);
  };
  const trades = open('trade', {});
  expect(trades).toContain('Hold');
  if (voice === 'alex') expect(trades).not.toContain(trade);
  else expect([trades?.includes(trade), open('side', { trade })]).toEqual([true, sides]);
});

it('lets whoever shook hands on it keep a pact that the card would not have made', async () => {
  const { mind, requests } = scripted([HOLDS]);
  const brief = briefOf('alex');
  const mike = { id: performerId('mike'), name: 'Mike' };
  const pact = {
    thread: 'one',
    kind: 'pact',
    matter: 'the plan',
    other: mike,
    roundsLeft: 2,
    age: 1,
  } as const;
  const bound = [{ ...pact, asset: 'Bonds', side: 'short' } as const];
  await mind.decide({ ...brief, plot: { ...brief.plot, bound } }, limits);
  const [trade, side] = ['trade', 'side'].map((name) => requests[0]?.fields.find((one) => one.name === name));
  if (trade?.kind !== 'choice' || side?.kind !== 'choice') throw new Error('nothing to choose');
  expect(trade.fits?.('Bonds', {})).toBe(true);
  expect(side.options.filter((option) => side.fits?.(option, { trade: 'Bonds' }))).toEqual(['short']);
});

it('lets whoever could leave for nothing else stay', async () => {
  const { mind, requests } = scripted([HOLDS]);
  const brief = { ...overstaying, ...briefOf('alex'), halted: 'Tech' as const };
  await mind.decide({ ...brief, holding: { ...overstaying.holding, asset: 'Crypto' } }, limits);
  const trade = requests[0]?.fields.find(({ name }) => name === 'trade');
  expect(trade?.kind === 'choice' && trade.options).toEqual(['Hold']);
});

it('tells the model what has been said, but for thoughts, which nobody hears', async () => {
  const { mind, requests } = scripted([HOLDS]);
  await mind.decide({ ...briefOf('mike'), spoken: [sentenceKey('I sold my sofa')] }, limits);
  const stale = (requests[0]?.fields ?? []).flatMap((field) =>
    field.kind === 'text' ? [[field.name, field.isStale?.('I sold my sofa!') ?? false]] : [],
  );
  expect(Object.fromEntries(stale)).toEqual({ thought: false, speech: true });
});

it('tells the model which forms of sentences are worn, in thoughts too', async () => {
  const { mind, requests } = scripted([
    { ...HOLDS, speech: 'Your 3 is within my error bars, Alex, but so is a duck.' },
    HOLDS,
  ]);
  await mind.decide(briefOf('alice'), limits);
  await mind.decide(briefOf('alice'), limits);
  const stale = (requests[1]?.fields ?? []).flatMap((field) =>
    field.kind === 'text'
      ? [field.isStale?.('Your 91.37 is within my error bars, Mike, but so is a duck.')]
      : [],
  );
  expect(stale).toEqual([true, true]);
});

it('draws a sentence anew that misreports what was chosen, and asks again for a line that does', async () => {
  const { mind, requests } = scripted([{ ...HOLDS, thought: 'I am short Tech, all of it.' }, HOLDS]);
  expect((await mind.decide(briefOf('alice'), limits)).thought).toBe(HOLDS.thought);
  expect(requests.length).toBeGreaterThan(1);
  const thought = requests[0]?.fields.find(({ name }) => name === 'thought');
  const isUnfit = (sentence: string, chosen?: Readonly<Record<string, string>>) =>
    thought?.kind === 'text' ? thought.isStale?.(sentence, chosen) : undefined;
  const chosen = { trade: 'Tech', side: 'long', conviction: '2' };
  expect(isUnfit('Short Tech, half my limit.', chosen)).toBe(true);
  expect(isUnfit('Long Tech, all of it.', chosen)).toBe(true);
  expect(isUnfit('Long Tech, half my limit.', chosen)).toBe(false);
  // Before anything is chosen nothing can be misreported but the tape.
  expect(isUnfit('Short Tech, half my limit.')).toBe(false);
  expect(isUnfit('Tech at 252.23 is a gift.')).toBe(true);
});

it('mends what its model misreports every time', async () => {
  const { mind, requests } = scripted([{ ...LONG, thought: 'I am short Tech, all of it.' }]);
  const brief = briefOf('mike');
  const decision = await mind.decide(brief, limits);
  expect(requests.length).toBeGreaterThan(2);
  expect(decision).toMatchObject({ ...LONG, thought: expect.not.stringContaining('short') });
  expect(falsehoodsIn(decision, brief)).toEqual([]);
});

describe('what is told round after round', () => {
  const rounds = [1, 2].map((round) =>
    briefOf('mike', {
      round,
      question: questionId(`q${round}`),
      ownLines: round === 1 ? [] : [HOLDS.speech],
    }),
  );
  const asked = async (answer: object, manner: Manner) => {
    const { mind, requests } = scripted([answer, answer, { ...answer, speech: 'I wait for it.' }], manner);
    for (const brief of rounds) await mind.decide(brief, limits);
    return requests.flatMap(({ after }) => after ?? []);
  };

  it('is what is new, to another model than the house’s', async () => {
    const [after] = await asked(HOLDS, INSTRUCTED);
    expect(after?.news).toContain('Round 2');
    expect(rounds[1] && promptFor(rounds[1]).fresh).toContain('You said');
    expect(after?.news).not.toContain('You said');
    expect(after?.news).not.toContain('You hold nothing.');
    expect(after?.answered).toEqual([]);
    expect(await asked(HOLDS, houseManner([]))).toEqual([]);
  });

  it('has an answer as it was played, where what was written was not true', async () => {
    const [after] = await asked({ ...LONG, thought: 'I am short Tech, all of it.' }, INSTRUCTED);
    expect(after?.answered).toContain('"trade":"Tech"');
    expect(after?.answered).not.toContain('I am short');
  });
});

describe('a speech that denies the trade', () => {
  const DENIED = { ...LONG, thought: 'What a day.', speech: 'Sell Tech, sell Tech!' };
  const [brief, owning] = [briefOf('mike'), 'In public I sell it, in truth I am long Tech.'];
  const isPlayed = (decision: Decision) => liesOnPurpose(decision, 'en', hadIn(brief));

  it('stands where the lie was chosen, behind a thought that owns up', async () => {
    const decision = await scripted([{ ...DENIED, says: 'lie' }]).mind.decide(brief, limits);
    expect(decision.speech).toBe(DENIED.speech);
    expect(isPlayed(decision)).toBe(true);
  });

  it('is gone where it was not', async () => {
    const decision = await scripted([{ ...DENIED, speech: 'I am short Tech.', says: 'truth' }]).mind.decide(
      brief,
      limits,
    );
    expect(decision.thought).toBe(DENIED.thought);
    expect(deniesTrade(decision, 'en')).toBe(false);
  });

  it('is drawn anew while it is spoken, unless it was chosen and its thought owns up', async () => {
    const { mind, requests } = scripted([LONG]);
    await mind.decide(brief, limits);
    const field = requests[0]?.fields.find(({ name }) => name === 'speech');
    const isUnfit = (chosen: Chosen, speech = 'I am short Tech.') =>
      field?.kind === 'text' &&
      field.isStale?.(speech, { trade: 'Tech', side: 'long', conviction: '2', ...chosen });
    expect(isUnfit({ thought: owning, says: 'lie' })).toBe(false);
    expect(isUnfit({ thought: owning })).toBe(false);
    expect(isUnfit({ thought: owning, says: 'truth' })).toBe(true);
    expect(isUnfit({ thought: 'What a day.', says: 'lie' })).toBe(true);
    // Advice claims nothing, and denies all the same.
    expect(isUnfit({ thought: owning, says: 'truth' }, 'Sell Tech!')).toBe(true);
    expect(isUnfit({ thought: 'What a day.' }, 'Sell Tech!')).toBe(false);
  });
});

const SLIP = 'As an AI language model, I hold.';

it.each([
  ['the house’s', houseManner([])],
  ['another', INSTRUCTED],
])('asks %s model again for a line out of the part, in speech and in thought', async (_, manner) => {
  for (const slip of [{ speech: SLIP }, { thought: SLIP }]) {
    const { mind, requests } = scripted([{ ...HOLDS, ...slip }, HOLDS], manner);
    expect((await mind.decide(briefOf('mike'), limits)).speech).toBe('I hold.');
    expect(new Set(requests.map(({ seed }) => seed)).size).toBe(2);
  }
});

it('asks the paper’s again too, and gives up after as many tries', async () => {
  const beat = {
    id: 'money',
    language: 'en',
    facts: 'Alex made $400.',
    names: ['Alex'],
    absent: [],
  } as const;
  const twice = scripted([{ told: SLIP }, { told: 'Alex made $400, and a noise.' }], INSTRUCTED);
  expect(await twice.mind.retell?.(beat, limits)).toBe('Alex made $400, and a noise.');
  const never = scripted([{ told: SLIP }], INSTRUCTED);
  await expect(never.mind.retell?.(beat, limits)).rejects.toThrow(/told is out of the part/);
  expect(never.requests).toHaveLength(INSTRUCTED.tries);
});

it.each([
  ['the house’s', houseManner([])],
  ['another', INSTRUCTED],
])('lets the understudy play for whom %s model stays out of the part', async (_, manner) => {
  const house = new Playhouse().create({ roundsPerEpisode: 3, sleepAfterMs: null }, FULL_CAST);
  house.ring();
  house.startRound();
  const overseen = { action: 'watch', whom: 'alex', asset: 'Tech', finePercent: 1 };
  for (const question of house.show.episode?.asked ?? []) {
    const answer =
      question.kind === 'supervise' ? { ...overseen, thought: 'Hm.', location: 'News Room' } : HOLDS;
    const { mind, requests } = scripted([{ ...answer, speech: SLIP }], manner);
    const minds = { ...limits, mindFor: () => mind };
    const { answered, fault } = await ask(house.show, question, minds);
    expect(fault?.message).toMatch(/speech is out of the part: it speaks as a model/);
    expect(answered.playedBy.understudyBecause).toBe('failed');
    expect(requests).toHaveLength(manner.tries);
  }
});

it('asks the officer’s again for a reason out of the part', async () => {
  const house = new Playhouse().create({ roundsPerEpisode: 3, sleepAfterMs: null }, FULL_CAST);
  house.ring();
  house.startRound();
  const decided = house.show.episode?.asked.find(({ kind }) => kind === 'decide');
  const officer = FULL_CAST.find(({ role }) => role === 'officer');
  if (decided === undefined || officer === undefined) throw new Error('nobody was asked');
  const brief = reviewBriefFor(house.show, {
    ...{ id: decided.id, room: decided.room, askedAtMs: decided.askedAtMs },
    ...{ kind: 'review', performer: officer.id, trader: decided.performer },
    decision: { ...HOLDS, trade: 'Hold', side: 'long', conviction: 1, location: 'Coffee Shop' },
  });
  const stamped = { thought: 'Hm.', verdict: 'approve', reason: 'Go on, then.' };
  const { mind, requests } = scripted([{ ...stamped, reason: SLIP }, stamped], INSTRUCTED);
  expect(await mind.review?.(brief, limits)).toEqual(stamped);
  expect(requests).toHaveLength(2);
});

it('draws a sentence anew that is out of the part, or one of the examples', async () => {
  const { mind, requests } = scripted([HOLDS], INSTRUCTED);
  await mind.decide(briefOf('alice'), limits);
  for (const field of requests[0]?.fields ?? []) {
    if (field.kind !== 'text') continue;
    expect(field.isStale?.('I arrived at four; the rest of you arrived at a conclusion.')).toBe(true);
    expect(field.isStale?.(' Mike: I am long!')).toBe(true);
    expect(field.isStale?.('I arrived at five.')).toBe(false);
    expect(field.isStale?.('None.')).toBe(false);
  }
});
