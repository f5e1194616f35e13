// A show's first evening on a server: an admin has the channels made and lets it begin, and asks again where there is no
// answer, as people do.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Viewer } from '../../../src/rehearsal/people/viewer.ts';
import { FLOOR } from '../audit/telling.ts';
import { type People, SET_UP } from '../course/people.ts';
import type { PlayedServer } from './house.ts';

const TRIES = 10;
const AGAIN_AFTER_MS = 1_000;
const LOOK_EVERY_MS = 250;
const MADE_WITHIN_MS = 20_000;

/** Returns what was answered instead, where there are no channels in the end. */
export async function openShow(people: People, admin: Viewer): Promise<string | null> {
  let answer = '';
  for (let tries = 0; tries < TRIES && !hasFloor(admin); tries++) {
    answer = (await insist(people, admin, 'setup')) ?? 'nothing';
    const untilMs = Date.now() + MADE_WITHIN_MS;
    while (!hasFloor(admin) && Date.now() < untilMs) await sleep(LOOK_EVERY_MS);
  }
  return hasFloor(admin) ? null : answer;
}

/** What is answered on a machine that is loaded to the brim may be no more than that it took too long. */
export async function letBegin(
  people: People,
  { admin, tail }: Pick<PlayedServer, 'admin' | 'tail'>,
): Promise<void> {
  const hasBegun = (): boolean =>
    tail.records.some(({ events }) => events.some(({ type }) => type === 'resumed'));
  for (let tries = 0; tries < TRIES && !hasBegun(); tries++) {
    await insist(people, admin, 'resume');
    await sleep(AGAIN_AFTER_MS);
    await tail.read();
  }
}

/** Returns the answer; null: there was none. */
export async function insist(people: People, admin: Viewer, name: string): Promise<string | null> {
  for (let tries = 0; tries < TRIES; tries++) {
    const options = name === 'setup' ? SET_UP : [];
    const outcome = await people.type(admin, name, options).catch(() => undefined);
    if (outcome?.state === 'done') return textOf(admin, outcome.messageId);
    await sleep(AGAIN_AFTER_MS);
  }
  return null;
}

const hasFloor = (admin: Viewer): boolean => admin.channels().some(({ name }) => name === FLOOR);

const textOf = (admin: Viewer, messageId: string | null): string =>
  admin
    .channels()
    .flatMap(({ id }) => admin.messages(id))
    .find(({ id }) => id === messageId)?.content ?? '';
