// What one more costs, by the straight line that lies nearest to all that was measured.

export interface Point {
  readonly count: number;
  readonly held: number;
}

/** Least squares. */
export function slopeOf(points: readonly Point[]): number {
  const mean = (of: (point: Point) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [counts, helds] = [mean(({ count }) => count), mean(({ held }) => held)];
  const together = points.reduce((sum, { count, held }) => sum + (count - counts) * (held - helds), 0);
  return together / points.reduce((sum, { count }) => sum + (count - counts) ** 2, 0);
}
