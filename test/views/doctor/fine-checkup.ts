// A checkup of a show with which everything is fine, to change one fact at a time.

import type { Checkup } from '../../../src/views/doctor/checkup.ts';
import type { Playhouse } from '../../playhouse.ts';

export const fineCheckup = ({ show, atMs }: Pick<Playhouse, 'show' | 'atMs'>): Checkup => ({
  nowMs: atMs,
  show: show.cast.length === 0 ? undefined : show,
  rooms: ['Trading Floor', 'Coffee Shop'],
  lostRooms: [],
  hasFloor: true,
  lacks: [],
  refusals: [],
  webhooks: [{ channel: '11', mine: 4, others: 1 }],
  vitals: {
    ...{ stopped: null, heldUpSinceMs: null, untold: 0, untoldSinceMs: null, writtenAtMs: atMs },
    pace: { thrift: 'none', stretch: 1 },
    thoughts: [],
  },
  minds: [{ name: 'understudy', instead: null }],
  servers: [],
  discord: {
    ...{ pingMs: 42, gateway: 'up', outage: false, heldBack: null, slowdowns: 0 },
    status: { kind: 'fine' },
  },
  liveFloor: { activity: 'on', isPublic: false },
  clockOffMs: 200,
  refused: { slur: 0, invite: 0, link: 0, mention: 0, barred: 0 },
  grantUrl: 'https://discord.com/oauth2/authorize?client_id=1',
});
