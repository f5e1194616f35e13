// A loan: one who is short asks another, who names the terms. It is settled at the bell, by cash; who keeps what is
// another's has defaulted.

import { marginPercent } from '../../bank/margin.ts';
import type { PerformerId } from '../../ids.ts';
import { tradingIsOver } from '../../market/halts.ts';
import type { Show } from '../../state/show.ts';
import { type KindRules, roundsLeft, talk } from '../kind-rules.ts';
import { spareCents } from '../payment.ts';
import { otherIn } from '../thread.ts';

const SUMS_CENTS = [20_000, 30_000, 50_000, 80_000] as const;
const STRINGS_PERCENT = 20;
/** From here on down a margin is thin enough to ask. */
const THIN_PERCENT = 60;

function isShort(show: Show, who: PerformerId): boolean {
  const percent = marginPercent(show, who);
  return (percent !== null && percent < THIN_PERCENT) || spareCents(show, who) < 600_000;
}

export const loan: KindRules<'loan'> = {
  openings(setting, { who, other }) {
    const { show, draw } = setting;
    if (roundsLeft(setting) < 3 || !isShort(show, who)) return [];
    const sums = SUMS_CENTS.filter((cents) => cents * 3 <= spareCents(show, other));
    if (sums.length === 0) return [];
    const stakeCents = draw.pick(sums);
    return [{ verb: 'ask', terms: { stakeCents, dueCents: stakeCents } }];
  },
  verbs({ stage, awaits, by, terms }, who, { show, episode, draw }) {
    if (stage === 'offered') {
      if (awaits !== who) return [];
      return who === by ? ['grant', 'refuse'] : ['grant', 'refuse', 'strings'];
    }
    if (who !== by) return ['dun'];
    const canRepay = spareCents(show, who) >= terms.dueCents;
    const isLate = roundsLeft({ show, episode, draw }) <= 6 || tradingIsOver(episode);
    return [...(canRepay ? (['repay'] as const) : []), 'stall', ...(isLate ? (['default'] as const) : [])];
  },
  move(thread, verb, who) {
    const { by, with: lender, terms } = thread;
    switch (verb) {
      case 'grant':
        return {
          ...{ verb, by: who, stage: 'running', awaits: null, agreed: true },
          pays: { from: lender, to: by, cents: terms.stakeCents },
          felt: { by: lender, reason: 'lent' },
        };
      case 'refuse':
        return { verb, by: who, ended: 'refused', endedBy: who };
      case 'strings':
        return {
          ...{ verb, by: who, awaits: by, owes: [by] },
          terms: { dueCents: Math.round((terms.stakeCents * (100 + STRINGS_PERCENT)) / 100) },
        };
      case 'repay':
        return {
          ...{ verb, by: who, ended: 'repaid', owes: [lender] },
          pays: { from: by, to: lender, cents: terms.dueCents },
          felt: { by, reason: 'repaid' },
        };
      case 'default':
        return {
          ...{ verb, by: who, ended: 'defaulted', endedBy: by, owes: [lender] },
          felt: { by, reason: 'defaulted' },
        };
      case 'dun':
        return talk(verb, who, [otherIn(thread, who)]);
      default:
        return talk(verb, who);
    }
  },
  fate(thread, setting, when) {
    if (when === 'round') return undefined;
    const { stage, terms, by } = thread;
    if (stage === 'offered') return { verb: 'faded', by: null, ended: 'faded' };
    const canRepay = spareCents(setting.show, by) >= terms.dueCents;
    return loan.move(thread, canRepay ? 'repay' : 'default', by, setting);
  },
  answers({ stage, awaits, by }, done, who) {
    if (done === 'default') return ['stung'];
    if (done === 'repay') return ['square'];
    if (stage === 'offered' && awaits === who) return ['grant', 'refuse', 'strings'];
    return who === by ? ['repay', 'stall', 'default'] : ['dun'];
  },
};
