// The numbers of a monitor by name and labels, read from the text that Prometheus gets.

/** Such as `bullpen_floors{state="playing"}` → 1. */
export function numbersIn(text: string): ReadonlyMap<string, number> {
  const samples = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    samples.map((line) => {
      const end = line.lastIndexOf(' ');
      return [line.slice(0, end), Number(line.slice(end + 1))] as const;
    }),
  );
}

/** The sum of all samples of a metric, whatever their labels. */
export function sumOf(numbers: ReadonlyMap<string, number>, name: string, ...labels: string[]): number {
  const wanted = [...numbers].filter(
    ([sample]) => sample.replace(/\{.*/, '') === name && labels.every((label) => sample.includes(label)),
  );
  return wanted.reduce((sum, [, value]) => sum + value, 0);
}
