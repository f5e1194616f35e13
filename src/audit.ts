#!/usr/bin/env node

// `npm run audit`: works out all wallets of a guild again from its journal and compares them with the show's.
// Exit code 0: they agree, 1: they differ, 2: wrong input. It only reads, and Bullpen may run on the same data.

import { once } from 'node:events';
import { Command, CommanderError } from 'commander';
import { Bookkeeper } from './auditor/bookkeeper.ts';
import { Inspector } from './auditor/inspector.ts';
import { Referee } from './auditor/referee.ts';
import { ConfigFault } from './host/config.ts';
import { CorruptJournal } from './journal/faults/corrupt-journal.ts';
import { JournalInUse } from './journal/faults/journal-in-use.ts';
import { JournalUnavailable } from './journal/faults/journal-unavailable.ts';
import { openJournal } from './journal/journal.ts';
import { journalAt, NoJournal, type PlaceOptions } from './journal-verbs/journal-place.ts';
import { apply } from './show/apply.ts';
import type { ShowEvent, StepRecord } from './show/events/event.ts';
import { guildId } from './show/ids.ts';
import { BrokenInvariant, checkInvariants } from './show/invariants.ts';
import { emptyShow, type Show } from './show/state/show.ts';

interface Options extends PlaceOptions {
  readonly guild: string;
}

/** What a person can mend, in one sentence. */
class AuditFault extends Error {
  override readonly name = 'AuditFault';
}

const program = new Command('npm run audit --')
  .description('Works out every wallet again from the journal, with code of its own, and compares.')
  .requiredOption('--guild <id>', 'the server')
  .option('--data <dir>', 'the folder with bullpen.sqlite (default: as npm start, by DATA_DIR)')
  .option('--database <url>', 'a PostgreSQL address instead of the folder (default: DATABASE_URL)')
  .allowExcessArguments(false)
  .showHelpAfterError('(--help lists the options)')
  .exitOverride();

async function main(): Promise<number> {
  const { guild, data, database } = program.parse().opts<Options>();
  if (!/^\d{1,20}$/.test(guild)) throw new AuditFault(`"${guild}" is no server id: it is a long number.`);
  const from = journalAt({ data, database });
  const journal = await openJournal<ShowEvent, Show>({ from, access: 'read' });
  try {
    const id = guildId(guild);
    const audit = new Audit(emptyShow(id));
    for await (const record of journal.guild(id).records()) audit.read(record);
    if (audit.show.seq === 0) throw new AuditFault(`The journal knows no server ${guild}.`);
    return report(audit);
  } finally {
    await journal.close();
  }
}

/** The show as its own rules fold it, and beside it what the auditor makes of the same events. */
class Audit {
  show: Show;
  readonly books = new Bookkeeper();
  readonly #inspector = new Inspector(this.books);
  readonly #referee = new Referee();
  /** Where the show's own rules found it broken first. */
  #broken: string | undefined;

  constructor(show: Show) {
    this.show = show;
  }

  get faults(): readonly string[] {
    const broken = this.#broken === undefined ? [] : [this.#broken];
    return [...this.books.faults, ...this.#inspector.faults, ...this.#referee.faults, ...broken];
  }

  read({ firstSeq, atMs, events }: StepRecord): void {
    for (const [index, event] of events.entries()) {
      const fact = { ...event };
      this.#inspector.take(fact, firstSeq + index);
      this.books.take(fact, firstSeq + index);
      this.#referee.take(fact, firstSeq + index);
    }
    this.show = events.reduce((state, event) => apply(state, event, atMs), this.show);
    try {
      checkInvariants(this.show);
    } catch (error) {
      if (!(error instanceof BrokenInvariant)) throw error;
      this.#broken ??= `events ${firstSeq} to ${firstSeq + events.length - 1}: ${error.message}`;
    }
  }
}

function report({ show, books: { wallets, tray, pot }, faults }: Audit): number {
  const own = Object.entries(show.chips.toJSON()).filter(([account]) => account.startsWith('wallet:'));
  const accounts = new Set([
    ...own.map(([account]) => account),
    ...[...wallets.keys()].map((id) => `wallet:${id}`),
  ]);
  const again = (account: string): bigint =>
    account === 'tray'
      ? tray
      : account === 'leak'
        ? pot
        : (wallets.get(account.slice('wallet:'.length)) ?? 0n);
  const balances: Readonly<Partial<Record<string, number>>> = show.chips.toJSON();
  const rows = [...[...accounts].sort(), 'tray', 'leak'].map((account) => {
    const held = balances[account] ?? 0;
    return { account, held, worked: again(account), agrees: BigInt(held) === again(account) };
  });
  console.log(`${'account'.padEnd(30)}${'show'.padStart(12)}${'audit'.padStart(12)}`);
  for (const { account, held, worked, agrees } of rows) {
    const mark = agrees ? '' : '  differs';
    console.log(`${account.padEnd(30)}${String(held).padStart(12)}${String(worked).padStart(12)}${mark}`);
  }
  for (const fault of faults) console.log(fault);
  const differing = rows.filter(({ agrees }) => !agrees).length;
  const good = differing === 0 && faults.length === 0;
  const verdict = good ? 'They agree.' : `Accounts that differ: ${differing}, faults: ${faults.length}.`;
  console.log(`${show.seq} events, ${accounts.size} wallets. ${verdict}`);
  return good ? 0 : 1;
}

function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const mendable = [
    AuditFault,
    NoJournal,
    ConfigFault,
    JournalInUse,
    JournalUnavailable,
    CorruptJournal,
  ].some((fault) => error instanceof fault);
  console.error(mendable && error instanceof Error ? error.message : error);
  return mendable ? 2 : 1;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main().catch(explain);
if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
