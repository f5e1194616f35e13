// A post whose answer was lost is looked for as long as it takes, however much members wrote: "not read yet" is never
// "not there". The real outbox on the simulated Discord, a new process for each try.

import pino from 'pino';
import { beforeEach, describe, expect, it } from 'vitest';
import { HeldUp } from '../../../src/director/held-up/held-up.ts';
import { guildId } from '../../../src/show/ids.ts';
import { PostInDoubt } from '../../../src/stage/edge/post-in-doubt.ts';
import { Outbox } from '../../../src/stage/posting/outbox.ts';
import { answerOf } from '../../simulation/faults/world/api.ts';
import { clientOn } from '../../simulation/faults/world/client.ts';
import { Discord } from '../../simulation/faults/world/discord.ts';
import type { Rest } from '../../simulation/faults/world/faulty-rest.ts';
import { ManualClock } from '../manual-clock.ts';
import { notesOn } from '../notes/notes-on.ts';

const GUILD = guildId('1234567890123456789');
const CHANNEL = '101';
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

let clock: ManualClock;
let discord: Discord;
let rows: Map<string, string>;
let looks: number;
let isHidden: boolean;
beforeEach(() => {
  clock = new ManualClock(1_800_000_000_000);
  discord = new Discord(() => clock.nowMs());
  rows = new Map();
  looks = 0;
  isHidden = false;
});

function newProcess(): Outbox {
  const rest: Pick<Rest, 'get'> = {
    get: async (route, options) => {
      looks += 1;
      return isHidden ? [] : answerOf(discord, { method: 'GET', route, query: options?.query });
    },
  };
  return new Outbox({
    client: clientOn(rest as Rest, GUILD, () => true),
    notes: (guild) => notesOn(rows, guild),
    log: pino({ enabled: false }),
    clock,
  });
}

const write = (by: 'bot' | 'somebody', text: string): string =>
  discord.post({ channel: CHANNEL, by, text }).id;
const chat = (messages: number): void => {
  for (let count = 0; count < messages; count++) write('somebody', 'hello');
};
const post = (outbox: Outbox, text: string) =>
  outbox.post({ guild: GUILD, channel: CHANNEL, keys: [text] }, async () => write('bot', text));
const lose = (outbox: Outbox, text: string, made: 'made' | 'not made') => {
  const sent = outbox.post({ guild: GUILD, channel: CHANNEL, keys: [text] }, async () => {
    if (made === 'made') write('bot', text);
    throw new PostInDoubt(0);
  });
  return expect(sent).rejects.toThrow(PostInDoubt);
};
/** As the director does: again and again, here in a new process each time. */
async function untilPosted(text: string) {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      return await post(newProcess(), text);
    } catch (error) {
      expect(error).toBeInstanceOf(HeldUp);
      clock.advance(1_000);
    }
  }
  throw new Error('it was not posted in a hundred attempts');
}
const standing = (text: string) => discord.messages.filter((message) => message.text === text);

describe('a post whose answer was lost', () => {
  it.each([400, 500, 600, 2_000])('stands once after %i messages of members', async (messages) => {
    const outbox = newProcess();
    await post(outbox, 'the one before');
    chat(messages);
    clock.advance(MINUTE_MS);
    await lose(outbox, 'a post', 'made');
    chat(messages);
    const at = await untilPosted('a post');
    expect(standing('a post').map(({ id }) => id)).toEqual([at.message]);
  });

  it('and that was not made is made once, when the whole channel is read', async () => {
    const outbox = newProcess();
    await post(outbox, 'the one before');
    await lose(outbox, 'a post', 'not made');
    chat(1_234);
    const at = await untilPosted('a post');
    expect(standing('a post').map(({ id }) => id)).toEqual([at.message]);
  });

  it('reads no message twice, however many tries it takes', async () => {
    const outbox = newProcess();
    await post(outbox, 'the one before');
    chat(2_050);
    await lose(outbox, 'a post', 'made');
    looks = 0;
    await untilPosted('a post');
    expect(looks).toBe(21);
  });

  it('is looked for after what stood last, where the one before is old', async () => {
    const outbox = newProcess();
    await post(outbox, 'the one before');
    chat(2_000);
    clock.advance(HOUR_MS);
    await lose(outbox, 'a post', 'made');
    looks = 0;
    await post(newProcess(), 'a post');
    expect(looks).toBe(1);
    expect(standing('a post')).toHaveLength(1);
  });

  it('is no older message of ours, though its channel could not be read', async () => {
    write('bot', 'ages ago');
    await post(newProcess(), 'the one before');
    isHidden = true;
    await lose(newProcess(), 'a post', 'not made');
    isHidden = false;
    await untilPosted('a post');
    expect(standing('a post')).toHaveLength(1);
  });
});

it('asks where a channel ends at the first post, and after an hour without one', async () => {
  const outbox = newProcess();
  for (let minute = 0; minute < 180; minute += 15) {
    await post(outbox, `${minute}`);
    clock.advance(15 * MINUTE_MS);
  }
  expect(looks).toBe(1);
  clock.advance(HOUR_MS);
  await post(outbox, 'the next one');
  expect(looks).toBe(2);
});
