// The show without a stage: the same seed writes the same bytes, a line for each event, and nobody repeats himself.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replay } from '../../src/headless/replay.ts';
import type { Mind } from '../../src/minds/mind.ts';
import { understudy } from '../../src/minds/understudy/understudy.ts';
import { sha256 } from '../../src/offstage/secret.ts';
import type { CausedRecord, ShowEvent } from '../../src/show/events/event.ts';
import { JournalFile, readJournalFile } from '../../src/show-file/journal-file.ts';
import { LineFileFault } from '../../src/show-file/line-file.ts';
import { ASSETS, playInto } from './headless-show.ts';

type Line = ShowEvent & { readonly seq: number; readonly round: number; readonly atMs: number };

let folder = '';
const at = (name: string): string => join(folder, name);
const parsed = (lines: readonly string[]): readonly Line[] => lines.map((line) => JSON.parse(line) as Line);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-headless-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the same seed and mind', () => {
  it('write the same bytes; another seed writes others', async () => {
    const one = await playInto(at('one'), { rounds: 36, seed: '7' });
    const again = await playInto(at('again'), { rounds: 36, seed: '7' });
    const other = await playInto(at('other'), { rounds: 36, seed: '8' });
    expect(again.text === one.text).toBe(true);
    expect(again.checksum).toBe(one.checksum);
    expect(one.checksum).toBe(sha256(one.text));
    expect(other.checksum).not.toBe(one.checksum);
  });

  it('give the same checksum where nothing is written', async () => {
    const { checksum } = await playInto(at('written'), { rounds: 3, seed: 'tea' });
    const file = await JournalFile.create(null);
    const onRecord = (record: CausedRecord) => file.write(record);
    await playInto(at('unused'), { rounds: 3, seed: 'tea', onRecord });
    expect(await file.close()).toBe(checksum);
  });
});

const ANSWERS: ReadonlySet<string> = new Set(['turnTaken', 'supervised', 'decisionReviewed']);

describe('a line', () => {
  it('has seq from 1 without gap, its round, its time, its type, and then the facts', async () => {
    const { lines, show, rounds, turns } = await playInto(at('shape'), { rounds: 30, seed: '7' });
    for (const line of lines) expect(line).toMatch(/^\{"seq":\d+,"round":\d+,"atMs":\d+,"type":"[a-zA-Z]+"/);
    const events = parsed(lines);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    expect(show.seq).toBe(events.length);
    expect(events.filter(({ type }) => ANSWERS.has(type))).toHaveLength(turns);
    expect(events.filter(({ type }) => type === 'roundStarted')).toHaveLength(rounds);
    for (const [index, { atMs }] of events.entries())
      expect(atMs).toBeGreaterThanOrEqual(events[index - 1]?.atMs ?? 0);
  });

  it('belongs to the round that was started last in its episode', async () => {
    const { lines } = await playInto(at('rounds'), { rounds: 30, seed: '3' });
    let round = 0;
    for (const event of parsed(lines)) {
      if (event.type === 'episodeOpened') round = 0;
      if (event.type === 'roundStarted') round += 1;
      // A season opens before its first episode does, when the last episode's rounds are over.
      if (event.type !== 'seasonOpened') expect([event.seq, event.round]).toEqual([event.seq, round]);
    }
  });
});

describe('what is said', () => {
  const sentencesOf = (line: string): string[] =>
    line
      .split(/(?<=[.!?…])\s+/)
      .map((sentence) =>
        sentence
          .trim()
          .replace(/[.!?…]+$/, '')
          .toLowerCase(),
      )
      .filter((sentence) => sentence !== '');

  it('in 36 rounds, in speech or thought, is never said twice', async () => {
    const { lines } = await playInto(at('said'), { rounds: 36, seed: '7' });
    const turns = parsed(lines).flatMap((event) => (event.type === 'turnTaken' ? [event.decision] : []));
    const sentences = turns.flatMap(({ speech, thought }) => [speech, thought].flatMap(sentencesOf));
    const twice = sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index);
    expect(turns).toHaveLength(36 * 4);
    expect(twice).toEqual([]);
  });
});

describe('a run', () => {
  it('goes on over episodes and into the next season', async () => {
    const settings = { roundsPerEpisode: 3, episodesPerSeason: 2 };
    const { lines, show } = await playInto(at('seasons'), { rounds: 13, seed: '7', settings });
    const types = parsed(lines).map(({ type }) => type);
    const count = (type: ShowEvent['type']): number => types.filter((each) => each === type).length;
    expect(count('episodeOpened')).toBe(5);
    expect(count('episodeClosed')).toBe(4);
    expect([count('seasonOpened'), count('seasonClosed')]).toEqual([3, 2]);
    expect(show.episode?.round).toBe(1);
    const { mismatches, episodes } = await replay(readJournalFile(at('seasons')), ASSETS.deck);
    expect({ mismatches, episodes }).toEqual({ mismatches: [], episodes: 4 });
  });

  it('that is interrupted ends after its round, and leaves a file that can be replayed', async () => {
    const interrupted = new AbortController();
    const wish = { rounds: 20, seed: '7', signal: interrupted.signal };
    const { rounds, lines } = await playInto(at('interrupted'), {
      ...wish,
      onRound: (done) => done === 4 && interrupted.abort(),
    });
    expect(rounds).toBe(4);
    expect(parsed(lines).at(-1)?.type).toBe('roundClosed');
    const { mismatches, events } = await replay(readJournalFile(at('interrupted')), ASSETS.deck);
    expect({ mismatches, events }).toEqual({ mismatches: [], events: lines.length });
  });

  it('has the understudy stand in for a mind that fails, and says so in the line', async () => {
    const sound = understudy();
    let asked = 0;
    const moody: Mind = {
      ...sound,
      name: 'moody',
      decide: (brief, limits) => {
        asked += 1;
        return asked % 3 === 0 ? Promise.reject(new Error('no mood')) : sound.decide(brief, limits);
      },
    };
    const { stoodIn, turns, lines } = await playInto(at('moody'), {
      rounds: 6,
      seed: '7',
      mindFor: () => moody,
    });
    const played = parsed(lines).flatMap((event) => (event.type === 'turnTaken' ? [event.playedBy] : []));
    const answers = parsed(lines).filter(({ type }) => ANSWERS.has(type));
    expect([turns, stoodIn]).toEqual([answers.length, 8]);
    expect(played.filter(({ understudyBecause }) => understudyBecause === 'failed')).toHaveLength(8);
    expect(new Set(played.map(({ mind }) => mind))).toEqual(new Set(['moody']));
  });
});

describe('a file that cannot be written', () => {
  it('is refused before anything is played', async () => {
    const refusal = await JournalFile.create(join(folder, 'no', 'such', 'folder')).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(LineFileFault);
    expect(String(refusal)).toContain('there is no such file or folder');
    await expect(JournalFile.create(folder)).rejects.toThrow('it is a folder');
  });
});
