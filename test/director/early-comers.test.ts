// Members who come while a process still asks its journal which shows there are: each finds their own, and nobody is told
// that there is none.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FloorHeldUp } from '../../src/director/held-up/floor-held-up.ts';
import type { LastOfEach, Row } from '../../src/journal/stores/store.ts';
import { guildId, viewerId } from '../../src/show/ids.ts';
import { GUILD } from '../playhouse.ts';
import { AwayStore } from './away-store.ts';
import { openTheatre } from './theatre.ts';

/** Which shows there are takes until it is let. */
class SlowSurvey extends AwayStore {
  #wait = Promise.resolve();
  #let = (): void => undefined;

  hold(): void {
    this.#wait = new Promise((resolve) => {
      this.#let = resolve;
    });
  }

  letGo(): void {
    this.#let();
  }

  /** What is read after that takes until the store is back. */
  hangsAfter = false;

  override async lastOfEach(which: LastOfEach): Promise<readonly Row[]> {
    await this.#wait;
    const rows = await super.lastOfEach(which);
    if (this.hangsAfter) this.absence = 'hangs';
    return rows;
  }
}

type Theatre = Awaited<ReturnType<typeof openTheatre>>;
let [store, theatre]: [SlowSurvey, Theatre] = [new SlowSurvey(), undefined as never];

beforeEach(async () => {
  store = new SlowSurvey();
  const before = await openTheatre({ store });
  await before.create();
  await before.settle();
  await before.director.close();
  await before.journal.close();
  store.hold();
  theatre = await openTheatre({ store, startsLater: true });
});

afterEach(async () => {
  await theatre.director.close();
  await theatre.journal.close();
});

const visit = (name: string) => {
  const atMs = theatre.clock.nowMs();
  return { type: 'visit', atMs, viewer: viewerId(name), today: '2026-01-01' } as const;
};

test('find their show, and are written into it', async () => {
  const { director } = theatre;
  const started = director.start();
  await director.wake(GUILD);
  expect(director.show(GUILD)?.cast.length).toBeGreaterThan(0);
  expect(await director.submit(GUILD, visit('71'))).toMatchObject({ ok: true });
  store.letGo();
  await started;
  expect(director.size).toBe(1);
  expect(director.restingCount).toBe(0);
  expect(director.show(GUILD)?.viewers.get(viewerId('71'))).toBeDefined();
});

test('of a server without a show are told that there is none', async () => {
  const { director } = theatre;
  const started = director.start();
  await director.wake(guildId('999'));
  expect(await director.submit(guildId('999'), visit('71'))).toMatchObject({
    rejection: { reason: 'noShow' },
  });
  store.letGo();
  await started;
  expect(director.size).toBe(1);
});

test('are told that the show is held up while the journal is away, and find it again', async () => {
  const { director, clock, settle } = theatre;
  store.absence = 'refuses';
  const started = director.start();
  await expect(director.submit(GUILD, visit('71'))).rejects.toThrow(FloorHeldUp);
  await expect(director.wake(GUILD)).rejects.toThrow(FloorHeldUp);
  store.back();
  expect(await director.submit(GUILD, visit('71'))).toMatchObject({ ok: true });
  store.letGo();
  await clock.advance(60_000, settle);
  await started;
  expect(director.size).toBe(1);
});

test('are told the same where somebody else has it opened just then', async () => {
  const { director, create } = theatre;
  store.absence = 'refuses';
  const outcomes = await Promise.allSettled([create(), director.wake(GUILD)]);
  for (const outcome of outcomes) expect(outcome).toMatchObject({ reason: expect.any(FloorHeldUp) });
  store.back();
  await director.wake(GUILD);
  expect(director.show(GUILD)).toBeDefined();
  store.letGo();
});

test('make a show where there is none', async () => {
  const { director } = theatre;
  const started = director.start();
  const made = await theatre.create();
  // There is one already, and that is found out before anything is written.
  expect(made).toMatchObject({ ok: false });
  store.letGo();
  await started;
});

test('of another process are left to it', async () => {
  await theatre.director.close();
  theatre = await openTheatre({ store, startsLater: true, owns: () => false });
  const { director } = theatre;
  expect(await director.submit(GUILD, visit('71'))).toMatchObject({ rejection: { reason: 'noShow' } });
  store.letGo();
});

test('a floor that is forgotten while it waits to be opened is not opened', async () => {
  const guilds = Array.from({ length: 12 }, (_, number) => guildId(`${100 + number}`));
  await Promise.all(guilds.map((guild) => theatre.createIn(guild)));
  await theatre.settle();
  await theatre.director.close();
  theatre = await openTheatre({ store, startsLater: true });
  const { director } = theatre;
  store.hangsAfter = true;
  const started = director.start();
  store.letGo();
  await theatre.settle();
  // The first eight are being read now.
  store.absence = 'here';
  await director.forget(guilds[11] ?? GUILD);
  store.back();
  await started;
  expect(director.guilds()).toHaveLength(12);
  expect(director.guilds()).not.toContain(guilds[11]);
});
