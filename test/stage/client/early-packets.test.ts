// A member's press while the bot is still coming up: answered at once where its server is there, however many are not.

import { afterEach, expect, it } from 'vitest';
import { openStage } from '../../../src/stage/bot-stage.ts';
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

it('is answered before all of the servers are there', async () => {
  rig = await new Rig({ commands }).open();
  await rig.stage.close();
  // In an outage: discord.js waits for it for a quarter of a minute before it is ready.
  const other = await rig.loopback.addGuild({ name: 'Other' });
  await rig.loopback.outage(other, 'begins');
  const stage = openStage(rig.stageOptions());
  stage.connect(rig.shows);
  const started = stage.start();
  const channelId = rig.channel('general');
  while (rig.loopback.gateway.connections === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  const { state, messageId } = await rig.admin.command({ channelId, name: 'ask' });
  expect(state).toBe('done');
  expect(rig.admin.messages(channelId).find(({ id }) => id === messageId)?.content).toBe('Here you are');
  expect(stage.isUp).toBe(false);
  await rig.loopback.outage(other, 'ends');
  await started;
  await stage.close();
});
