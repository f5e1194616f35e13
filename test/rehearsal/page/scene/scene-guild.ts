// The rooms of the scene, and the people who watch.
import type { PageChannel, PageViewer } from '../../../../src/rehearsal/page/protocol.ts';

export const ids = {
  floor: '900000000000000101',
  offices: '900000000000000102',
  vc: '900000000000000103',
  coffee: '900000000000000104',
  news: '900000000000000105',
  robin: '900000000000000201',
  sam: '900000000000000202',
  ada: '900000000000000203',
} as const;

const channel = (id: string, name: string, position: number, topic: string | null): PageChannel => ({
  id,
  name,
  type: 0,
  parentId: '900000000000000100',
  position,
  topic,
});

export const channels: readonly PageChannel[] = [
  { id: '900000000000000100', name: 'Bullpen', type: 4, parentId: null, position: 0, topic: null },
  channel(ids.floor, 'trading-floor', 0, 'News, pictures, votes and the desk. Episode 3, round 12 of 24.'),
  channel(ids.offices, 'startup-offices', 1, 'Where Alice and Mike sit.'),
  channel(ids.vc, 'vc-office', 2, 'Tech rumours, with their truth.'),
  channel(ids.coffee, 'coffee-shop', 3, null),
  channel(ids.news, 'news-room', 4, 'Headlines, a round early.'),
];

export const viewers = (origin: string): readonly PageViewer[] => [
  { id: ids.robin, name: 'Robin', admin: false, avatarUrl: `${origin}/pictures/robin.svg` },
  { id: ids.sam, name: 'Sam', admin: false, avatarUrl: `${origin}/pictures/sam.svg` },
  { id: ids.ada, name: 'Ada', admin: true, avatarUrl: `${origin}/pictures/ada.svg` },
];
