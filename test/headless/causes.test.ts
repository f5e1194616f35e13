// A record keeps its cause: every intent there is goes through the rules, a journal on disk, a file, and the rules again.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JournalFile, JournalFileFault, readJournalFile } from '../../src/headless/journal-file.ts';
import { replay } from '../../src/headless/replay.ts';
import { type Journal, openJournal } from '../../src/journal/journal.ts';
import { advance } from '../../src/show/advance.ts';
import type { CausedRecord, ShowEvent } from '../../src/show/events/event.ts';
import { guildId } from '../../src/show/ids.ts';
import type { Intent } from '../../src/show/intents/intent.ts';
import type { Show } from '../../src/show/state/show.ts';
import { DECK, type Playhouse } from '../playhouse.ts';
import { SCENES } from './every-intent.ts';
import { journalOf } from './journal-of.ts';

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
  for await (const record of book.records()) await file.writeRecord(record as CausedRecord);
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
    expect({ mismatches, foldedOnly }).toEqual({ mismatches: [], foldedOnly: 0 });
    expect(show).toEqual(JSON.parse(JSON.stringify(after)));
  });

  it.each(Object.entries(SCENES))('%s is named where one byte of its cause changed', async (type, scene) => {
    const { house, intent } = scene();
    const { records } = everyRecord(house, intent);
    const seq = records.at(-1)?.firstSeq ?? 0;
    const lines = await linesOf(records, `${type}-byte`);
    const line = lines[seq - 1] ?? '';
    const begin = line.indexOf('"cause":') + '"cause":'.length;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: begin, max: line.length - 2 }),
        fc.constantFrom('a', '7'),
        async (place, sign) => {
          fc.pre(line[place] !== sign);
          const changed = line.slice(0, place) + sign + line.slice(place + 1);
          const found = await replayOf(lines.with(seq - 1, changed), `${type}-byte`).then(
            ({ mismatches }) => mismatches.join('\n'),
            (error: unknown) =>
              error instanceof JournalFileFault ? error.message : `no fault: ${String(error)}`,
          );
          expect(found).toMatch(new RegExp(`(event|line) ${seq}:`));
        },
      ),
      { numRuns: 6, seed: SEED },
    );
  });
});

describe('a line', () => {
  it('of a record’s first event ends with the cause, and without causes the bytes are as they were before', async () => {
    const { house, intent } = SCENES.directDesk();
    const { records } = everyRecord(house, intent);
    const firsts = new Set(records.map(({ firstSeq }) => firstSeq));
    const [withCauses, without] = [
      await linesOf(records, 'with'),
      await linesOf(
        records.map(({ cause: _, ...record }) => record),
        'without',
      ),
    ];
    expect(withCauses.map((line) => line.replace(/,"cause":\{"type".*\}\}$/, '}'))).toEqual(without);
    for (const [index, line] of withCauses.entries()) {
      expect(/,"cause":\{"type":"\w+",.*"seal":"[0-9a-f]{16}"\}\}$/.test(line)).toBe(firsts.has(index + 1));
    }
  });
});

describe('records from before causes were kept', () => {
  it('fold to the same show, and are counted as folded alone', async () => {
    const { house, intent } = SCENES.withdrawWager();
    const { records, after } = everyRecord(house, intent);
    const old = records.slice(0, 3);
    const mixed = records.map((record) => {
      const { cause: _, ...then } = record;
      return old.includes(record) ? then : record;
    });
    const { mismatches, foldedOnly, show } = await replayOf(await linesOf(mixed, 'mixed'), 'mixed');
    expect({ mismatches, foldedOnly }).toEqual({
      mismatches: [],
      foldedOnly: old.flatMap(({ events }) => events).length,
    });
    expect(show).toEqual(JSON.parse(JSON.stringify(after)));
  });

  it('are named where their books do not balance', async () => {
    const { house } = SCENES.withdrawWager();
    const old = journalOf(house.records).map(({ cause: _, ...event }) => event);
    const forged = old.map((each) => {
      if (each.event.type !== 'wagerPlaced') return each;
      const [posting] = each.event.chipPostings;
      return { ...each, event: { ...each.event, chipPostings: posting === undefined ? [] : [posting] } };
    });
    const seq = old.find(({ event }) => event.type === 'wagerPlaced')?.seq;
    const { mismatches, foldedOnly } = await replay(forged, DECK);
    expect(foldedOnly).toBe(old.length);
    expect(mismatches[0]).toContain(`event ${seq}: the journal cannot be played on from here`);
  });

  it('come before all others: a cause that is missing later is named', async () => {
    const { house, intent } = SCENES.follow();
    const { records } = everyRecord(house, intent);
    const lines = await linesOf(records, 'missing');
    const last = (lines.at(-1) ?? '').replace('"cause":', '"causf":');
    const { mismatches } = await replayOf(lines.with(-1, last), 'missing');
    expect(mismatches).toEqual([
      expect.stringContaining(`event ${lines.length}: the rules write no followed after`),
    ]);
  });
});

describe('a journal whose bytes changed', () => {
  it('is named at the step of the byte, wherever it is', async () => {
    const { house, intent } = SCENES.ringClosingBell();
    const { records } = everyRecord(house, intent);
    const lines = await linesOf(records, 'whole');
    const text = `${lines.join('\n')}\n`;
    const stepOf = (line: number) => records.findLast(({ firstSeq }) => firstSeq <= line)?.firstSeq ?? 0;
    const place = fc.integer({ min: 0, max: text.length - 1 });
    const sign = fc.constantFrom(...'0aZ"{,:');
    await fc.assert(
      fc.asyncProperty(place, sign, async (where, other) => {
        fc.pre(text[where] !== other);
        const line = text.slice(0, where).split('\n').length;
        await writeFile(at('changed'), text.slice(0, where) + other + text.slice(where + 1));
        const found = await replay(readJournalFile(at('changed')), DECK).then(
          ({ mismatches, foldedOnly }) =>
            mismatches[0] ?? (foldedOnly > 0 ? 'event 1: folded alone' : 'nothing'),
          (error: unknown) =>
            error instanceof JournalFileFault ? error.message : `no fault: ${String(error)}`,
        );
        const named = Number(/(?:event|line) (\d+)/.exec(found)?.[1]);
        // A step's end is known where the next begins.
        expect([found, named >= stepOf(line) && named <= line + 1]).toEqual([found, true]);
      }),
      { numRuns: 250, seed: SEED },
    );
  });
});
