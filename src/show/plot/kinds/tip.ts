// A tip: one tells another where a price goes, true or false to its own book. The price decides after three rounds; who
// sells what it told the other to buy is found out at once.

import { ASSETS } from '../../market/asset.ts';
import { type KindRules, roundsLeft, talk } from '../kind-rules.ts';
import { otherIn, type TipTerms } from '../thread.ts';

const ROUNDS = 3;
/** Chance in 100 that a tip that could be given is one against its giver's own book. */
const FALSE_PERCENT = 35;

export const tip: KindRules<'tip'> = {
  openings(setting, { who }) {
    const { show, episode, draw } = setting;
    if (roundsLeft(setting) < 2) return [];
    const held = show.positions[who];
    const asset = held?.asset ?? draw.pick(ASSETS);
    const own = (held?.side ?? draw.pick(['long', 'short'] as const)) === 'long' ? 'up' : 'down';
    const untilRound = episode.round + ROUNDS;
    const facts = { asset, priceCents: show.prices[asset], untilRound };
    const honest: TipTerms = { ...facts, way: own, honest: true };
    // Only who holds something has a reason to lie about it.
    if (held === undefined) return [{ verb: 'give', terms: honest }];
    const false_: TipTerms = { ...facts, way: own === 'up' ? 'down' : 'up', honest: false };
    return [{ verb: 'give', terms: draw.percent(FALSE_PERCENT) ? false_ : honest }];
  },
  verbs({ stage, awaits, with: other }, who) {
    if (stage === 'offered') return awaits === who ? ['take', 'scorn'] : [];
    return other === who ? ['wait'] : [];
  },
  move(thread, verb, who) {
    const other = otherIn(thread, who);
    switch (verb) {
      case 'take':
        return { verb, by: who, stage: 'running', awaits: null, agreed: true };
      case 'scorn':
        return { verb, by: who, ended: 'refused', endedBy: who };
      case 'wait':
        return talk(verb, who, [other]);
      case 'burned':
        return talk(verb, who, [other]);
      default:
        return talk(verb, who);
    }
  },
  fate({ stage, terms, by, with: other, agreedInRound }, { show, episode }, when) {
    if (stage === 'offered') return when === 'bell' ? { verb: 'faded', by: null, ended: 'faded' } : undefined;
    const isDue = episode.round >= Math.max(terms.untilRound, (agreedInRound ?? 0) + ROUNDS - 1);
    if (!isDue && when === 'round') return undefined;
    const hasRisen = show.prices[terms.asset] > terms.priceCents;
    if (hasRisen === (terms.way === 'up')) {
      return {
        verb: 'cameTrue',
        by: null,
        ended: 'cameTrue',
        owes: [other],
        felt: { by, reason: 'goodTip' },
      };
    }
    return {
      ...{ verb: 'burned', by: null, ended: 'burned', endedBy: by, owes: [other] },
      felt: { by, reason: 'burned' },
    };
  },
  traded({ stage, terms, by, with: other, agreedInRound }, who, { trade, side }, { episode }) {
    if (stage !== 'running' || who !== by || trade !== terms.asset) return undefined;
    if (episode.round <= (agreedInRound ?? 0)) return undefined;
    if ((side === 'long') === (terms.way === 'up')) return undefined;
    return {
      ...{ verb: 'sell', by, ended: 'soldOut', endedBy: by, owes: [other] },
      felt: { by, reason: 'soldOut' },
    };
  },
  answers({ stage, awaits, by }, done, who) {
    if (who === by) return ['shrug'];
    if (done === 'cameTrue') return ['thanks'];
    if (done === 'burned' || done === 'sell') return ['burned'];
    return stage === 'offered' && awaits === who ? ['take', 'scorn'] : ['wait'];
  },
};
