// What the live hub asks of a stage, where there is none: the real words and the real filter, and nobody who does anything.

import type { LiveStage } from '../../../src/live/live-stage.ts';
import { liveSayingOf } from '../../../src/stage/live/live-saying.ts';

/** `looked`: at the show as of which event. */
export const benchStage = (looked: (seq: number) => void = () => undefined): LiveStage => ({
  sayingOf: (show) => {
    looked(show.seq);
    return liveSayingOf(show);
  },
  playedBy: () => ({ name: 'understudy', instead: null }),
  guildName: (guild) => guild,
  use: async () => undefined,
  visit: async () => undefined,
  outcome: async () => undefined,
  closedEpisode: async () => undefined,
});
