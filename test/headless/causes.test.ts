// A record keeps its cause: every intent there is goes through the rules, a journal on disk, a file, and the rules again.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replay, type Stretch } from '../../src/headless/replay.ts';
import { type Journal, openJournal } from '../../src/journal/journal.ts';
import { advance } from '../../src/show/advance.ts';
import type { CausedRecord, ShowEvent } from '../../src/show/events/event.ts';
import { guildId } from '../../src/show/ids.ts';
import type { Intent } from '../../src/show/intents/intent.ts';
import type { Show } from '../../src/show/state/show.ts';
import {
  type FileEvent,
  type FileRecord,
  JournalFile,
  JournalFileFault,
  readJournalFile,
} from '../../src/show-file/journal-file.ts';
import { DECK, type Playhouse } from '../playhouse.ts';
import { SCENES } from './every-intent.ts';
import { journalOf } from './journal-of.ts';
import { keptAndRead } from './kept-and-read.ts';

const SEED = Number(process.env['SEED'] ?? 20261128);

let folder = '';
let journal: Journal<ShowEvent, Show>;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-causes-'));
  journal = await openJournal<ShowEvent, Show>({ from: `sqlite://${at('show.sqlite')}` });
});

afterAll(async () => {
  await journal.close();
  await rm(folder, { recursive: true, force: true });
});

/** The records, through the journal of a guild of that name, as the lines of a file. */
async function linesOf(records: readonly CausedRecord[], name: string): Promise<readonly string[]> {
  const book = journal.guild(guildId(name));
  for (const record of records) await book.append(record);
  const file = await JournalFile.create(at(name));
  for await (const record of book.records()) await file.write(record as CausedRecord);
  await file.close();
  return (await readFile(at(name), 'utf8')).trim().split('\n');
}

async function replayOf(lines: readonly string[], name: string) {
  await writeFile(at(name), `${lines.join('\n')}\n`);
  return replay(readJournalFile(at(name)), DECK);
}

const everyRecord = (house: Playhouse, intent: Intent): { records: readonly CausedRecord[]; after: Show } => {
  const ahead = advance(house.show, intent, DECK);
  if (!ahead.ok) throw new Error(`${intent.type} was refused: ${ahead.rejection.reason}`);
  return { records: [...house.records, ahead.record], after: ahead.after };
};

describe('a record that was wished as', () => {
  it.each(Object.entries(SCENES))('%s keeps its cause, and replays from a file', async (type, scene) => {
    const { house, intent } = scene();
    const { atMs: _, ...cause } = intent;
    const { records, after } = everyRecord(house, intent);
    expect(intent.type).toBe(type);
    expect(records.at(-1)?.cause).toEqual(cause);
    const lines = await linesOf(records, type);
    const { mismatches, foldedOnly, show } = await replayOf(lines, type);
    expect({ mismatches, foldedOnly }).toEqual({ mismatches: [], foldedOnly: [] });
    expect(show).toEqual(keptAndRead(after));
  });

  it.each(Object.entries(SCENES))('%s is named where one byte of its cause changed', async (type, scene) => {
    const { house, intent } = scene();
    const { records } = everyRecord(house, intent);
    const seq = records.at(-1)?.firstSeq ?? 0;
    const events = (records.at(-1)?.events ?? []).map((_, index) => seq + index);
    const lines = await linesOf(records, `${type}-byte`);
    const line = lines[seq - 1] ?? '';
    const begin = line.indexOf('"cause":') + '"cause":'.length;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: begin, max: line.length - 1 }),
        fc.constantFrom('a', '7'),
        async (place, sign) => {
          fc.pre(line[place] !== sign);
          const changed = line.slice(0, place) + sign + line.slice(place + 1);
          const found = await replayOf(lines.with(seq - 1, changed), `${type}-byte`).then(
            ({ mismatches }) => mismatches.join('\n'),
            (error: unknown) =>
              error instanceof JournalFileFault ? error.message : `no fault: ${String(error)}`,
          );
          expect(events).toContain(Number(/(?:event|line) (\d+):/.exec(found)?.[1]));
        },
      ),
      { numRuns: 6, seed: SEED },
    );
  });
});

/** As the file was before records were sealed. */
const unsealed = (line: string): string =>
  line.replace(/,"cause":(null|\{"type".*\}),"seal":"[0-9a-f]{16}"\}$/, '}');

const withoutCause = ({ cause: _, ...record }: CausedRecord): CausedRecord => record;

const spanOf = (records: readonly CausedRecord[]): Stretch => {
  const [first, last] = [records[0], records.at(-1)];
  if (first === undefined || last === undefined) throw new Error('no records');
  return { first: first.firstSeq, last: last.firstSeq + last.events.length - 1 };
};

describe('a line', () => {
  it('of a record’s first event ends with cause and seal; without them the bytes are as they were before', async () => {
    const { house, intent } = SCENES.directDesk();
    const { records } = everyRecord(house, intent);
    const firsts = new Set(records.map(({ firstSeq }) => firstSeq));
    const withCauses = await linesOf(records, 'with');
    const without = await linesOf(records.map(withoutCause), 'without');
    expect(withCauses.map(unsealed)).toEqual(without.map(unsealed));
    for (const [index, line] of withCauses.entries()) {
      const isFirst = firsts.has(index + 1);
      expect(/,"cause":\{"type":"\w+".*\},"seal":"[0-9a-f]{16}"\}$/.test(line)).toBe(isFirst);
      expect(/,"cause":null,"seal":"[0-9a-f]{16}"\}$/.test(without[index] ?? '')).toBe(isFirst);
      expect(/"(cause|seal)":/.test(unsealed(line).replaceAll('"cause":{"kind":', ''))).toBe(false);
    }
  });
});

describe('records without a cause', () => {
  it('fold to the same show, and every stretch of them is told', async () => {
    const { house, intent } = SCENES.withdrawWager();
    const { records, after } = everyRecord(house, intent);
    const stretches = [records.slice(0, 3), records.slice(5, 7)];
    const mixed = records.map((record) =>
      stretches.flat().includes(record) ? withoutCause(record) : record,
    );
    const { mismatches, foldedOnly, show } = await replayOf(await linesOf(mixed, 'mixed'), 'mixed');
    expect({ mismatches, foldedOnly }).toEqual({ mismatches: [], foldedOnly: stretches.map(spanOf) });
    expect(show).toEqual(keptAndRead(after));
  });

  it('fold from a file from before records were sealed', async () => {
    const { house, intent } = SCENES.withdrawWager();
    const { records, after } = everyRecord(house, intent);
    const old = (await linesOf(records, 'old')).map(unsealed);
    const { mismatches, foldedOnly, show } = await replayOf(old, 'old');
    expect({ mismatches, foldedOnly }).toEqual({ mismatches: [], foldedOnly: [spanOf(records)] });
    expect(show).toEqual(keptAndRead(after));
  });

  it('are named where their books do not balance', async () => {
    const { house } = SCENES.withdrawWager();
    const forged = house.records.map(withoutCause).map((record) => ({
      ...record,
      events: record.events.map((event) =>
        event.type === 'wagerPlaced' ? { ...event, chipPostings: event.chipPostings.slice(0, 1) } : event,
      ),
    }));
    const wager = forged.find(({ events }) => events.some(({ type }) => type === 'wagerPlaced'));
    const sealed = journalOf(forged);
    const old = sealed.flatMap(({ lines }) => lines.map((line) => told(line)));
    for (const records of [sealed, old]) {
      const { mismatches, foldedOnly } = await replay(records, DECK);
      expect(foldedOnly).toHaveLength(1);
      expect(mismatches[0]).toContain(`event ${wager?.firstSeq}: the journal cannot be played on from here`);
    }
  });

  it('and without a seal are named where others have one', async () => {
    const { house, intent } = SCENES.follow();
    const lines = await linesOf(everyRecord(house, intent).records, 'half');
    const { mismatches } = await replayOf(lines.with(0, unsealed(lines[0] ?? '')), 'half');
    expect(mismatches).toEqual(['event 1: it has no seal, and event 2 has one']);
  });
});

it('a file whose lines end as on Windows is none the worse for it', async () => {
  const { house, intent } = SCENES.follow();
  const lines = await linesOf(everyRecord(house, intent).records, 'windows');
  const { mismatches, foldedOnly } = await replayOf(
    lines.map((line) => `${line}\r`),
    'windows',
  );
  expect({ mismatches, foldedOnly }).toEqual({ mismatches: [], foldedOnly: [] });
});

const told = (line: FileEvent): FileRecord => ({ lines: [line], cause: null, seal: 'none' });

describe('a journal of which one byte changed', () => {
  const SIGNS = [...'0aZ"{,: \n'];
  let records: readonly CausedRecord[];
  let text = '';

  const stepOf = (seq: number): CausedRecord | undefined =>
    records.findLast(({ firstSeq }) => firstSeq <= seq);

  /** What is said of the first `until` lines, the byte at `place` changed. */
  async function saidOf(place: number, sign: string, until = text.length): Promise<string> {
    await writeFile(at('changed'), text.slice(0, place) + sign + text.slice(place + 1, until));
    return replay(readJournalFile(at('changed')), DECK).then(
      ({ mismatches }) => mismatches[0] ?? 'nothing',
      (error: unknown) => (error instanceof JournalFileFault ? error.message : `no fault: ${String(error)}`),
    );
  }

  function expectNamed(place: number, said: string): void {
    const line = text.slice(0, place).split('\n').length;
    const step = stepOf(line);
    const [first, last] = [step?.firstSeq ?? 0, (step?.firstSeq ?? 0) + (step?.events.length ?? 0) - 1];
    const named = Number(/(?:event|line) (\d+)/.exec(said)?.[1]);
    // A line that is torn in two is named by its second half too.
    expect([place, said, named >= first && named <= last + 1]).toEqual([place, said, true]);
  }

  const kinds: readonly [string, (record: CausedRecord) => CausedRecord][] = [
    ['with causes', (record) => record],
    ['without any', withoutCause],
  ];

  it.each(kinds)(
    '%s is named at the step of the byte: every byte of two records',
    async (kind, of) => {
      const { house, intent } = SCENES.ringClosingBell();
      ({ records } = everyRecord(house, intent));
      const lines = await linesOf(records.map(of), `every ${kind}`.replace(/ /g, '-'));
      text = `${lines.join('\n')}\n`;
      const begin = lines.slice(0, (records[1]?.firstSeq ?? 1) - 1).join('\n').length;
      const until = lines.slice(0, (records[2]?.firstSeq ?? 1) - 1).join('\n').length + 1;
      expect(begin).toBeGreaterThan(0);
      for (let place = 0; place < until - 1; place++) {
        const sign =
          SIGNS.find((each) => each !== text[place] && (place + each.charCodeAt(0)) % 3 === 0) ?? '~';
        if (sign !== text[place]) expectNamed(place, await saidOf(place, sign, until));
      }
    },
    120_000,
  );

  it.each(kinds)(
    '%s is named at the step of the byte: samples of all',
    async (kind, of) => {
      const { house, intent } = SCENES.ringClosingBell();
      ({ records } = everyRecord(house, intent));
      text = `${(await linesOf(records.map(of), `some ${kind}`.replace(/ /g, '-'))).join('\n')}\n`;
      const place = fc.integer({ min: 0, max: text.length - 2 });
      await fc.assert(
        fc.asyncProperty(place, fc.constantFrom(...SIGNS), async (where, sign) => {
          fc.pre(text[where] !== sign);
          expectNamed(where, await saidOf(where, sign));
        }),
        { numRuns: 250, seed: SEED },
      );
    },
    60_000,
  );

  it('in a key of its cause or its seal is named', async () => {
    const { house, intent } = SCENES.follow();
    ({ records } = everyRecord(house, intent));
    const lines = await linesOf(records, 'keys');
    for (const key of ['cause', 'seal'])
      for (let letter = 0; letter < key.length; letter++) {
        const other = `${key.slice(0, letter)}z${key.slice(letter + 1)}`;
        const changed = lines.with(0, (lines[0] ?? '').replace(`,"${key}":`, `,"${other}":`));
        const { mismatches } = await replayOf(changed, 'keys');
        expect([other, mismatches[0]]).toEqual([other, expect.stringMatching(/^event 1: /)]);
      }
  });
});
