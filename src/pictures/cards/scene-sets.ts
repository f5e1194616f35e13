// Where each kind of scene plays, in what mood, where its people stand and what stands beside them.

import { TRADING_FLOOR } from '../../show/cast/cast.ts';
import type { SceneKind } from '../../views/cards/scene-card.ts';
import type { Colour } from '../drawing/palette.ts';
import type { Mood } from '../figures/figure.ts';
import { type Block, moved } from '../office/blocks.ts';
import { INK } from '../office/inks.ts';
import type { Place } from '../office/plan/plan.ts';
import {
  burningSlip,
  emptyPurse,
  lockedSafe,
  megaphone,
  sackAndClock,
  tornPact,
} from './scene-pair-props.ts';
import {
  cardboardBox,
  confetti,
  gravestone,
  greatBell,
  hammer,
  orderSheet,
  ringing,
  stopSign,
  strewn,
  telephone,
} from './scene-props.ts';

export const STAGE_WIDTH = 130;
export const STAGE_HEIGHT = 58;
/** Where feet and props stand, in cells from the top. */
export const GROUND = STAGE_HEIGHT - 5;

export interface SceneSet {
  readonly place: Place;
  /** Cells from the left edge of the place. */
  readonly left: number;
  readonly mood: Mood;
  /** Of who stands second, where that is another. */
  readonly otherMood?: Mood;
  readonly banner: Colour;
  /** The middles of the first so many people, in cells; at most `facesMax`. */
  readonly spots: (count: number) => readonly number[];
  readonly facesMax: number;
  readonly behind: readonly Block[];
  readonly before: readonly Block[];
  /** A beam of light falls on who stands at the spot. */
  readonly beam?: true;
  /** What is stamped on the sheet. */
  readonly stamp?: 'signs.refused';
  readonly crowned?: true;
}

const between = (count: number, from: number, to: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => Math.round(from + ((to - from) * (index + 0.5)) / count));

const row = (count: number): readonly number[] => between(count, 0, STAGE_WIDTH);
const aside = (): readonly number[] => [40];
const middle = (count: number): readonly number[] => between(count, 26, STAGE_WIDTH - 26);

/** Left and right of what hangs in the middle. */
function onBothSides(count: number): readonly number[] {
  const left = Math.ceil(count / 2);
  return [...between(left, 0, 46), ...between(count - left, STAGE_WIDTH - 46, STAGE_WIDTH)];
}

/** One on either side of what is between them. */
const apart = (): readonly number[] => [20, STAGE_WIDTH - 20];

const still = { behind: [], before: [] } as const;
const alone = { ...still, spots: aside, facesMax: 1 } as const;
const paired = { ...still, spots: apart, facesMax: 2, left: 0 } as const;
/** The one has done it, and the other has it. */
const betrayed = { ...paired, mood: 'gloating', otherMood: 'panicking', banner: INK.redDark } as const;

export const SETS: Readonly<Record<SceneKind, SceneSet>> = {
  bankrupt: {
    ...{ ...alone, place: 'Coffee Shop', left: -2, mood: 'ruined', banner: INK.redDark },
    ...{ spots: () => [54], behind: moved(cardboardBox, 74, GROUND - 33) },
  },
  halt: {
    ...{ place: TRADING_FLOOR, left: 36, mood: 'panicking', banner: INK.redDark },
    ...{ spots: onBothSides, facesMax: 4, behind: moved(stopSign, 47, -1), before: moved(strewn, 6, 50) },
  },
  marginCall: {
    ...{ ...alone, place: 'VC Office', left: 0, mood: 'panicking', banner: INK.redDark },
    behind: [...moved(telephone, 70, GROUND - 43), ...moved(ringing(38), 72, GROUND - 46)],
  },
  soldOut: {
    ...{ ...alone, place: 'Startup Offices', left: 0, mood: 'panicking', banner: INK.redDark },
    behind: moved(hammer, 74, GROUND - 43),
  },
  overruled: {
    ...{ ...alone, place: 'VC Office', left: 0, mood: 'panicking', banner: INK.plum },
    ...{ behind: moved(orderSheet, 70, 5), stamp: 'signs.refused' },
  },
  comeback: {
    ...{ ...alone, place: 'Coffee Shop', left: -2, mood: 'gloating', banner: INK.pine, beam: true },
    ...{ spots: () => [66], behind: moved(gravestone, 86, GROUND - 33) },
  },
  openingBell: {
    ...{ place: TRADING_FLOOR, left: 72, mood: 'calm', banner: INK.plum, spots: row, facesMax: 6 },
    ...{ behind: [...moved(greatBell, 51, 1), ...moved(ringing(28), 51, 1)], before: [] },
  },
  closingBell: {
    ...{ place: TRADING_FLOOR, left: 72, mood: 'gloating', banner: INK.plum, spots: middle, facesMax: 4 },
    behind: [...moved(confetti(STAGE_WIDTH, 52), 0, 2), ...[2, 100].flatMap((x) => moved(greatBell, x, 3))],
    ...{ before: [], crowned: true },
  },
  pactBroken: { ...betrayed, place: 'VC Office', behind: moved(tornPact, 42, GROUND - 35) },
  tipBurned: { ...betrayed, place: 'News Room', behind: moved(burningSlip, 45, GROUND - 36) },
  betWelshed: { ...betrayed, place: 'Coffee Shop', behind: moved(emptyPurse, 47, GROUND - 38) },
  loanKept: { ...betrayed, place: 'VC Office', behind: moved(lockedSafe, 47, GROUND - 38) },
  secretTold: { ...betrayed, place: 'Coffee Shop', behind: moved(megaphone, 44, GROUND - 33) },
  debtPaid: {
    ...{ ...paired, place: 'Startup Offices', mood: 'panicking', otherMood: 'gloating', banner: INK.pine },
    behind: moved(sackAndClock, 44, GROUND - 36),
  },
  chaos: { ...alone, place: 'News Room', left: -2, mood: 'calm', banner: INK.pinkDark },
};
