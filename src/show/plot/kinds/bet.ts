// A side bet: two disagree on where a price will stand, for money and a forfeit. The market decides; who lost may refuse
// to pay, once in a season, and it is remembered.

import type { PerformerId } from '../../ids.ts';
import { ASSETS } from '../../market/asset.ts';
import { FORFEITS, worse } from '../forfeits.ts';
import { type KindRules, type Move, roundsLeft, type Setting, talk, untaken } from '../kind-rules.ts';
import { spareCents } from '../payment.ts';
import { otherIn, type ThreadOf } from '../thread.ts';

const STAKES_CENTS = [10_000, 20_000, 30_000, 50_000] as const;
export const STAKE_CENTS_MAX = 100_000;
/** The rounds that it runs. */
const ROUNDS = [3, 4, 5, 6] as const;
/** How far from the price of now the level may lie, in basis points. */
const AWAY_BP = { Tech: 150, Crypto: 350, Bonds: 40 } as const;

type Bet = ThreadOf<'bet'>;

/** Whether `by` was right, at the prices of now. */
export const isAheadInBet = (
  { by, terms }: Bet,
  who: PerformerId,
  { show }: Pick<Setting, 'show'>,
): boolean => {
  const isOver = show.prices[terms.asset] > terms.levelCents;
  const rightIsBy = terms.over === 'above' ? isOver : !isOver;
  return rightIsBy === (by === who);
};

export const bet: KindRules<'bet'> = {
  openings(setting, { who, other }) {
    const { show, episode, draw } = setting;
    const left = roundsLeft(setting);
    if (left < 2 || spareCents(show, who) < STAKES_CENTS[0] || spareCents(show, other) < STAKES_CENTS[0])
      return [];
    const asset = show.positions[who]?.asset ?? draw.pick(ASSETS);
    const over = (show.positions[who]?.side ?? draw.pick(['long', 'short'])) === 'long' ? 'above' : 'below';
    const away = Math.round((show.prices[asset] * AWAY_BP[asset] * draw.below(60)) / 1_000_000);
    const levelCents = Math.round((show.prices[asset] + (over === 'above' ? away : -away)) / 50) * 50;
    const untilRound = episode.round + Math.min(left - 1, draw.pick(ROUNDS));
    const purse = Math.min(spareCents(show, who), spareCents(show, other));
    const stakeCents = draw.pick(STAKES_CENTS.filter((cents) => cents <= purse));
    const terms = {
      asset,
      over,
      levelCents,
      untilRound,
      stakeCents,
      forfeit: draw.pick(FORFEITS.slice(0, 3)),
    } as const;
    return [{ verb: 'offer', terms }];
  },
  verbs({ stage, awaits, terms, by, with: other }, who, { show }) {
    if (stage === 'offered') {
      if (awaits !== who) return [];
      const canRaise =
        by !== who &&
        terms.stakeCents * 2 <= Math.min(STAKE_CENTS_MAX, spareCents(show, by), spareCents(show, other));
      return canRaise ? ['take', 'refuse', 'raise'] : ['take', 'refuse'];
    }
    if (stage === 'running') return ['needle'];
    if (terms.loser !== who) return ['collect'];
    return show.plot.welshers.includes(who) ? ['pay'] : ['pay', 'welsh'];
  },
  move(thread, verb, who) {
    const { terms } = thread;
    const other = otherIn(thread, who);
    switch (verb) {
      case 'take':
        return { verb, by: who, stage: 'running', awaits: null, agreed: true };
      case 'refuse':
        return { verb, by: who, ended: 'refused', endedBy: who };
      case 'raise':
        return {
          ...{ verb, by: who, awaits: other, owes: [other] },
          terms: { stakeCents: terms.stakeCents * 2, forfeit: worse(terms.forfeit) },
        };
      case 'pay':
        return {
          ...{ verb, by: who, ended: 'paid', owes: [] },
          pays: { from: who, to: other, cents: terms.stakeCents },
          wears: { performer: who, forfeit: terms.forfeit },
          felt: { by: who, reason: 'paid' },
        };
      case 'welsh':
        return {
          ...{ verb, by: who, ended: 'welshed', endedBy: who, owes: [other] },
          felt: { by: who, reason: 'welshed' },
        };
      case 'collect':
        return talk(verb, who, [other]);
      default:
        return talk(verb, who);
    }
  },
  fate(thread, setting, when) {
    const { stage, terms, by, with: other } = thread;
    const { episode } = setting;
    if (stage === 'offered') return untaken(terms, setting, when);
    if (stage === 'running') {
      if (episode.round < terms.untilRound && when === 'round') return undefined;
      const loser = isAheadInBet(thread, by, setting) ? other : by;
      const decided = { verb: 'decided', by: null, stage: 'due', terms: { loser }, owes: [loser] } as const;
      return when === 'bell' ? settled({ ...thread, terms: { ...terms, loser } }) : decided;
    }
    return when === 'bell' ? settled(thread) : undefined;
  },
  answers({ stage, terms, awaits }, done, who) {
    if (done === 'welsh') return ['stung'];
    if (stage === 'due') return terms.loser === who ? ['pay', 'welsh'] : ['collect'];
    if (stage === 'offered' && awaits === who) return ['take', 'refuse', 'raise'];
    return ['needle'];
  },
};

/** What is still owed at the bell is paid there, at the last minute. */
function settled(thread: Bet): Move<'bet'> {
  const { terms } = thread;
  const loser = terms.loser ?? thread.by;
  return {
    ...{ verb: 'pay', by: loser, ended: 'paid', terms: { loser } },
    pays: { from: loser, to: otherIn(thread, loser), cents: terms.stakeCents },
    wears: { performer: loser, forfeit: terms.forfeit },
  };
}
