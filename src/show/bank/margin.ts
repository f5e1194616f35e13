// The margin: under 30% of equity to exposure a trader is called, in public; who is still under it a round later
// is sold out at the market.

import { traders } from '../cast/cast.ts';
import type { Liquidated, MarginCalled, MarginRestored } from '../events/bank.ts';
import type { OrderFilled } from '../events/trading.ts';
import type { PerformerId } from '../ids.ts';
import type { Show } from '../state/show.ts';
import { equityCents, reduce } from '../trading/books.ts';
import { exposureCents } from '../trading/position.ts';

const MARGIN_MIN_PERCENT = 30;

const exposureOf = (show: Show, id: PerformerId): number => {
  const position = show.positions[id];
  return position === undefined ? 0 : exposureCents(position, show.prices);
};

/** Equity over exposure in whole percent; null without exposure. */
export function marginPercent(show: Show, id: PerformerId): number | null {
  const exposed = exposureOf(show, id);
  return exposed === 0 ? null : Math.floor((equityCents(show, id) * 100) / exposed);
}

const isUnder = (show: Show, id: PerformerId): boolean =>
  equityCents(show, id) * 100 < exposureOf(show, id) * MARGIN_MIN_PERCENT;

/** After a move: who was called and has not mended it is sold out, who is under now is called. */
export function marginScenes(
  show: Show,
): readonly (MarginCalled | MarginRestored | Liquidated | OrderFilled)[] {
  return traders(show.cast).flatMap(({ id }) => sceneOf(show, id));
}

function sceneOf(
  show: Show,
  performer: PerformerId,
): readonly (MarginCalled | MarginRestored | Liquidated | OrderFilled)[] {
  const called = show.episode?.called.includes(performer) ?? false;
  const facts = {
    performer,
    equityCents: equityCents(show, performer),
    exposureCents: exposureOf(show, performer),
  };
  if (!isUnder(show, performer)) return called ? [{ type: 'marginRestored', performer }] : [];
  if (!called) return [{ type: 'marginCalled', ...facts }];
  return [{ type: 'liquidated', ...facts }, ...reduce(show, performer)];
}
