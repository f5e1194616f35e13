// One floor among all of its process: when its turn comes, and which of its cast is played by an understudy, because the
// minds have more floors to play than they can.

import type { Mind } from '../../minds/mind.ts';
import { understudy } from '../../minds/understudy/understudy.ts';
import type { Performer } from '../../show/cast/cast.ts';
import type { Show } from '../../show/state/show.ts';
import type { Timers } from '../../waiting/pause.ts';
import type { Paced } from './paced-wish.ts';
import type { Pacing, Turn } from './pacing.ts';
import { roundDecisions } from './round-cost.ts';
import { wishOf } from './wishes.ts';

type Card = Pick<Performer, 'id' | 'mind'>;

export interface FloorPaceOptions {
  readonly pacing: Pick<Pacing, 'ask' | 'counted' | 'roundOver' | 'understudyShare' | 'pace'>;
  readonly clock: Timers;
  /** Which mind plays a card where there is time for all. */
  readonly mindFor: (card: Card) => Mind;
  readonly show: () => Show;
}

const UNDERSTUDY = understudy();
/** Of so many of the cast in a row a whole number are understudied, and it is other ones each round. */
const PARTS = 4;

export class FloorPace {
  readonly #options: FloorPaceOptions;

  constructor(options: FloorPaceOptions) {
    this.#options = options;
  }

  readonly mindFor = (card: Card): Mind => {
    const { pacing, mindFor } = this.#options;
    return this.#isUnderstudied(card) ? UNDERSTUDY : pacing.counted(mindFor(card));
  };

  readonly askTurn = (what: Paced, onTurn: () => void): Turn => {
    const { pacing, clock, show } = this.#options;
    const now = show();
    const decisions = roundDecisions(now, (performer) => this.mindFor(performer).instant !== true);
    return pacing.ask(wishOf(what, now, { nowMs: clock.nowMs(), decisions }), onTurn);
  };

  /** The show has changed. */
  follow({ guild, episode, pausedSinceMs }: Show): void {
    if (episode?.roundUnderway !== true || pausedSinceMs !== null) this.#options.pacing.roundOver(guild);
  }

  get pace(): Pacing['pace'] {
    return this.#options.pacing.pace;
  }

  #isUnderstudied({ id }: Card): boolean {
    const share = this.#options.pacing.understudyShare;
    if (share === 0) return false;
    const { cast, episode } = this.#options.show();
    const place = cast.findIndex((performer) => performer.id === id) + (episode?.round ?? 0);
    return place % PARTS < share * PARTS;
  }
}
