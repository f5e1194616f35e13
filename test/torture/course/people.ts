// Members who will not leave it alone: they look, bet, follow, vote and open votes, whatever else goes on.
import type { PageMessage } from '../../../src/rehearsal/page/protocol.ts';
import { Misuse } from '../../../src/rehearsal/people/misuse.ts';
import type { Viewer } from '../../../src/rehearsal/people/viewer.ts';
import type { Outcome } from '../../../src/rehearsal/people/waiting.ts';
import { customIds } from '../../programs/page-client.ts';
import type { Dice } from '../../simulation/dice.ts';
import { FLOOR } from '../audit/telling.ts';

/** With an option typed, `/setup` asks nothing more. */
export const SET_UP = [{ name: 'timezone', value: 'UTC' }];

const TRADERS = ['alice', 'sarah', 'alex', 'mike'];
const GLANCES = [
  'wallet',
  'market',
  'leaderboard',
  'odds',
  'bets',
  'recap',
  'desk',
  'help',
  'tipsters',
  'minds',
];

/** What somebody did, and how long the first answer took. */
export interface Acted {
  readonly viewer: Viewer;
  /** Of `Date.now()`. */
  readonly atMs: number;
  readonly tookMs: number;
  readonly isAnswered: boolean;
}

export interface PeopleOptions {
  readonly viewers: readonly Viewer[];
  readonly dice: Dice;
  /** Between two acts, whosever they are. */
  readonly everyMs: number;
  readonly onActed?: (acted: Acted) => void;
}

export class People {
  answered = 0;
  unanswered = 0;
  readonly #options: PeopleOptions;
  readonly #dice: Dice;
  readonly #acting = new Set<Promise<void>>();
  #timer: NodeJS.Timeout | undefined;

  constructor(options: PeopleOptions) {
    this.#options = options;
    this.#dice = options.dice;
  }

  /** The first one with Manage Server. */
  get admin(): Viewer {
    const admin = this.#options.viewers.find((viewer) => viewer.admin);
    if (admin === undefined) throw new Error('nobody manages the server');
    return admin;
  }

  arrive(): void {
    const { viewers, everyMs } = this.#options;
    this.#timer = setInterval(() => {
      const acting = this.#act(this.#dice.pick(viewers)).finally(() => this.#acting.delete(acting));
      this.#acting.add(acting);
    }, everyMs);
  }

  async leave(): Promise<void> {
    clearInterval(this.#timer);
    await Promise.all(this.#acting);
  }

  /** Types a command on the floor, or where there is none yet, anywhere. */
  async type(
    viewer: Viewer,
    name: string,
    options: readonly { name: string; value: string | number }[] = [],
  ) {
    const channels = viewer.channels();
    const channel = channels.find((each) => each.name === FLOOR) ?? channels.find(({ type }) => type === 0);
    if (channel === undefined) throw new Misuse('There is no channel.');
    return viewer.command({ channelId: channel.id, name, options });
  }

  async #act(viewer: Viewer): Promise<void> {
    const atMs = Date.now();
    try {
      const outcome = await this.#wish(viewer);
      if (outcome === undefined) return;
      const isAnswered = outcome.state === 'done';
      if (isAnswered) this.answered += 1;
      else this.unanswered += 1;
      this.#options.onActed?.({ viewer, atMs, tookMs: Date.now() - atMs, isAnswered });
    } catch (error) {
      // The server is away, or a button went while somebody reached for it.
      if (!(error instanceof Misuse)) throw error;
    }
  }

  async #wish(viewer: Viewer): Promise<Outcome | undefined> {
    const dice = this.#dice;
    const trader = dice.pick(TRADERS);
    const roll = dice.below(100);
    if (roll < 35) {
      const amount = 1 + dice.below(60);
      return this.type(viewer, 'bet', [
        { name: 'trader', value: trader },
        { name: 'amount', value: amount },
      ]);
    }
    if (roll < 45) return this.type(viewer, 'chaos');
    if (roll < 65) return this.#vote(viewer);
    if (roll < 70) return this.type(viewer, 'follow', [{ name: 'trader', value: trader }]);
    if (roll < 75) return this.type(viewer, 'thoughts', [{ name: 'trader', value: trader }]);
    return this.type(viewer, dice.pick(GLANCES));
  }

  /** Presses a button of the newest vote. */
  async #vote(viewer: Viewer): Promise<Outcome | undefined> {
    const floor = viewer.channels().find(({ name }) => name === FLOOR);
    if (floor === undefined) return undefined;
    const vote = viewer.messages(floor.id).findLast((message) => votesIn(message).length > 0);
    return vote === undefined ? undefined : viewer.press(vote.id, this.#dice.pick(votesIn(vote)));
  }
}

const votesIn = ({ components }: PageMessage): readonly string[] =>
  customIds(components).filter((id) => /^(vote|motion):/.test(id));
