// Which words follow one another in the forms of the voices, three at a time, with whatever fills their slots masked. A
// line that is put together otherwise has joints that nobody has ever made.

import { ROOMS } from '../../../src/show/cast/cast.ts';
import { ASSETS } from '../../../src/show/market/asset.ts';
import { FORFEITS } from '../../../src/show/plot/forfeits.ts';
import { wornThing } from '../../../src/show/plot/labels.ts';
import { MATTERS } from '../../../src/show/plot/matters.ts';
import { EDGE, FILLED, quotedIn, runsOf, tokensOf, wordsOf } from './tokens.ts';

/** Forms by pool; a slot may be a pool. */
type Forms = Readonly<Record<string, readonly string[]>>;

const MOVED = ['up *', 'down *', 'flat'];
const ROOM_WAYS = ROOMS.map((room) => room.toLowerCase());
/** Slots that are filled with more than a name or a figure, in all their ways. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  size: ['half my limit', 'a quarter of my limit', 'all of it'],
  ...{ until: ['round *'], round: ['round *'] },
  when: ['round *', 'last episode', '* episodes ago'],
  ...{ matter: ['the *', FILLED], love: ['the *', FILLED], topic: [FILLED, 'the *'] },
  ...{ forfeit: ['the *', 'a *', FILLED], some: [FILLED, 'the *'], subject: [FILLED, 'the *'] },
  ...{ moved: MOVED, assetMove: MOVED, index: MOVED },
  ...{ over: ['above', 'below'], side: ['long', 'short'], heldSide: ['long', 'short'] },
  past: ['long *', 'short *'],
  ...{ profit: [FILLED, 'a *'], dayMoney: [FILLED, 'a *'], gap: [FILLED, 'a *'], loss: [FILLED, 'a *'] },
  ...{ room: ROOM_WAYS, goal: ROOM_WAYS, assetPrice: ['* at *'] },
};
/** After an asset that is one or many. */
const MANY: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do' };

const COUNTS =
  'no nil one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty first second third fourth fifth sixth seventh eighth';
/** Words that slots are filled with besides those of the brief. */
const FILLS: ReadonlySet<string> = new Set([
  ...`${COUNTS} round rounds episode episodes ago last long short limit half quarter up down flat percent grand`.split(
    ' ',
  ),
  ...[...ASSETS, ...MATTERS, ...FORFEITS.map(wornThing)].flatMap(wordsOf).filter((word) => word !== 'the'),
]);

/** So many of the commonest words are never taken for a fill: they stand in every brief. */
const COMMON = 250;

export class Joints {
  readonly #joints = new Set<string>([`${FILLED} ${FILLED} ${FILLED}`]);
  /** Neighbours in what forms quote. */
  readonly #quoted = new Set<string>();
  readonly #words = new Map<string, number>();
  readonly #common: ReadonlySet<string>;

  constructor(lexicons: readonly Forms[]) {
    for (const lexicon of lexicons) {
      for (const form of Object.values(lexicon).flat()) this.#learn(form, lexicon);
    }
    const byCount = [...this.#words].sort(([, one], [, other]) => other - one);
    this.#common = new Set(byCount.slice(0, COMMON).map(([word]) => word));
  }

  /** Joints of a line that no form has; `told`: words of its brief. */
  strangeIn(line: string, told: Told): number {
    const readings = tokensOf(line).map((token) => this.#readings(token, told));
    let strange = 0;
    for (const [at, middle] of readings.entries()) {
      const [before, behind] = [readings[at - 1], readings[at + 1]];
      if (before === undefined || behind === undefined || middle.includes(EDGE)) continue;
      if (!this.#isJoint(before, middle, behind)) strange += 1;
    }
    return strange + this.#strangeQuoted(line, told);
  }

  #isJoint(...[before, middle, behind]: readonly [Readings, Readings, Readings]): boolean {
    return before.some((one) =>
      middle.some((two) => behind.some((three) => this.#joints.has(`${one} ${two} ${three}`))),
    );
  }

  /** A quotation is of the brief, or one that a form has. */
  #strangeQuoted(line: string, { pairs }: Told): number {
    const quoted = quotedIn(line).flatMap((text) => runsOf(wordsOf(text), 2));
    return quoted.filter((pair) => !pairs.has(pair) && !this.#quoted.has(pair)).length;
  }

  #readings(token: string, { words, names }: Told): Readings {
    const bare = token.replace(/'s$/, '');
    const isNew = /\p{L}/u.test(token) && !this.#words.has(token) && !this.#words.has(bare);
    const isTold = !this.#common.has(bare) && (words.has(bare) || words.has(token));
    return isNew || isTold || names.has(bare) || FILLS.has(bare) ? [token, FILLED] : [token];
  }

  #learn(form: string, lexicon: Forms): void {
    for (const way of waysOf(form, lexicon)) {
      const tokens = tokensOf(way);
      for (const token of tokens) this.#words.set(token, (this.#words.get(token) ?? 0) + 1);
      for (const words of quotedIn(way).map(wordsOf))
        for (const pair of runsOf(words, 2)) this.#quoted.add(pair);
      this.#join(tokens);
      const many = tokens.map((token, at) => (tokens[at - 1] === FILLED ? (MANY[token] ?? token) : token));
      if (many.some((token, at) => token !== tokens[at])) this.#join(many);
    }
  }

  /** What fills a slot may be several words long. */
  #join(tokens: readonly string[]): void {
    for (const joint of runsOf(tokens, 3)) {
      this.#joints.add(joint);
      const [before, middle, behind] = joint.split(' ');
      if (middle === FILLED) this.#joints.add(`${before} * *`).add(`* * ${behind}`);
      if (before === FILLED) this.#joints.add(`* * ${middle}`);
      if (behind === FILLED) this.#joints.add(`${middle} * *`);
    }
  }
}

type Readings = readonly string[];

/** What a brief says. */
export interface Told {
  readonly words: ReadonlySet<string>;
  /** Neighbours, as keys. */
  readonly pairs: ReadonlySet<string>;
  /** Of names, which may stand in any slot, also where a form has one of its own. */
  readonly names: ReadonlySet<string>;
}

export function toldIn(texts: Iterable<string>, names: readonly string[]): Told {
  const all = [...texts].map(wordsOf);
  return {
    words: new Set(all.flat().map((word) => word.replace(/'s$/, ''))),
    names: new Set(names.flatMap(wordsOf)),
    pairs: new Set(all.flatMap((words) => runsOf(words, 2))),
  };
}

const CHOICE = /\{(?<ones>[^{}]*\|[^{}]*)\}/;
const SLOTS = /\{(?<slot>[^{}|?]*)\}/g;

/** A form in all ways of its choices, and each of its slots in all of its ways. */
function waysOf(form: string, lexicon: Forms): readonly string[] {
  const bare = form.replace(/\{\?\w+\}/g, '');
  const choice = CHOICE.exec(bare);
  if (choice !== null) {
    const ones = choice.groups?.['ones']?.split('|') ?? [];
    return ones.flatMap((one) => waysOf(bare.replace(choice[0], one), lexicon));
  }
  const slots = new Set([...bare.matchAll(SLOTS)].map(({ groups }) => groups?.['slot'] ?? ''));
  const usual = (slot: string): string => WAYS[slot]?.[0] ?? FILLED;
  const filled = (slot: string, way: string): string =>
    // An owner is an owner, whoever it is.
    bare.replace(SLOTS, (_, one: string) => (one === slot ? way : usual(one))).replace(/\*['’]s\b/g, FILLED);
  const ways = [...slots].flatMap((slot) =>
    (lexicon[slot]?.flatMap(plain) ?? WAYS[slot] ?? [FILLED]).map((way) => filled(slot, way)),
  );
  return ways.length === 0 ? [bare] : ways;
}

/** A pool's form, its own slots filled. */
const plain = (form: string): readonly string[] => waysOf(form, {}).map((way) => way.replace(/[.!?…]$/, ''));
