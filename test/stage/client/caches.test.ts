// What the client remembers of Discord: all that permissions are reckoned from, and nobody who only passed by.

import { afterEach, describe, expect, it } from 'vitest';
import type { Command } from '../../../src/stage/interactions/command.ts';
import { Rig } from '../rig.ts';

const commands: readonly Command[] = [
  {
    definition: { name: 'ask', description: 'Asks' },
    run: async () => ({ kind: 'private', text: 'Here you are' }),
  },
];

let rig: Rig;
afterEach(() => rig.close());

describe('the memory of the client', () => {
  it('has its own member and no other, no message, and every guild, channel and role', async () => {
    rig = await new Rig({ commands }).open();
    const before = rig.stage.census().cached;
    for (const person of [1, 2] as const) {
      await rig.viewer(person).command({ channelId: rig.channel('general'), name: 'ask' });
    }
    await rig.stage.idle();
    const { cached } = rig.stage.census();
    expect(cached).toEqual({ ...before, users: 1, members: 1, messages: 0 });
    expect(cached.guilds).toBe(1);
    expect(cached.channels).toBeGreaterThan(0);
    expect(cached.roles).toBeGreaterThan(0);
  });
});
