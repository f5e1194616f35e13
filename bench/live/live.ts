// The live floor against what it must reach, a part at a time: watchers from a second process, the first picture on a
// phone, the page's own work a frame, eight hours of it. A figure above its bound is named, and the run ends with 1.

import { Command, Option } from 'commander';
import { wholeNumber } from '../../src/host/whole-number.ts';
import { missed } from './bounds.ts';
import { benchFirstPicture } from './page/first-picture.ts';
import { benchHours } from './page/hours.ts';
import { benchMovingOffice } from './page/moving-office.ts';
import { benchWatching } from './watching/watching.ts';

type Say = (line: string) => void;

interface Options {
  readonly watchers: number;
  readonly seconds: number;
  readonly pages: number;
  readonly runs: number;
  readonly hours: number;
  readonly minutes: number;
  readonly only?: Part;
}

const parts = {
  first: benchFirstPicture,
  frames: (_options, say) => benchMovingOffice(say),
  watching: benchWatching,
  hours: benchHours,
} as const satisfies Readonly<
  Record<string, (options: Options, say: Say) => Promise<Record<string, unknown>>>
>;
type Part = keyof typeof parts;

const optionsIn = (args: readonly string[]): Options =>
  new Command('npm run bench -- live')
    .description('The live floor against its bounds.')
    .addOption(new Option('--only <part>', 'one part of it').choices(Object.keys(parts)))
    .option('--watchers <n>', 'sockets that watch', wholeNumber(4, 3_900), 2_000)
    .option('--pages <n>', 'pages in Chromium among them', wholeNumber(0, 8), 1)
    .option('--seconds <n>', 'how long watchers are measured', wholeNumber(1, 3_600), 60)
    .option('--runs <n>', 'how often the first picture is waited for', wholeNumber(1, 100), 5)
    .option('--hours <n>', 'how long the page is open', wholeNumber(1, 48), 8)
    .option('--minutes <n>', 'what these are pressed into', wholeNumber(1, 600), 5)
    .exitOverride()
    .parse([...args], { from: 'user' })
    .opts<Options>();

export async function benchLive(say: Say, args: readonly string[]): Promise<Record<string, unknown>> {
  const options = optionsIn(args);
  let figures: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(parts)) {
    if (options.only !== undefined && options.only !== name) continue;
    figures = { ...figures, ...(await part(options, say)) };
  }
  return { ...figures, missed: missed(figures) };
}
