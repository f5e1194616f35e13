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
export function chance(seed: string, ...purpose: readonly (string | number)[]): Chance {
  let [a, b, c, d] = hash128(`${seed}/${purpose.join('/')}`);
  const uint32 = (): number => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  for (let warmUp = 0; warmUp < 12; warmUp++) uint32();
  const below = (limit: number): number => uint32() % limit;
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('chance.pick: nothing to pick from');
    return item;
  };
  return {
    uint32,
    below,
    pick,
    percent: (percent) => below(100) < percent,
    shuffle: (items) => {
      const rest = [...items];
      const shuffled: (typeof rest)[number][] = [];
      while (rest.length > 0) shuffled.push(...rest.splice(below(rest.length), 1));
      return shuffled;
    },
    normalMilli: () => {
      let sum = 0;
      for (let draw = 0; draw < 12; draw++) sum += uint32() >>> 16;
      return Math.trunc(((sum - 6 * 65536) * 1000) / 65536);
    },
  };
}
