#!/usr/bin/env node
// The composition root of the bot; only such roots read the environment. It puts the parts together and runs the show,
// on Discord with a token, in rehearsal without one. Wrong input ends it with one sentence and exit code 2.

import { inspect } from 'node:util';
import { Command } from 'commander';
import pino, { type Logger } from 'pino';
import pretty from 'pino-pretty';
import { loadAssets } from './assets.ts';
import { bare, type Config, readConfig } from './config.ts';
import type { Director } from './director/director.ts';
import type { Clock } from './director/ports.ts';
import { wallClock } from './director/time/clock.ts';
import { keepTimeSteady } from './director/time/steady-time.ts';
import { type Journal, openJournal } from './journal/journal.ts';
import { openLog } from './log.ts';
import { type Casting, openCasting } from './minds/casting.ts';
import { Roster } from './minds/catalogue/roster.ts';
import { Studio } from './pictures/studio/studio.ts';
import { type Loopback, openLoopback } from './rehearsal/loopback.ts';
import { openSqliteStore } from './rehearsal/world/store/sqlite-store.ts';
import { passwordOf, Secrets } from './secrets.ts';
import type { ShowEvent } from './show/events/event.ts';
import { guildId } from './show/ids.ts';
import { SHOW_VERSION, type Show } from './show/state/show.ts';
import { announce } from './startup/announcement.ts';
import { prepareDataFolder } from './startup/data-folder.ts';
import { goBack, type Restore } from './startup/going-back.ts';
import { directorOf, stageOf } from './startup/house.ts';
import { followTheEnvironment, settingsFrom } from './startup/house-settings.ts';
import { explain } from './startup/last-words.ts';
import { lastSeenFile, lookForLostShows } from './startup/lost-shows.ts';
import { Opened } from './startup/opened.ts';

/** What Discord or a disk that is away may hold up an end by. */
const CLOSING_MS_MAX = 10_000;

const program = new Command('npm start --')
  .description(
    'Runs Bullpen: on Discord when DISCORD_TOKEN is set, else in rehearsal with a page in your browser.',
  )
  .option('--restore <guild>', 'take a damaged show back to an event that was good, then run')
  .option('--to <seq>', 'the event to go back to, as the error named it')
  .addHelpText('after', '\nEnvironment: .env.example lists every variable with its default.')
  .allowExcessArguments(false)
  .showHelpAfterError('(--help lists the options)')
  .exitOverride();

/** No line of the log, and no last sentence, holds one of these. */
const secrets = new Secrets().add(
  ...['DISCORD_TOKEN', 'MIND_API_KEY', 'HF_TOKEN'].map((name) => bare(process.env[name])),
  passwordOf(bare(process.env['DATABASE_URL'])),
);

function makeLog({ logLevel: level }: Config): Logger {
  const to = process.stderr.isTTY ? pretty({ destination: 2, sync: true }) : pino.destination(2);
  return openLog({ level, secrets, to });
}

function keyOf(variable: string): string | undefined {
  const key = bare(process.env[variable]);
  secrets.add(key);
  return key === '' ? undefined : key;
}

async function run(): Promise<void> {
  const restore = program.parse().opts<Restore>();
  const config = readConfig(process.env);
  // discord.js reads these by itself, and trips over an empty one; it is told the shards by us.
  for (const name of ['SHARDS', 'SHARD_COUNT']) delete process.env[name];
  const log = makeLog(config);
  await prepareDataFolder(config.dataDir);
  const assets = loadAssets();
  const journal = await openRecords(config, log);
  await goBack(journal, restore);
  const lost = await lookForLostShows(journal, config);
  const casting = await openMinds(config, log);
  const loopback = config.token === null ? await rehearse(config, log) : null;
  secrets.add(loopback?.token);
  const studio = opened.add(new Studio(), (it) => it.close());
  const onRefused = (why: unknown): void => void end(why);
  const parts = { config, clock, log, assets, journal, lost, loopback, casting, studio, onRefused };
  const stage = stageOf(parts);
  const director = directorOf(parts, stage);
  stage.connect(director);
  opened.add(stage, (it) => it.close());
  opened.add(director, (it) => it.close());
  await director.start();
  refuseWhenAllStandStill(director, loopback);
  await stage.start();
  if (loopback !== null) {
    const guild = guildId(loopback.guildId);
    await followTheEnvironment({ director, guild, config, atMs: clock.nowMs() });
  }
  const { paceMs } = settingsFrom(config);
  announce({ page: loopback?.url ?? null, paceMs, cast: casting.label, note: casting.note });
}

async function openRecords(config: Config, log: Logger): Promise<Journal<ShowEvent, Show>> {
  const journal = await openJournal<ShowEvent, Show>({
    from: config.journalUrl,
    stateVersion: SHOW_VERSION,
    shards: config.shards,
    lastSeenFile: lastSeenFile(config),
    warn: (err) => log.warn({ err }, 'journal'),
    // Another process has our shards: this one stops at once rather than half serve.
    onLost: (error) => void end(error),
  });
  return opened.add(journal, (it) => it.close());
}

async function openMinds({ dataDir, minds, engine }: Config, log: Logger): Promise<Casting> {
  const casting = await openCasting({
    roster: new Roster({ dataDir, ...minds }),
    engine: { ...engine, warn: (err) => log.warn({ err }, 'model') },
    keyOf,
    warn: (sentence) => log.warn(sentence),
  });
  return opened.add(casting, (it) => it.close());
}

async function rehearse({ dataDir, port }: Config, log: Logger): Promise<Loopback> {
  const store = await openSqliteStore(`${dataDir}/rehearsal.sqlite`);
  const onFault = (err: unknown) => log.error({ err }, 'the loopback Discord had a fault of its own');
  return opened.add(await openLoopback({ port, store, onFault }), (it) => it.close());
}

/** A host with one damaged show is told and stopped; with many, the others play on. */
function refuseWhenAllStandStill(director: Director, loopback: Loopback | null): void {
  const { stopped } = director;
  const [first] = stopped;
  if (first === undefined || (loopback === null && stopped.length < director.size)) return;
  throw first.cause instanceof Error ? first.cause : first;
}

/** `npm start -- --help | head` is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { notBefore } = keepTimeSteady();
const clock: Clock = { ...wallClock, notBefore };
const opened = new Opened();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    if (ending === undefined) console.log('\nclosing: the journal is safe');
    void end();
  });
}
let ending: Promise<never> | undefined;

/** Says why, closes what is open, and leaves; the journal has everything. Only the first reason is told. */
function end(why?: unknown): Promise<never> {
  ending ??= (async () => {
    const code = why === undefined ? 0 : explain(why, secrets);
    setTimeout(() => process.exit(code), CLOSING_MS_MAX);
    await opened.close().catch((error: unknown) => console.error(secrets.hide(inspect(error))));
    process.exit(code);
  })();
  return ending;
}

await run().catch(end);
