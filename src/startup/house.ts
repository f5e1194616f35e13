// The stage and the director of this house, put together from what the program has opened.

import { createHash, randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { commands } from '../../commands/all.ts';
import type { Assets } from '../assets.ts';
import { type Config, ConfigFault, ownsGuild } from '../config.ts';
import { Director } from '../director/director.ts';
import type { Clock } from '../director/ports.ts';
import type { Journal } from '../journal/journal.ts';
import type { Casting } from '../minds/casting.ts';
import type { Studio } from '../pictures/studio/studio.ts';
import type { Loopback } from '../rehearsal/loopback.ts';
import type { ShowEvent } from '../show/events/event.ts';
import { type GuildId, performerId } from '../show/ids.ts';
import type { Show } from '../show/state/show.ts';
import { type BotStage, openStage, type StageOptions } from '../stage/bot-stage.ts';
import type { LostShow } from '../stage/channels/lost-show.ts';
import { settingsFrom } from './house-settings.ts';

const LINE_EVERY_MS_MAX = 2_500;

export interface Parts {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Logger;
  readonly assets: Assets;
  readonly journal: Journal<ShowEvent, Show>;
  readonly lost: ReadonlyMap<GuildId, LostShow>;
  /** Null on Discord. */
  readonly loopback: Loopback | null;
  readonly casting: Casting;
  readonly studio: Studio;
  /** Discord has shown the bot the door for good. */
  readonly onRefused: (why: unknown) => void;
}

export function stageOf(parts: Parts): BotStage {
  const { config, assets, journal, lost, loopback, casting, studio, clock, log, onRefused } = parts;
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
    onRefused,
  });
}

export function directorOf(
  { config, assets, journal, casting, clock, log }: Parts,
  stage: BotStage,
): Director {
  return new Director({
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
}

function newSeed(): { seed: string; commitment: string } {
  const seed = randomBytes(32).toString('hex');
  return { seed, commitment: createHash('sha256').update(seed).digest('hex') };
}

/** The mind that tells the recap's beats: the one that plays whom no other does. */
function voiceOf(casting: Casting): StageOptions['retell'] {
  const mind = casting.mindFor({ id: performerId('recap'), mind: 'default' });
  if (mind.retell !== undefined) return mind.retell.bind(mind);
  throw new ConfigFault(
    `RECAP_VOICE=mind needs a model that can write, and ${mind.name} cannot: name one with MODEL or MIND_URL.`,
  );
}
