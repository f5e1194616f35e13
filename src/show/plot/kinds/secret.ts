// A secret: one has seen what it should not, another's book on a table in the Coffee Shop. It is told, kept or sold.

import type { Room } from '../../cast/cast.ts';
import type { PerformerId } from '../../ids.ts';
import type { Position } from '../../trading/position.ts';
import { type KindRules, type Pair, type Setting, talk } from '../kind-rules.ts';
import { spareCents } from '../payment.ts';
import { otherIn } from '../thread.ts';

const BOOKS_LIE_IN: Room = 'Coffee Shop';
const PRICES_CENTS = [10_000, 15_000, 20_000, 30_000] as const;

/** In the Coffee Shop books lie on the table: what the other holds can be seen there. */
const bookSeen = ({ show }: Setting, { who, other }: Pair): Position | undefined =>
  show.rooms[who] === BOOKS_LIE_IN ? show.positions[other] : undefined;

export const secret: KindRules<'secret'> = {
  openings(setting, pair) {
    const seen = bookSeen(setting, pair);
    if (seen === undefined) return [];
    const { asset, side } = seen;
    const prices = PRICES_CENTS.filter((cents) => cents <= spareCents(setting.show, pair.other));
    if (prices.length === 0) return [];
    return [{ verb: 'hint', terms: { asset, side, stakeCents: setting.draw.pick(prices), paid: false } }];
  },
  verbs({ stage, awaits, by }, who) {
    if (stage === 'offered') return awaits === who ? ['buy', 'defy'] : [];
    return who === by ? ['tell', 'keep'] : [];
  },
  move(thread, verb, who) {
    const { by, with: subject, terms } = thread;
    switch (verb) {
      case 'buy':
        return {
          ...{ verb, by: who, stage: 'running', awaits: null, agreed: true, terms: { paid: true } },
          pays: { from: subject, to: by, cents: terms.stakeCents },
        };
      case 'defy':
        return { verb, by: who, stage: 'running', awaits: null, agreed: true, owes: [by] };
      case 'tell':
        return {
          ...{ verb, by: who, ended: 'told', endedBy: who, owes: [subject] },
          felt: { by: who, reason: terms.paid ? 'soldSecret' : 'told' },
        };
      case 'keep':
        return talk(verb, who);
      default:
        return talk(verb, who, verb === 'stung' ? [] : [otherIn(thread, who)].slice(1));
    }
  },
  fate({ stage, by, terms }, _setting, when) {
    if (when === 'round') return undefined;
    if (stage === 'offered') return { verb: 'faded', by: null, ended: 'faded' };
    return terms.paid
      ? { verb: 'keep', by: null, ended: 'silent', felt: { by, reason: 'keptSecret' } }
      : { verb: 'keep', by: null, ended: 'silent' };
  },
  answers({ stage, awaits, by, with: subject }, done, who) {
    if (done === 'tell') return who === subject ? ['stung'] : ['gasp'];
    if (stage === 'offered' && awaits === who) return ['buy', 'defy'];
    return who === by ? ['tell', 'keep'] : [];
  },
};

/** Who may be told: somebody in the room, who is neither of the two. */
export const tellable = (here: readonly PerformerId[], subject: PerformerId): readonly PerformerId[] =>
  here.filter((id) => id !== subject);
