// A member who is erased is nobody: found in nothing that is stored, over a restart too, while the books balance.

import { expect, it } from 'vitest';
import { openJournal } from '../../src/journal/journal.ts';
import { MemoryStore } from '../../src/journal/stores/memory-store.ts';
import { fold } from '../../src/show/apply.ts';
import type { ShowEvent } from '../../src/show/events/event.ts';
import { interactionId, viewerId } from '../../src/show/ids.ts';
import type { Cause, Intent } from '../../src/show/intents/intent.ts';
import { checkWhole } from '../../src/show/invariants.ts';
import { emptyShow, type Show } from '../../src/show/state/show.ts';
import { step } from '../../src/show/step.ts';
import { ALEX, ALICE, DECK, GUILD } from '../playhouse.ts';
import { openTheatre, type Theatre } from './theatre.ts';

const GONE = viewerId('201234567890123456');
const STAYS = viewerId('301234567890123456');
const FIRST_BET = '911111111111111111';

/** An evening with two members, of whom one will go. */
async function evening(rows: Map<string, string>): Promise<Theatre> {
  const theatre = await openTheatre({ store: new MemoryStore(rows) });
  const { clock, director } = theatre;
  const wish = (facts: object) =>
    director.submit(GUILD, { atMs: clock.nowMs(), ...facts } as Parameters<typeof director.submit>[1]);
  await theatre.create({ chaosOpenMs: 5_000 });
  for (const viewer of [GONE, STAYS]) await wish({ type: 'visit', viewer, today: '2027-01-15' });
  await theatre.advance(1_000);
  const bet = { type: 'placeWager', chips: 100 };
  await wish({ ...bet, viewer: GONE, interaction: interactionId(FIRST_BET), outcome: ALEX });
  await wish({ ...bet, viewer: STAYS, interaction: interactionId('922222222222222222'), outcome: ALICE });
  await wish({ type: 'follow', viewer: GONE, performer: ALEX });
  await wish({ type: 'openChaos', viewer: GONE });
  const vote = theatre.show().chaos?.id ?? '';
  await wish({ type: 'proposeHeadline', viewer: GONE, vote, text: `Ask <@${GONE}> about Crypto` });
  await wish({ type: 'castBallot', viewer: GONE, vote, option: 0 });
  await theatre.settle();
  await theatre.journal.guild(GUILD).snapshot(theatre.show(), theatre.show().seq);
  await theatre.journal.guild(GUILD).notes.set('feeds', { [`${GONE}:alex`]: { token: 'x' } });
  return theatre;
}

const erase = ({ director, clock }: Theatre) =>
  director.erase(GUILD, {
    type: 'eraseViewer',
    atMs: clock.nowMs(),
    viewer: GONE,
    interaction: interactionId('933333333333333333'),
  });

const stored = (rows: Map<string, string>): string => [...rows].flat().join('\n');

it('leaves no word of the member, and takes all that was theirs out of the game', async () => {
  const rows = new Map<string, string>();
  const theatre = await evening(rows);
  expect(stored(rows)).toContain(GONE);
  expect(await erase(theatre)).toMatchObject({ ok: true });
  for (const id of [GONE, FIRST_BET, '933333333333333333']) expect(stored(rows)).not.toContain(id);
  expect(stored(rows)).toContain(STAYS);
  expect(JSON.stringify(theatre.show())).not.toContain(GONE);
  // Only the first grant of the one who stays was ever given out.
  expect(theatre.show().chips.toJSON()).toMatchObject({ mint: -1_000 });
  expect(theatre.show().chips.toJSON().tray).toBeUndefined();
  expect(theatre.show().chaos).toMatchObject({ ballots: {} });
  checkWhole(theatre.show());
  expect((await theatre.journal.guild(GUILD).audit()).seq).toBe(theatre.show().seq);
});

it('plays on, and is the same show after a restart', async () => {
  const rows = new Map<string, string>();
  const theatre = await evening(rows);
  await erase(theatre);
  const seq = theatre.show().seq;
  await theatre.advance(120_000);
  expect(theatre.show().seq).toBeGreaterThan(seq);
  const before = theatre.show();
  await theatre.director.close();
  const again = await openTheatre({ store: new MemoryStore(rows), clock: theatre.clock });
  expect(again.show().chips).toEqual(before.chips);
  expect(again.show().viewers).toEqual(before.viewers);
  expect(stored(rows)).not.toContain(GONE);
});

it('replays from the causes as it was played, without the member', async () => {
  const rows = new Map<string, string>();
  const theatre = await evening(rows);
  await erase(theatre);
  await theatre.advance(120_000);
  await theatre.director.close();
  const journal = await openJournal<ShowEvent, Show>({ from: new MemoryStore(rows) });
  let show = emptyShow(GUILD);
  for await (const record of journal.guild(GUILD).records()) {
    const wish = { ...(record.cause as Cause), atMs: record.atMs } as Intent;
    expect(step(show, wish, DECK)).toMatchObject({ ok: true, events: record.events });
    show = fold(show, record);
  }
  expect(show.seq).toBe(theatre.show().seq);
});

it('knows nobody who comes back', async () => {
  const rows = new Map<string, string>();
  const theatre = await evening(rows);
  await erase(theatre);
  const visit = { type: 'visit', viewer: GONE, atMs: theatre.clock.nowMs(), today: '2027-01-15' } as const;
  expect(await theatre.director.submit(GUILD, visit)).toMatchObject({
    events: [expect.objectContaining({ reason: 'first' })],
  });
});

it('is finished at the next start where it was cut short', async () => {
  const rows = new Map<string, string>();
  const theatre = await evening(rows);
  theatre.store.overwrite = async () => {
    throw new Error('the power went');
  };
  await expect(erase(theatre)).rejects.toThrow('the power went');
  expect(stored(rows)).toContain(GONE);
  await theatre.director.close();
  const again = await openTheatre({ store: new MemoryStore(rows), clock: theatre.clock });
  expect(stored(rows)).not.toContain(GONE);
  expect(again.show().viewers.get(GONE)).toBeUndefined();
});

it('writes nothing for who is nobody, nor twice for two presses', async () => {
  const rows = new Map<string, string>();
  const theatre = await evening(rows);
  let rewritten = 0;
  const { store } = theatre;
  const overwrite = store.overwrite.bind(store);
  store.overwrite = (...args) => {
    rewritten += 1;
    return overwrite(...args);
  };
  await Promise.all([erase(theatre), erase(theatre)]);
  expect(rewritten).toBe(1);
  const { seq } = theatre.show();
  const before = stored(rows);
  expect(await erase(theatre)).toMatchObject({ ok: false, rejection: { reason: 'alreadyDone' } });
  expect([rewritten, theatre.show().seq]).toEqual([1, seq]);
  expect(stored(rows)).toBe(before);
});

it('is out of what the stage remembers, steps of before that are told later included', async () => {
  const rows = new Map<string, string>();
  const theatre = await evening(rows);
  const { stage } = theatre;
  let tell = () => {};
  stage.remembered = `<@${GONE}> bets`;
  stage.onTell = () =>
    new Promise((resolve) => {
      tell = resolve;
    });
  await erase(theatre);
  expect(stage.remembered).not.toContain(GONE);
  stage.remembered = `<@${GONE}> bets, it was noted late`;
  await theatre.settle();
  stage.onTell = async () => {};
  tell();
  await theatre.settle();
  expect(stage.remembered).not.toContain(GONE);
});
