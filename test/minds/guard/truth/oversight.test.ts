// What the officer and the regulator say of what they read and do: what is not so is heard, and what their understudies
// say in whole shows is not called false.

import { describe, expect, it, test } from 'vitest';
import { reviewAsking, superviseAsking } from '../../../../src/minds/answer/asking.ts';
import { type ReviewBrief, reviewBriefFor } from '../../../../src/minds/briefs/review-brief.ts';
import { type SuperviseBrief, superviseBriefFor } from '../../../../src/minds/briefs/supervise-brief.ts';
import type { Told } from '../../../../src/minds/briefs/told.ts';
import {
  falseOfReview,
  falseOfSupervision,
  type Ruling,
  untruthOfReview,
  untruthOfSupervision,
} from '../../../../src/minds/guard/truth/oversight-falsehoods.ts';
import { mendedReview, mendedSupervision } from '../../../../src/minds/guard/truth/oversight-mending.ts';
import { officerPrompt } from '../../../../src/minds/prompts/officer-prompt.ts';
import { regulatorPrompt } from '../../../../src/minds/prompts/regulator-prompt.ts';
import { understudy } from '../../../../src/minds/understudy/understudy.ts';
import { Offstage } from '../../../../src/offstage/offstage.ts';
import type { QuestionAsked } from '../../../../src/offstage/question-asked.ts';
import { secretOf } from '../../../../src/offstage/secret.ts';
import { performerId } from '../../../../src/show/ids.ts';
import type { Review } from '../../../../src/show/oversight/review.ts';
import type { Supervision } from '../../../../src/show/oversight/supervision.ts';
import { worldOf } from '../../../../training/lessons/world.ts';
import { holding, quotes, said } from '../../understudy/brief-of.ts';

interface Answers {
  readonly reviews: { readonly brief: ReviewBrief; readonly answer: Review }[];
  readonly supervisions: { readonly brief: SuperviseBrief; readonly answer: Supervision }[];
}

/** What overseers of all kinds answer, those of members among them. */
async function played(worlds: number): Promise<Answers> {
  const answers: Answers = { reviews: [], supervisions: [] };
  const mind = understudy();
  const onAnswer = ({ show, question, answered }: QuestionAsked): void => {
    if (question.kind === 'review' && answered.type === 'review' && answered.review !== null)
      answers.reviews.push({ brief: reviewBriefFor(show, question), answer: answered.review });
    if (question.kind === 'supervise' && answered.type === 'supervise')
      answers.supervisions.push({ brief: superviseBriefFor(show, question), answer: answered.supervision });
  };
  for (let number = 0; number < worlds; number++) {
    const { cast, deck, seed } = worldOf({ seed: 'overseers', number, split: 'train' });
    const offstage = new Offstage({ deck, deadlineMs: 60_000, mindFor: () => mind, onAnswer });
    await offstage.create({ cast, settings: { roundsPerEpisode: 24 }, atMs: 1_700_000_000_000 });
    await offstage.playEpisode(secretOf(seed), async () => undefined);
  }
  return answers;
}

const { reviews, supervisions } = await played(12);
const [first] = reviews;
const [turn] = supervisions;
if (first === undefined || turn === undefined) throw new Error('nobody oversaw anything');

const CAST_NAMES = ['Colin', 'Ruth', 'Alex', 'Mike', 'Ann Lee'];
const MARKET = quotes({ Tech: [320, 610], Crypto: [-1240, -7477] });
const ORDER: ReviewBrief = {
  ...first.brief,
  ...{ castNames: CAST_NAMES, quotes: MARKET, targetCents: 300_000, told: null, isTwoFaced: false },
  ...{ round: 3, rounds: 12, language: 'en', spoken: [], ownLines: [] },
  self: { ...first.brief.self, name: 'Colin' },
  trader: {
    ...first.brief.trader,
    ...{ id: performerId('alex'), name: 'Alex', equityCents: 240_000, dayProfitCents: -45_000 },
    holding: holding('Bonds', 'long', 4_200),
  },
  decision: { trade: 'Tech', side: 'short', conviction: 2, speech: 'Buy Tech, friends, it will double!' },
};

describe('what the officer says of the order', () => {
  it.each([
    ['its verdict', 'flag', 'Half, Alex.', 'Approved, Alex.'],
    ['its verdict', 'approve', 'Approved, Alex: mind the stairs.', 'Flagged: this is too much for me.'],
    ['its verdict', 'flag', 'I flag it, Alex.', 'Your order is approved, with a sigh.'],
    ['its verdict', 'approve', 'Somebody drew on form 12. It is flagged.', 'This order is flagged.'],
    ['its verdict', 'approve', 'I approve this with one eye shut.', 'I have halved it, Alex.'],
    ['whose order it is', 'approve', 'Approved, Alex.', 'Approved, Mike.'],
    ['whose order it is', 'flag', 'I flag Alex for the hat.', 'I flag Ann Lee for the hat.'],
    ['the way', 'approve', 'Alex goes short Tech, and so do my knees.', 'Alex goes long Tech, so brave.'],
    ['the asset', 'approve', 'Short Tech, Alex? Go on then.', 'Short Crypto, Alex? Go on then.'],
    ['the asset', 'flag', 'You leave long Bonds for this, Alex?', 'You leave short Bonds for this, Alex?'],
    ['the sum', 'approve', '$3,000, Alex, and my blessing.', '$9,000, Alex, and my blessing.'],
    ['the half of it', 'flag', 'Half is $1,500, Alex.', 'Half is $1,700, Alex.'],
    [
      'the size',
      'approve',
      'Half of your limit, Alex, like a good boy.',
      'All of your limit, Alex, as ever.',
    ],
    ['the loss', 'flag', 'You lost $450 today, Alex.', 'You made $450 today, Alex.'],
    ['the tape', 'approve', 'Crypto fell 12.4% this round, Alex.', 'Crypto rose 12.4% this round, Alex.'],
    ['the round', 'approve', 'Round 3 of 12, and you are calm.', 'Round 5 of 12, and you are calm.'],
  ] as const)('%s, to %s: "%s" and not "%s"', (_, verdict, right, wrong) => {
    expect(falseOfReview(right, ORDER, verdict)).toBeUndefined();
    expect(falseOfReview(wrong, ORDER, verdict)).toBeDefined();
  });

  it.each([
    ['what was said aloud', 'You say long Tech, and you sign short Tech.'],
    ['a quotation', 'The form says "Approved, Mike", and I wept.'],
    ['what is only supposed', 'If it were long Crypto, Alex, I would faint.'],
    ['what was before', 'You were long Crypto this morning, Alex.'],
    ['another’s book, which it does not see', 'Mike is long Crypto, and look at Mike.'],
  ])('lets through %s', (_, sentence) => {
    expect(falseOfReview(sentence, ORDER, 'approve')).toBeUndefined();
  });

  it('holds nothing to a verdict that is not chosen yet', () => {
    expect(falseOfReview('Approved, Alex.', ORDER, undefined)).toBeUndefined();
    expect(falseOfReview('Approved, Mike.', ORDER, undefined)).toBe('Approved, Mike');
  });

  it('knows of a pact what it was told', () => {
    const subject = { id: performerId('alex'), name: 'Alex' };
    const told: Told = {
      ...{ kind: 'pact', teller: 'Mike', subject, asset: 'Crypto', side: 'long', matter: 'the bell' },
    };
    expect(falseOfReview('Long Crypto, Alex, on a bell?', { ...ORDER, told }, 'flag')).toBeUndefined();
  });
});

const [alex, mike] = [performerId('alex'), performerId('mike')];
const suspect = { ...turn.brief.suspects[0], equityCents: 500_000, dayProfitCents: 0, marginPercent: null };
const FLOOR: SuperviseBrief = {
  ...turn.brief,
  ...{
    castNames: CAST_NAMES,
    quotes: MARKET,
    indexBp: -300,
    told: null,
    heard: [],
    spoken: [],
    ownLines: [],
  },
  ...{ round: 3, rounds: 12, language: 'en', mayBeHalted: ['Tech', 'Crypto'] },
  self: { ...turn.brief.self, name: 'Ruth' },
  suspects: [
    { ...suspect, id: alex, name: 'Alex', twoFaced: 6, bankrupt: false, mayBeFined: true, holding: null },
    {
      ...{ ...suspect, id: mike, name: 'Mike', twoFaced: 0, bankrupt: false, mayBeFined: false },
      holding: holding('Tech', 'long', 100),
    },
  ],
};
const FINE: Ruling = { action: 'fine', whom: alex, asset: 'Tech', finePercent: 2 };
const WARN: Ruling = { ...FINE, action: 'warn' };
const HALT: Ruling = { ...FINE, action: 'halt', asset: 'Crypto' };
const WATCH: Ruling = { ...FINE, action: 'watch' };

describe('what the regulator says of what it does', () => {
  it.each([
    ['a fine', 'I fine you 2%, Alex.', 'I fine you 1%, Alex.', FINE],
    ['a fine', 'A fine of 2% for Alex.', 'A fine of 2% for Ann Lee.', FINE],
    ['a fine', 'Alex pays 2 percent.', 'Alex pays 3 percent.', FINE],
    ['a fine', 'I fine you, Alex, $100 in all.', 'I fine you, Alex, $900 in all.', FINE],
    ['no fine', 'I could fine you 2%, Alex.', 'I fine you 2%, Alex.', WATCH],
    ['no fine', 'Next time I fine you 2%, Alex.', 'Alex is fined 2%.', WARN],
    ['a warning', 'I warn you, Alex.', 'I warn you, Mike.', WARN],
    ['a warning', 'I warn Alex, and it costs.', 'I warn Mike, and it costs.', FINE],
    ['no warning', 'Nobody is warned today.', 'Alex, you are warned.', HALT],
    ['a halt', 'I halt Crypto for a round.', 'I halt Tech for a round.', HALT],
    ['a halt', 'No Crypto next round.', 'No Tech next round.', HALT],
    ['no halt', 'I did not halt Crypto.', 'Crypto is halted.', WATCH],
    ['a book', 'Mike is long Tech.', 'Mike is short Tech.', WATCH],
    ['a book', 'I watch Mike, long Tech.', 'I watch Alex, long Tech.', WATCH],
    ['the tape', 'Crypto is down 12.4% this round.', 'Crypto is down 2.4% this round.', WATCH],
  ] as const)('%s: "%s" and not "%s"', (_, right, wrong, ruling) => {
    expect(falseOfSupervision(right, FLOOR, ruling)).toBeUndefined();
    expect(falseOfSupervision(wrong, FLOOR, ruling)).toBeDefined();
  });

  it('may speak of what was done before', () => {
    expect(falseOfSupervision('Mike is fined, and sulks.', FLOOR, WATCH)).toBeUndefined();
    expect(falseOfSupervision('Bonds is halted, and sleeps.', FLOOR, WATCH)).toBeUndefined();
  });

  it('is up and down with the market', () => {
    expect(falseOfSupervision('I am down 3%, like everybody else.', FLOOR, WATCH)).toBeUndefined();
    expect(falseOfSupervision('I am down 4%, like everybody else.', FLOOR, WATCH)).toBeDefined();
  });

  it('says again what it heard', () => {
    const heard = [said('alex', 'Alex', 'I am short Tech.')];
    expect(falseOfSupervision('Alex, short Tech?', FLOOR, WATCH)).toBeDefined();
    expect(falseOfSupervision('Alex, short Tech?', { ...FLOOR, heard }, WATCH)).toBeUndefined();
  });
});

test('their understudies say nothing false in whole shows', () => {
  expect(reviews.length).toBeGreaterThan(250);
  expect(reviews.flatMap(({ brief, answer }) => untruthOfReview(answer, brief) ?? [])).toEqual([]);
  expect(supervisions.length).toBeGreaterThan(100);
  expect(supervisions.flatMap(({ brief, answer }) => untruthOfSupervision(answer, brief) ?? [])).toEqual([]);
});

describe('a false sentence', () => {
  const REVIEW: Review = {
    verdict: 'approve',
    thought: 'My tea is cold.',
    reason: 'Alex, you have nice shoes.',
  };
  const WISH: Supervision = {
    ...{ ...FINE, thought: 'My tea is cold.', speech: 'Alex, I keep the receipt.', location: 'News Room' },
  };

  it('leaves its line where another stands alone', () => {
    const review = { ...REVIEW, reason: `${REVIEW.reason} Approved, Mike.` };
    expect(mendedReview(review, ORDER)).toEqual(REVIEW);
    const wish = { ...WISH, speech: `I halt Tech for a round. ${WISH.speech}` };
    expect(mendedSupervision(wish, FLOOR)).toEqual(WISH);
  });

  it('gives way to the understudy’s to the same choice where none does', () => {
    const review = mendedReview({ ...REVIEW, reason: 'Flagged, Alex.' }, ORDER);
    expect(review).toMatchObject({ verdict: 'approve', thought: REVIEW.thought });
    expect(review.reason).toContain('Alex');
    expect(untruthOfReview(review, ORDER)).toBeUndefined();
    const wish = mendedSupervision({ ...WISH, thought: 'I fine Mike 2%.' }, FLOOR);
    expect(wish).toMatchObject({ ...FINE, speech: WISH.speech });
    expect(wish.thought).not.toContain('Mike');
    expect(untruthOfSupervision(wish, FLOOR)).toBeUndefined();
  });

  it('is left as it is where it is true', () => {
    expect(mendedReview(REVIEW, ORDER)).toBe(REVIEW);
    expect(mendedSupervision(WISH, FLOOR)).toBe(WISH);
  });

  it('is drawn anew by a model in this process, by what it chose', () => {
    const review = reviewAsking(ORDER, officerPrompt(ORDER));
    const chosen = { verdict: 'flag' };
    expect(review.isFalse?.('Approved, Alex.', { field: 'reason', chosen })).toBe(true);
    expect(review.isFalse?.('Half, Alex.', { field: 'reason', chosen })).toBe(false);
    const supervise = superviseAsking(FLOOR, regulatorPrompt(FLOOR));
    const ruled = { action: 'halt', whom: 'alex', asset: 'Crypto', finePercent: '1', location: 'News Room' };
    expect(supervise.isFalse?.('I halt Tech.', { field: 'speech', chosen: ruled })).toBe(true);
    expect(supervise.isFalse?.('I halt Crypto.', { field: 'speech', chosen: ruled })).toBe(false);
    expect(supervise.untruth?.({ ...WISH, speech: 'I fine you 1%, Alex.' })).toContain('I fine you 1%');
  });
});
