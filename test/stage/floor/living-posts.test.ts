// A server that speaks another language from now on: what is still alive on its floor is told in it at once.

import { PermissionFlagsBits as Bit } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import { viewerId } from '../../../src/show/ids.ts';
import { DEFAULT_SETTINGS } from '../../../src/show/state/settings.ts';
import { Rig } from '../rig.ts';

const DE = wordsOf('de');
let rig: Rig;

beforeEach(async () => {
  const settings = {
    ...{ ...DEFAULT_SETTINGS, roundsPerEpisode: 20, sleepAfterMs: null },
    ...{ openingBell: '18:00', timeZone: 'Europe/Madrid' },
  };
  rig = await new Rig({ stage: { onArrival: 'setUp', settings } }).open();
  const { world, guildId } = rig.loopback;
  const guild = world.guilds.get(guildId);
  if (guild === undefined) throw new Error('no guild');
  const roles = guild.roles.map((role) => ({
    ...role,
    permissions: String(BigInt(role.permissions) | Bit.CreateEvents),
  }));
  world.guilds.put({ ...guild, roles });
  world.announce({ kind: 'guildUpdate', guildId });
  await world.commit();
  await new Promise((resolve) => setTimeout(resolve, 50));
  await rig.ring();
  await rig.play({
    ...{ type: 'visit', viewer: viewerId(rig.viewer(1).id) },
    ...{ atMs: rig.clock.nowMs(), today: '2027-01-15' },
  });
});
afterEach(() => rig.close());

const floor = () => rig.admin.messages(rig.channel('trading-floor'));
const labels = (content: string): string =>
  JSON.stringify(floor().find((post) => post.content.includes(content))?.components);
const speakGerman = async (): Promise<void> => {
  await rig.play({ type: 'changeSettings', atMs: rig.clock.nowMs(), settings: { language: 'de' } });
  for (let second = 0; second < 8; second++) {
    rig.clock.advance(1_000);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  await rig.stage.idle();
};
/** A thought can be bought once its round is over. */
const secondRound = async (): Promise<void> => {
  await rig.startRound();
  while ((rig.show.episode?.asked.length ?? 0) > 0) await rig.answer();
  await rig.startRound();
};
const feedLeak = () =>
  rig.play({
    ...{ type: 'feedLeak', viewer: viewerId(rig.viewer(1).id), atMs: rig.clock.nowMs() },
    ...{ interaction: `i${rig.show.seq}` as never, chips: 1 },
  } as never);

it('the round’s post, all of its lines', async () => {
  await secondRound();
  await feedLeak();
  await speakGerman();
  const [post] = floor().filter(({ content }) => /Runde.2 von 20/.test(content));
  expect(post?.content).not.toContain('leak pot');
  expect(floor().some(({ content }) => content.includes('round 2 of 20'))).toBe(false);
});

it('the newest bell’s, with its buttons', async () => {
  expect(labels('Opening bell')).toContain('What is this?');
  const before = floor().length;
  await speakGerman();
  expect(floor().some(({ content }) => content.includes('Opening bell'))).toBe(false);
  expect(JSON.stringify(floor()[0]?.components)).toContain(DE.say('presses.help'));
  expect(floor()).toHaveLength(before);
});

it('the vote’s, with its buttons', async () => {
  rig.clock.advance(600_000);
  await rig.play({ type: 'openChaos', viewer: viewerId(rig.viewer(1).id), atMs: rig.clock.nowMs() } as never);
  expect(JSON.stringify(floor().at(-1)?.components)).toContain('Write your own');
  await speakGerman();
  expect(JSON.stringify(floor().map(({ components }) => components))).not.toContain('Write your own');
  expect(JSON.stringify(floor().map(({ components }) => components))).toContain(DE.say('votes.writeOwn'));
});

it('the event of the next bell', async () => {
  await rig.stage.idle();
  await speakGerman();
  const [event] = rig.loopback.world.scheduledEvents.all();
  expect(event?.name).toBe(DE.say('floor.eventName'));
  expect(rig.loopback.world.scheduledEvents.all()).toHaveLength(1);
});

it('and what was told before a restart stays, and goes on in the new one', async () => {
  await secondRound();
  await rig.stage.close();
  await rig.raise();
  await speakGerman();
  await feedLeak();
  await speakGerman();
  const [post] = floor().filter(({ content }) => content.includes('round 2 of 20'));
  expect(post).toBeDefined();
  expect(post?.content).not.toContain('leak pot');
});
