// The value that such a share of all values does not exceed: 0.5 is the middle, 0.99 leaves one in a hundred above it.

/** 0 where there are no values. */
export function quantile(values: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
