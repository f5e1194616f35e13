// The channels of the simulated server: the floor, the rooms, and where one follower alone reads what is thought.

import type { Room, TRADING_FLOOR } from '../../../../src/show/cast/cast.ts';

export const FEED = 'feed';
export type Place = Room | typeof TRADING_FLOOR | typeof FEED;

export const CHANNELS = {
  'Trading Floor': '101',
  'Startup Offices': '102',
  'VC Office': '103',
  'Coffee Shop': '104',
  'News Room': '105',
  feed: '106',
} as const satisfies Readonly<Record<Place, string>>;
