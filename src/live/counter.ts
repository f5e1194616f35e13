// What a watcher asks for beside the picture: to do something, somebody's book, a longer stay; and the thoughts of those
// whom they follow. Who is nobody in particular, or whose pass has run out, is told so.

import { wordsOf } from '../languages/words.ts';
import { performerId } from '../show/ids.ts';
import type { Show } from '../show/state/show.ts';
import type { Step } from '../views/floor/step.ts';
import type { LiveAnswer } from '../views/live/live-answer.ts';
import { followedThoughts, type LiveReading, liveBook, thoughtsSoFar } from '../views/live/live-book.ts';
import { type Outcome, outcomesOf } from '../views/plots/asks.ts';
import type { LiveStage } from './live-stage.ts';
import { Once } from './once.ts';
import type { Passes, ValidPass } from './passes.ts';
import type { Watcher } from './watcher.ts';
import type { ClientFrame, ReplyFrame } from './wire.ts';

/** The ids of what a visit brought, and of what became of a question: nobody used either. */
const VISIT = 'visit';
const OUTCOME = 'outcome';

type Asked = Exclude<ClientFrame, { t: 'again' }>;
type FrameOf<T extends Asked['t']> = Extract<Asked, { readonly t: T }>;

export class Counter {
  readonly #stage: LiveStage;
  readonly #passes: Passes;
  /** Pictures are not kept: the words of an answer are whole without them. */
  readonly #once = new Once<ReplyFrame>(({ picture: _notKept, ...frame }) => frame);

  constructor(stage: LiveStage, passes: Passes) {
    this.#stage = stage;
    this.#passes = passes;
  }

  take(watcher: Watcher, frame: Asked): void {
    if (frame.t === 'use') this.#use(watcher, frame);
    else if (frame.t === 'book') this.#book(watcher, frame);
    else void this.#renew(watcher, frame);
  }

  /** `brought`: by the visit. Whoever comes in the middle of a round is told what those whom they follow have thought in it. */
  arrived(watcher: Watcher, brought: LiveAnswer | undefined): void {
    const { member, feed } = watcher;
    if (brought !== undefined) watcher.tell({ t: 'reply', id: VISIT, ...brought });
    if (member === undefined) return;
    for (const thought of thoughtsSoFar(feed.show, member.viewer, this.#readingOf(watcher)))
      watcher.tell({ t: 'thought', ...thought });
  }

  /** The thoughts of those whom the watcher follows, and what became of the watcher's questions: for their eyes alone. */
  passed(watcher: Watcher, steps: readonly Step[]): void {
    const { member } = watcher;
    if (member === undefined) return;
    for (const step of steps) {
      for (const thought of followedThoughts(step, member.viewer, this.#readingOf(watcher)))
        watcher.tell({ t: 'thought', ...thought });
      for (const outcome of outcomesOf(step))
        if (outcome.question.by === member.viewer) this.#ended(watcher, member, { ...step, outcome });
    }
  }

  /** In all of the member's tabs. */
  #ended(watcher: Watcher, member: ValidPass, ended: { before: Show; outcome: Outcome }): void {
    const { guild, viewer } = member;
    this.#once.do(
      `${guild} ${viewer} ${OUTCOME} ${ended.outcome.question.id}`,
      (frame) => watcher.tell(frame),
      async (told) => {
        const answer = await this.#stage.outcome(member, ended);
        if (answer !== undefined) told({ t: 'reply', id: OUTCOME, ...answer });
      },
    );
  }

  #use(watcher: Watcher, { id, what }: FrameOf<'use'>): void {
    const { member } = watcher;
    if (member === undefined) {
      watcher.refuse(watcher.hasExpired ? 'expired' : 'onlyWatching', id);
      return;
    }
    const { guild, viewer } = member;
    this.#once.do(
      `${guild} ${viewer} ${id}`,
      (frame) => watcher.tell(frame),
      (told) => this.#stage.use(member, what, { id, told: (answer) => told({ t: 'reply', id, ...answer }) }),
    );
  }

  #book(watcher: Watcher, frame: FrameOf<'book'>): void {
    const { show, episode } = watcher.feed;
    const performer = performerId(frame.performer);
    const card = show.cast.find(({ id }) => id === performer);
    if (card === undefined) return;
    const playedBy = this.#stage.playedBy(card);
    const book = liveBook(show, { performer, playedBy, episode }, this.#readingOf(watcher));
    if (book !== undefined) watcher.tell({ t: 'book', ...book });
  }

  async #renew(watcher: Watcher, { token }: FrameOf<'token'>): Promise<void> {
    const pass = await this.#passes.read(token);
    if (pass === undefined || !watcher.renew(pass)) {
      watcher.refuse('expired');
      return;
    }
    // Who stays is still here: the floor does not fall asleep before their eyes.
    const brought = await this.#stage.visit(pass);
    if (brought !== undefined) watcher.tell({ t: 'reply', id: VISIT, ...brought });
  }

  #readingOf({ language, feed }: Watcher): LiveReading {
    return { words: wordsOf(language), clean: this.#stage.sayingOf(feed.show).clean };
  }
}
