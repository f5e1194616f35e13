// Lines that only a model would say are faults; those of the cast never are, whatever they talk of.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  decideAsking,
  retellAsking,
  reviewAsking,
  superviseAsking,
} from '../../../src/minds/answer/asking.ts';
import { type Brief, briefFor } from '../../../src/minds/briefs/brief.ts';
import { reviewBriefFor } from '../../../src/minds/briefs/review-brief.ts';
import { superviseBriefFor } from '../../../src/minds/briefs/supervise-brief.ts';
import type { PartCheck } from '../../../src/minds/guard/out-of-part.ts';
import { officerPrompt } from '../../../src/minds/prompts/officer-prompt.ts';
import { promptFor } from '../../../src/minds/prompts/prompt.ts';
import { regulatorPrompt } from '../../../src/minds/prompts/regulator-prompt.ts';
import { understudy } from '../../../src/minds/understudy/understudy.ts';
import { Offstage } from '../../../src/offstage/offstage.ts';
import type { QuestionAsked } from '../../../src/offstage/question-asked.ts';
import { secretOf } from '../../../src/offstage/secret.ts';
import { strike } from '../../../src/offstage/strike.ts';
import type { Performer } from '../../../src/show/cast/cast.ts';
import { performerId, viewerId } from '../../../src/show/ids.ts';
import { actOf } from '../house/act-of.ts';
import { briefOf, news, said } from '../understudy/brief-of.ts';
import { CAST, DECK } from '../understudy/ensemble.ts';
import { SLIPS_OF_MODELS } from './slips-of-models.ts';

const checkOf = (id: string, different: Parameters<typeof briefOf>[1] = {}): PartCheck => {
  const brief = briefOf(id, different);
  return decideAsking(brief, promptFor(brief)).partFault;
};

const GOOD = {
  ...{ thought: 'Sell.', trade: 'Tech', side: 'long', conviction: 2 },
  ...{ speech: 'Mike, no.', location: 'News Room' },
};

const WHY = {
  ...{ 'as a model': /speaks as a model/, 'of its task': /speaks of its task/, template: /has a mark of/ },
  ...{ form: /has the form in it/, script: /is written as a script/, told: /repeats what it was told/ },
  ...{ 'its script': /changes its script/, nothing: /says nothing/ },
};

describe('a slip of a model', () => {
  const { line } = checkOf('alice', { heard: [said('mike', 'Mike', 'Buy it!')] });

  it.each(SLIPS_OF_MODELS)('%s: %s', (kind, slip) => {
    expect(line(slip)).toMatch(WHY[kind]);
  });

  it('is told with what was found', () => {
    const brief = briefOf('alice');
    const speech = 'As an AI language model, I hold.';
    expect(decideAsking(brief, promptFor(brief)).guard({ ...GOOD, speech })).toEqual({
      ok: false,
      fault: 'speech is out of the part: it speaks as a model ("As an AI language model")',
    });
  });

  it('counts in a thought, in a verdict’s reason and in the paper too', () => {
    const slip = 'I cannot assist with that.';
    const brief = briefOf('alice');
    expect(decideAsking(brief, promptFor(brief)).guard({ ...GOOD, thought: slip })).toMatchObject({
      fault: expect.stringMatching(/^thought is out/),
    });
    const paper = retellAsking({
      ...{ id: 'money', facts: 'Alex made $400 with Tech.', language: 'en' },
      ...{ names: ['Alex'], absent: ['Mike'] },
    });
    expect(paper.guard({ told: slip })).toMatchObject({ fault: expect.stringMatching(/^told is out/) });
    expect(paper.guard({ told: 'Alex made $400 with Tech, and told everybody.' })).toMatchObject({
      ok: true,
    });
    expect(paper.guard({ told: 'The fact: Alex made $400.' })).toMatchObject({ ok: false });
  });
});

test.each([
  'True. The model agrees with me, for once.',
  'Mike, your barber is no vendor: he is a barber.',
  'Mike, I cannot help you with that sofa, I sold it.',
  'I am not able to sleep, and Bonds are why.',
  '*slams the desk* Sell, I said!',
  'We are so early!!! 🚀',
  'Is α dead, or only resting?',
  'My assistant quit. She was the human one.',
  'At 11:42 Mike panicked; at 11:43: again.',
  'I <3 Bonds, and 3 > 2.',
  'Tell the narrator of my life to speed up.',
  'Sarah says it burns. Sarah always says so.',
  'You are late, Alex.',
  'Reason: none. Feeling: all of them.',
  'No. None. Nothing at all, dear.',
  'A "language" is a dialect with a desk.',
])('no slip: %s', (line) => {
  expect(checkOf('alice', { heard: [said('mike', 'Mike', 'Buy it!')] }).line(line)).toBeUndefined();
});

test('a headline may be quoted, whatever it speaks of, but no mark of a template', () => {
  const headline = news('AI language model elected mayor; 株価 falls', {});
  const { line } = checkOf('alice', { news: [headline] });
  expect(line('"AI language model elected mayor": I would have it audited.')).toBeUndefined();
  expect(line('What is 株価, and why is it falling?')).toBeUndefined();
  expect(line('What is 会上涨?')).toMatch(/changes its script/);
  expect(
    checkOf('alice', { news: [news('Startup renames itself ### Response', {})] }).line('### Response'),
  ).toMatch(/mark of a template/);
});

test('a question that it answers may be quoted by whom no prompt tells of it', () => {
  const asked = actOf('ask.answer', { question: 'Are you an AI, or 本物?' });
  const plot = { ...briefOf('alice').plot, acts: [asked] };
  const checkFor = (brief: Brief): PartCheck =>
    decideAsking(brief, { shared: '', persona: 'alice Alice\n', fresh: 'round 8\n' }).partFault;
  const line = '"Are you an AI, or 本物?" I am a woman with a spreadsheet.';
  expect(checkFor(briefOf('alice', { plot })).line(line)).toBeUndefined();
  expect(checkFor(briefOf('alice')).line(line)).toMatch(/changes its script/);
});

test('Japanese is written in its own letters, and in no others', () => {
  const { line } = checkOf('alice', { language: 'ja' });
  expect(line('テックは買いだ。数字がそう言う。')).toBeUndefined();
  expect(line('테크를 사라')).toMatch(/changes its script/);
  expect(line('AIとしてお答えします。')).toMatch(/speaks as a model/);
});

test('a name with signs in it is a name', () => {
  const brief = briefOf('alice', { castNames: ['Alice', 'C++ (the 2nd)'] });
  const { line } = decideAsking(brief, promptFor(brief)).partFault;
  expect(line('C++ (the 2nd): buy!')).toMatch(/as a script/);
  expect(line('C++ (the 2nd), buy!')).toBeUndefined();
});

test('any line is judged, and at once', () => {
  const marks = [
    '[',
    '(',
    '*',
    '_',
    '"',
    'Mike',
    ':',
    ' ',
    '.',
    '<',
    '|',
    '{',
    '\\',
    'as an ai',
    'qualified ',
    'I cannot ',
    'ё',
    '#',
  ];
  const anyLine = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 160 }),
    fc.array(fc.constantFrom(...marks), { maxLength: 160 }).map((some) => some.join('').slice(0, 160)),
    fc.constantFrom(...marks).map((mark) => mark.repeat(160).slice(0, 160)),
  );
  const check = checkOf('alice', { heard: [said('mike', 'Mike', 'Buy it!')] });
  fc.assert(
    fc.property(anyLine, (line) => {
      const beganAtMs = performance.now();
      expect(check.line(line) ?? 'none').toBeTypeOf('string');
      expect(performance.now() - beganAtMs).toBeLessThan(500);
    }),
    { numRuns: 500 },
  );
});

const ZOE: Performer = {
  ...{ id: performerId('zoe'), name: 'Zoë', role: 'trader', title: 'Astrologer', voice: 'mike' },
  persona: 'You are Zoë. You read the stars, own a black cat and believe in comets.',
  ...{ home: 'Coffee Shop', leverage: 2, colour: '#aa3377', mind: 'default' },
};
const GUESTS: readonly Performer[] = [
  ZOE,
  {
    ...ZOE,
    id: performerId('gus'),
    name: 'Gus',
    title: 'Lighthouse keeper',
    voice: 'alice',
    persona: 'Keeps a diary about fog.',
  },
  {
    ...ZOE,
    id: performerId('rita'),
    name: 'Rita',
    title: 'Judge',
    role: 'regulator',
    voice: 'ruth',
    persona: 'Likes her old bell.',
  },
  {
    ...ZOE,
    id: performerId('otto'),
    name: 'Otto',
    title: 'Clerk',
    role: 'officer',
    voice: 'colin',
    persona: 'Loves his stapler.',
  },
  ...CAST.filter(({ id }) => id === 'sarah' || id === 'alex'),
];

/** Every line of an answer, with what the guard has against it. */
function judged({
  show,
  question,
  answered,
}: QuestionAsked): readonly (readonly [string, string | undefined])[] {
  const all = (check: PartCheck, lines: readonly string[]) =>
    lines.map((line) => [line, check.line(line)] as const);
  if (question.kind === 'decide' && answered.type === 'answer') {
    const brief = briefFor(show, question);
    const { thought, speech } = answered.decision;
    return all(decideAsking(brief, promptFor(brief)).partFault, [thought, speech]);
  }
  if (question.kind === 'review' && answered.type === 'review' && answered.review !== null) {
    const brief = reviewBriefFor(show, question);
    return all(reviewAsking(brief, officerPrompt(brief)).partFault, [
      answered.review.thought,
      answered.review.reason,
    ]);
  }
  if (question.kind === 'supervise' && answered.type === 'supervise') {
    const brief = superviseBriefFor(show, question);
    const { thought, speech } = answered.supervision;
    return all(superviseAsking(brief, regulatorPrompt(brief)).partFault, [thought, speech]);
  }
  return [];
}

async function linesOfShow(seed: string, cast: readonly Performer[]) {
  const found: (readonly [string, string | undefined])[] = [];
  const mind = understudy();
  const offstage = new Offstage({
    ...{ deck: DECK, deadlineMs: 60_000 },
    mindFor: () => mind,
    onAnswer: (asked) => found.push(...judged(asked)),
  });
  await offstage.create({ cast, settings: { roundsPerEpisode: 24 }, atMs: 1_700_000_000_000 });
  for (const episode of [1, 2]) {
    await offstage.playEpisode(secretOf(`${seed}/${episode}`), async () => {
      const round = offstage.show.episode?.round ?? 0;
      if (round % 5 === 0)
        await strike(offstage, { viewers: [viewerId('7')], today: '2026-01-01', optionOf: () => 0 });
    });
  }
  return found;
}

test('none of five thousand lines of the understudies is out of the part', { timeout: 240_000 }, async () => {
  const lines = [];
  for (const seed of ['parts-1', 'parts-2', 'parts-3', 'parts-4', 'parts-5', 'parts-6']) {
    lines.push(...(await linesOfShow(seed, CAST)));
  }
  for (const seed of ['guests-1', 'guests-2', 'guests-3']) lines.push(...(await linesOfShow(seed, GUESTS)));
  expect(lines.length).toBeGreaterThan(5_000);
  expect(lines.filter(([, fault]) => fault !== undefined)).toEqual([]);
});
