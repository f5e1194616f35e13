// Leave to write in a guild's channels, asked for at the last moment before a request goes out. Between a post's note,
// which the journal's epoch guards, and its request a process may wait in Discord's queues, or be stopped altogether; if
// another has taken the guild over meanwhile, the words stand there already, or will. Discord knows no epochs: what
// remains is the moment between the answer to this question and the request.

import { AsyncLocalStorage } from 'node:async_hooks';
import { DecoratorHandler, type Dispatcher, getGlobalDispatcher } from 'undici';
import type { GuildId } from '../../show/ids.ts';
import type { Send } from '../edge/request.ts';

export interface LeaveOptions {
  /** Rejects where another process has the guild, or nobody can say. */
  readonly stillOurs: (guild: GuildId) => Promise<void>;
  /** Milliseconds that only go forward, also while the process is stopped. */
  readonly steadyMs: () => number;
}

/** Another process takes longer to start, to open a floor and to look what stands in its channels. */
const HOLDS_FOR_MS = 1_000;
/** The same, counted to the moment at which the request goes out on its line, which may have had to be made first. */
const GOES_OUT_WITHIN_MS = 2_500;
/** On a machine that is so slow that answers are old when they come; whoever posts tries again later. */
const QUESTIONS_MAX = 5;

export class LeaveTooOld extends Error {
  override readonly name = 'LeaveTooOld';

  constructor(guild: GuildId) {
    super(
      `Whether guild ${guild} is still this process's to tell took too long to find out: asked again later.`,
    );
  }
}

export class Leave {
  readonly #options: LeaveOptions;
  readonly #guild = new AsyncLocalStorage<GuildId>();
  /** When the question was asked that was answered well. */
  readonly #askedMs = new Map<GuildId, number>();

  constructor(options: LeaveOptions) {
    this.#options = options;
  }

  /** What is sent in the course of it needs leave. */
  needed<T>(guild: GuildId, work: () => Promise<T>): Promise<T> {
    return this.#guild.run(guild, work);
  }

  /** A sender that asks before it sends; what needs no leave goes out at once. */
  guard(send: Send): Send {
    return async (url, init) => {
      const guild = this.#guild.getStore();
      if (guild === undefined) return send(url, init);
      await this.#ask(guild);
      return send(url, { ...init, dispatcher: this.#lookingAgain(guild, init.dispatcher) });
    };
  }

  /** Looks once more when the request is about to be written: between the answer and that, the process may be stopped. */
  #lookingAgain(guild: GuildId, dispatcher: Pick<Dispatcher, 'compose'> = getGlobalDispatcher()): Dispatcher {
    const mayGo = () => this.#holds(guild, GOES_OUT_WITHIN_MS);
    return dispatcher.compose(
      (dispatch) => (options, handler) => dispatch(options, lastLook(handler, { guild, mayGo })),
    );
  }

  async #ask(guild: GuildId): Promise<void> {
    const { stillOurs, steadyMs } = this.#options;
    for (let questions = 0; !this.#holds(guild); questions++) {
      if (questions === QUESTIONS_MAX) throw new LeaveTooOld(guild);
      const askedMs = steadyMs();
      await stillOurs(guild);
      this.#askedMs.set(guild, askedMs);
    }
  }

  #holds(guild: GuildId, forMs = HOLDS_FOR_MS): boolean {
    const askedMs = this.#askedMs.get(guild);
    return askedMs !== undefined && this.#options.steadyMs() - askedMs < forMs;
  }
}

/** Calls a request off where its line is there too late. */
function lastLook(
  handler: Dispatcher.DispatchHandlers,
  { guild, mayGo }: { readonly guild: GuildId; readonly mayGo: () => boolean },
): Dispatcher.DispatchHandlers {
  const looking: Dispatcher.DispatchHandlers = new DecoratorHandler(handler);
  looking.onConnect = (abort) => (mayGo() ? handler.onConnect?.(abort) : abort(new LeaveTooOld(guild)));
  return looking;
}
