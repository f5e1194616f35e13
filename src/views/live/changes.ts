// What differs between two pictures, and the picture that comes of it: plain JSON in and out, no imports, so that the
// page folds with the very code that the server checks. `applied(before, changesBetween(before, after))` is `after`.

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Keys of objects and places in lists, from the outside in. */
export type ChangePath = readonly (string | number)[];

/**
 * One change: `[path, value]` stands there now; `[path]` is gone; `[path, from, items]`: the list goes on with these from
 * that place on.
 */
export type LiveChange =
  | readonly [path: ChangePath]
  | readonly [path: ChangePath, value: Json]
  | readonly [path: ChangePath, from: number, items: readonly Json[]];

/** What makes `after` of `before`; both are JSON: `undefined` counts as not there. */
export function changesBetween(before: unknown, after: unknown): readonly LiveChange[] {
  const changes: LiveChange[] = [];
  compare(before, after, [], changes);
  return changes;
}

/** `picture` with the changes made; nothing of it is changed in place. */
export function applied<Picture>(picture: Picture, changes: readonly LiveChange[]): Picture {
  // The sender's changes lead from one picture to another.
  return changes.reduce<unknown>((now, change) => changed(now, change[0], change), picture) as Picture;
}

function compare(before: unknown, after: unknown, path: ChangePath, changes: LiveChange[]): void {
  if (before === after) return;
  if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, path, changes);
  else if (isTable(before) && isTable(after)) compareTables(before, after, path, changes);
  else changes.push([path, asJson(after)]);
}

function compareTables(before: Table, after: Table, path: ChangePath, changes: LiveChange[]): void {
  for (const key of Object.keys(before)) {
    if (valueAt(before, key) !== undefined && valueAt(after, key) === undefined)
      changes.push([[...path, key]]);
  }
  for (const key of Object.keys(after)) {
    const value = valueAt(after, key);
    if (value !== undefined) compare(valueAt(before, key), value, [...path, key], changes);
  }
}

/** Of its own: every object answers to `constructor`. */
const valueAt = (table: Table, key: string | number): unknown =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** Lists of one length by their places; else what they begin with stays, and the rest is sent. */
function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: ChangePath,
  changes: LiveChange[],
): void {
  if (before.length === after.length) {
    for (const [index, item] of after.entries()) compare(before[index], item, [...path, index], changes);
    return;
  }
  const differs = after.findIndex((item, index) => index >= before.length || !isSame(before[index], item));
  const from = differs < 0 ? after.length : differs;
  changes.push([path, from, after.slice(from).map(asJson)]);
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  const differing: LiveChange[] = [];
  compare(one, other, [], differing);
  return differing.length === 0;
}

interface Table {
  readonly [key: string]: unknown;
}

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// A picture is made of nothing else.
const asJson = (value: unknown): Json => (value === undefined ? null : (value as Json));

function changed(now: unknown, path: ChangePath, change: LiveChange): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return ended(now, change);
  if (Array.isArray(now))
    return now.map((item, index) => (index === key ? changed(item, rest, change) : item));
  const table = isTable(now) ? now : {};
  if (rest.length > 0 || change.length > 1) {
    return { ...table, [key]: changed(valueAt(table, key), rest, change) };
  }
  const { [key]: _gone, ...left } = table;
  return left;
}

function ended(now: unknown, change: LiveChange): unknown {
  if (change.length === 3) return [...(Array.isArray(now) ? now : []).slice(0, change[1]), ...change[2]];
  return change.length === 2 ? change[1] : now;
}
