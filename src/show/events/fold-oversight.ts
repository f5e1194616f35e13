// Applies what the regulator and the officer did, and what the performers think of one another.

import type { PairKey, Relation } from '../cast/relation.ts';
import { remember } from '../cast/spoken.ts';
import type { Show } from '../state/show.ts';
import { withEpisode } from './fold-episode.ts';
import type { OversightEvent, Supervised } from './oversight-events.ts';

/** As many as a round of the largest cast brings. */
const REASONS_KEPT = 8;

export function applyOversightEvent(show: Show, event: OversightEvent): Show {
  switch (event.type) {
    case 'decisionReviewed': {
      const { review } = event;
      const spoken = review === null ? show.spoken : remember(show.spoken, review.thought, review.reason);
      return withEpisode({ ...show, spoken }, ({ asked, reasons }) => ({
        asked: asked.filter(({ id }) => id !== event.question),
        reasons: review === null ? reasons : [...reasons, review.reason].slice(-REASONS_KEPT),
      }));
    }
    case 'supervised':
      return supervised(show, event);
    case 'traderWarned':
    case 'hypocriteNamed':
      return show;
    case 'traderFined':
      return withEpisode(show, ({ finedInRound, round }) => ({
        finedInRound: { ...finedInRound, [event.performer]: round },
      }));
    case 'assetHalted':
      return withEpisode(show, () => ({ assetHalt: { asset: event.asset, round: event.forRound } }));
    case 'relationsMoved': {
      const moved = event.moves.map(({ pair, ...relation }): [PairKey, Relation] => [pair, relation]);
      return { ...show, relations: { ...show.relations, ...Object.fromEntries(moved) } };
    }
    case 'spokeTwoFaced':
      return withEpisode(show, ({ twoFaced }) => ({
        twoFaced: { ...twoFaced, [event.performer]: (twoFaced[event.performer] ?? 0) + event.degree },
      }));
  }
}

/** The regulator is heard and remembered like anybody; what it trades is nothing. */
function supervised(show: Show, { question, performer, room, supervision }: Supervised): Show {
  const { thought, speech } = supervision;
  const idle = { trade: 'Hold', side: 'long', conviction: 1 } as const;
  const spoken = remember(show.spoken, thought, speech);
  return withEpisode({ ...show, spoken }, ({ asked, turns, round }) => ({
    asked: asked.filter(({ id }) => id !== question),
    turns: [...turns, { number: turns.length + 1, round, performer, room, thought, speech, ...idle }],
  }));
}
