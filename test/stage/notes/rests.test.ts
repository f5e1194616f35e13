// What a stage remembers of a guild whose show stands still is in its notes, and nowhere else.

import { afterEach, beforeEach, expect, it } from 'vitest';
import { Rig } from '../rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await new Rig({ stage: { onArrival: 'setUp' } }).open();
  await rig.ring();
});
afterEach(() => rig.close());

const playRound = async (): Promise<void> => {
  await rig.startRound();
  while ((rig.show.episode?.asked.length ?? 0) > 0) await rig.answer();
};
const made = () => rig.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/webhooks'));
const lists = () => rig.requests.filter(({ method, path }) => method === 'GET' && path.endsWith('/webhooks'));

it('goes on as if nothing had been when it is read again', async () => {
  await playRound();
  rig.stage.rests(rig.guild);
  const before = { made: made().length, lists: lists().length };
  await playRound();
  expect({ made: made().length, lists: lists().length }).toEqual(before);
  const lines = rig.admin.messages(rig.channel('trading-floor')).map(({ content }) => content);
  expect(new Set(lines).size).toBe(lines.length);
});

it('is held no more: what the notes say then is what is known', async () => {
  await playRound();
  rig.stage.rests(rig.guild);
  rig.forgetNote('webhooks');
  const before = lists().length;
  await playRound();
  // Those of the four traders are found again among the channel's.
  expect(lists().length).toBeGreaterThan(before);
});
