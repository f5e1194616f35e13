// A pact: both hold one side of one asset until a round is over. Whoever trades the other way has broken it, whoever
// trades something else has got out early.

import type { PerformerId } from '../../ids.ts';
import { ASSETS } from '../../market/asset.ts';
import { type KindRules, roundsLeft, type Setting, talk, untaken } from '../kind-rules.ts';
import { otherIn, type ThreadOf } from '../thread.ts';

const ROUNDS = [3, 4, 5, 6] as const;

type Pact = ThreadOf<'pact'>;

const holds = ({ terms }: Pact, who: PerformerId, { show }: Setting): boolean => {
  const position = show.positions[who];
  return position?.asset === terms.asset && position.side === terms.side;
};

export const pact: KindRules<'pact'> = {
  openings(setting, { who }) {
    const { show, episode, draw } = setting;
    const left = roundsLeft(setting);
    if (left < 2) return [];
    const held = show.positions[who];
    const asset = held?.asset ?? draw.pick(ASSETS);
    const side = held?.side ?? draw.pick(['long', 'short'] as const);
    const untilRound = episode.round + Math.min(left - 1, draw.pick(ROUNDS));
    return [{ verb: 'offer', terms: { asset, side, untilRound } }];
  },
  verbs({ stage, awaits, by, terms, agreedInRound }, who, { episode }) {
    if (stage === 'offered') {
      if (awaits !== who) return [];
      const isLong = terms.untilRound - episode.round > 2 && by !== who;
      return isLong ? ['take', 'refuse', 'shorten'] : ['take', 'refuse'];
    }
    return episode.round > (agreedInRound ?? 0) ? ['vow', 'doubt', 'break', 'bail'] : ['vow'];
  },
  move(thread, verb, who, { episode }) {
    const other = otherIn(thread, who);
    switch (verb) {
      case 'take':
        return { verb, by: who, stage: 'running', awaits: null, agreed: true };
      case 'refuse':
        return { verb, by: who, ended: 'refused', endedBy: who };
      case 'shorten': {
        const untilRound = episode.round + Math.ceil((thread.terms.untilRound - episode.round) / 2);
        return { verb, by: who, awaits: other, owes: [other], terms: { untilRound } };
      }
      case 'break':
        return {
          ...{ verb, by: who, ended: 'broken', endedBy: who, owes: [other] },
          felt: { by: who, reason: 'brokePact' },
        };
      case 'bail':
        return {
          ...{ verb, by: who, ended: 'bailed', endedBy: who, owes: [other] },
          felt: { by: who, reason: 'leftPact' },
        };
      case 'doubt':
        return talk(verb, who, [other]);
      default:
        return talk(verb, who);
    }
  },
  fate(thread, setting, when) {
    const { stage, terms, by, with: other } = thread;
    if (stage === 'offered') return untaken(terms, setting, when);
    if (setting.episode.round < terms.untilRound && when === 'round') return undefined;
    const bothHeld = holds(thread, by, setting) && holds(thread, other, setting);
    if (!bothHeld) return { verb: 'fizzled', by: null, ended: 'fizzled' };
    return { verb: 'kept', by: null, ended: 'kept', owes: [by, other], felt: { by, reason: 'keptPact' } };
  },
  traded(thread, who, { trade, side }, setting) {
    const { stage, agreedInRound, terms } = thread;
    if (stage !== 'running' || trade === 'Hold' || setting.episode.round <= (agreedInRound ?? 0))
      return undefined;
    if (trade === terms.asset && side === terms.side) return undefined;
    return pact.move(thread, trade === terms.asset ? 'break' : 'bail', who, setting);
  },
  answers({ stage, awaits }, done, who) {
    if (done === 'break' || done === 'bail') return ['stung'];
    if (done === 'kept') return ['kept'];
    if (stage === 'offered' && awaits === who) return ['take', 'refuse', 'shorten'];
    return ['vow'];
  },
};
