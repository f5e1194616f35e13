// Thousands of servers that had the bot before it starts: their channels and webhooks in the loopback, their shows and
// the stage's notes in the journal, as if `/setup` had been run in each.

import { randomBytes } from 'node:crypto';
import { loadAssets } from '../../src/assets.ts';
import { wordsOf } from '../../src/languages/words.ts';
import type { Loopback } from '../../src/rehearsal/loopback.ts';
import { putChannel } from '../../src/rehearsal/world/channels.ts';
import { addGuild, defaultBotPermissions } from '../../src/rehearsal/world/founding.ts';
import type { World } from '../../src/rehearsal/world/world.ts';
import { ROOMS, TRADING_FLOOR } from '../../src/show/cast/cast.ts';
import { type GuildId, guildId } from '../../src/show/ids.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/show/state/settings.ts';
import { channelName, channelTopic } from '../../src/stage/channels/places.ts';
import { stageName } from '../../src/stage/channels/webhooks.ts';
import { PlayedShow } from './played-show.ts';
import { Press } from './press.ts';

export interface CityPlan {
  readonly playing: number;
  readonly asleep: number;
  /** Of the shows that play, so far. */
  readonly rounds: number;
  readonly journal: string;
}

export interface City {
  /** Those that play. */
  readonly playing: readonly Server[];
  readonly asleep: readonly Server[];
}

export interface Server {
  readonly guild: GuildId;
  readonly floor: string;
}

const TEXT_CHANNEL = 0;
const CATEGORY = 4;
const EPOCH_MS = 1_420_070_400_000;
/** Shows of so many phases: not all of their rounds are due at once. */
const PHASES = 10;
const ASLEEP_AFTER_ROUNDS = 2;
const EVERY_SERVERS = 500;

export async function foundCity(
  loopback: Loopback,
  { playing, asleep, rounds, journal }: CityPlan,
  say: (line: string) => void,
): Promise<City> {
  const { paceMs } = DEFAULT_SETTINGS;
  const nowMs = Date.now();
  // A member who has just been there keeps a floor awake for half an hour; these have one who never leaves.
  const awake: Partial<Settings> = { sleepAfterMs: null, intermissionMs: 60_000 };
  const shows = await Promise.all(
    Array.from({ length: PHASES }, (_, phase) =>
      PlayedShow.of({ settings: awake, rounds, untilMs: nowMs - (phase * paceMs) / PHASES }),
    ),
  );
  const sleeper = await PlayedShow.of({
    settings: { sleepAfterMs: ASLEEP_AFTER_ROUNDS * paceMs },
    ...{ rounds: 10, untilMs: nowMs - 86_400_000 },
  });
  const press = await Press.open(journal);
  const servers: Server[] = [];
  for (let number = 0; number < playing + asleep; number++) {
    const server = foundServer(loopback.world, press, number);
    const show = number < playing ? shows[number % PHASES] : sleeper;
    if (show !== undefined) await press.print(server.guild, show, number < playing ? 'playing' : 'resting');
    servers.push(server);
    if (number % EVERY_SERVERS === EVERY_SERVERS - 1) {
      say(`${number + 1} servers are founded`);
      await loopback.world.commit();
    }
  }
  await press.close();
  await loopback.world.commit();
  return { playing: servers.slice(0, playing), asleep: servers.slice(playing) };
}

function foundServer(world: World, press: Press, number: number): Server {
  // A millisecond each: servers are spread over shards by the time in their ids.
  const madeMs = Date.now() - EPOCH_MS + number;
  world.mint.passOver(String(BigInt(madeMs) << 22n));
  const plan = { name: `Server ${number}`, botPermissions: defaultBotPermissions, locale: 'en-US' };
  const guild = guildId(addGuild(world, { ...plan, channelName: 'general' }).id);
  const words = wordsOf('en');
  const name = words.say('channels.category');
  const category = putChannel(world, { guildId: guild, type: CATEGORY, name }).id;
  const channels = Object.fromEntries(
    ([TRADING_FLOOR, ...ROOMS] as const).map((place) => {
      const parts = { guildId: guild, type: TEXT_CHANNEL, parentId: category };
      const text = { name: channelName(words, place), topic: channelTopic(words, place) };
      return [place, putChannel(world, { ...parts, ...text }).id];
    }),
  );
  press.note(guild, 'places', { category, channels, made: [category, ...Object.values(channels)] });
  press.note(
    guild,
    'webhooks',
    webhooksOf(
      world,
      guild,
      ROOMS.map((room) => channels[room] ?? ''),
    ),
  );
  return { guild, floor: channels[TRADING_FLOOR] ?? '' };
}

function webhooksOf(world: World, guild: GuildId, rooms: readonly string[]) {
  const words = wordsOf('en');
  const { cast } = loadedAssets;
  return Object.fromEntries(
    rooms.map((channelId) => [
      channelId,
      Object.fromEntries(
        cast.map((performer) => {
          const parts = { id: world.mint.next(), token: randomBytes(51).toString('base64url') };
          const name = stageName(words, performer);
          const webhook = { ...parts, guildId: guild, channelId, name, creatorId: world.applicationId };
          world.webhooks.put({ ...webhook, avatar: null });
          return [performer.id, { ...parts, avatar: null, name }];
        }),
      ),
    ]),
  );
}

const loadedAssets = loadAssets();
