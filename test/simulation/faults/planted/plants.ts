// Every fault that the simulation plants, and what the auditor must call it.

import type { FindingKind } from '../auditor/finding.ts';
import type { Plant } from '../run.ts';
import { chipsFromNothing, doubleDebit, doubledGrant, doubledPayout, missedRefund } from './books.ts';
import { lostBet, lyingDisk, markAhead, staleSnapshot, tornRecord } from './disk.ts';
import { forgottenChannel, lostPost, postedTwice, saidElsewhere, thoughtOnTheFloor } from './posts.ts';
import { reorderedPair, skippedBell } from './steps.ts';
import { doneTwice, refusedAndDone, stoppedClock } from './wishes.ts';

export interface PlantedFault {
  readonly plant: Plant;
  /** Any of these: what a fault leads to depends on what comes after it. */
  readonly foundAs: readonly [FindingKind, ...FindingKind[]];
}

export const PLANTS = {
  'a lost post': { plant: lostPost, foundAs: ['untold'] },
  'a post made twice after a success without an answer': { plant: postedTwice, foundAs: ['told twice'] },
  'a forgotten channel': { plant: forgottenChannel, foundAs: ['room fell silent'] },
  'a thought on the floor': { plant: thoughtOnTheFloor, foundAs: ['thought shown'] },
  'a line in another room': { plant: saidElsewhere, foundAs: ['told in the wrong place'] },
  'a reordered pair': { plant: reorderedPair, foundAs: ['out of order'] },
  'a skipped bell': { plant: skippedBell, foundAs: ['bell not heard'] },
  'a doubled payout': { plant: doubledPayout, foundAs: ['chips'] },
  'a missed refund': { plant: missedRefund, foundAs: ['chips'] },
  'a doubled grant': { plant: doubledGrant, foundAs: ['chips'] },
  'a double debit': { plant: doubleDebit, foundAs: ['chips'] },
  'chips from nothing': { plant: chipsFromNothing, foundAs: ['chips'] },
  'a bet lost in a crash': { plant: lostBet, foundAs: ['receipt without a record'] },
  'a disk that lies': { plant: lyingDisk, foundAs: ['told and not written'] },
  'a torn record': { plant: tornRecord, foundAs: ['records damaged'] },
  'a mark that ran ahead': { plant: markAhead, foundAs: ['untold'] },
  'a stale snapshot': { plant: staleSnapshot, foundAs: ['books differ', 'chips'] },
  'a wish done twice': { plant: doneTwice, foundAs: ['record without a wish'] },
  'a wish refused and done': { plant: refusedAndDone, foundAs: ['done after a refusal'] },
  'a stopped clock': { plant: stoppedClock, foundAs: ['left behind'] },
} as const satisfies Readonly<Record<string, PlantedFault>>;
