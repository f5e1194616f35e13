// What a person would do about a show that does not go on: `/setup`, then a restart. Nothing of it is to the show's
// credit; it lets the next bad day begin from health.
import type { House } from '../house/house.ts';
import { goesOn } from './going-on.ts';
import { type People, SET_UP } from './people.ts';

const TRY_MS = 40_000;
const KILL_AFTER_MS = 10_000;

/** Returns what helped; null: nothing. */
export async function bringBack(house: House, people: People): Promise<string | null> {
  await people.type(people.admin, 'setup', SET_UP).catch(() => undefined);
  if ((await goesOn(house, TRY_MS)) !== null) return '/setup';
  await house.bot.end('SIGKILL', KILL_AFTER_MS);
  house.bot.start();
  if ((await goesOn(house, TRY_MS)) !== null) return 'a restart';
  await people.type(people.admin, 'setup', SET_UP).catch(() => undefined);
  return (await goesOn(house, TRY_MS)) === null ? null : 'a restart and /setup';
}
