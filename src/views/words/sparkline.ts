// A day's prices as one line of block characters.

const BLOCKS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** At most `lengthMax` characters: the first and the last value always, the others evenly chosen. */
export function sparkline(values: readonly number[], lengthMax = 16): string {
  const shown = sampled(values, lengthMax);
  const low = Math.min(...shown);
  const range = Math.max(...shown) - low;
  return shown
    .map((value) => (range === 0 ? 3 : Math.round(((value - low) / range) * (BLOCKS.length - 1))))
    .map((height) => BLOCKS[height] ?? '')
    .join('');
}

function sampled(values: readonly number[], lengthMax: number): readonly number[] {
  if (values.length <= lengthMax) return values;
  const step = (values.length - 1) / (lengthMax - 1);
  return Array.from({ length: lengthMax }, (_, index) => values[Math.round(index * step)] ?? 0);
}
