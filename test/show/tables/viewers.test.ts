// Everybody whom the show knows, against a plain record.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ViewerId, viewerId } from '../../../src/show/ids.ts';
import { viewerOf } from '../../../src/show/parlour/viewers.ts';
import type { Viewer } from '../../../src/show/state/viewer.ts';
import { Viewers } from '../../../src/show/state/viewers.ts';

const stranger = viewerOf({ viewers: Viewers.NOBODY }, viewerId('1'));
// Snowflakes: a plain record keeps them in the order of their coming.
const viewer = fc.integer({ min: 0, max: 60 }).map((number) => viewerId(`9000000000000000${100 + number}`));
const act = fc.record({
  id: viewer,
  leaves: fc.constantFrom(false, false, true),
  lastSeenMs: fc.integer({ min: 0, max: 50 }),
});

const latestOf = (viewers: Readonly<Record<ViewerId, Viewer>>): number =>
  Math.max(0, ...Object.values<Viewer>(viewers).map(({ lastSeenMs }) => lastSeenMs));

it('are the same in the same order, and the latest of them is known, whoever comes and goes', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 200 }), (acts) => {
      let plain: Readonly<Record<ViewerId, Viewer>> = {};
      let viewers = Viewers.NOBODY;
      for (const { id, leaves, lastSeenMs } of acts) {
        const { [id]: _, ...others } = plain;
        plain = leaves ? others : { ...plain, [id]: { ...stranger, lastSeenMs } };
        viewers = leaves ? viewers.without(id) : viewers.with(id, { ...stranger, lastSeenMs });
        expect(viewers.lastSeenMs).toBe(latestOf(plain));
      }
      expect([...viewers]).toEqual(Object.entries(plain));
      const read = Object.entries(JSON.parse(JSON.stringify(viewers))) as [ViewerId, Viewer][];
      expect([...Viewers.of(read)]).toEqual(Object.entries(plain));
      expect(viewers.map((each) => ({ ...each, grantedOn: 'x' })).size).toBe(viewers.size);
    }),
  );
});
