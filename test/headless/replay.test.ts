// A replay says whether a journal is what the rules would have written, and where it is not: the event is the line.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReplayResult, replay } from '../../src/headless/replay.ts';
import { JournalFileFault, readJournalFile } from '../../src/show-file/journal-file.ts';
import { ASSETS, type PlayedFile, playInto } from './headless-show.ts';
import { keptAndRead } from './kept-and-read.ts';

type Facts = Record<string, unknown>;

let folder = '';
let played: PlayedFile;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-replay-'));
  played = await playInto(at('whole'), { rounds: 30, seed: '7' });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function replayOf(content: string | Buffer): Promise<ReplayResult> {
  await writeFile(at('changed'), content);
  return replay(readJournalFile(at('changed')), ASSETS.deck);
}

async function faultOf(content: string | Buffer): Promise<string> {
  const thrown = await replayOf(content).catch((error: unknown) => error);
  if (thrown instanceof JournalFileFault) return thrown.message;
  throw new Error(`expected a fault, got ${JSON.stringify(thrown)}`);
}

/** The journal with the first event of that type changed, and that event's line. */
function changed(type: string, change: (event: Facts) => Facts): { text: string; line: number } {
  const index = played.lines.findIndex((line) => line.includes(`"type":"${type}"`));
  const event = JSON.parse(played.lines[index] ?? '{}') as Facts;
  const lines = played.lines.with(index, JSON.stringify(change(event)));
  return { text: `${lines.join('\n')}\n`, line: index + 1 };
}

describe('a journal as it was written', () => {
  it('matches, and folds to the very show that was played', async () => {
    const { show, events, episodes, mismatches } = await replay(readJournalFile(at('whole')), ASSETS.deck);
    expect(mismatches).toEqual([]);
    expect([events, episodes]).toEqual([played.lines.length, 1]);
    expect(show).toEqual(keptAndRead(played.show));
  });

  it('matches up to wherever a step ended', async () => {
    const lastClosed = played.lines.findLastIndex((line) => line.includes('"type":"roundClosed"'));
    const { mismatches } = await replayOf(`${played.lines.slice(0, lastClosed + 1).join('\n')}\n`);
    expect(mismatches).toEqual([]);
  });
});

describe('a changed fact is noticed with its line', () => {
  const flips: readonly [string, (event: Facts) => Facts][] = [
    ['pricesMoved', (event) => ({ ...event, prices: { ...(event['prices'] as Facts), Crypto: 12_345 } })],
    ['orderFilled', (event) => ({ ...event, costCents: Number(event['costCents']) + 1 })],
    ['headlinePublished', (event) => ({ ...event, source: 'audience' })],
    [
      'turnOpened',
      (event) => ({ ...event, question: { ...(event['question'] as Facts), id: 'e1r1-nobody' } }),
    ],
    ['moved', (event) => ({ ...event, to: 'Trading Floor' })],
    ['roundClosed', (event) => ({ ...event, nextRoundAtMs: 1 })],
    ['roundStarted', (event) => ({ ...event, order: [...(event['order'] as string[])].reverse() })],
    ['episodeClosed', (event) => ({ ...event, winners: ['alice', 'alex'] })],
    ['poolSettled', (event) => ({ ...event, trayChips: 7 })],
    ['regimeChanged', (event) => ({ ...event, type: 'pricesMoved' })],
  ];

  it.each(flips)('%s', async (type, change) => {
    const { text, line } = changed(type, change);
    const { mismatches } = await replayOf(text);
    expect(mismatches[0]).toMatch(new RegExp(`^event ${line}: `));
  });

  it('of money that nobody moved', async () => {
    const { text } = changed('orderFilled', (event) => ({
      ...event,
      postings: [{ account: 'bank', amount: 1 }],
    }));
    expect((await replayOf(text)).mismatches.length).toBeGreaterThan(0);
  });

  it('of a seed that was not committed to', async () => {
    const { text, line } = changed('episodeOpened', (event) => ({ ...event, seed: 'ab'.repeat(32) }));
    expect((await replayOf(text)).mismatches).toContain(
      `event ${line}: the seed of episode 1 is not the one that was committed to`,
    );
  });

  it('of a decision that was not taken so, in what followed from it', async () => {
    const { text, line } = changed('turnTaken', (event) => ({
      ...event,
      decision: { ...(event['decision'] as Facts), trade: 'Bonds', side: 'short', conviction: 3 },
    }));
    const [first] = (await replayOf(text)).mismatches;
    expect(Number(first?.match(/^event (\d+):/)?.[1])).toBeGreaterThanOrEqual(line);
  });

  it('of an event that lacks its facts, where the journal cannot be played on', async () => {
    const { text, line } = changed('turnTaken', ({ seq, round, atMs, type }) => ({ seq, round, atMs, type }));
    const { mismatches } = await replayOf(text);
    expect(mismatches.at(-1)).toContain(`event ${line}: the journal cannot be played on from here`);
  });
});

describe('a file that is no whole journal', () => {
  const head = (lines: number): readonly string[] => played.lines.slice(0, lines);

  it('is said to end within a step where it does', async () => {
    const opened = played.lines.findIndex((line) => line.includes('"type":"episodeOpened"'));
    const { mismatches } = await replayOf(`${head(opened + 1).join('\n')}\n`);
    expect(mismatches).toEqual([
      `event ${opened + 2}: the step is over in the journal; the rules go on with poolOpened`,
    ]);
  });

  it('is refused with the line that is torn', async () => {
    expect(await faultOf(`${head(20).join('\n')}\n${played.lines[20]?.slice(0, 40)}`)).toMatch(
      /line 21: no JSON/,
    );
  });

  it('is refused with the line where one is missing or comes twice', async () => {
    expect(await faultOf([...head(9), ...played.lines.slice(10)].join('\n'))).toContain(
      'line 10: event 10 was expected, this is 11',
    );
    expect(await faultOf([...head(9), ...played.lines.slice(8)].join('\n'))).toContain('this is 9');
  });

  it('is refused where its beginning is missing', async () => {
    const line = JSON.stringify({ ...(JSON.parse(played.lines[5] ?? '{}') as Facts), seq: 1 });
    expect(await faultOf(line)).toContain('line 1: a journal begins with showCreated');
  });

  it.each([
    ['no JSON', 'hello'],
    ['no event', '[]\nnull'],
    ['no event', 'null'],
    ['an event needs atMs and type', '{"seq":1}'],
    ['no JSON', Buffer.from([0x47, 0x47, 0x55, 0x46, 0, 0, 0, 3, 0xff])],
  ])('is refused: %s', async (why, content) => {
    expect(await faultOf(content)).toMatch(new RegExp(`line 1: .*(${why}|event 1 was expected)`));
  });

  it('is refused where it is empty, missing or a folder', async () => {
    expect(await faultOf('')).toContain('is empty');
    const read = (path: string) => replay(readJournalFile(path), ASSETS.deck);
    await expect(read(at('nowhere'))).rejects.toThrow('there is no such file or folder');
    await expect(read(folder)).rejects.toThrow('it is a folder');
    await expect(read(at('nowhere'))).rejects.toThrow(JournalFileFault);
  });
});
