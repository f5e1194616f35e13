// Slash commands, components, modals and autocomplete through the real client, and the two deadlines.
import { Events, type Interaction, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HandClock, openRig, type Rig, viewerNamed } from './client.ts';
import { type Held, holdAgainstOpenapi } from './openapi.ts';

const commands = [
  {
    name: 'bet',
    description: 'Bet on a trader',
    options: [
      { type: 3, name: 'trader', description: 'Who', required: true, autocomplete: true },
      { type: 4, name: 'chips', description: 'How many', min_value: 1, max_value: 1000 },
    ],
  },
  { name: 'setup', description: 'Set up', default_member_permissions: '32' },
  { name: 'chaos', description: 'Chaos', options: [{ type: 1, name: 'start', description: 'Start' }] },
];

let rig: Rig;
let held: Held;
const clock = new HandClock();

beforeEach(async () => {
  rig = await openRig({ clock });
  held = await holdAgainstOpenapi(rig.loopback);
  await rig.client.application.commands.set(commands);
});

afterEach(async () => {
  await rig.close();
  expect(held.violations).toEqual([]);
});

/** Answers the next interaction; resolves with what the handler returned. */
function answering<T>(handle: (interaction: Interaction) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    rig.client.once(Events.InteractionCreate, (interaction) => handle(interaction).then(resolve, reject));
  });
}

const bet = (options: { name: string; value: string | number }[]) => ({
  channelId: rig.channel.id,
  name: 'bet',
  options,
});
const trader = { name: 'trader', value: 'alex' };

it('defers, then edits: thinking first, then the words, for the one who asked alone', async () => {
  const robin = viewerNamed(rig.loopback, 'Robin');
  const sam = viewerNamed(rig.loopback, 'Sam');
  const answered = answering(async (interaction) => {
    if (!interaction.isChatInputCommand()) throw new Error('no command');
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const [thinking] = robin.messages(rig.channel.id);
    await interaction.editReply(`bet on ${interaction.options.getString('trader', true)}`);
    return {
      thinking,
      permissions: interaction.memberPermissions?.bitfield,
      locale: interaction.guildLocale,
    };
  });
  const outcome = await robin.command(bet([trader]));
  const seen = await answered;
  expect(outcome).toMatchObject({ state: 'done', ephemeral: true });
  expect(seen.thinking).toMatchObject({
    content: '',
    ephemeralFor: robin.id,
    interaction: { commandName: 'bet' },
  });
  expect((seen.thinking?.flags ?? 0) & MessageFlags.Loading).toBe(MessageFlags.Loading);
  expect(seen).toMatchObject({ locale: 'en-US', permissions: expect.any(BigInt) });
  expect(robin.messages(rig.channel.id).map((message) => message.content)).toEqual(['bet on alex']);
  expect(sam.messages(rig.channel.id)).toEqual([]);
});

it('gives the first follow-up of a deferred answer the place of its thinking message', async () => {
  const robin = viewerNamed(rig.loopback, 'Robin');
  const answered = answering(async (interaction) => {
    if (!interaction.isChatInputCommand()) throw new Error('no command');
    await interaction.deferReply();
    await interaction.followUp('first');
    await interaction.followUp('second');
    await interaction.deleteReply();
  });
  await robin.command(bet([trader]));
  await answered;
  expect(robin.messages(rig.channel.id).map((message) => message.content)).toEqual(['second']);
});

it('offers choices while an option is typed', async () => {
  const asked = answering(async (interaction) => {
    if (!interaction.isAutocomplete()) throw new Error('no autocomplete');
    await interaction.respond([{ name: 'Alex', value: interaction.options.getFocused() }]);
  });
  const choices = await viewerNamed(rig.loopback, 'Sam').autocomplete({
    ...bet([{ name: 'trader', value: 'al' }]),
    focused: 'trader',
  });
  await asked;
  expect(choices).toEqual([{ name: 'Alex', value: 'al' }]);
});

it('presses a button, fills in its modal, and updates the message', async () => {
  const robin = viewerNamed(rig.loopback, 'Robin');
  const message = await rig.channel.send({
    content: 'Vote',
    components: [{ type: 1, components: [{ type: 2, style: 1, label: 'Own', custom_id: 'own' }] }],
  });
  const shown = answering(async (interaction) => {
    if (!interaction.isButton()) throw new Error('no button');
    await interaction.showModal({
      ...{ custom_id: 'headline', title: 'Your headline' },
      components: [
        { type: 18, label: 'Text', component: { type: 4, custom_id: 'text', style: 1, min_length: 3 } },
      ],
    });
  });
  const pressed = await robin.press(message.id, 'own');
  await shown;
  expect(pressed.modal).toMatchObject({ title: 'Your headline' });
  await expect(robin.submit(pressed.id, { text: 'x' })).rejects.toThrow('between 3 and 4000');
  const submitted = answering(async (interaction) => {
    if (!interaction.isModalSubmit() || !interaction.isFromMessage())
      throw new Error('no modal of a message');
    await interaction.update({ content: interaction.fields.getTextInputValue('text'), components: [] });
  });
  await robin.submit(pressed.id, { text: 'Tech is doomed' });
  await submitted;
  expect(robin.messages(rig.channel.id)).toMatchObject([
    { id: message.id, content: 'Tech is doomed', components: [] },
  ]);
});

describe('what the Discord app would not let a person do is refused before anything is sent:', () => {
  it.each([
    ['a required option is missing', () => bet([]), 'The option "trader" of /bet is required.'],
    [
      'a number is too large',
      () => bet([trader, { name: 'chips', value: 1001 }]),
      '"chips" must be at most 1000.',
    ],
    [
      'a number is no whole one',
      () => bet([trader, { name: 'chips', value: 1.5 }]),
      '"chips" must be a whole number.',
    ],
    ['there is no such option', () => bet([trader, { name: 'x', value: 1 }]), '/bet has no option "x".'],
    [
      'there is no such command',
      () => ({ ...bet([]), name: 'x' }),
      'There is no command /x that you may use here.',
    ],
    [
      'the command is for admins',
      () => ({ ...bet([]), name: 'setup' }),
      'There is no command /setup that you may use here.',
    ],
    [
      'a subcommand is missing',
      () => ({ ...bet([]), name: 'chaos' }),
      '/chaos needs one of its subcommands: start.',
    ],
  ])('%s', async (_why, typed, sentence) => {
    await expect(viewerNamed(rig.loopback, 'Robin').command(typed())).rejects.toThrow(sentence);
  });
});

describe('deadlines:', () => {
  it('an answer after three seconds is refused with 10062, and the viewer is told', async () => {
    const answered = answering(async (interaction) => {
      if (!interaction.isChatInputCommand()) throw new Error('no command');
      clock.move(3051);
      return interaction.reply('late').catch((error: { code: number }) => error.code);
    });
    const outcome = await viewerNamed(rig.loopback, 'Robin').command(bet([trader]));
    expect(outcome).toMatchObject({ state: 'failed', message: 'The application did not respond' });
    expect(await answered).toBe(10_062);
  });

  it('a second answer is refused with 40060, and a follow-up after 15 minutes with 50027', async () => {
    const answered = answering(async (interaction) => {
      if (!interaction.isChatInputCommand()) throw new Error('no command');
      await interaction.reply('once');
      const callback = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
      const body = { type: 4, data: { content: 'twice' } };
      const twice = await rig.client.rest
        .post(callback, { body, auth: false })
        .catch((error: { code: number }) => error.code);
      clock.move(15 * 60_000 + 1);
      const late = await interaction.followUp('late').catch((error: { code: number }) => error.code);
      return [twice, late];
    });
    await viewerNamed(rig.loopback, 'Robin').command(bet([trader]));
    expect(await answered).toEqual([40_060, 50_027]);
  });

  it('a follow-up before the answer is refused with 10015', async () => {
    const answered = answering(async (interaction) => {
      const path = `/webhooks/${rig.loopback.applicationId}/${interaction.token}` as const;
      const body = { content: 'early' };
      return rig.client.rest.post(path, { body, auth: false }).catch((error: { code: number }) => error.code);
    });
    const outcome = viewerNamed(rig.loopback, 'Robin').command(bet([trader]));
    expect(await answered).toBe(10_015);
    clock.move(3051);
    expect((await outcome).state).toBe('failed');
  });
});

it('lets a role use a command that the server has handed it, and tells the bot of it', async () => {
  const { world, guildId } = rig.loopback;
  const sam = viewerNamed(rig.loopback, 'Sam');
  const setUp = () => sam.commands().find(({ name }) => name === 'setup');
  const command = (await rig.client.application.commands.fetch()).find(({ name }) => name === 'setup');
  if (command === undefined) throw new Error('no command');
  const say = (about: string, permission: boolean) =>
    world.commandPermissions.put({
      ...{ id: `${guildId}:${about}`, guildId, commandId: about },
      permissions: [{ id: sam.id, type: 2, permission }],
    });
  expect(setUp()).toBeUndefined();
  say(world.applicationId, true);
  expect(setUp()).toBeDefined();
  // What is said of the command goes before what is said of all.
  say(command.id, false);
  expect(setUp()).toBeUndefined();
  say(command.id, true);
  expect(setUp()).toBeDefined();
  const read = await rig.client.application.commands.permissions.fetch({ guild: guildId, command });
  expect(read).toEqual([{ id: sam.id, type: 2, permission: true }]);
});
