// Seeded chance without a stream: every draw is named by (seed, purpose, round …), so adding one draw
// never shifts another, and a replay without the audience's headline meets the same market otherwise.
// Integers only: cyrb128 hashing into sfc32, both public domain (bryc, "PRNGs in JavaScript").

export interface Chance {
  /** A whole number in [0, 2^32). */
  uint32(): number;
  /** A whole number in [0, limit). */
  below(limit: number): number;
  /** True with a chance of `percent` in 100. */
  percent(percent: number): boolean;
  pick<T>(items: readonly T[]): T;
  shuffle<T>(items: readonly T[]): readonly T[];
  /** A roughly normal draw, mean 0 and deviation 1000 (sum of twelve uniforms, so within ±6000). */
  normalMilli(): number;
}

export function hash32(text: string): number {
  return hash128(text)[0];
}

function hash128(text: string): [number, number, number, number] {
  let [h1, h2, h3, h4] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    h1 = h2 ^ Math.imul(h1 ^ code, 597399067);
    h2 = h3 ^ Math.imul(h2 ^ code, 2869860233);
    h3 = h4 ^ Math.imul(h3 ^ code, 951274213);
    h4 = h1 ^ Math.imul(h4 ^ code, 2716044179);
  }
  h1 = Math.imul(h3 ^ (h1 >>> 18), 597399067);
  h2 = Math.imul(h4 ^ (h2 >>> 22), 2869860233);
  h3 = Math.imul(h1 ^ (h3 >>> 17), 951274213);
  h4 = Math.imul(h2 ^ (h4 >>> 19), 2716044179);
  const mixed = h1 ^ h2 ^ h3 ^ h4;
  return [mixed >>> 0, (h2 ^ mixed) >>> 0, (h3 ^ mixed) >>> 0, (h4 ^ mixed) >>> 0];
}

/** The chance for one purpose, such as `chance(seed, 'market', round)`. Same arguments, same draws. */
export const chance = (seed: string, ...purpose: readonly (string | number)[]): Chance =>
  new Sfc32(hash128(`${seed}/${purpose.join('/')}`));

class Sfc32 implements Chance {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  constructor([a, b, c, d]: readonly [number, number, number, number]) {
    this.#a = a;
    this.#b = b;
    this.#c = c;
    this.#d = d;
    for (let warmUp = 0; warmUp < 12; warmUp++) this.uint32();
  }

  uint32(): number {
    const [b, c] = [this.#b, this.#c];
    const sum = (this.#a + b + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = b ^ (b >>> 9);
    this.#b = (c + (c << 3)) | 0;
    this.#c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  below(limit: number): number {
    return this.uint32() % limit;
  }

  percent(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('chance.pick: nothing to pick from');
    return item;
  }

  shuffle<T>(items: readonly T[]): readonly T[] {
    const order = [...items];
    // What is drawn goes to the end, and what stood behind it moves up.
    for (let left = order.length; left > 0; left--) {
      const at = this.below(left);
      const drawn = order[at] as T;
      for (let index = at + 1; index < order.length; index++) order[index - 1] = order[index] as T;
      order[order.length - 1] = drawn;
    }
    return order;
  }

  normalMilli(): number {
    let sum = 0;
    for (let draw = 0; draw < 12; draw++) sum += this.uint32() >>> 16;
    return Math.trunc(((sum - 6 * 65536) * 1000) / 65536);
  }
}
