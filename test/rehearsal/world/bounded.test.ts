// A rehearsal that runs for days stays small, in memory and on disk: old pictures go, then old messages with all that
// hangs on them, and what went is said in words.
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChannelType } from 'discord.js';
import { expect, it } from 'vitest';
import { postMessage, readPost } from '../../../src/rehearsal/http/posting.ts';
import { type Loopback, openLoopback } from '../../../src/rehearsal/loopback.ts';
import { Form } from '../../../src/rehearsal/rules/form.ts';
import { AVATAR_BYTES_MAX, PICTURE_BYTES_MAX } from '../../../src/rehearsal/world/album.ts';
import { putChannel, thinThreads } from '../../../src/rehearsal/world/channels.ts';
import { changeMessage } from '../../../src/rehearsal/world/messages.ts';
import type { MessageRecord } from '../../../src/rehearsal/world/records/message.ts';
import { openSqliteStore } from '../../../src/rehearsal/world/store/sqlite-store.ts';
import type { WorldStore } from '../../../src/rehearsal/world/store/store.ts';
import { dot, openRig } from '../client.ts';

const MIB = 1024 * 1024;
const PICTURE_BYTES = 40_000;

/** A store in memory that can be weighed. */
class Scales implements WorldStore {
  readonly #rows = new Map<string, string>();

  async load(): Promise<[string, unknown][]> {
    return [...this.#rows].map(([key, value]) => [key, JSON.parse(value)]);
  }

  put(key: string, value: unknown): void {
    this.#rows.set(key, JSON.stringify(value));
  }

  remove(key: string): void {
    this.#rows.delete(key);
  }

  /** Of the rows whose keys begin so. */
  bytes(kind = ''): number {
    return [...this.#rows].reduce((sum, [key, row]) => (key.startsWith(kind) ? sum + row.length : sum), 0);
  }
}

function bytesInMemory({ world }: Loopback): number {
  const tables = [world.messages, world.attachments, world.avatars, world.channels, world.interactions];
  return tables.reduce((sum, table) => sum + JSON.stringify(table.all()).length, 0);
}

function post(loopback: Loopback, channelId: string, bytes: Buffer): MessageRecord {
  const { world } = loopback;
  const channel = world.channels.get(channelId);
  if (channel === undefined) throw new Error('There is no such channel.');
  const files = [{ key: '0', name: 'board.png', contentType: 'image/png', bytes }];
  const form = Form.of({
    embeds: [{ title: 'Board', image: { url: 'attachment://board.png' } }],
    attachments: [{ id: '0', description: 'Alex leads' }],
  });
  const author = { id: world.applicationId, name: '', avatar: null, avatarUrl: null };
  return postMessage({ world, channel, form, files, author }, readPost(form, files));
}

const homeChannel = (loopback: Loopback): string =>
  loopback.viewers[0]?.channels().find(({ type }) => type === ChannelType.GuildText)?.id ?? '';

it('is bounded after days of rounds with a picture and a thread each', async () => {
  const scales = new Scales();
  const loopback = await openLoopback({ store: scales });
  const { world } = loopback;
  const channelId = homeChannel(loopback);
  const picture = Buffer.concat([dot, Buffer.alloc(PICTURE_BYTES - dot.length, 7)]);
  const weights: number[] = [];
  for (let round = 1; round <= 5_000; round += 1) {
    const message = post(loopback, channelId, picture);
    if (round % 20 === 0) {
      const thread = putChannel(world, {
        ...{ id: message.id, guildId: loopback.guildId, type: ChannelType.PublicThread, name: 'Recap' },
        parentId: channelId,
        thread: {
          archived: false,
          locked: false,
          autoArchiveMinutes: 60,
          archiveChangedAtMs: 0,
          messageCount: 0,
        },
      });
      thinThreads(world, channelId);
      changeMessage(world, { ...message, threadId: thread.id });
      post(loopback, thread.id, dot);
    }
    if (round % 100 === 0) await world.commit();
    if (round % 500 === 0) weights.push(bytesInMemory(loopback));
  }
  expect(scales.bytes('attachment:')).toBeLessThan(PICTURE_BYTES_MAX + 3 * MIB);
  expect(scales.bytes()).toBeLessThan(PICTURE_BYTES_MAX + 8 * MIB);
  expect(bytesInMemory(loopback)).toBeLessThan(PICTURE_BYTES_MAX + 8 * MIB);
  expect(Math.max(...weights.slice(5))).toBeLessThan(Math.max(...weights.slice(0, 5)) * 1.01);
  const threads = world.channels.where(({ parentId }) => parentId === channelId);
  expect([world.history.get(channelId)?.length, threads.length]).toEqual([2_000, 100]);
  expect(world.messages.size).toBe(2_100);
  expect([...world.history.keys()].every((id) => world.channels.get(id) !== undefined)).toBe(true);
  await loopback.close();
});

it('takes its threads along when messages age, and leaves them when somebody deletes one', async () => {
  const rig = await openRig();
  const [aged, deleted] = [await rig.channel.send('aged'), await rig.channel.send('deleted')];
  const threads = [await aged.startThread({ name: 'a' }), await deleted.startThread({ name: 'b' })];
  await deleted.delete();
  const gone = new Promise((resolve) => rig.client.once('threadDelete', resolve));
  for (let count = 0; count < 2_000; count += 1) post(rig.loopback, rig.channel.id, dot);
  await rig.loopback.world.commit();
  expect(await gone).toMatchObject({ id: threads[0]?.id });
  expect(threads.map((each) => rig.loopback.world.channels.get(each.id)?.name)).toEqual([undefined, 'b']);
  await rig.close();
});

it('says in words what an old picture showed, to the page and to the application', async () => {
  const loopback = await openLoopback({});
  const channelId = homeChannel(loopback);
  const old = post(loopback, channelId, dot);
  for (let count = 0; count < 4; count += 1) post(loopback, channelId, Buffer.alloc(9 * MIB));
  await loopback.world.commit();
  const seen = loopback.viewers[0]?.messages(channelId)[0];
  expect(seen?.id).toBe(old.id);
  const url = seen?.embeds[0]?.image?.url ?? '';
  expect(new URL(url).pathname).toMatch(/^\/gone\//);
  expect((await fetch(url)).status).toBe(404);
  const [file] = loopback.world.attachments.all();
  expect(file).toMatchObject({ base64: null, description: 'Alex leads', name: 'board.png' });
  await loopback.close();
});

it('forgets avatars that nobody wears, before those that somebody does', async () => {
  const rig = await openRig();
  const worn = await rig.channel.createWebhook({ name: 'Alex', avatar: dot });
  const other = await rig.channel.createWebhook({ name: 'Mike', avatar: dot });
  for (let count = 0; count < 10; count += 1) {
    await other.edit({ avatar: Buffer.concat([dot, Buffer.alloc(MIB, count)]) });
  }
  const { avatars } = rig.loopback.world;
  expect(avatars.all().reduce((sum, { base64 }) => sum + base64.length, 0)).toBeLessThan(AVATAR_BYTES_MAX);
  expect(avatars.get(`${worn.id}/${worn.avatar}`)).toBeDefined();
  await rig.close();
});

it('brings a world of old within bounds, and gives its room on the disk back', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bounded-'));
  const file = join(folder, 'world.sqlite');
  const first = await openLoopback({ store: await openSqliteStore(file) });
  const { world } = first;
  for (let count = 0; count < 70; count += 1) post(first, homeChannel(first), dot);
  for (const [index, file] of world.attachments.all().entries()) {
    world.attachments.put({ ...file, base64: Buffer.alloc(MIB, index).toString('base64') });
  }
  await first.close();
  const before = (await stat(file)).size;
  const second = await openLoopback({ store: await openSqliteStore(file) });
  const kept = second.world.attachments.where(({ base64 }) => base64 !== null);
  expect(kept.reduce((sum, { base64 }) => sum + (base64 ?? '').length, 0)).toBeLessThan(PICTURE_BYTES_MAX);
  const newest = second.world.attachments.all().at(-1);
  expect(newest?.base64).toBe(Buffer.alloc(MIB, 69).toString('base64'));
  await second.close();
  await (await openLoopback({ store: await openSqliteStore(file) })).close();
  expect([before > 90 * MIB, (await stat(file)).size < 40 * MIB]).toEqual([true, true]);
  await rm(folder, { recursive: true });
});
