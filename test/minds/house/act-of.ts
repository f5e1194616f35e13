// An act among those of a turn, with Mike on the other side; a test says what is different.

import type { ActBrief } from '../../../src/minds/briefs/acts-brief.ts';
import { performerId } from '../../../src/show/ids.ts';

export const actOf = (does: ActBrief['does'], different: Partial<ActBrief> = {}): ActBrief => ({
  says: does,
  does,
  other: { id: performerId('mike'), name: 'Mike' },
  isHere: true,
  third: null,
  question: null,
  confession: null,
  isCounter: false,
  kind: 'bet',
  matter: 'the brass stapler',
  terms: {
    ...{ asset: 'Crypto', over: 'above', levelCents: 11_000, untilRound: 12 },
    ...{ stakeCents: 40_000, forfeit: 'clownsNose' },
  },
  standing: null,
  roundsLeft: 4,
  since: { round: 3, episodesAgo: 0 },
  score: 0,
  ...different,
});
