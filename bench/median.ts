// The middle of several runs, which a machine that is busy for a moment does not move.

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  const lower = sorted[Math.max(0, middle - 1)];
  if (upper === undefined || lower === undefined) throw new RangeError('no values, no median');
  return sorted.length % 2 === 1 ? upper : (upper + lower) / 2;
}
