// A journal with everything in it (motions, the chair, reviews, sanctions, a bell cut short) replays to the event.

import { expect, it } from 'vitest';
import { replay } from '../../src/headless/replay.ts';
import { ALEX, ANN, BOB, DECK, FULL_CAST, Playhouse } from '../playhouse.ts';
import { journalOf } from './journal-of.ts';

it('verifies every new wish and scene', async () => {
  const house = new Playhouse().create({ roundsPerEpisode: 8 }, FULL_CAST);
  house.mind = ({ performer }) =>
    performer === ALEX ? { trade: 'Crypto', side: 'long', conviction: 3, speech: 'I sell Crypto!' } : {};
  house.officer = () => ({ thought: 'hm', verdict: 'flag', reason: 'too big' });
  house.regulator = () => ({ action: 'fine', whom: ALEX });
  house.ring().visit(ANN).visit(BOB).round();
  house.must({ type: 'openMotion', atMs: house.atMs, viewer: ANN, comeback: null });
  const motion = house.show.motion?.id ?? '';
  house.must({ type: 'voteMotion', atMs: house.atMs, viewer: BOB, motion, choice: 'yes' });
  house.atMs = house.show.motion?.closesAtMs ?? 0;
  house.must({ type: 'closeMotion', atMs: house.atMs, motion });
  house.must({ type: 'directDesk', atMs: house.atMs, viewer: ANN, option: 'Bonds long' });
  house.regulator = () => ({ action: 'halt', asset: 'Tech' });
  house.round().round();
  house.startRound();
  house.must({ type: 'ringClosingBell', atMs: house.show.episode?.closesAtMs ?? 0 });
  const { mismatches, foldedOnly, show } = await replay(journalOf(house.records), DECK);
  expect({ mismatches, foldedOnly }).toEqual({ mismatches: [], foldedOnly: [] });
  expect(show).toEqual(house.show);
  const types = new Set(house.events().map(({ type }) => type));
  for (const type of ['chairTaken', 'deskDirected', 'executiveOverride', 'traderFined', 'decisionReviewed']) {
    expect([...types]).toContain(type);
  }
});
