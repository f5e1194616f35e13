// A process to be killed: appends as fast as it can to the database in its first argument, and prints the number of
// the last event of each record once it was acknowledged.
import { openJournal } from '../../src/journal/journal.ts';
import { guildId } from '../../src/show/ids.ts';

interface Deposit {
  readonly cents: number;
}

const journal = await openJournal<Deposit, number>({ from: process.argv[2] ?? '' });
const book = journal.guild(guildId('1'));
let { seq } = await book.head();
process.stdout.write(`pid ${process.pid}\n`);
while (true) {
  const length = 1 + (seq % 3);
  const events = Array.from({ length }, (_, index) => ({ cents: seq + index }));
  await book.append({ firstSeq: seq + 1, atMs: seq, events });
  seq += length;
  process.stdout.write(`${seq}\n`);
}
