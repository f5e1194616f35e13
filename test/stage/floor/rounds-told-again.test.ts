// What a restart tells again of the rounds: what stands in their posts is neither posted anew nor said in another one.

import { pino } from 'pino';
import { beforeEach, expect, it } from 'vitest';
import type { Performance } from '../../../src/director/ports.ts';
import { guildId } from '../../../src/show/ids.ts';
import { stepOf } from '../../../src/stage/floor/round-content.ts';
import { RoundPosts } from '../../../src/stage/floor/round-posts.ts';
import { keyOf, type PostMark } from '../../../src/stage/posting/mark.ts';
import type { Content } from '../../../src/stage/posting/payload.ts';
import { ManualClock } from '../manual-clock.ts';
import { notesOn } from '../notes/notes-on.ts';

const GUILD = guildId('1');

/** What the posts say, by their messages. */
let floor: Map<string, string>;
/** By their marks' keys. */
let made: Map<string, string>;
let rows: Map<string, string>;
let clock: ManualClock;
/** How many notes are still written before the process dies. */
let notesLeft: number;

beforeEach(() => {
  floor = new Map();
  made = new Map();
  rows = new Map();
  clock = new ManualClock(1_800_000_000_000);
  notesLeft = Number.POSITIVE_INFINITY;
});

/** A process: what was noted before it is known to it. */
function raised(): RoundPosts {
  const posts = {
    announce: async ({ content, mark }: { content: Content; mark: PostMark }) => {
      const message = made.get(keyOf(mark)) ?? String((BigInt(clock.nowMs()) << 22n) + BigInt(made.size));
      if (!made.has(keyOf(mark))) floor.set(message, content.text);
      made.set(keyOf(mark), message);
      return { guild: GUILD, channel: '2', message };
    },
    edit: async ({ message }: { message: string }, { text }: Content) => {
      if (!floor.has(message)) return 'gone' as const;
      floor.set(message, text);
      return 'edited' as const;
    },
    floorOf: async () => '2',
    isMade: async (_: unknown, mark: PostMark) => made.has(keyOf(mark)),
  };
  const stored = notesOn(rows, GUILD);
  const set: typeof stored.set = async (name, value) =>
    notesLeft-- > 0 ? stored.set(name, value) : new Promise<never>(() => undefined);
  const notes = () => ({ get: stored.get.bind(stored), set });
  return new RoundPosts({ posts, clock, notes, log: pino({ level: 'silent' }) });
}

const step = (firstSeq: number, type = 'leakFed'): Performance =>
  ({
    after: { guild: GUILD },
    record: { firstSeq, atMs: clock.nowMs(), events: [{ type }] },
  }) as never;
const said = (line: string) => ({ lines: [line], small: [] });
const idle = async (posts: RoundPosts): Promise<void> => {
  clock.advance(5_000);
  await posts.idle();
};

it('says a line in one post alone, though the process died while the round went on in another', async () => {
  const first = raised();
  await first.tell(step(1, 'roundStarted'), '1.1', said('a'.repeat(1_500)));
  const told = step(2);
  await first.tell(told, '1.1', said('b'.repeat(100)));
  await idle(first);
  notesLeft = 1;
  void first.tell(step(3), '1.1', said('c'.repeat(500)));
  const noted = async () => JSON.stringify(await notesOn(rows, GUILD).get('round-posts'));
  while (!(await noted()).includes('ccc')) await new Promise((resolve) => setImmediate(resolve));
  notesLeft = Number.POSITIVE_INFINITY;
  const next = raised();
  await next.tell(told, '1.1', said('b'.repeat(100)));
  await idle(next);
  expect([...floor.values()].map((text) => text.replace(/(.)\1+/g, '$1'))).toEqual(['a\nb', 'c']);
});

it('knows the rounds of three dozen steps before the newest one, however short they are, and of not many more', async () => {
  const first = raised();
  const steps: [string, Performance, string][] = [];
  for (let round = 1; round <= 60; round++)
    for (const type of ['roundStarted', 'leakFed', 'roundClosed'])
      steps.push([`1.${round}`, step(steps.length + 1, type), `${type} ${round}`]);
  for (const [id, performance, line] of steps) await first.tell(performance, id, said(line));
  await idle(first);
  const before = new Map(floor);
  const next = raised();
  // The newest round has three steps of its own.
  for (const [id, performance, line] of steps.slice(-39)) await next.tell(performance, id, said(line));
  await idle(next);
  expect(floor).toEqual(before);
  expect(await notesOn(rows, GUILD).get('round-posts')).toMatchObject({ rounds: { length: 13 } });
});

it('posts nothing anew that stands complete, however long the house was away', async () => {
  const first = raised();
  const steps: [string, Performance, string][] = ['1.1', '1.2'].flatMap((id, round) => [
    [id, step(2 * round + 1, 'roundStarted'), 'started'],
    [id, step(2 * round + 2), 'fed'],
  ]);
  for (const [id, performance, line] of steps) await first.tell(performance, id, said(line));
  await idle(first);
  const before = new Map(floor);
  clock.advance(61 * 60_000);
  const next = raised();
  for (const [id, performance, line] of steps) await next.tell(performance, id, said(line));
  await idle(next);
  expect(floor).toEqual(before);
  await next.tell(step(5), '1.2', said('more'));
  await idle(next);
  expect([...floor.values()].slice(before.size)).toEqual(['started\nfed\nmore']);
});

it('posts no round anew for its buttons or its language alone, however slow the rounds are', async () => {
  const posts = raised();
  const ask = { press: { kind: 'roster' }, label: 'Me too', style: 'secondary', emoji: '✋' } as const;
  const start = step(1, 'roundStarted');
  await posts.tell(start, '1.1', { ...said('started'), asks: [[ask]] });
  clock.advance(61 * 60_000);
  await posts.offer(GUILD, '1.1', []);
  await idle(posts);
  expect([...floor.values()]).toEqual(['started']);
  await posts.retell(GUILD, '1.1', new Map([[stepOf(start.record), said('commencée')]]));
  await idle(posts);
  expect([...floor.values()]).toEqual(['commencée']);
});

it('says all that there is in a post made anew by a process that died before it could note it', async () => {
  const first = raised();
  const start = step(1, 'roundStarted');
  await first.tell(start, '1.1', said('started'));
  floor.clear();
  // That of the step, and none of the message.
  notesLeft = 1;
  await first.tell(step(2), '1.1', said('fed'));
  while (floor.size === 0) await new Promise((resolve) => setImmediate(resolve));
  notesLeft = Number.POSITIVE_INFINITY;
  const next = raised();
  await next.tell(step(3), '1.1', said('more'));
  await idle(next);
  expect([...floor.values()]).toEqual(['started\nfed\nmore']);
});
