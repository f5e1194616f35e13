// The members' votes on the floor, the chaos vote and the motions: each has a message of its own.

import type { Performance } from '../../director/ports.ts';
import type { ShowEvent } from '../../show/events/event.ts';
import type { Show } from '../../show/state/show.ts';
import { chaosResultText, chaosText } from '../../views/votes/chaos.ts';
import { motionResultText, motionText } from '../../views/votes/motion.ts';
import { markOf } from '../posting/mark.ts';
import { motionButtons, voteButtons } from './vote-buttons.ts';
import type { VoteMessagesOptions } from './vote-message.ts';
import { VoteMessages } from './vote-message.ts';

export class Votes {
  readonly #chaos: VoteMessages;
  readonly #motion: VoteMessages;

  constructor(options: Omit<VoteMessagesOptions, 'note' | 'againPart' | 'openIn'>) {
    this.#chaos = new VoteMessages({
      ...options,
      note: 'chaos',
      againPart: 'chaos-again',
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
      againPart: 'motion-again',
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
  async perform(performance: Performance): Promise<void> {
    const { record, after } = performance;
    for (const event of record.events) await this.#openOrClose(event, performance);
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

  async #openOrClose(event: ShowEvent, { record, before, after }: Performance): Promise<void> {
    const { guild } = after;
    switch (event.type) {
      case 'chaosOpened':
        return this.#chaos.open(after, markOf(record, 'chaos'));
      case 'chaosClosed': {
        const text = chaosResultText(before, event);
        return this.#chaos.close({ guild, vote: event.vote.id, text }, markOf(record, 'chaos-result'));
      }
      case 'motionOpened':
        return this.#motion.open(after, markOf(record, 'motion'));
      case 'motionClosed': {
        const text = motionResultText(before, event);
        return this.#motion.close({ guild, vote: event.motion.id, text }, markOf(record, 'motion-result'));
      }
      default:
        return;
    }
  }
}
