// What a process may ask of Discord and of its minds, and who shares it out among its floors.

import { Pacing } from '../director/pacing/pacing.ts';
import type { Clock } from '../director/ports.ts';
import type { Config } from './config.ts';

/** https://discord.com/developers/docs/topics/rate-limits#global-rate-limit */
const REQUESTS_PER_SECOND = 50;

/** Of what Discord takes from the whole bot, a process has as much as it has of the shards. */
export function openPacing(
  { shards, mindDeadlineMs }: Pick<Config, 'shards' | 'mindDeadlineMs'>,
  clock: Clock,
): Pacing {
  const share = shards === undefined ? 1 : shards.ids.length / shards.count;
  return new Pacing({ clock, requestsPerSecond: REQUESTS_PER_SECOND * share, mindDeadlineMs });
}
