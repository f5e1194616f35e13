// A process that is stopped and woken: opens a guild of the PostgreSQL in its first argument, as the shard in its second,
// and appends to it, a small record at a time, until another process has taken the guild over. It prints the number of
// each event once it is acknowledged, and in the end why it writes no more.
import { wallClock } from '../../src/director/time/clock.ts';
import { ShardsInUse } from '../../src/journal/faults/shards-in-use.ts';
import { TakenOver } from '../../src/journal/faults/taken-over.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { Patience } from '../../src/journal/patience.ts';
import { guildId } from '../../src/show/ids.ts';

const [from = '', shard = '0'] = process.argv.slice(2);
const shards = { ids: [Number(shard)], count: 10_000 };
const journal = await openJournal<string, null>({ from, shards });
const book = journal.guild(guildId('1'));
const patience = new Patience(wallClock);
try {
  await book.take();
  let { seq } = await book.head();
  while (true) {
    const record = { firstSeq: seq + 1, atMs: seq, events: [`by ${shard}`] };
    // Whoever sleeps for longer than an answer may take wakes up to a database that seems away, as a floor does.
    await patience.until(
      () => book.append(record),
      () => undefined,
    );
    seq += 1;
    process.stdout.write(`${seq}\n`);
  }
} catch (error) {
  if (!(error instanceof TakenOver || error instanceof ShardsInUse)) throw error;
  process.stdout.write(`${error.message}\n`);
}
await journal.close();
