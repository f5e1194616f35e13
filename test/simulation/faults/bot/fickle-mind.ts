// A mind that answers well, late, never, with garbage or with an error, as the dice have it.

import type { Brief } from '../../../../src/minds/briefs/brief.ts';
import type { Limits, Mind } from '../../../../src/minds/mind.ts';
import { ROOMS } from '../../../../src/show/cast/cast.ts';
import { ASSETS } from '../../../../src/show/market/asset.ts';
import type { Decision } from '../../../../src/show/trading/decision.ts';
import type { Dice } from '../../dice.ts';
import type { Timeline } from '../world/timeline.ts';

const TEMPERS = ['well', 'slowly', 'late', 'never', 'garbage', 'error'] as const;

export interface FickleMindOptions {
  readonly dice: Dice;
  readonly timeline: Timeline;
  /** Of a hundred answers, how many are what they should be. */
  readonly soundPercent: number;
}

export class FickleMind implements Mind {
  readonly name = 'fickle';
  readonly #options: FickleMindOptions;

  constructor(options: FickleMindOptions) {
    this.#options = options;
  }

  async decide(_brief: Brief, { deadlineMs, signal }: Limits): Promise<Decision> {
    const { dice, timeline, soundPercent } = this.#options;
    switch (dice.percent(soundPercent) ? 'well' : dice.pick(TEMPERS)) {
      case 'well':
        return this.#decision();
      case 'slowly':
        await timeline.after(dice.below(deadlineMs));
        return this.#decision();
      case 'late':
        await timeline.after(deadlineMs + dice.below(60_000));
        return this.#decision();
      case 'never':
        return new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        });
      case 'garbage':
        return this.#garbage() as Decision;
      case 'error':
        throw new Error('the model tripped');
    }
  }

  async close(): Promise<void> {
    // Nothing of it is open.
  }

  #decision(): Decision {
    const { dice } = this.#options;
    return {
      thought: `Nobody may know that I count ${dice.below(1_000_000_000)} beans.`,
      trade: dice.pick([...ASSETS, 'Hold'] as const),
      side: dice.pick(['long', 'short'] as const),
      conviction: dice.pick([1, 2, 3] as const),
      speech: dice.pick(['Buy Crypto!', 'Bonds are safe.', 'Tech will fall.', 'Nothing to say.']),
      location: dice.pick(ROOMS),
    };
  }

  #garbage(): unknown {
    const { dice } = this.#options;
    return dice.pick<unknown>([
      null,
      'Tech',
      {},
      { ...this.#decision(), conviction: Number.NaN },
      { ...this.#decision(), speech: 'x'.repeat(400) },
      { ...this.#decision(), location: 'the roof' },
    ]);
  }
}
