// A dare: one dares another to put everything on a side for so many rounds. By profit; who fails or backs out wears it.

import { ASSETS } from '../../market/asset.ts';
import { equityCents } from '../../trading/books.ts';
import { FORFEITS, worse } from '../forfeits.ts';
import { type KindRules, roundsLeft, talk, untaken } from '../kind-rules.ts';
import { otherIn } from '../thread.ts';

const ROUNDS = [3, 4] as const;

export const dare: KindRules<'dare'> = {
  openings(setting, { other }) {
    const { show, episode, draw } = setting;
    const left = roundsLeft(setting);
    if (left < 3 || episode.bankrupt.includes(other)) return [];
    const held = show.positions[other];
    const asset = draw.pick(ASSETS);
    const side =
      held?.asset === asset
        ? held.side === 'long'
          ? 'short'
          : 'long'
        : draw.pick(['long', 'short'] as const);
    const untilRound = episode.round + Math.min(left - 1, draw.pick(ROUNDS));
    return [{ verb: 'give', terms: { asset, side, untilRound, forfeit: draw.pick(FORFEITS.slice(0, 3)) } }];
  },
  verbs({ stage, awaits, by, agreedInRound }, who, { episode }) {
    if (stage === 'offered') {
      if (awaits !== who) return [];
      return who === by ? ['take', 'refuse'] : ['take', 'refuse', 'sweeten'];
    }
    if (who === by) return ['watch'];
    return episode.round > (agreedInRound ?? 0) ? ['boast', 'quit'] : ['boast'];
  },
  move(thread, verb, who, { show }) {
    const { by, with: dared, terms } = thread;
    const other = otherIn(thread, who);
    switch (verb) {
      case 'take':
        return {
          ...{ verb, by: who, stage: 'running', awaits: null, agreed: true },
          terms: { fromCents: equityCents(show, dared) },
        };
      case 'refuse':
        return { verb, by: who, ended: 'refused', endedBy: who, felt: { by: who, reason: 'refusedDare' } };
      case 'sweeten':
        return { verb, by: who, awaits: other, owes: [other], terms: { forfeit: worse(terms.forfeit) } };
      case 'quit':
        return {
          ...{ verb, by: dared, ended: 'quit', endedBy: dared, owes: [by] },
          wears: { performer: dared, forfeit: terms.forfeit },
          felt: { by: dared, reason: 'quitDare' },
        };
      case 'watch':
        return talk(verb, who, [other]);
      case 'lost':
        return talk(verb, who, [other]);
      default:
        return talk(verb, who);
    }
  },
  fate(thread, setting, when) {
    const { show, episode } = setting;
    const { stage, terms, by, with: dared } = thread;
    if (stage === 'offered') return untaken(terms, setting, when);
    if (episode.round < terms.untilRound && when === 'round') return undefined;
    // Who dared wears it where the other has made it.
    if (equityCents(show, dared) > (terms.fromCents ?? 0)) {
      return {
        ...{ verb: 'won', by: null, ended: 'done', owes: [dared] },
        wears: { performer: by, forfeit: terms.forfeit },
        felt: { by: dared, reason: 'madeDare' },
      };
    }
    return {
      ...{ verb: 'lost', by: null, ended: 'failed', owes: [dared] },
      wears: { performer: dared, forfeit: terms.forfeit },
    };
  },
  traded(thread, who, { trade, side, conviction }, setting) {
    const { stage, with: dared, agreedInRound, terms } = thread;
    if (stage !== 'running' || who !== dared || trade === 'Hold') return undefined;
    if (setting.episode.round <= (agreedInRound ?? 0)) return undefined;
    if (trade === terms.asset && side === terms.side && conviction === 3) return undefined;
    return dare.move(thread, 'quit', who, setting);
  },
  answers({ stage, awaits, by }, done, who) {
    if (done === 'quit' || done === 'lost') return who === by ? ['mock'] : ['lost'];
    if (done === 'won') return ['won'];
    if (stage === 'offered' && awaits === who) return ['take', 'refuse', 'sweeten'];
    return who === by ? ['watch'] : ['boast'];
  },
};
