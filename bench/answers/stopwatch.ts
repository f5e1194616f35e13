// Times every interaction of the loopback from the moment it happens to the answer that its viewer came for: where
// the first answer only says "thinking…", to the edit that takes its place.

import type { Announcement } from '../../src/rehearsal/world/announcement.ts';
import type { MessageRecord } from '../../src/rehearsal/world/records/message.ts';
import type { World } from '../../src/rehearsal/world/world.ts';

/** Discord's types of a first answer that leaves the answer proper for later. */
const THINKING = 5;
const DEFERRED_UPDATE = 6;
const LOADING_FLAG = 128;

export interface Timed {
  readonly interaction: string;
  readonly viewer: string;
  /** What was typed, or the kind of the button: `odds`, `press bet`. */
  readonly what: string;
  /** To the final answer; undefined while there is none. */
  readonly ms: number | undefined;
  /** Whether "thinking…" stood there first. */
  readonly isDeferred: boolean;
  readonly hasPicture: boolean;
  /** The message that answers. */
  readonly messageId: string | undefined;
}

interface Running {
  readonly timed: Timed;
  readonly token: string;
  readonly sourceMessageId: string | null;
  readonly startedMs: number;
  readonly isFinal: boolean;
}

export class Stopwatch {
  readonly #running = new Map<string, Running>();
  /** Interactions whose answer proper is still to come, by the message it will be in. */
  readonly #byMessage = new Map<string, string>();
  readonly #byToken = new Map<string, string>();
  readonly #lastAnswers = new Map<string, string>();

  constructor(world: World) {
    world.listen((news) => this.#hear(news, world));
  }

  /** Those that happened since then. Milliseconds of `performance.now()`. */
  since(startedMs: number): readonly Timed[] {
    return [...this.#running.values()].filter((one) => one.startedMs >= startedMs).map(({ timed }) => timed);
  }

  /** The message that answered this viewer last. */
  lastAnswer(viewer: string): string | undefined {
    return this.#lastAnswers.get(viewer);
  }

  /** Resolves when all that happened since then have their answers, or the time is up. */
  async settled(startedMs: number, withinMs: number): Promise<void> {
    const untilMs = performance.now() + withinMs;
    while (performance.now() < untilMs && this.since(startedMs).some(({ ms }) => ms === undefined))
      await new Promise((resolve) => setTimeout(resolve, 20));
  }

  #hear(news: Announcement, world: World): void {
    if (news.kind === 'interaction') {
      const { id, userId, token, sourceMessageId, commandName } = news.interaction;
      const what = commandName || `press ${String(dataOf(news.payload)['custom_id']).split(':')[0]}`;
      this.#running.set(id, {
        timed: {
          ...{ interaction: id, viewer: userId, what, ms: undefined, isDeferred: false },
          ...{ hasPicture: false, messageId: undefined },
        },
        ...{ token, sourceMessageId, startedMs: performance.now(), isFinal: false },
      });
      this.#byToken.set(token, id);
    }
    if (news.kind === 'answer') this.#answered(news.answer, world);
    if (news.kind === 'message' || news.kind === 'messageUpdate') this.#changed(news.message);
  }

  #answered(answer: Extract<Announcement, { kind: 'answer' }>['answer'], world: World): void {
    const { interaction, messageId } = answer;
    const running = this.#running.get(interaction.id);
    if (running === undefined) return;
    const later = interaction.answeredWith === THINKING || isPutOff(running, interaction.answeredWith);
    if (!later) {
      this.#end(interaction.id, world.messages.get(messageId ?? ''));
      return;
    }
    const awaited = messageId ?? interaction.sourceMessageId;
    if (awaited !== null) this.#byMessage.set(awaited, interaction.id);
    this.#running.set(interaction.id, { ...running, timed: { ...running.timed, isDeferred: true } });
  }

  #changed(message: MessageRecord): void {
    if ((message.flags & LOADING_FLAG) !== 0) return;
    const id = this.#byMessage.get(message.id) ?? this.#byToken.get(message.interactionToken ?? '');
    if (id === undefined || this.#running.get(id)?.timed.isDeferred !== true) return;
    this.#byMessage.delete(message.id);
    this.#end(id, message);
  }

  #end(id: string, message: MessageRecord | undefined): void {
    const running = this.#running.get(id);
    if (running === undefined || running.isFinal) return;
    const ms = performance.now() - running.startedMs;
    if (message !== undefined) this.#lastAnswers.set(running.timed.viewer, message.id);
    const hasPicture = (message?.attachmentIds.length ?? 0) > 0;
    const timed = { ...running.timed, ms, hasPicture, messageId: message?.id };
    this.#running.set(id, { ...running, timed, isFinal: true });
  }
}

/** A vote's message has one writer, so "seen, and thank you" is the whole answer to its buttons. */
const isPutOff = ({ timed }: Running, type: number | null): boolean =>
  type === DEFERRED_UPDATE && timed.what !== 'press vote' && timed.what !== 'press motion';

function dataOf(payload: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { data } = payload;
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
