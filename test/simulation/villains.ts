// Hostile minds: each performer of a season gets a temper that it keeps. All of them stay within the schema, but for
// the garbage, which comes before an answer and must be refused.

import type { Answered } from '../../src/minds/part.ts';
import type { Performer } from '../../src/show/cast/cast.ts';
import { ROOMS, traders } from '../../src/show/cast/cast.ts';
import type { PerformerId } from '../../src/show/ids.ts';
import type { Asset } from '../../src/show/market/asset.ts';
import { ASSETS } from '../../src/show/market/asset.ts';
import type { Review } from '../../src/show/oversight/review.ts';
import type { Supervision } from '../../src/show/oversight/supervision.ts';
import type { DecideQuestion, Question } from '../../src/show/rounds/question.ts';
import type { Show } from '../../src/show/state/show.ts';
import type { Decision, Side } from '../../src/show/trading/decision.ts';
import type { Dice } from './dice.ts';
import type { Player } from './player.ts';

const TEMPERS = ['allIn', 'always3', 'alternating', 'leaving', 'copying', 'random'] as const;
const OFFICERS = ['flag', 'approve', 'silent', 'random'] as const;
const REGULATORS = ['fine', 'halt', 'warn', 'random'] as const;
const SIDES: readonly Side[] = ['long', 'short'];

const playedBy = { mind: 'villain', understudyBecause: null } as const;

/** A season's villains; half of the all-in crowds bet on one side together. */
export function villains(cast: readonly Performer[], dice: Dice): Player {
  const herd = { asset: dice.pick(ASSETS), side: dice.pick(SIDES) };
  const tempers = new Map(cast.map(({ id }) => [id, dice.pick(TEMPERS)]));
  const bets = new Map(
    cast.map(({ id }) => [
      id,
      dice.percent(50) ? herd : { asset: dice.pick(ASSETS), side: dice.pick(SIDES) },
    ]),
  );
  const officer = dice.pick(OFFICERS);
  const regulator = dice.pick(REGULATORS);
  const talksRubbish = dice.percent(25);
  return {
    garbage: (show, question) => (talksRubbish ? rubbish(show, question, dice) : []),
    answer: (show, question) => {
      const asked = { question: question.id, playedBy };
      if (question.kind === 'review') return { type: 'review', review: reviewBy(officer, dice), ...asked };
      if (question.kind === 'supervise') {
        return { type: 'supervise', supervision: superviseBy(show, regulator, dice), ...asked };
      }
      const bet = bets.get(question.performer) ?? herd;
      const temper = tempers.get(question.performer) ?? 'random';
      return { type: 'answer', decision: decideBy(show, question, { temper, bet, dice }), ...asked };
    },
  };
}

interface Villain {
  readonly temper: (typeof TEMPERS)[number];
  readonly bet: { readonly asset: Asset; readonly side: Side };
  readonly dice: Dice;
}

function decideBy(show: Show, question: DecideQuestion, villain: Villain): Decision {
  const { acts = [] } = question;
  const act = acts.length > 0 && villain.dice.percent(80) ? { act: villain.dice.pick(acts).says } : {};
  const traded = tradeBy(show, question, villain);
  // Whatever is said then against the trade is a lie on purpose.
  const ownsUp = traded.trade !== 'Hold' && villain.dice.percent(50);
  const thought = `I am ${traded.side} ${traded.trade}; out loud I say the opposite.`;
  return { ...traded, ...(ownsUp ? { thought } : {}), ...act };
}

function tradeBy(show: Show, { performer, room }: DecideQuestion, { temper, bet, dice }: Villain): Decision {
  const round = show.episode?.round ?? 0;
  const random = {
    trade: dice.pick([...ASSETS, 'Hold'] as const),
    side: dice.pick(SIDES),
    conviction: dice.pick([1, 2, 3] as const),
  };
  const said = {
    thought: `I know nothing in round ${round}.`,
    speech: dice.pick([
      'Buy Crypto, buy!',
      'Sell Tech, it will crash!',
      'Bonds are safe.',
      'Nothing to say.',
    ]),
    location: temper === 'leaving' ? dice.pick(ROOMS.filter((other) => other !== room)) : dice.pick(ROOMS),
  };
  switch (temper) {
    case 'allIn':
      return { ...said, trade: bet.asset, side: bet.side, conviction: 3 };
    case 'always3':
      return { ...said, trade: dice.pick(ASSETS), side: dice.pick(SIDES), conviction: 3 };
    case 'alternating':
      return { ...said, trade: bet.asset, side: round % 2 === 0 ? 'long' : 'short', conviction: 3 };
    case 'leaving':
      return {
        ...said,
        trade: ASSETS[round % 3] ?? 'Tech',
        side: bet.side,
        conviction: round % 2 === 0 ? 3 : 1,
      };
    case 'copying':
      return { ...said, ...latestTrade(show, performer), conviction: 3 };
    case 'random':
      return { ...said, ...random };
  }
}

function latestTrade(show: Show, self: PerformerId): Pick<Decision, 'trade' | 'side'> {
  const turn = show.episode?.turns.findLast(({ performer, trade }) => performer !== self && trade !== 'Hold');
  return turn === undefined ? { trade: 'Crypto', side: 'long' } : { trade: turn.trade, side: turn.side };
}

function reviewBy(temper: (typeof OFFICERS)[number], dice: Dice): Review | null {
  if (temper === 'silent') return null;
  const verdict = temper === 'random' ? dice.pick(['approve', 'flag'] as const) : temper;
  return { thought: 'I dislike it.', verdict, reason: 'Because I may.' };
}

function superviseBy(show: Show, temper: (typeof REGULATORS)[number], dice: Dice): Supervision {
  return {
    thought: 'They are all guilty.',
    action: temper === 'random' ? dice.pick(['watch', 'warn', 'fine', 'halt'] as const) : temper,
    whom: dice.pick(traders(show.cast)).id,
    asset: dice.pick(ASSETS),
    finePercent: dice.pick([1, 2] as const),
    speech: 'Nobody moves.',
    location: dice.pick(ROOMS),
  };
}

/** Answers that break their schema, and one of the wrong kind. */
function rubbish(show: Show, question: Question, dice: Dice): readonly unknown[] {
  const asked = { question: question.id, playedBy };
  const decision = {
    thought: 'a',
    trade: 'Tech',
    side: 'long',
    conviction: 3,
    speech: 'b',
    location: 'News Room',
  };
  const decisions = [
    { ...decision, conviction: dice.pick([0, 4, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY, '3', null]) },
    { ...decision, trade: dice.pick(['tech', 'Gold', '', null, 7, ['Tech'], '__proto__']) },
    { ...decision, side: dice.pick(['Long', 'both', undefined, 1]) },
    { ...decision, location: dice.pick(['Trading Floor', 'home', null]) },
    { ...decision, [dice.pick(['speech', 'thought'])]: dice.pick(['', '   ', 'x'.repeat(161), null, 5]) },
    dice.pick([null, {}, [], 'Tech', 42]),
  ];
  const reviews = [
    { thought: 'a', verdict: 'maybe', reason: 'b' },
    { thought: '', verdict: 'flag', reason: 'b' },
    {},
    7,
  ];
  const fine = superviseBy(show, 'fine', dice);
  const supervisions = [
    { ...fine, finePercent: dice.pick([0, 3, 100, -1, Number.NaN]) },
    {
      ...fine,
      whom: dice.pick(
        ['ruth', 'nobody', '', null].filter((id) => !traders(show.cast).some((one) => one.id === id)),
      ),
    },
    { ...fine, asset: 'Gold' },
    { ...fine, action: 'arrest' },
    dice.pick([null, {}, 'fine']),
  ];
  const wrongKind: Partial<Answered> = { type: 'review', review: null, ...asked };
  if (question.kind === 'decide')
    return [{ type: 'answer', decision: dice.pick(decisions), ...asked }, wrongKind];
  if (question.kind === 'review') return [{ type: 'review', review: dice.pick(reviews), ...asked }];
  return [{ type: 'supervise', supervision: dice.pick(supervisions), ...asked }, wrongKind];
}
