// The members' votes on the floor, the chaos vote and the motions: each has a message of its own.

import type { Performance } from '../director/ports.ts';
import type { ShowEvent } from '../show/event.ts';
import type { Show } from '../show/show.ts';
import { chaosResultText, chaosText } from '../views/chaos.ts';
import { motionResultText, motionText } from '../views/motion.ts';
import type { LookBack } from './look-back.ts';
import { motionButtons, voteButtons } from './vote-buttons.ts';
import type { VoteCue, VoteMessagesOptions } from './vote-message.ts';
import { VoteMessages } from './vote-message.ts';

/** A vote and the result of the other kind can be posted in one step. */
const CHAOS_POST = 1;
const MOTION_POST = 4;
/** A vote's message in place of one that was deleted. */
const CHAOS_AGAIN = 11;
const MOTION_AGAIN = 12;

export class Votes {
  readonly #chaos: VoteMessages;
  readonly #motion: VoteMessages;

  constructor(options: Omit<VoteMessagesOptions, 'note' | 'againIndex' | 'openIn'>) {
    this.#chaos = new VoteMessages({
      ...options,
      note: 'chaos',
      againIndex: CHAOS_AGAIN,
      openIn: (show, atMs) =>
        show.chaos === null
          ? undefined
          : {
              id: show.chaos.id,
              content: { text: chaosText(show, show.chaos, atMs), buttons: voteButtons(show.chaos) },
            },
    });
    this.#motion = new VoteMessages({
      ...options,
      note: 'motion',
      againIndex: MOTION_AGAIN,
      openIn: (show, atMs) =>
        show.motion === null
          ? undefined
          : {
              id: show.motion.id,
              content: {
                text: motionText(show, show.motion, atMs),
                buttons: motionButtons(show, show.motion),
              },
            },
    });
  }

  /** Opens, counts and closes as the step did. `before` still knows the bets. */
  async perform(performance: Performance, lookBack: LookBack | undefined): Promise<void> {
    const { record, after } = performance;
    for (const event of record.events) await this.#openOrClose(event, performance, lookBack);
    const happened = (...types: readonly ShowEvent['type'][]): boolean =>
      record.events.some(({ type }) => types.includes(type));
    if (happened('ballotCast', 'headlineProposed')) await this.#chaos.refresh(after);
    if (happened('motionVoted')) await this.#motion.refresh(after);
  }

  /** The open votes as they stand now, each in its message, or in a new one where that was deleted. */
  async showAgain(show: Show): Promise<void> {
    await this.#chaos.refresh(show);
    await this.#motion.refresh(show);
  }

  /** Waiting tallies are let go: the next start shows them. */
  async stop(): Promise<void> {
    await Promise.all([this.#chaos.stop(), this.#motion.stop()]);
  }

  async #openOrClose(
    event: ShowEvent,
    { record, before, after }: Performance,
    lookBack: LookBack | undefined,
  ): Promise<void> {
    const { guild } = after;
    const cue = (index: number): VoteCue => ({ mark: { seq: record.firstSeq, index }, lookBack });
    switch (event.type) {
      case 'chaosOpened':
        return this.#chaos.open(after, cue(CHAOS_POST));
      case 'chaosClosed': {
        const text = chaosResultText(before, event);
        return this.#chaos.close({ guild, vote: event.vote.id, text }, cue(CHAOS_POST));
      }
      case 'motionOpened':
        return this.#motion.open(after, cue(MOTION_POST));
      case 'motionClosed': {
        const text = motionResultText(before, event);
        return this.#motion.close({ guild, vote: event.motion.id, text }, cue(MOTION_POST));
      }
      default:
        return;
    }
  }
}
