// Where a performer goes when its turn ends: everyone has reasons to walk, weighed against staying.
// News draws all of them to one room, losses send them to the coffee, and everybody goes home now and then.

import type { Room } from '../../show/cast/cast.ts';
import { ROOMS } from '../../show/cast/cast.ts';
import type { Chance } from '../../show/chance.ts';
import { chance } from '../../show/chance.ts';
import type { Brief } from '../briefs/brief.ts';
import type { Facts } from './facts.ts';
import { wildness } from './facts.ts';
import { weighed } from './weighed.ts';

export type Reason =
  | 'home'
  | 'news'
  | 'shock'
  | 'losing'
  | 'winning'
  | 'lonely'
  | 'crowd'
  | 'quarrel'
  | 'whim';

/** Which room a reason leads to and how much it weighs; staying weighs 100. */
export type Feet = Readonly<
  Partial<Record<Reason, readonly { readonly room: Room; readonly weight: number }[]>>
>;

const STAY = 170;
const STAY_ALONE = 15;
const GATHERING = 150;
/** For so many rounds the biscuits stand in one room. */
const BISCUIT_ROUNDS = 2;

/** Where people drift to now, as people do: without it, four walkers in four rooms would hardly ever meet. */
const placeToBe = ({ episode, round }: Brief): Room =>
  chance('biscuits', episode, Math.floor(round / BISCUIT_ROUNDS)).pick(ROOMS);

export function walk(facts: Facts, feet: Feet, draw: Chance): Room {
  const { brief } = facts;
  if (brief.bankrupt) return 'Coffee Shop';
  const weights = new Map<Room, number>(ROOMS.map((room) => [room, 4]));
  const add = (room: Room, weight: number): unknown => weights.set(room, (weights.get(room) ?? 0) + weight);
  add(brief.room, brief.present.length > 0 ? STAY : STAY_ALONE);
  add(brief.self.home, 12);
  add(placeToBe(brief), GATHERING);
  for (const reason of reasonsOf(facts)) {
    for (const { room, weight } of feet[reason] ?? []) add(room, weight);
  }
  return weighed(weights, draw);
}

function reasonsOf({ brief, fresh, mover, bookBp, dayBp }: Facts): readonly Reason[] {
  const quarrel = brief.heard.some(({ speech }) => speech.includes(brief.self.name));
  const reasons: readonly (readonly [Reason, boolean])[] = [
    ['home', brief.room !== brief.self.home],
    ['news', fresh !== null],
    ['shock', wildness(mover.asset, mover.roundBp) > 180],
    ['losing', bookBp < -200 || dayBp < -800],
    ['winning', bookBp > 200],
    ['lonely', brief.present.length === 0],
    ['crowd', brief.present.length >= 2],
    ['quarrel', quarrel],
    ['whim', true],
  ];
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []));
}
