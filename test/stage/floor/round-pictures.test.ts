// The picture under a round's post: it counts as shown when its edit has arrived, and is drawn anew where it was lost.

import { pino } from 'pino';
import { beforeEach, expect, it } from 'vitest';
import type { Performance } from '../../../src/director/ports.ts';
import { guildId } from '../../../src/show/ids.ts';
import { RoundPosts } from '../../../src/stage/floor/round-posts.ts';
import type { Content } from '../../../src/stage/posting/payload.ts';
import { ManualClock } from '../manual-clock.ts';
import { notesOn } from '../notes/notes-on.ts';

const GUILD = guildId('1');
const ID = '1.1';
const OFFICE = { key: 'office of round 1', picture: pictureNamed('office.png') };

let rows: Map<string, string>;
let clock: ManualClock;
let sent: Content[];
let answer: () => Promise<'edited' | 'gone'>;

beforeEach(() => {
  rows = new Map();
  clock = new ManualClock(1_800_000_000_000);
  sent = [];
  answer = async () => 'edited';
});

function pictureNamed(name: string) {
  return { name, bytes: Buffer.alloc(1), altText: name };
}

/** A process: what was noted before it is known to it. */
function raised(): RoundPosts {
  const posts = {
    announce: async ({ content }: { content: Content }) => {
      sent.push(content);
      return { guild: GUILD, channel: '2', message: String(1_000 + sent.length) };
    },
    edit: (_: unknown, content: Content) => {
      sent.push(content);
      return answer();
    },
    floorOf: async () => '2',
    isMade: async () => false,
  };
  const notes = (guild: typeof GUILD) => notesOn(rows, guild);
  return new RoundPosts({ posts, clock, notes, log: pino({ level: 'silent' }) });
}

const step = (firstSeq: number, type: string): Performance =>
  ({
    after: { guild: GUILD },
    record: { firstSeq, atMs: clock.nowMs(), events: [{ type }] },
  }) as never;
const LINE = { lines: ['line'], small: [] };
const idle = async (posts: RoundPosts): Promise<void> => {
  clock.advance(5_000);
  await posts.idle();
};
const never = () => new Promise<never>(() => undefined);

it('is noted when it is there: a restart before that shows it all the same', async () => {
  const first = raised();
  await first.tell(step(1, 'roundStarted'), ID, LINE);
  answer = never;
  await first.show(GUILD, ID, OFFICE);
  expect(await first.pictureOf(GUILD, ID)).toBe(OFFICE.key);
  const next = raised();
  expect(await next.pictureOf(GUILD, ID)).toBeNull();
  answer = async () => 'edited';
  await next.show(GUILD, ID, OFFICE);
  await idle(next);
  expect(sent.at(-1)?.picture).toEqual(OFFICE.picture);
  expect(await raised().pictureOf(GUILD, ID)).toBe(OFFICE.key);
});

it('of a step is asked for again where the process died before its edit', async () => {
  const first = raised();
  await first.tell(step(1, 'roundStarted'), ID, LINE);
  answer = never;
  const scene = step(2, 'headlinePrinted');
  await first.tell(scene, ID, { ...LINE, picture: pictureNamed('scene.png') });
  expect(await first.has(GUILD, ID, scene.record)).toBe(true);
  const next = raised();
  expect(await next.has(GUILD, ID, scene.record)).toBe(false);
  answer = async () => 'edited';
  await next.tell(scene, ID, { ...LINE, picture: pictureNamed('scene.png') });
  await idle(next);
  expect(sent.at(-1)).toMatchObject({ text: 'line\nline', picture: { name: 'scene.png' } });
  expect(await raised().has(GUILD, ID, scene.record)).toBe(true);
});

it('goes with a post that is made anew, or is drawn anew for it', async () => {
  const posts = raised();
  await posts.tell(step(1, 'roundStarted'), ID, LINE);
  answer = async () => 'gone';
  await posts.show(GUILD, ID, OFFICE);
  await idle(posts);
  expect(sent.at(-1)?.picture).toEqual(OFFICE.picture);
  expect(await posts.pictureOf(GUILD, ID)).toBe(OFFICE.key);
  await posts.tell(step(2, 'leakFed'), ID, LINE);
  await idle(posts);
  expect(sent.at(-1)?.picture).toBeUndefined();
  expect(await posts.pictureOf(GUILD, ID)).toBeNull();
});

it('the buttons of its scene stay under a post, whatever is added, and after a restart', async () => {
  const posts = raised();
  await posts.tell(step(1, 'roundStarted'), ID, LINE);
  const follow = { press: { kind: 'roster' }, label: 'Follow', style: 'secondary', emoji: '👁️' } as const;
  await posts.tell(step(2, 'marginCalled'), ID, { ...LINE, buttons: [[follow]] });
  await posts.tell(step(3, 'leakFed'), ID, LINE);
  await idle(posts);
  expect(sent.at(-1)).toMatchObject({ text: 'line\nline\nline', buttons: [[follow]] });
  const next = raised();
  await next.tell(step(4, 'leakFed'), ID, LINE);
  await idle(next);
  expect(sent.at(-1)?.buttons).toEqual([[follow]]);
});
