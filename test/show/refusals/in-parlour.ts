// What the parlour refuses: bets, limits of one's own, leaks, and markets called off without a reason.

import { viewerId } from '../../../src/show/ids.ts';
import { ANN } from '../../playhouse.ts';
import type { Refusals } from './refusal.ts';
import * as given from './situations.ts';
import { backing, bet, calledOff, leak, limit, question, withdrawal } from './wishes.ts';

export const REFUSED_IN_PARLOUR = {
  poolLocked: [
    [
      'a bet at the lock',
      given.opened,
      (house) => ({ ...bet({})(house), atMs: house.show.episode?.locksAtMs }),
    ],
    [
      'a bet taken back at the lock',
      given.betting,
      (house) => ({ ...withdrawal(house), atMs: house.show.episode?.locksAtMs }),
    ],
  ],
  badStake: [
    ['a stake of nothing', given.opened, bet({ chips: 0 })],
    ['half a chip', given.opened, bet({ chips: 0.5 })],
    ['a stake below nothing', given.opened, bet({ chips: -5 })],
  ],
  betElsewhere: [
    ['a bet elsewhere that is to stay', given.betting, bet({ outcome: 'mike', otherBet: 'stays' })],
  ],
  unknownMarket: [
    ['a bet in no market', given.opened, bet({ market: 'fog' })],
    ['calling off no market', given.opened, calledOff({ market: 'fog' })],
  ],
  threadMarketShut: [
    ['a bet on a thread that there is not', given.opened, bet({ market: 'pact-e1t1' })],
    ['calling off what is no market now', given.opened, calledOff({ market: 'sideBet-e1t9' })],
  ],
  marketOff: [
    ['a bet in a market that the guild has turned off', given.withoutWinner, bet({ market: 'winner' })],
  ],
  notOnOffer: [
    [
      'a bet on who is not among the outcomes',
      given.opened,
      bet({ market: 'firstBankrupt', outcome: 'bob' }),
    ],
  ],
  poolVoid: [
    ['a bet in a market called off', given.voided, bet({})],
    ['calling off twice', given.voided, calledOff({})],
  ],
  lockedOut: [['a bet of one who took a break', () => given.limited({ lockDays: 1 }), bet({})]],
  lockStands: [['a shorter break', () => given.limited({ lockDays: 2 }), limit({ lockDays: 1 })]],
  overStakeCap: [['more than one’s own cap', () => given.limited({ capChips: 9 }), bet({})]],
  badLimit: [
    ['no limit at all', given.opened, limit({})],
    ['a cap below nothing', given.opened, limit({ capChips: -1 })],
    ['a break of no days', given.opened, limit({ lockDays: 0 })],
  ],
  badQuestion: [
    ['a question without words', given.opened, question({ text: ' ' })],
    ['a question of 121 letters', given.opened, question({ text: 'y'.repeat(121) })],
  ],
  questionOpen: [
    ['a question that has been put already', given.put, question({ viewer: viewerId('2') })],
    ['to want to know what has been put', given.put, backing({})],
  ],
  questionOver: [['to want to know what nobody asked', given.questioned, backing({ question: 'e1q9' })]],
  alreadyBacked: [
    ['to want to know one’s own question', given.questioned, backing({})],
    ['one’s own question again', given.questioned, question({ text: 'why crypto' })],
  ],
  ownQuestionOpen: [['a question while one’s own waits', given.questioned, question({ performer: 'mike' })]],
  questionsFull: [['an eleventh question', given.questionsFull, question({})]],
  askedLately: [['a second question within half an hour', given.answered, question({ performer: 'mike' })]],
  nothingToLeak: [['a leak before the first round is over', given.asked, leak({})]],
  badReason: [
    ['calling off without a reason', given.opened, calledOff({ why: ' \n ' })],
    ['calling off with too long a reason', given.opened, calledOff({ why: 'x'.repeat(121) })],
  ],
  notEnoughChips: [
    ['more chips than one has', given.opened, bet({ chips: 1001 })],
    ['chips of somebody unknown', given.opened, bet({ viewer: viewerId('999') })],
  ],
  noWager: [
    [
      'withdrawing no bet',
      given.opened,
      (house) => ({ type: 'withdrawWager', viewer: ANN, interaction: house.interaction() }),
    ],
  ],
} satisfies Partial<Refusals>;
