#!/usr/bin/env node
// The composition root of the bot; only such roots read the environment. It puts the parts together and runs the show,
// on Discord with a token, in rehearsal without one. Wrong input ends it with one sentence and exit code 2.

import { createHash, randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { Command, CommanderError } from 'commander';
import pino, { type Logger } from 'pino';
import pretty from 'pino-pretty';
import { commands } from '../commands/all.ts';
import { announce } from './announcement.ts';
import { AssetFault, type Assets, loadAssets } from './assets.ts';
import { bare, type Config, ConfigFault, ownsGuild, readConfig } from './config.ts';
import { prepareDataFolder } from './data-folder.ts';
import { Director } from './director/director.ts';
import type { Clock } from './director/ports.ts';
import { wallClock } from './director/time/clock.ts';
import { keepTimeSteady } from './director/time/steady-time.ts';
import { CorruptJournal } from './journal/faults/corrupt-journal.ts';
import { CorruptNote } from './journal/faults/corrupt-note.ts';
import { JournalConflict } from './journal/faults/journal-conflict.ts';
import { JournalInUse } from './journal/faults/journal-in-use.ts';
import { JournalUnavailable } from './journal/faults/journal-unavailable.ts';
import { ShardsInUse } from './journal/faults/shards-in-use.ts';
import { type Journal, openJournal } from './journal/journal.ts';
import { openLog } from './log.ts';
import { lastSeenFile, lookForLostShows } from './lost-shows.ts';
import { type Casting, openCasting } from './minds/casting.ts';
import { CatalogueFault } from './minds/catalogue/catalogue-fault.ts';
import { Roster } from './minds/catalogue/roster.ts';
import { ModelRefused } from './minds/llama/model-refused.ts';
import { Opened } from './opened.ts';
import { Studio } from './pictures/studio/studio.ts';
import { type Loopback, openLoopback } from './rehearsal/loopback.ts';
import { LoopbackFault } from './rehearsal/loopback-fault.ts';
import { openSqliteStore } from './rehearsal/world/store/sqlite-store.ts';
import { passwordOf, Secrets } from './secrets.ts';
import type { ShowEvent } from './show/events/event.ts';
import { type GuildId, guildId, performerId } from './show/ids.ts';
import { DEFAULT_SETTINGS, type Settings } from './show/state/settings.ts';
import { SHOW_VERSION, type Show } from './show/state/show.ts';
import { type BotStage, openStage } from './stage/bot-stage.ts';
import type { LostShow } from './stage/channels/lost-show.ts';
import { BadToken } from './stage/client/bad-token.ts';
import { DiscordUnreachable, NotDiscord } from './stage/client/discord-unreachable.ts';
import { GatewayRefused } from './stage/client/gateway-refused.ts';
import type { StageOptions } from './stage/stage-options.ts';

/** Rehearsal is for watching: short rounds, quick votes, and a floor that never sleeps. */
const REHEARSAL: Partial<Settings> = {
  paceMs: 8_000,
  intermissionMs: 20_000,
  chaosOpenMs: 30_000,
  chaosCooldownMs: 30_000,
  sleepAfterMs: null,
};
const LINE_EVERY_MS_MAX = 2_500;
/** What Discord or a disk that is away may hold up an end by. */
const CLOSING_MS_MAX = 10_000;

interface Restore {
  readonly restore?: string;
  readonly to?: string;
}

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

function settingsFrom(config: Config): Settings {
  const house = { ...DEFAULT_SETTINGS, ...(config.token === null ? REHEARSAL : {}) };
  return {
    ...house,
    paceMs: config.paceMs ?? house.paceMs,
    roundsPerEpisode: config.rounds ?? house.roundsPerEpisode,
    timeZone: config.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

function newSeed(): { seed: string; commitment: string } {
  const seed = randomBytes(32).toString('hex');
  return { seed, commitment: createHash('sha256').update(seed).digest('hex') };
}

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

async function run(opened: Opened): Promise<void> {
  const { restore, to } = program.parse().opts<Restore>();
  const config = readConfig(process.env);
  // discord.js reads these by itself, and trips over an empty one; it is told the shards by us.
  for (const name of ['SHARDS', 'SHARD_COUNT']) delete process.env[name];
  const log = makeLog(config);
  await prepareDataFolder(config.dataDir);
  const assets = loadAssets();
  const journal = opened.add(
    await openJournal<ShowEvent, Show>({
      from: config.journalUrl,
      stateVersion: SHOW_VERSION,
      shards: config.shards,
      lastSeenFile: lastSeenFile(config),
      warn: (err) => log.warn({ err }, 'journal'),
      // Another process has our shards: this one stops at once rather than half serve.
      onLost: (error) => void end(error),
    }),
    (it) => it.close(),
  );
  if (restore !== undefined) await goBack(journal, restore, to);
  const lost = await lookForLostShows(journal, config);
  const casting = opened.add(
    await openCasting({
      roster: new Roster({ dataDir: config.dataDir, ...config.minds }),
      engine: { ...config.engine, warn: (err) => log.warn({ err }, 'model') },
      keyOf,
      warn: (sentence) => log.warn(sentence),
    }),
    (it) => it.close(),
  );
  const loopback = config.token === null ? await rehearse(config, { opened, log }) : null;
  secrets.add(loopback?.token);
  const studio = opened.add(new Studio(), (it) => it.close());
  const stage = makeStage({ config, log, assets, journal, lost, loopback, casting, studio });
  const director = new Director({
    journal,
    stage,
    deck: assets.deck,
    mindFor: (card) => casting.mindFor(card),
    deadlineMs: config.mindDeadlineMs,
    owns: (guild) => ownsGuild(config.shards, guild),
    beatMs: ({ settings }) => Math.min(LINE_EVERY_MS_MAX, Math.floor(settings.paceMs / 8)),
    clock,
    log,
    newSeed,
  });
  stage.connect(director);
  opened.add(stage, (it) => it.close());
  opened.add(director, (it) => it.close());
  await director.start();
  refuseWhenAllStandStill(director, loopback);
  await stage.start();
  if (loopback !== null) await followTheEnvironment(director, loopback, config);
  const { paceMs } = settingsFrom(config);
  announce({ page: loopback?.url ?? null, paceMs, cast: casting.label, note: casting.note });
}

async function rehearse(
  { dataDir, port }: Config,
  { opened, log }: { opened: Opened; log: Logger },
): Promise<Loopback> {
  const store = await openSqliteStore(`${dataDir}/rehearsal.sqlite`);
  const onFault = (err: unknown) => log.error({ err }, 'the loopback Discord had a fault of its own');
  return opened.add(await openLoopback({ port, store, onFault }), (it) => it.close());
}

/** A rehearsal that goes on takes over what the host says now; a real server's settings are its admins' own. */
async function followTheEnvironment(director: Director, loopback: Loopback, config: Config): Promise<void> {
  const guild = guildId(loopback.guildId);
  const now = director.show(guild)?.settings;
  const { paceMs = now?.paceMs, rounds = now?.roundsPerEpisode } = config;
  if (now === undefined || paceMs === undefined || rounds === undefined) return;
  if (paceMs === now.paceMs && rounds === now.roundsPerEpisode) return;
  const settings = { paceMs, roundsPerEpisode: rounds };
  await director.submit(guild, { type: 'changeSettings', atMs: clock.nowMs(), settings });
}

interface StageParts {
  readonly config: Config;
  readonly log: Logger;
  readonly assets: Assets;
  readonly journal: Journal<ShowEvent, Show>;
  readonly lost: ReadonlyMap<GuildId, LostShow>;
  readonly loopback: Loopback | null;
  readonly casting: Casting;
  readonly studio: Studio;
}

function makeStage({ config, log, assets, journal, lost, loopback, casting, studio }: StageParts): BotStage {
  return openStage({
    token: loopback?.token ?? config.token ?? '',
    apiUrl: loopback?.apiUrl ?? config.discordApi,
    shards: config.shards,
    commands,
    settings: settingsFrom(config),
    cast: assets.cast,
    mindName: (card) => casting.playedBy(card),
    mindsAtHand: () => casting.names(),
    retell: config.recapVoice === 'mind' ? voiceOf(casting) : undefined,
    onArrival: loopback === null ? 'greet' : 'setUp',
    pictures: studio,
    notes: (guild) => journal.guild(guild).notes,
    lost,
    clock,
    log,
    onRefused: (why) => void end(why),
  });
}

/** The mind that tells the recap's beats: the one that plays whom no other does. */
function voiceOf(casting: Casting): StageOptions['retell'] {
  const mind = casting.mindFor({ id: performerId('recap'), mind: 'default' });
  if (mind.retell !== undefined) return mind.retell.bind(mind);
  throw new ConfigFault(
    `RECAP_VOICE=mind needs a model that can write, and ${mind.name} cannot: name one with MODEL or MIND_URL.`,
  );
}

async function goBack(
  journal: Journal<ShowEvent, Show>,
  guild: string,
  to: string | undefined,
): Promise<void> {
  if (!/^\d+$/.test(guild) || to === undefined || !/^\d+$/.test(to)) {
    throw new ConfigFault('--restore needs a guild and an event, such as --restore 1234567890 --to 480');
  }
  try {
    await refuseWhereAllIsGood(journal, guildId(guild));
    await journal.guild(guildId(guild)).restoreTo(Number(to));
  } catch (error) {
    throw error instanceof RangeError ? new ConfigFault(error.message) : error;
  }
  console.log(`Guild ${guild} goes on after event ${to}; what came later is kept aside in the database.`);
}

/** Good records are not moved aside because something else is wrong. */
async function refuseWhereAllIsGood(journal: Journal<ShowEvent, Show>, guild: GuildId): Promise<void> {
  try {
    const { seq } = await journal.guild(guild).audit();
    throw new ConfigFault(
      `The records of guild ${guild} are all good through event ${seq}, so nothing was moved: start without --restore.`,
    );
  } catch (error) {
    if (!(error instanceof CorruptJournal)) throw error;
  }
}

/** A host with one damaged show is told and stopped; with many, the others play on. */
function refuseWhenAllStandStill(director: Director, loopback: Loopback | null): void {
  const { stopped } = director;
  const [first] = stopped;
  if (first === undefined || (loopback === null && stopped.length < director.size)) return;
  throw first.cause instanceof Error ? first.cause : first;
}

function offerOfReturn({ guild, lastGood, goodThrough }: CorruptJournal): string {
  const seq = goodThrough?.seq ?? lastGood?.seq ?? 0;
  return `Nothing was changed. To go on from there: npm start -- --restore ${guild} --to ${seq}`;
}

/** One sentence for what a person can mend; the whole error for what only we can. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const mendable = [
    ...[ConfigFault, AssetFault, ModelRefused, CatalogueFault, LoopbackFault],
    ...[BadToken, DiscordUnreachable, NotDiscord, GatewayRefused],
    ...[JournalInUse, JournalUnavailable, JournalConflict, CorruptJournal, CorruptNote, ShardsInUse],
  ];
  const wrongInput = mendable.some((fault) => error instanceof fault);
  console.error(secrets.hide(wrongInput && error instanceof Error ? error.message : inspect(error)));
  if (error instanceof CorruptJournal) console.error(offerOfReturn(error));
  return wrongInput ? 2 : 1;
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
    const code = why === undefined ? 0 : explain(why);
    setTimeout(() => process.exit(code), CLOSING_MS_MAX);
    await opened.close().catch((error: unknown) => console.error(secrets.hide(inspect(error))));
    process.exit(code);
  })();
  return ending;
}

await run(opened).catch(end);
