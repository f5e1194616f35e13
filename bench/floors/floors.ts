// Ten thousand floors on a simulated clock under the bot's own planner, 24 hours of them: what goes to Discord in each
// second, how fair it is between floors that are alike, and how long one waits for its next round. Two days: one on which
// people come and go, and one on which every floor is awake all the time.

import { Command, Option } from 'commander';
import { wholeNumber } from '../../src/host/whole-number.ts';
import { chance } from '../../src/show/chance.ts';
import { guildId } from '../../src/show/ids.ts';
import { PACES_MS } from '../../src/show/state/settings.ts';
import { type DayOptions, SimulatedDay } from './simulated-day.ts';
import { HOUR_MS, type Kind, SimulatedFloor } from './simulated-floor.ts';

interface Options {
  readonly floors: number;
  readonly hours: number;
  readonly decisions: number;
  readonly day?: string;
  readonly seed: string;
}

/** In hundredths of all floors. */
const KINDS: readonly (readonly [upTo: number, Kind])[] = [
  [15, 'quiet'],
  [85, 'normal'],
  [100, 'loud'],
];

const DAYS = {
  comingAndGoing: { people: 'comeAndGo', kinds: KINDS },
  sleepless: { people: 'stay', kinds: [[100, 'normal']] },
  sleeplessAndLoud: { people: 'stay', kinds: [[100, 'loud']] },
} as const satisfies Readonly<
  Record<string, { readonly people: DayOptions['people']; readonly kinds: typeof KINDS }>
>;

const optionsIn = (args: readonly string[]): Options =>
  new Command('npm run bench -- floors')
    .description('What the planner makes of a day of many floors, on a simulated clock.')
    .option('--floors <n>', 'how many there are', wholeNumber(1, 1_000_000), 10_000)
    .option('--hours <n>', 'how long the day is', wholeNumber(1, 1_000), 24)
    .option('--decisions <n>', 'what the minds decide in a second', wholeNumber(1, 1_000_000), 20)
    .addOption(new Option('--day <name>', 'one of them alone').choices(Object.keys(DAYS)))
    .option('--seed <text>', 'of who comes when', 'floors')
    .exitOverride()
    .parse([...args], { from: 'user' })
    .opts<Options>();

/** A decision of each player, and the officer's of each trader's. */
const DECISIONS = 9;

function floorsOf({ floors, seed }: Options, kinds = KINDS): readonly SimulatedFloor[] {
  return Array.from({ length: floors }, (_, number) => {
    const draw = chance(seed, 'floor', number);
    const percentile = draw.below(100);
    const kind = kinds.find(([upTo]) => percentile < upTo)?.[1] ?? 'normal';
    // Most of the world's evenings lie in three of its parts.
    const eveningMs = draw.pick([1, 9, 18]) * HOUR_MS + draw.below(4 * HOUR_MS);
    return new SimulatedFloor({
      ...{ guild: guildId(`${number}`), kind, paceMs: PACES_MS[kind], eveningMs },
      visitsAnHour: draw.pick([1, 2, 4, 12]),
      decisions: draw.percent(50) ? DECISIONS : 0,
      isByHour: draw.percent(20),
      chance: draw,
    });
  });
}

export async function benchFloors(
  say: (line: string) => void,
  args: readonly string[],
): Promise<Record<string, unknown>> {
  const options = optionsIn(args);
  const { hours, decisions: decisionsPerSecond } = options;
  const wanted = Object.entries(DAYS).filter(([name]) => name === (options.day ?? name));
  const days = wanted.map(([name, { people, kinds }]) => {
    const beganMs = performance.now();
    const floors = floorsOf(options, kinds);
    const day = new SimulatedDay({ floors, people, endMs: hours * HOUR_MS, decisionsPerSecond });
    const figures = { ...day.run(), tookS: Math.round((performance.now() - beganMs) / 1_000) };
    say(`${name}: ${JSON.stringify(figures)}`);
    return [name, figures] as const;
  });
  return { hours, decisionsPerSecond, ...Object.fromEntries(days) };
}
