// What the page hears and says: hello, live messages for this viewer's eyes, interactions, modals, and one clear
// sentence for every bad frame.
import { once } from 'node:events';
import { Events, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { PageFrame, ServerFrame } from '../../../src/rehearsal/page/protocol.ts';
import { openRig, type Rig, viewerNamed } from '../client.ts';

/** A page that remembers every frame. */
class Page {
  readonly frames: ServerFrame[] = [];
  readonly #socket: WebSocket;
  #waiting: { fits: (frame: ServerFrame) => boolean; resolve: (frame: ServerFrame) => void }[] = [];

  constructor(rig: Rig, viewerId: string, more: Readonly<Record<string, string>> = {}) {
    const { url, pageKey } = rig.loopback;
    const query = new URLSearchParams({ key: pageKey, viewer: viewerId, ...more });
    this.#socket = new WebSocket(`${url.replace('http', 'ws')}/page/ws?${query}`);
    this.#socket.on('message', (data) => {
      const frame: ServerFrame = JSON.parse(String(data));
      this.frames.push(frame);
      for (const each of this.#waiting) if (each.fits(frame)) each.resolve(frame);
    });
  }

  send(frame: PageFrame | string): void {
    this.#socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }

  /** The first frame of that kind that fits, now or later. */
  heard<K extends ServerFrame['t']>(
    t: K,
    fits: (frame: Extract<ServerFrame, { t: K }>) => boolean = () => true,
  ) {
    type Frame = Extract<ServerFrame, { t: K }>;
    const matches = (frame: ServerFrame): frame is Frame => frame.t === t && fits(frame as Frame);
    const found = this.frames.find(matches);
    if (found !== undefined) return Promise.resolve(found);
    return new Promise<Frame>((resolve) => {
      this.#waiting.push({ fits: matches, resolve: (frame) => matches(frame) && resolve(frame) });
    });
  }

  close(): void {
    this.#socket.close();
  }
}

let rig: Rig;
let robin: Page;
let sam: Page;

beforeEach(async () => {
  rig = await openRig();
  await rig.client.application.commands.set([{ name: 'ask', description: 'Ask' }]);
  robin = new Page(rig, viewerNamed(rig.loopback, 'Robin').id);
  sam = new Page(rig, viewerNamed(rig.loopback, 'Sam').id);
  await Promise.all([robin.heard('hello'), sam.heard('hello')]);
});

afterEach(async () => {
  robin.close();
  sam.close();
  await rig.close();
});

it('begins with everything this viewer sees', async () => {
  const hello = await robin.heard('hello');
  expect(hello.viewers.map((viewer) => [viewer.name, viewer.admin])).toEqual([
    ['You (admin)', true],
    ['Robin', false],
    ['Sam', false],
  ]);
  expect(hello.channels.map((channel) => channel.name)).toContain('trading-floor');
  expect(hello.commands.map((command) => command.name)).toEqual(['ask']);
});

it('tells both viewers of a public message, and one of an ephemeral answer', async () => {
  const used = once(rig.client, Events.InteractionCreate);
  robin.send({ t: 'command', nonce: 'n1', channelId: rig.channel.id, name: 'ask', options: [] });
  await robin.heard('interaction', (frame) => frame.state === 'thinking' && frame.nonce === 'n1');
  const [interaction] = await used;
  await interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral });
  await robin.heard('interaction', (frame) => frame.state === 'done' && frame.ephemeral === true);
  const whispered = await robin.heard('message', (frame) => frame.message.content === 'psst');
  expect(whispered.message.interaction).toMatchObject({ userName: 'Robin', commandName: 'ask' });
  await rig.channel.send('aloud');
  await sam.heard('message', (frame) => frame.message.content === 'aloud');
  expect(sam.frames.some((frame) => frame.t === 'message' && frame.message.content === 'psst')).toBe(false);
});

it('says in what language the page is, with everything that is done there', async () => {
  const { id } = viewerNamed(rig.loopback, 'Robin');
  const japanese = new Page(rig, id, { locale: 'ja' });
  await japanese.heard('hello');
  for (const [page, locale] of [
    [japanese, 'ja'],
    [robin, 'en-US'],
  ] as const) {
    const used = once(rig.client, Events.InteractionCreate);
    page.send({ t: 'command', nonce: locale, channelId: rig.channel.id, name: 'ask', options: [] });
    expect((await used)[0]).toMatchObject({ locale, guildLocale: 'en-US', user: { id } });
  }
  japanese.close();
});

it('knows no language that Discord does not know', async () => {
  const klingon = new Page(rig, viewerNamed(rig.loopback, 'Robin').id, { locale: 'tlh' });
  expect((await klingon.heard('error')).message).toBe('Discord has no locale tlh.');
});

it('shows a modal and takes what was filled in', async () => {
  rig.client.once(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const input = { type: 4, custom_id: 'why', style: 1 } as const;
    await interaction.showModal({
      custom_id: 'm',
      title: 'Why',
      components: [{ type: 18, label: 'Why', component: input }],
    });
  });
  robin.send({ t: 'command', nonce: 'n2', channelId: rig.channel.id, name: 'ask', options: [] });
  const { interactionId, modal } = await robin.heard('modal');
  const submitted = once(rig.client, Events.InteractionCreate);
  robin.send({
    t: 'modalSubmit',
    nonce: 'n3',
    interactionId,
    customId: modal.custom_id,
    fields: { why: 'because' },
  });
  expect((await submitted)[0].fields.getTextInputValue('why')).toBe('because');
});

it.each([
  ['no JSON', '{', 'A frame must be JSON.'],
  ['no object', '[]', 'A frame must be a JSON object.'],
  ['an unknown kind', '{"t":"x","nonce":"e"}', 'There is no frame "x"'],
  ['a missing field', '{"t":"command","nonce":"e","channelId":"1"}', 'The frame needs "name" as a string.'],
  [
    'a message that is gone',
    '{"t":"component","nonce":"e","messageId":"1","customId":"x"}',
    'That message is gone.',
  ],
  [
    'a form that is closed',
    '{"t":"modalSubmit","nonce":"e","interactionId":"1","customId":"x","fields":{}}',
    'no longer open',
  ],
])('answers %s with one sentence', async (_what, frame, sentence) => {
  robin.send(frame);
  expect((await robin.heard('error')).message).toContain(sentence);
});

it('serves something at the root', async () => {
  const response = await fetch(rig.loopback.url);
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    expect.stringContaining('text/html'),
  ]);
});
