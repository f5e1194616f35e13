// Applies what the members voted on besides the news: comebacks, and the executive's chair.

import type { Show } from '../state/show.ts';
import { withEpisode } from './fold-episode.ts';
import type { MotionEvent } from './vote-events.ts';

export function applyMotionEvent(show: Show, event: MotionEvent): Show {
  switch (event.type) {
    case 'motionOpened':
      return { ...show, motion: event.motion };
    case 'motionVoted':
      if (show.motion === null) throw new Error('motionVoted needs an open motion');
      return {
        ...show,
        motion: { ...show.motion, ballots: { ...show.motion.ballots, [event.viewer]: event.choice } },
      };
    case 'motionClosed':
      return { ...show, motion: null, motionReadyAtMs: event.readyAtMs };
    case 'traderReturned':
      return withEpisode(show, ({ bankrupt, lentCents }) => ({
        bankrupt: bankrupt.filter((id) => id !== event.performer),
        lentCents: {
          ...lentCents,
          [event.performer]: (lentCents[event.performer] ?? 0) + event.loanCents,
        },
      }));
    case 'chairTaken': {
      const { viewer, overridesLeft } = event;
      return withEpisode(show, () => ({ chair: { viewer, overridesLeft, directive: null } }));
    }
    case 'deskDirected': {
      const directive = { option: event.option, round: event.forRound };
      return withEpisode(show, ({ chair }) => ({ chair: chair === null ? null : { ...chair, directive } }));
    }
  }
}
