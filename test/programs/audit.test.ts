// `npm run audit` on what a rehearsal left behind: two episodes with bets of three viewers through the page; then on
// a copy in which one payment was made larger and everything sealed again.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openJournal } from '../../src/journal/journal.ts';
import type { JournalRecord } from '../../src/journal/records/record.ts';
import type { ShowEvent } from '../../src/show/events/event.ts';
import { guildId } from '../../src/show/ids.ts';
import type { Show } from '../../src/show/state/show.ts';
import { PageClient } from './page-client.ts';
import { refusalOf, run, start, stopAll } from './program.ts';

const EPISODES = 2;

let folder = '';
let guild = '';
let viewers: readonly string[] = [];

const at = (name: string): string => join(folder, name);
const journalOf = (name: string) =>
  openJournal<ShowEvent, Show>({ from: `sqlite://${at(name)}/bullpen.sqlite` });
const audit = (name: string, server = guild) => run('audit', ['--guild', server, '--data', at(name)]);

async function playWithBets(): Promise<void> {
  const show = start('main', [], { DATA_DIR: at('data'), PORT: '0', PACE: '1', ROUNDS: '4' });
  const address = await show.address();
  const pages = await Promise.all(['You', 'Robin', 'Sam'].map((name) => PageClient.open(address, name)));
  const bet = (page: PageClient | undefined, trader: string, amount: number, market?: string) =>
    page?.command('trading-floor', 'bet', [
      ...[
        { name: 'trader', value: trader },
        { name: 'amount', value: amount },
      ],
      ...(market === undefined ? [] : [{ name: 'market', value: market }]),
    ]);
  for (let episode = 1; episode <= EPISODES; episode++) {
    await pages[0]?.until(({ content }) => content.includes(`Opening bell · episode ${episode}`));
    await bet(pages[0], 'alex', 100 * episode);
    await bet(pages[1], 'mike', 77);
    await bet(pages[2], 'sarah', 1);
    await bet(pages[1], 'alice', 23);
    await bet(pages[2], 'nobody', 250, 'firstBankrupt');
    await pages[0]?.until(({ content }) => content.includes(`Recap · episode ${episode}`));
  }
  guild = pages[0]?.hello.guild.id ?? '';
  viewers = pages.map(({ viewerId }) => viewerId);
  for (const page of pages) page.close();
  await show.stop('SIGTERM');
}

/** The largest payment of the journal, made larger by seven chips, and its postings with it. */
function larger(event: ShowEvent): ShowEvent {
  if (event.type !== 'poolSettled') return event;
  const [first] = event.payouts.filter(({ paidChips }) => paidChips > 0);
  if (first === undefined) return event;
  const payouts = event.payouts.map((each) =>
    each === first ? { ...each, paidChips: each.paidChips + 7 } : each,
  );
  const extra = [
    { account: `wallet:${first.viewer}`, amount: 7 },
    { account: 'mint', amount: -7 },
  ] as const;
  return { ...event, payouts, chipPostings: [...event.chipPostings, ...extra] };
}

/** A copy of the journal in which the first settlement that paid somebody was changed; the number of that event. */
async function falsify(change: (event: ShowEvent) => ShowEvent): Promise<number> {
  const [from, to] = [await journalOf('data'), await journalOf('forged')];
  let seq = 0;
  for await (const record of from.guild(guildId(guild)).records()) {
    const events = record.events.map((event, index) => {
      const changed = seq === 0 ? change(event) : event;
      if (changed !== event) seq = record.firstSeq + index;
      return changed;
    });
    await to.guild(guildId(guild)).append({ ...record, events } satisfies JournalRecord<ShowEvent>);
  }
  await Promise.all([from.close(), to.close()]);
  return seq;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-audit-'));
  await playWithBets();
}, 120_000);

afterAll(async () => {
  await stopAll();
  await rm(folder, { recursive: true, force: true });
});

it('works out every wallet of a rehearsal again, and agrees', async () => {
  const { code, stdout, stderr } = await audit('data');
  expect([code, stderr]).toEqual([0, '']);
  for (const viewer of viewers) expect(stdout).toMatch(new RegExp(`^wallet:${viewer} +(\\d+) +\\1$`, 'm'));
  expect(stdout).toMatch(/^tray +(\d+) +\1$/m);
  expect(stdout).toMatch(/^\d+ events, 3 wallets\. They agree\.$/m);
}, 60_000);

it('needs no word of where the data is, and does not mind a show that goes on', async () => {
  const env = { DATA_DIR: at('data'), PORT: '0', PACE: '1', MODEL: 'understudy' };
  const show = start('main', [], env);
  await show.address();
  const { code, stdout, stderr } = await run('audit', ['--guild', guild], { DATA_DIR: at('data') });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/They agree\.$/m);
  const { code: ended, stderr: logged } = await show.stop('SIGTERM');
  expect([ended, logged]).toEqual([0, '']);
}, 60_000);

it('names the payment that was changed, though every seal is right', async () => {
  const seq = await falsify(larger);
  const { code, stdout, stderr } = await audit('forged');
  expect([code, stderr]).toEqual([1, '']);
  expect(stdout).toMatch(new RegExp(`^event ${seq}: \\d+ is due (\\d+) chips, the journal paid \\d+$`, 'm'));
  expect(stdout).toMatch(/^wallet:\d+ +\d+ +\d+ {2}differs$/m);
  expect(stdout).toMatch(/Accounts that differ: [12], faults: 1\.$/m);
}, 60_000);

it('refuses what it cannot audit in one sentence', async () => {
  expect(refusalOf(await audit('data', 'alex'))).toContain('"alex" is no server id');
  expect(refusalOf(await audit('data', '7'))).toContain('The journal knows no server 7');
  expect(refusalOf(await audit('nowhere'))).toContain('name the folder with --data');
}, 60_000);
