// The members' votes on the floor, the chaos vote and the motions: each has a message of its own.

import type { Performance } from '../../director/ports.ts';
import type { Words } from '../../languages/words.ts';
import type { ShowEvent } from '../../show/events/event.ts';
import type { Show } from '../../show/state/show.ts';
import { chaosResultText } from '../../views/votes/chaos.ts';
import { struckText } from '../../views/votes/effects.ts';
import { motionResultText } from '../../views/votes/motion.ts';
import { floorWords } from '../../views/words/floor-words.ts';
import { markOf } from '../posting/mark.ts';
import type { Content } from '../posting/payload.ts';
import { chaosButton, chaosContent, motionContent } from './vote-buttons.ts';
import type { VoteMessagesOptions } from './vote-message.ts';
import { VoteMessages } from './vote-message.ts';

/** Of a chaos vote that is over; the next one can be opened from there. */
const overContent = (words: Words, text: string): Content => ({ text, buttons: [[chaosButton(words)]] });

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
          : { id: show.chaos.id, content: chaosContent(floorWords(show), show, { vote: show.chaos, atMs }) },
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
              content: motionContent(floorWords(show), show, { motion: show.motion, atMs }),
            },
    });
  }

  /** Opens, counts and closes as the step did. `before` still knows the bets. */
  async perform(performance: Performance): Promise<void> {
    const { record, after } = performance;
    for (const event of record.events) await this.#openOrClose(event, performance);
    const happened = (...types: readonly ShowEvent['type'][]): boolean =>
      record.events.some(({ type }) => types.includes(type));
    if (happened('ballotCast', 'headlineProposed', 'headlineSigned')) await this.#chaos.refresh(after);
    if (happened('motionVoted')) await this.#motion.refresh(after);
    await this.#tellStrike(performance);
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

  /** What the members voted for has struck: their vote's message says what it did. */
  async #tellStrike({ record, after }: Performance): Promise<void> {
    const { episode, guild, chaos, chaosReadyAtMs: readyAtMs } = after;
    const struck = record.events.find(
      (event) => event.type === 'headlinePublished' && event.source === 'audience',
    );
    if (episode === null || chaos !== null || struck?.type !== 'headlinePublished') return;
    const where = { episode: episode.number, round: episode.round, readyAtMs };
    const text = struckText(floorWords(after), record, where);
    if (text === undefined) return;
    const content = overContent(floorWords(after), text);
    await this.#chaos.amend({ guild, headline: struck.headline.id, content });
  }

  async #openOrClose(event: ShowEvent, { record, before, after }: Performance): Promise<void> {
    const { guild } = after;
    switch (event.type) {
      case 'chaosOpened':
        return this.#chaos.open(after, markOf(record, 'chaos'));
      case 'chaosClosed': {
        const words = floorWords(before);
        const content = overContent(words, chaosResultText(words, before, event));
        const result = { guild, vote: event.vote.id, passed: event.passed?.id, content };
        return this.#chaos.close(result, markOf(record, 'chaos-result'));
      }
      case 'motionOpened':
        return this.#motion.open(after, markOf(record, 'motion'));
      case 'motionClosed': {
        const text = motionResultText(floorWords(before), before, event);
        const content = { text };
        return this.#motion.close({ guild, vote: event.motion.id, content }, markOf(record, 'motion-result'));
      }
      default:
        return;
    }
  }
}
