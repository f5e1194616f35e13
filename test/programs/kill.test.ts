// kill -9 in the middle of a round, then the same start again: same episode, same books, same vote, and nothing
// that was posted is posted twice.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { forStage } from '../../src/director/floor-records.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { wordsOf } from '../../src/languages/words.ts';
import type { MessageRecord } from '../../src/rehearsal/world/records/message.ts';
import { openSqliteStore } from '../../src/rehearsal/world/store/sqlite-store.ts';
import { World } from '../../src/rehearsal/world/world.ts';
import { fold } from '../../src/show/apply.ts';
import type { ShowEvent, ShowRecord } from '../../src/show/events/event.ts';
import { guildId, viewerId } from '../../src/show/ids.ts';
import { threadIn } from '../../src/show/parlour/pool-id.ts';
import { walletOf } from '../../src/show/parlour/wagers.ts';
import { emptyShow, type Show } from '../../src/show/state/show.ts';
import { sceneLines } from '../../src/views/floor/scenes.ts';
import { spokenLine } from '../../src/views/floor/spoken-line.ts';
import { customIds, PageClient } from './page-client.ts';
import { type Running, start, stopAll } from './program.ts';

let folder = '';
let pages: PageClient[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-killed-'));
});

afterEach(async () => {
  for (const page of pages) page.close();
  pages = [];
  await stopAll();
  await rm(folder, { recursive: true, force: true });
});

const startShow = (): Running => start('main', [], { DATA_DIR: folder, PORT: '0', PACE: '2', ROUNDS: '60' });

async function openPage(show: Running, viewer?: string): Promise<PageClient> {
  const page = await PageClient.open(await show.address(), viewer);
  pages.push(page);
  return page;
}

/** Everything journalled so far, once nobody writes any more. */
async function journalled(guild: string): Promise<readonly ShowRecord[]> {
  const journal = await openJournal<ShowEvent, Show>({ from: `sqlite://${folder}/bullpen.sqlite` });
  const records: ShowRecord[] = [];
  for await (const record of journal.guild(guildId(guild)).records()) records.push(forStage(record));
  await journal.close();
  return records;
}

/** What the rooms hold, once nobody writes any more; notes for one viewer's eyes aside. */
async function posted(): Promise<readonly MessageRecord[]> {
  const store = await openSqliteStore(`${folder}/rehearsal.sqlite`);
  const world = new World({ nowMs: () => 0, after: () => () => undefined }, store);
  await world.load();
  const messages = world.messages.all().filter(({ ephemeralFor }) => ephemeralFor === null);
  await world.close();
  return messages;
}

const showAfter = (guild: string, records: readonly ShowRecord[]): Show =>
  records.reduce(fold, emptyShow(guildId(guild)));

/** Those of the whole day; one on a thread comes and goes with it. */
const dayPools = ({ episode }: Show) => episode?.pools.filter(({ id }) => threadIn(id) === undefined);

/** The lines that the records say were spoken, as the rooms show them. */
function linesOf(guild: string, records: readonly ShowRecord[]): readonly string[] {
  let show = emptyShow(guildId(guild));
  return records.flatMap((record) => {
    const before = show;
    show = fold(show, record);
    return record.events.flatMap((event) =>
      event.type === 'turnTaken' ? [spokenLine(wordsOf('en'), { record, before, after: show }, event)] : [],
    );
  });
}

/** How often the floor may say each scene: two rulings of different rounds can have the same words. */
function scenesOf(guild: string, records: readonly ShowRecord[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  let show = emptyShow(guildId(guild));
  for (const record of records) {
    show = fold(show, record);
    for (const line of record.events.flatMap((event) => sceneLines(wordsOf('en'), show, event)))
      times.set(line, (times.get(line) ?? 0) + 1);
  }
  return times;
}

it('kill -9 in the middle of a round loses nothing, pays nobody twice and posts nothing twice', async () => {
  const show = startShow();
  const robin = await openPage(show, 'Robin');
  const guild = robin.hello.guild.id;
  await robin.until(({ content }) => content.includes('· round 1'));
  await robin.command('trading-floor', 'bet', [
    { name: 'trader', value: 'alex' },
    { name: 'amount', value: 100 },
  ]);
  await robin.command('trading-floor', 'chaos');
  const vote = await robin.until(({ components }) =>
    customIds(components).some((id) => id.startsWith('vote:')),
  );
  const second = customIds(vote.components).find((id) => /^vote:.+:1$/.test(id)) ?? 'none';
  await robin.press(vote, second);
  await robin.until(({ content }) => content.includes('· round 3'));
  await show.stop('SIGKILL');

  const before = await journalled(guild);
  const dead = showAfter(guild, before);
  // On a busy machine the floor reads of a round when the next has begun.
  expect(dead.episode?.number).toBe(1);
  expect(dead.episode?.round).toBeGreaterThanOrEqual(3);
  expect(dead.chaos?.ballots).toEqual({ [robin.viewerId]: 1 });

  const again = startShow();
  const sam = await openPage(again, 'Sam');
  const later = `· round ${(dead.episode?.round ?? 0) + 2} `;
  await sam.until(({ content }) => content.includes(later));
  const slip = await sam.command('trading-floor', 'wallet');
  expect(slip.flags & 64).toBe(64);
  expect((await again.stop('SIGTERM')).code).toBe(0);

  const after = await journalled(guild);
  expect(after.slice(0, before.length)).toEqual(before);
  const alive = showAfter(guild, after);
  expect(alive.episode?.number).toBe(1);
  expect(dayPools(alive)).toEqual(dayPools(dead));
  expect(alive.chips.toJSON()[walletOf(viewerId(robin.viewerId))]).toBe(900);
  const result = after.flatMap(({ events }) => events).find((event) => event.type === 'chaosClosed');
  expect((alive.chaos ?? result?.vote)?.ballots).toEqual({ [robin.viewerId]: 1 });

  const messages = await posted();
  const scenes = scenesOf(guild, after);
  const tooOften = messages.filter(
    ({ channelId, author, content }) =>
      messages.filter(
        (other) =>
          other.channelId === channelId && other.author.name === author.name && other.content === content,
      ).length > (scenes.get(content) ?? 1),
  );
  expect(tooOften.map(({ content }) => content)).toEqual([]);
  const text = messages.map(({ content }) => content).join('\n\n');
  for (const line of linesOf(guild, before)) expect([line, text.split(line).length - 1]).toEqual([line, 1]);
  for (const once of ['🔔 Opening bell', '🗳️']) {
    const found = messages.map(({ content }) => content).filter((content) => content.includes(once));
    expect([found.length, found]).toEqual([1, found]);
  }
}, 120_000);
