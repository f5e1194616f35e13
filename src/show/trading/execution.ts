// A decision becomes deeds: its orders pass the gates and are filled, then the performer walks.

import { HAUNT } from '../bank/bankruptcy.ts';
import { executed, refusalOfOrder } from '../bank/circuit-breaker.ts';
import type { Performer } from '../cast/cast.ts';
import { findPerformer } from '../cast/cast.ts';
import type { PerformerId } from '../ids.ts';
import type { Script } from '../script.ts';
import type { Show } from '../state/show.ts';
import type { Decision } from './decision.ts';
import type { Wish } from './orders.ts';
import { orderFor } from './orders.ts';

/** Whether a decision has an order that the law allows, so that it is worth an officer's time. */
export function isWorthReviewing(show: Show, performer: Performer, decision: Decision): boolean {
  const { episode } = show;
  if (episode === null || episode.bankrupt.includes(performer.id)) return false;
  const order = orderFor(show, performer, { decision, round: episode.round });
  return order !== undefined && refusalOfOrder(show, performer.id, order) === undefined;
}

export function execute(
  script: Script,
  id: PerformerId,
  { decision, share }: { decision: Decision; share: NonNullable<Wish['share']> },
): void {
  const { episode, cast } = script.show;
  const performer = findPerformer(cast, id);
  if (episode === null || performer === undefined) return;
  const isOut = episode.bankrupt.includes(id);
  if (!isOut) {
    script.emit(...executed(script.show, performer, { decision, round: episode.round, share }));
  }
  walk(script, id, isOut ? HAUNT : decision.location);
}

export function walk(script: Script, performer: PerformerId, to: Decision['location']): void {
  const from = script.show.rooms[performer] ?? to;
  if (from !== to) script.emit({ type: 'moved', performer, from, to });
}
