// 16-bit floats (IEEE 754 binary16), which Node has no array for yet.

const LARGEST = 65_504;

/** The bits of the nearest one; of two equally near, the even one. Throws a RangeError beyond ±65,504. */
export function halfOf(value: number): number {
  const size = Math.abs(value);
  if (!(size <= LARGEST)) throw new RangeError(`${value} is no number that 16 bits can hold.`);
  const sign = value < 0 ? 0x8000 : 0;
  const exponent = Math.max(-14, Math.floor(Math.log2(size)));
  const steps = size / 2 ** (exponent - 10);
  const below = Math.floor(steps);
  const isTie = steps - below === 0.5;
  const mantissa = isTie ? below + (below % 2) : Math.round(steps);
  // Below 2^-14 there is no hidden bit; what rounds up to the next power of two carries into the exponent.
  return sign | (exponent === -14 ? mantissa : ((exponent + 14) << 10) + mantissa);
}

export function halves(values: Float32Array): Buffer {
  return Buffer.from(Uint16Array.from(values, halfOf).buffer);
}
