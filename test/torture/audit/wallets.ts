// Every wallet worked out again by the code of `npm run audit`, which uses nothing of the rules, and compared with what
// the show holds.
import { Bookkeeper } from '../../../src/auditor/bookkeeper.ts';
import { Inspector } from '../../../src/auditor/inspector.ts';
import { Referee } from '../../../src/auditor/referee.ts';
import { apply } from '../../../src/show/apply.ts';
import type { ShowRecord } from '../../../src/show/events/event.ts';
import type { GuildId } from '../../../src/show/ids.ts';
import { emptyShow } from '../../../src/show/state/show.ts';
import type { Finding } from './finding.ts';

const WALLET = 'wallet:';

export function auditWallets(records: readonly ShowRecord[], guild: GuildId): readonly Finding[] {
  const books = new Bookkeeper();
  const inspector = new Inspector(books);
  const referee = new Referee();
  let show = emptyShow(guild);
  for (const { firstSeq, events, atMs } of records) {
    for (const [index, event] of events.entries()) {
      const fact = { ...event };
      for (const reader of [inspector, books, referee]) reader.take(fact, firstSeq + index);
      show = apply(show, event, atMs);
    }
  }
  const held: Readonly<Record<string, number | undefined>> = show.chips.toJSON();
  const owners = new Set([
    ...Object.keys(held).filter((account) => account.startsWith(WALLET)),
    ...[...books.wallets.keys()].map((viewer) => `${WALLET}${viewer}`),
  ]);
  const differing = [...owners].flatMap((account) => {
    const worked = books.wallets.get(account.slice(WALLET.length)) ?? 0n;
    const said = BigInt(held[account] ?? 0);
    return said === worked ? [] : [`${account} holds ${said}, worked out again it is ${worked}`];
  });
  return [...books.faults, ...inspector.faults, ...referee.faults, ...differing].map((detail) => ({
    ...{ fault: 'chips', seq: 0, channel: '', detail },
  }));
}
