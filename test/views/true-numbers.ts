// The numbers that a recap may print: what stands in an episode's records, in every way that money, prices,
// shares and chips are written, and what follows from two neighbours of them; worked out apart from the views.

import type { ShowEvent, ShowRecord } from '../../src/show/events/event.ts';

/** Numbers of a text as they are written there, signs and units aside; addresses, mentions and times left out. */
export function numbersIn(text: string): readonly string[] {
  const words = text
    .replace(/\(https:[^)]*\)/g, ' ')
    .replace(/<[@t][^>]*>/g, ' ')
    .replace(/`[0-9a-f]{64}`/g, ' ')
    .replace(/^\d\\\. /gm, ' ')
    .replace(/\\/g, '');
  return [...words.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => number.replace(/,$/, ''));
}

export function trueNumbers(records: readonly ShowRecord[]): ReadonlySet<string> {
  const facts = new Set<string>();
  const events = records.flatMap((record) => record.events);
  collect(events, facts);
  addDerived(records, facts);
  return facts;
}

function collect(value: unknown, facts: Set<string>): void {
  if (typeof value === 'number') for (const way of written(value)) facts.add(way);
  else if (typeof value === 'string') for (const number of numbersIn(value)) facts.add(number);
  else if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) collect(each, facts);
  }
}

function written(value: number): readonly string[] {
  const size = Math.abs(value);
  const grouped = (whole: number): string => whole.toLocaleString('en-US');
  const tenths = Math.floor((size + 5) / 10);
  return [
    grouped(size),
    grouped(Math.floor((size + 50) / 100)),
    `${grouped(Math.floor(tenths / 10))}.${tenths % 10}`,
    `${grouped(Math.floor(size / 100))}.${String(size % 100).padStart(2, '0')}`,
  ];
}

const bp = (from: number, to: number): number => Math.round(((to - from) * 10_000) / from);

function addDerived(records: readonly ShowRecord[], facts: Set<string>): void {
  const events = records.flatMap((record) => record.events);
  const derived = [...priceMoves(events), ...sales(events), ...equityMoves(events)];
  for (const way of derived.flatMap(written)) facts.add(way);
  for (const event of events) {
    if (event.type !== 'poolSettled') continue;
    facts.add(String(event.payouts.length));
    facts.add(String(event.payouts.filter(({ paidChips }) => paidChips > 0).length));
  }
  // The hash that is named as such: SHA-256.
  facts.add('256');
}

const priceMoves = (events: readonly ShowEvent[]): readonly number[] =>
  events.flatMap((event) =>
    event.type === 'pricesMoved'
      ? [
          ...(['Tech', 'Crypto', 'Bonds'] as const).map((asset) =>
            bp(event.previous[asset], event.prices[asset]),
          ),
          ...Object.values(event.gapBp ?? {}),
        ]
      : [],
  );

/** What each trader has taken of profit so far in the round, after each order. */
function sales(events: readonly ShowEvent[]): readonly number[] {
  const realised = new Map<string, number>();
  return events.flatMap((event) => {
    if (event.type === 'roundStarted') realised.clear();
    if (event.type !== 'orderFilled') return [];
    const sum = (realised.get(event.performer) ?? 0) + event.realisedCents;
    realised.set(event.performer, sum);
    return [sum];
  });
}

/** From the opening to the first close, and from each close to the next. */
function equityMoves(events: readonly ShowEvent[]): readonly number[] {
  const equity = new Map<string, number>();
  const opening = new Map<string, number>();
  const closed = events.find((event) => event.type === 'episodeClosed');
  const profit = new Map(Object.entries(closed?.profitCents ?? {}));
  for (const [id, cents] of Object.entries(closed?.equityCents ?? {})) {
    equity.set(id, cents - (profit.get(id) ?? 0));
    opening.set(id, cents - (profit.get(id) ?? 0));
  }
  return events.flatMap((event) => {
    if (event.type !== 'roundClosed') return [];
    return Object.entries(event.equityCents).flatMap(([id, cents]) => {
      const before = equity.get(id) ?? 0;
      equity.set(id, cents);
      const moves = [cents - before, cents - (opening.get(id) ?? 0)];
      return before > 0 ? [...moves, bp(before, cents)] : moves;
    });
  });
}
