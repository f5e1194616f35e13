// Whether any chip was lost or made: each event's postings add up to nothing, and the accounts they lead to are the
// show's own.
import { apply } from '../../../src/show/apply.ts';
import type { ShowRecord } from '../../../src/show/events/event.ts';
import type { GuildId } from '../../../src/show/ids.ts';
import type { ChipPostings } from '../../../src/show/ledger.ts';
import { emptyShow, type Show } from '../../../src/show/state/show.ts';
import type { Finding } from './finding.ts';

export function auditChips(records: readonly ShowRecord[], guild: GuildId): readonly Finding[] {
  const postings = records.flatMap(postingsOf);
  const held: Readonly<Record<string, number | undefined>> = showAfter(records, guild).chips.toJSON();
  const posted = new Map<string, number>();
  for (const { account, amount } of postings.flatMap((event) => event.postings)) {
    posted.set(account, (posted.get(account) ?? 0) + amount);
  }
  const unbalanced = postings.flatMap(({ seq, type, postings: its }) => {
    const sum = its.reduce((total, { amount }) => total + amount, 0);
    return sum === 0 ? [] : [finding(seq, `${type} makes ${sum} chips out of nothing`)];
  });
  const differing = [...new Set([...posted.keys(), ...Object.keys(held)])].flatMap((account) => {
    const [booked, shown] = [posted.get(account) ?? 0, held[account] ?? 0];
    return booked === shown ? [] : [finding(0, `${account} holds ${shown}, its postings say ${booked}`)];
  });
  return [...unbalanced, ...differing];
}

const finding = (seq: number, detail: string): Finding => ({ fault: 'chips', seq, channel: '', detail });

const postingsOf = ({ firstSeq, events }: ShowRecord) =>
  events.flatMap((event, index) => {
    const postings: ChipPostings = 'chipPostings' in event ? event.chipPostings : [];
    return postings.length === 0 ? [] : [{ seq: firstSeq + index, type: event.type, postings }];
  });

/** Unchecked: the check is made here. */
const showAfter = (records: readonly ShowRecord[], guild: GuildId): Show =>
  records.reduce(
    (show, { events, atMs }) => events.reduce((state, event) => apply(state, event, atMs), show),
    emptyShow(guild),
  );
