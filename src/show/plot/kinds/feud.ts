// A feud grows out of a breach of faith. It lives through the season, until one is ruined or a hand is held out and taken.

import { pairKey, STRONG } from '../../cast/relation.ts';
import { type KindRules, talk } from '../kind-rules.ts';
import { isBreach, isOfPair, otherIn } from '../thread.ts';

/** Between two jabs. */
const JABS_APART_ROUNDS = 4;

export const feud: KindRules<'feud'> = {
  openings({ show }, { who, other }) {
    const score = show.relations[pairKey(who, other)]?.score ?? 0;
    if (score > -STRONG) return [];
    const breach = show.plot.past.findLast(
      (past) => isOfPair(past, who, other) && isBreach(past.ended) && past.endedBy === other,
    );
    return breach === undefined ? [] : [{ verb: 'open', terms: { over: breach.id } }];
  },
  verbs({ awaits, movedInRound, episode: of }, who, { episode }) {
    if (awaits === who) return ['shake', 'spurn'];
    if (awaits !== null) return [];
    const rests = of === episode.number && episode.round - movedInRound < JABS_APART_ROUNDS;
    return rests ? ['hand'] : ['jab', 'hand'];
  },
  move(thread, verb, who) {
    const other = otherIn(thread, who);
    switch (verb) {
      case 'jab':
        return { verb, by: who, owes: [other], felt: { by: who, reason: 'jabbed' } };
      case 'hand':
        return { verb, by: who, awaits: other, owes: [other] };
      case 'shake':
        return { verb, by: who, awaits: null, ended: 'madeUp', felt: { by: who, reason: 'madeUp' } };
      case 'spurn':
        return { verb, by: who, awaits: null, felt: { by: who, reason: 'spurned' } };
      default:
        return talk(verb, who);
    }
  },
  fate: () => undefined,
  answers({ awaits }, done, who) {
    if (awaits === who) return ['shake', 'spurn'];
    return done === 'jab' || done === 'open' ? ['parry'] : [];
  },
};
