// How whatever a member uses is answered, wherever they use it: the floor is woken, what they wrote is checked, the handler
// answers, and below what they alone see stands what else there is to tell them.

import { FloorStopped } from '../../../director/floor-stopped.ts';
import { FloorHeldUp } from '../../../director/held-up/floor-held-up.ts';
import type { Floors } from '../../../director/ports.ts';
import { isAway } from '../../../journal/faults/journal-unavailable.ts';
import type { Words } from '../../../languages/words.ts';
import type { GuildId } from '../../../show/ids.ts';
import { DEFAULT_SETTINGS } from '../../../show/state/settings.ts';
import { heldUpAnswer, standStillAnswer } from '../../../views/floor/standstill.ts';
import { clockTime } from '../../../views/words/times.ts';
import { refusedBecause } from '../../filter/refused-because.ts';
import type { RefusedTexts } from '../../filter/refused-texts.ts';
import type { Asks } from '../asks.ts';
import type { Call } from '../call.ts';
import type { Stale, Use } from '../repertoire.ts';
import { privately, type Reply } from '../reply.ts';
import { type Noticed, withNotices } from './notices.ts';

/** Longer ones leave no room for what else there is to tell: it is told below the next. */
const ANSWERS_FIT_BELOW = 1_200;

export interface AnsweringOptions {
  /** Brings the answers to members' questions. */
  readonly asks: Pick<Asks, 'take'>;
  readonly floors: () => Floors | undefined;
  readonly refusedTexts: Pick<RefusedTexts, 'barredUntilMs' | 'note'>;
  /** Run before a guild's calls: whatever they read at once must have been loaded. */
  readonly prepare: (guild: string) => Promise<void>;
}

/** Where something was used, and by whom. */
export interface Using {
  readonly guild: GuildId;
  /** The member's. */
  readonly words: Words;
  /** Whether nobody else sees where it was used. */
  readonly onPrivateMessage: boolean;
  /** Made once the floor is awake. */
  readonly callIn: (floors: Floors) => Call;
}

export class Answering {
  readonly #options: AnsweringOptions;

  constructor(options: AnsweringOptions) {
    this.#options = options;
  }

  /** Throws what the floor throws. */
  async replyTo(
    use: Use | Stale,
    { guild, words, onPrivateMessage, callIn }: Using,
  ): Promise<Noticed<Reply>> {
    const floors = this.#options.floors();
    if ('instead' in use) return { reply: privately(use.instead(words)) };
    if (floors === undefined) return { reply: privately(words.say('answers.notOpenYet')) };
    await floors.wake(guild);
    // What members write is checked before it enters the show, where the minds would hear it.
    const call = callIn(floors);
    const refusal = await this.#refusalOf(use, call);
    if (refusal !== undefined) return { reply: privately(refusal) };
    await this.#options.prepare(guild);
    return this.#withAnswers(call, noticed(call, await use.answer(call), onPrivateMessage));
  }

  /** What a member asked and could not be told when it was answered, below what they alone see. */
  async #withAnswers({ guild, viewer }: Call, { reply, ...told }: Noticed<Reply>): Promise<Noticed<Reply>> {
    if (reply.kind !== 'private' || reply.text.length > ANSWERS_FIT_BELOW) return { reply, ...told };
    const answers = await this.#options.asks.take(guild, viewer);
    return { reply: { ...reply, text: [reply.text, ...answers].join('\n') }, ...told };
  }

  /** Why the members' own words go no further, in a sentence. */
  async #refusalOf({ words: written, proposes }: Use, call: Call): Promise<string | undefined> {
    const { refusedTexts } = this.#options;
    const { guild, viewer, atMs, words, show } = call;
    if (proposes === true) {
      const untilMs = await refusedTexts.barredUntilMs(guild, viewer, atMs);
      if (untilMs !== undefined) return words.say('filter.barred', { until: clockTime(untilMs) });
    }
    const kind = written.map(refusedBecause).find((found) => found !== undefined);
    if (kind === undefined) return undefined;
    const { timeZone } = show?.settings ?? DEFAULT_SETTINGS;
    await refusedTexts.note(guild, { viewer, kind, atMs, timeZone });
    return words.say(`filter.${kind}`);
  }
}

/** What is known to have become of the wish, in a sentence; undefined where nobody knows. */
export function reasonFor(words: Words, error: unknown): string | undefined {
  if (error instanceof FloorHeldUp) return heldUpAnswer(words, error.wish);
  if (error instanceof FloorStopped) return standStillAnswer(words, error.why);
  return isAway(error) ? words.say('standstill.outOfReach') : undefined;
}

/**
 * One member's answer never takes the place of what others read: under a post of the floor it is a message of its own.
 * Below what they alone see, they hear what else there is for them.
 */
function noticed(call: Call, reply: Reply, onPrivateMessage: boolean): Noticed<Reply> {
  if (reply.kind !== 'private' && reply.kind !== 'update') return { reply };
  const kind = onPrivateMessage ? reply.kind : 'private';
  return withNotices(call, { ...reply, kind });
}
