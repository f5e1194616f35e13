// What the whole program holds of the machine's memory, stage by stage, for one server: the real bot as a process of its
// own, in rehearsal or as a bot on a loopback Discord of this process, with its model and its pictures. It plays episodes
// to their closing bells, is paused, and is looked at again when it has been at rest for a while.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { wholeNumber } from '../src/host/whole-number.ts';
import { openLoopback } from '../src/rehearsal/loopback.ts';
import type { PageMessage } from '../src/rehearsal/page/protocol.ts';
import { Bot } from './answers/bot.ts';
import { writeOpening } from './answers/opening.ts';
import { type Held, heldBy } from './resident/held.ts';
import { PageWatch } from './resident/page-watch.ts';

interface Options {
  readonly episodes: number;
  readonly rounds: number;
  readonly pace: number;
  readonly rest: number;
  readonly model: string;
  readonly discord?: true;
}

const optionsIn = (args: readonly string[]): Options =>
  new Command('npm run bench -- resident')
    .description('Megabytes that the whole program holds with one server, stage by stage. Linux only.')
    .option('--episodes <n>', 'how many are played', wholeNumber(1, 1_000), 2)
    .option('--rounds <n>', 'rounds of an episode', wholeNumber(1, 200), 6)
    .option('--pace <seconds>', 'from one round to the next', wholeNumber(1, 3_600), 6)
    .option('--rest <seconds>', 'how long it is left alone in the end', wholeNumber(0, 86_400), 150)
    .option('--model <name>', 'who plays', 'house')
    .option(
      '--discord',
      'as a bot on Discord; otherwise in rehearsal, with a Discord of its own in the process',
    )
    .exitOverride()
    .parse([...args], { from: 'user' })
    .opts<Options>();

/** Whoever waits longer than this for a stage has found a fault. */
const STAGE_WITHIN_S = 300;
const SETTLED_AFTER_MS = 1_000;

interface Stages {
  readonly bot: Bot;
  readonly page: PageWatch;
  readonly note: (stage: string) => Promise<void>;
}

export async function benchResident(
  say: (line: string) => void,
  args: readonly string[],
): Promise<Record<string, unknown>> {
  const options = optionsIn(args);
  const folder = await mkdtemp(join(tmpdir(), 'bullpen-resident-'));
  const house = options.discord === true ? await onDiscord(folder, options) : inRehearsal(folder, options);
  const { bot } = house;
  const stages: Record<string, Held> = {};
  const note = async (stage: string): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, SETTLED_AFTER_MS));
    const held = heldBy(bot.pid);
    stages[stage] = held;
    say(`${stage}: ${JSON.stringify(held)}`);
  };
  try {
    await bot.live();
    const page = await PageWatch.open(house.address());
    await note('start');
    await house.begin(page);
    await play({ bot, page, note }, options);
    page.close();
  } finally {
    await bot.end();
    await house.close();
    await rm(folder, { recursive: true, force: true });
  }
  return { ...options, stages };
}

async function play({ page, note }: Stages, { episodes, rest }: Options): Promise<void> {
  await page.until('a word', STAGE_WITHIN_S, ({ author, content }) => author.bot && content !== '');
  await note('first words');
  await page.until('a picture', STAGE_WITHIN_S, hasPicture('.png'));
  await note('first picture');
  await page.until('a moving office', STAGE_WITHIN_S, hasPicture('.gif'));
  await note('first moving office');
  for (let episode = 1; episode <= episodes; episode++) {
    await page.until(`closing bell ${episode}`, STAGE_WITHIN_S, isClosingBell, episode);
    await note(`after episode ${episode}`);
  }
  await page.command('pause');
  await new Promise((resolve) => setTimeout(resolve, rest * 1_000));
  await note('at rest');
}

const hasPicture =
  (ending: string) =>
  ({ attachments }: PageMessage): boolean =>
    attachments.some(({ filename }) => filename.endsWith(ending));

const isClosingBell = (message: PageMessage): boolean =>
  /Closing bell · episode/.test(JSON.stringify(message));

interface House {
  readonly bot: Bot;
  readonly address: () => string;
  /** Makes the show begin. */
  readonly begin: (page: PageWatch) => Promise<void>;
  readonly close: () => Promise<void>;
}

function inRehearsal(folder: string, { rounds, pace, model }: Options): House {
  const times = { PACE: String(pace), ROUNDS: String(rounds) };
  const bot = new Bot({ ...environmentOf(folder, model), ...times, PORT: '0' });
  return {
    bot,
    address: () => /^watch\s+(http:\S+)$/m.exec(bot.said)?.[1] ?? '',
    begin: async () => undefined,
    close: async () => undefined,
  };
}

async function onDiscord(folder: string, { rounds, pace, model }: Options): Promise<House> {
  const loopback = await openLoopback({});
  const { guildId, token, apiUrl, url } = loopback;
  const admin = loopback.viewers.find((one) => one.admin)?.id ?? '';
  const journal = `sqlite://${folder}/bullpen.sqlite`;
  await writeOpening({ journal, guilds: [guildId], admin, paceMs: pace * 1_000, rounds });
  return {
    bot: new Bot({ ...environmentOf(folder, model), DISCORD_TOKEN: token, DISCORD_API: apiUrl }),
    address: () => url,
    begin: async (page) => {
      await page.command('setup', [{ name: 'timezone', value: 'UTC' }]);
      await page.command('resume');
    },
    close: () => loopback.close(),
  };
}

/** What the host has told glibc holds for the bot, too. */
const environmentOf = (folder: string, model: string): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('MALLOC_'))),
  ...{ DATA_DIR: folder, MODEL: model, TIME_ZONE: 'UTC' },
});
