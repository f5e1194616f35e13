#!/usr/bin/env node

// The composition root of the bot; only such roots read the environment. It puts the parts together and runs the show,
// on Discord with a token, in rehearsal without one. Wrong input ends it with one sentence and exit code 2.

import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { Command } from 'commander';
import pino, { type Logger } from 'pino';
import pretty from 'pino-pretty';
import { commands } from '../commands/all.ts';
import { type Assets, loadAssets } from './assets.ts';
import { Director } from './director/director.ts';
import type { Pacing } from './director/pacing/pacing.ts';
import type { Clock, Traffic } from './director/ports.ts';
import { wallClock } from './director/time/clock.ts';
import { keepTimeSteady } from './director/time/steady-time.ts';
import { announce } from './host/announcement.ts';
import { bare, type Config, ownsGuild, readConfig } from './host/config.ts';
import { prepareDataFolder } from './host/data-folder.ts';
import { explain } from './host/explain.ts';
import { firstSettings } from './host/first-settings.ts';
import {
  inRehearsal,
  liveFloorDoors,
  openLiveFloor,
  openLiveHub,
  whoseFloorsAreOpen,
} from './host/live-floor.ts';
import { openLog } from './host/log.ts';
import { type Monitoring, openMonitoring } from './host/monitoring.ts';
import { Opened } from './host/opened.ts';
import { openPacing } from './host/pacing.ts';
import { recapVoice } from './host/recap-voice.ts';
import { lastSeenFile, lookForLostShows } from './host/records/lost-shows.ts';
import { type Restore, restoreAsked } from './host/records/restore.ts';
import { Rounds } from './host/rounds.ts';
import { passwordOf, Secrets } from './host/secrets.ts';
import { type Journal, openJournal } from './journal/journal.ts';
import type { LiveHub } from './live/live-hub.ts';
import { type Casting, openCasting } from './minds/casting.ts';
import { Roster } from './minds/catalogue/roster.ts';
import { sha256 } from './offstage/secret.ts';
import { Studio } from './pictures/studio/studio.ts';
import { type Loopback, openLoopback } from './rehearsal/loopback.ts';
import { openSqliteStore } from './rehearsal/world/store/sqlite-store.ts';
import type { ShowEvent } from './show/events/event.ts';
import { type GuildId, guildId } from './show/ids.ts';
import { SHOW_VERSION, type Show } from './show/state/show.ts';
import { type BotStage, openStage } from './stage/bot-stage.ts';
import type { LostShow } from './stage/channels/lost-show.ts';

/** https://discordstatus.com/api */
const STATUS_URL = 'https://discordstatus.com/api/v2/summary.json';
const LINE_EVERY_MS_MAX = 2_500;
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

function newSeed(): { seed: string; commitment: string } {
  const seed = randomBytes(32).toString('hex');
  return { seed, commitment: sha256(seed) };
}

/** No line of the log, and no last sentence, holds one of these. */
const secrets = new Secrets().add(
  ...['DISCORD_TOKEN', 'DISCORD_CLIENT_SECRET', 'MIND_API_KEY', 'HF_TOKEN'].map((name) =>
    bare(process.env[name]),
  ),
  passwordOf(bare(process.env['DATABASE_URL'])),
);

const rounds = new Rounds();

function makeLog({ logLevel: level }: Config): Logger {
  // Written at once, so that the last words are the last.
  const where = { dest: 2, sync: true };
  const to = process.stderr.isTTY ? pretty({ destination: 2, sync: true }) : pino.destination(where);
  return openLog({ level, secrets, to, roundOf: rounds.of });
}

function keyOf(variable: string): string | undefined {
  const key = bare(process.env[variable]);
  secrets.add(key);
  return key === '' ? undefined : key;
}

async function run(opened: Opened): Promise<void> {
  const asked = program.parse().opts<Restore>();
  const config = readConfig(process.env);
  // discord.js reads these by itself, and trips over an empty one; it is told the shards by us.
  for (const name of ['SHARDS', 'SHARD_COUNT']) delete process.env[name];
  const log = makeLog(config);
  await prepareDataFolder(config.dataDir);
  const monitoring = await openMonitoring(config, { opened, nowMs: clock.nowMs });
  const assets = loadAssets();
  const journal = await openRecords(config, { opened, log });
  await restoreAsked(journal, asked);
  const lost = await lookForLostShows(journal, config);
  const casting = await openMinds(config, { opened, log });
  const hub = openLiveHub(clock, log, whoseFloorsAreOpen(config));
  const loopback = config.token === null ? await rehearse(config, { opened, log }, hub) : null;
  secrets.add(loopback?.token);
  const studio = opened.add(new Studio(), (it) => it.close());
  const parts: Parts = { config, log, monitoring, assets, journal, lost, loopback, casting, studio, hub };
  const pacing = openPacing(config, clock);
  const stage = makeStage(parts, pacing);
  const director = makeDirector(parts, stage, pacing);
  stage.connect(director);
  rounds.follow(director);
  opened.add(stage, (it) => it.close());
  opened.add(director, (it) => it.close());
  opened.add(hub, async (it) => it.close());
  monitoring?.monitor.watch({ floors: director, stage, minds: casting, live: hub });
  // The first to be closed: whoever asks is told before anything is let go.
  opened.add(monitoring?.monitor, async (it) => it?.closing());
  const live = loopback === null ? await openLiveFloor(config.live, { opened, hub, stage }) : undefined;
  // Discord is waited for while the floors are opened.
  await Promise.all([openFloors(director, parts, stage), stage.start()]);
  if (loopback !== null) await followTheEnvironment(director, loopback, config);
  const { paceMs } = firstSettings(config);
  const { label: cast, note } = casting;
  announce({ page: loopback?.url ?? null, paceMs, cast, note, live, metrics: monitoring?.url });
}

/** What each part of the house is opened with: where it is closed again, and where it may complain. */
interface Doorway {
  readonly opened: Opened;
  readonly log: Logger;
}

async function openRecords(config: Config, { opened, log }: Doorway): Promise<Journal<ShowEvent, Show>> {
  const journal = await openJournal<ShowEvent, Show>({
    from: config.journalUrl,
    stateVersion: SHOW_VERSION,
    shards: config.shards,
    lastSeenFile: lastSeenFile(config),
    clock,
    warn: (err) => log.warn({ err }, 'journal'),
    // Another process has our shards: this one stops at once rather than half serve.
    onLost: (error) => void end(error),
  });
  return opened.add(journal, (it) => it.close());
}

async function openMinds(config: Config, { opened, log }: Doorway): Promise<Casting> {
  const casting = await openCasting({
    roster: new Roster({ dataDir: config.dataDir, ...config.minds }),
    engine: { ...config.engine, warn: (err) => log.warn({ err }, 'model') },
    keyOf,
    warn: (sentence) => log.warn(sentence),
  });
  return opened.add(casting, (it) => it.close());
}

async function rehearse(config: Config, { opened, log }: Doorway, hub: LiveHub): Promise<Loopback> {
  const { dataDir, port, guildLocale } = config;
  const store = await openSqliteStore(`${dataDir}/rehearsal.sqlite`);
  const onFault = (err: unknown) => log.error({ err }, 'the loopback Discord had a fault of its own');
  const locale = guildLocale === undefined ? {} : { locale: guildLocale };
  const guests = inRehearsal(hub);
  return opened.add(await openLoopback({ port, store, guests, onFault, ...locale }), (it) => it.close());
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

interface Parts {
  readonly config: Config;
  readonly log: Logger;
  readonly monitoring: Monitoring | undefined;
  readonly assets: Assets;
  readonly journal: Journal<ShowEvent, Show>;
  readonly lost: ReadonlyMap<GuildId, LostShow>;
  readonly loopback: Loopback | null;
  readonly casting: Casting;
  readonly studio: Studio;
  readonly hub: LiveHub;
}

function makeStage(parts: Parts, traffic: Traffic): BotStage {
  const { config, log, monitoring, assets, journal, lost, loopback, casting, studio } = parts;
  return openStage({
    token: loopback?.token ?? config.token ?? '',
    apiUrl: loopback?.apiUrl ?? config.discordApi,
    shards: config.shards,
    commands,
    settings: firstSettings(config),
    cast: assets.cast,
    mindName: (card) => casting.playedBy(card),
    mindKind: (card) => casting.kindOf(card),
    mindsAtHand: () => casting.names(),
    mindServers: () => casting.serversSeen(),
    retell: config.recapVoice === 'mind' ? recapVoice(casting) : undefined,
    statusUrl: loopback === null ? STATUS_URL : null,
    onArrival: loopback === null ? 'greet' : 'setUp',
    liveFloor: liveFloorDoors(config.live, loopback?.url),
    clientSecret: config.live?.clientSecret ?? undefined,
    pictures: studio,
    traffic,
    notes: (guild) => journal.guild(guild).notes,
    stillOurs: (guild) => journal.guild(guild).take(),
    notedGuilds: async () =>
      (await journal.guilds('notes')).filter((guild) => ownsGuild(config.shards, guild)),
    lost,
    clock,
    log,
    onRefused: (why) => void end(why),
    onExchange: monitoring?.monitor.exchanged,
  });
}

function makeDirector(parts: Parts, stage: BotStage, pacing: Pacing): Director {
  const { config, log, monitoring, assets, journal, casting, hub } = parts;
  return new Director({
    journal,
    stage,
    pacing,
    deck: assets.deck,
    mindFor: (card) => casting.mindFor(card),
    deadlineMs: config.mindDeadlineMs,
    owns: (guild) => ownsGuild(config.shards, guild),
    beatMs: ({ settings }) => Math.min(LINE_EVERY_MS_MAX, Math.floor(settings.paceMs / 8)),
    clock,
    log,
    newSeed,
    onWritten: (written) => {
      monitoring?.monitor.written(written);
      hub.written(written);
    },
    onChanged: hub.changed,
  });
}

async function openFloors(director: Director, { hub, loopback }: Parts, stage: BotStage): Promise<void> {
  await director.start();
  hub.connect({ floors: director, stage: stage.live });
  refuseWhenAllStandStill(director, loopback);
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
// A fault of ours that nobody awaited: Node would print it as it is, addresses with their tokens and all.
process.on('uncaughtException', (error) => void end(error));
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

await run(opened).catch(end);
