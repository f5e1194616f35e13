// Setting up in one form: nothing is made before the preview has said what, a restart changes nothing, and no copied
// button does for whom it was not meant.

import { PermissionFlagsBits as Bit, ChannelType, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { putChannel } from '../../../src/rehearsal/world/channels.ts';
import { nextOpensAtMs } from '../../../src/show/rounds/opening-time.ts';
import { Rig } from '../rig.ts';
import { FORM, SetUpDesk } from './set-up-desk.ts';

const INVITED = 309_774_633_984n;
const NAMES = ['trading-floor', 'startup-offices', 'vc-office', 'coffee-shop', 'news-room'];

let rig: Rig;
let desk: SetUpDesk;

async function open(options: ConstructorParameters<typeof Rig>[0] = {}): Promise<void> {
  rig = await new Rig(options).open();
  desk = new SetUpDesk(rig);
}

const names = () => rig.admin.channels().map(({ name }) => name);

/** A channel that the server has already. */
async function place(name: string, type = ChannelType.GuildText): Promise<string> {
  const { world, guildId } = rig.loopback;
  putChannel(world, { guildId, type, name });
  await world.commit();
  return rig.channel(name);
}

describe('the form of /setup', () => {
  beforeEach(() => open());
  afterEach(() => rig.close());

  it('says what will be made, makes nothing, and then makes just that', async () => {
    const before = names();
    await desk.ask({ hours: ['evenings'], liveliness: ['loud'], headlines: ['firstTime'] });
    expect(names()).toEqual(before);
    expect(rig.shows.show(rig.guild)).toBeUndefined();
    expect(desk.text).toContain('Nothing is made yet');
    for (const name of ['Bullpen', ...NAMES]) expect(desk.text).toContain(name);
    expect(desk.text).toContain('Opening bell: **at 18:00**');
    await desk.press('setUpMake');
    expect(names()).toEqual(expect.arrayContaining([...before, 'Bullpen', ...NAMES]));
    expect(desk.text).toContain('The house is set up');
    expect(desk.text).toContain(`<#${rig.channel('trading-floor')}>`);
    expect(desk.buttons).toEqual(['help', 'settings']);
    expect(rig.show.settings).toMatchObject({
      ...{ openingBell: '18:00', closingBell: '23:00', paceMs: 30_000, noise: 'loud' },
      ...{ ownHeadlines: 'firstTime', quietHours: null },
    });
    // Whoever set it up is there and waits: the first bell is for no hour.
    expect(nextOpensAtMs(rig.show, rig.clock.nowMs())).toBeNull();
  });

  it('can be changed before anything is made, again and again', async () => {
    await desk.ask();
    await desk.press('setUp:', {
      language: ['ja'],
      liveliness: ['quiet'],
      hours: ['always'],
      headlines: ['closed'],
    });
    expect(desk.text).toContain('Language: **日本語**');
    await desk.press('setUpHours', {
      ...{ openingBell: '9', closingBell: '5 pm', quietFrom: '', quietTo: '', timeZone: 'asia/tokyo' },
    });
    expect(desk.text).toContain('at 09:00');
    expect(desk.text).toContain('at 17:00');
    await desk.press('setUpMake');
    expect(rig.show.settings).toMatchObject({
      ...{ language: 'ja', paceMs: 900_000, noise: 'quiet', ownHeadlines: 'closed' },
      ...{ openingBell: '09:00', closingBell: '17:00', timeZone: 'Asia/Tokyo' },
    });
  });

  it.each([
    [{ openingBell: '25:99' }, '*Opening bell*'],
    [{ closingBell: 'late' }, '*Closing bell*'],
    [{ quietFrom: '22:00' }, '*Quiet hours*'],
    [{ quietFrom: '22:00', quietTo: '22:00' }, '*Quiet hours*'],
    [{ timeZone: 'Mars/Base' }, '*Time zone*'],
  ])('says what is wrong with %o, and offers it again as it was typed', async (wrong, name) => {
    await desk.ask();
    await desk.press('setUpHours', {
      ...{ openingBell: '', closingBell: '', quietFrom: '', quietTo: '', timeZone: 'UTC', ...wrong },
    });
    expect(desk.text).toContain(`⚠️ Nothing was changed: ${name}`);
    const form = await desk.formOf('setUpHours');
    for (const typed of Object.values(wrong)) expect(form).toContain(`"value":"${typed}"`);
  });

  it('makes after a restart what was shown before it', async () => {
    await desk.ask({ liveliness: ['loud'] });
    await rig.stage.close();
    await rig.raise();
    await desk.press('setUpMake');
    expect(names()).toEqual(expect.arrayContaining(NAMES));
    expect(rig.show.settings.paceMs).toBe(30_000);
  });

  it('makes nothing twice: not pressed twice at once, nor asked for anew', async () => {
    await desk.ask();
    await Promise.all([desk.press('setUpMake'), desk.press('setUpMake').catch(() => undefined)]);
    const made = rig.admin.channels().map(({ id }) => id);
    expect(names().filter((name) => name === 'coffee-shop')).toHaveLength(1);
    await new SetUpDesk(rig).ask();
    const again = await new SetUpDesk(rig).ask();
    expect(again.text).toContain('There already');
    expect(again.text).not.toContain('New:');
    await again.press('setUpMake');
    expect(rig.admin.channels().map(({ id }) => id)).toEqual(made);
  });

  it('is not for whoever copied a button', async () => {
    await desk.ask();
    const [id = ''] = desk.buttons;
    const { world } = rig.loopback;
    const stranger = rig.viewer(1);
    const posted = rig.admin.messages(rig.channel('general')).find((each) => each.id === desk.messageId);
    const message = world.messages.get(posted?.id ?? '');
    // As if the preview had been posted for all.
    if (message !== undefined) {
      world.messages.put({ ...message, ephemeralFor: null, flags: message.flags & ~MessageFlags.Ephemeral });
    }
    const pressed = await stranger.press(desk.messageId, id);
    await rig.stage.idle();
    const said = stranger.messages(rig.channel('general')).find((each) => each.id === pressed.messageId);
    expect(said?.content).toContain('Only members with **Manage Server**');
    expect(names()).not.toContain('trading-floor');
  });

  it('plays in channels that are chosen, an announcement channel too, and makes what is missing', async () => {
    const talk = await place('talk');
    const news = await place('news', ChannelType.GuildAnnouncement);
    const room = await place('coffee-shop');
    await desk.ask({ channels: [talk, news, room] });
    expect(desk.text).toContain(`📌 **Yours:** <#${talk}> becomes the Trading Floor`);
    expect(desk.text).toContain(`<#${room}> becomes the Coffee Shop`);
    await desk.press('setUpChannels', { tradingFloor: [news], newsRoom: [talk], coffeeShop: [room] });
    expect(desk.text).toContain(`<#${news}> becomes the Trading Floor`);
    await desk.press('setUpMake');
    expect(
      names()
        .filter((name) => NAMES.includes(name))
        .toSorted(),
    ).toEqual(['coffee-shop', 'startup-offices', 'vc-office'].toSorted());
    await rig.ring();
    expect(rig.contents('news').join()).toContain('Opening bell');
  });

  it('leaves each channel in the place that it was chosen for, whatever else is changed then', async () => {
    const [talk, more] = [await place('talk'), await place('more')];
    await desk.ask();
    await desk.press('setUpChannels', { newsRoom: [talk] });
    await desk.press('setUp:', { ...FORM, language: ['es'], channels: [more, talk] });
    expect(desk.text).toContain('Español');
    expect(desk.text).toContain(`<#${talk}> becomes the News Room`);
    expect(desk.text).toContain(`<#${more}> becomes the Trading Floor`);
  });
});

describe('a server that says what it speaks', () => {
  afterEach(() => rig.close());

  it('gets a show that speaks so and lives there, and channels called so', async () => {
    await open();
    const { world, guildId } = rig.loopback;
    const guild = world.guilds.get(guildId);
    if (guild !== undefined) world.guilds.put({ ...guild, preferredLocale: 'es-ES' });
    await world.commit();
    await rig.stage.close();
    await rig.raise();
    await rig.admin.command({
      channelId: rig.channel('general'),
      name: 'setup',
      options: [{ name: 'pace', value: 'normal' }],
    });
    await rig.stage.idle();
    expect(rig.show.settings).toMatchObject({ language: 'es', timeZone: 'Europe/Madrid' });
  });
});

describe('a server that has not said what it speaks', () => {
  afterEach(() => rig.close());

  it('gets the show of the admin who types what they want, in their language and time zone', async () => {
    await open();
    const { world } = rig.loopback;
    const admin = world.users.get(rig.admin.id);
    if (admin !== undefined) world.users.put({ ...admin, locale: 'es-ES' });
    await rig.admin.command({
      ...{ channelId: rig.channel('general'), name: 'setup' },
      options: [{ name: 'pace', value: 'normal' }],
    });
    await rig.stage.idle();
    expect(rig.show.settings).toMatchObject({ language: 'es', timeZone: 'Europe/Madrid' });
  });
});

describe('where rights are missing', () => {
  afterEach(() => rig.close());

  it('the preview says so, and cannot be made while there is no floor', async () => {
    await open({ loopback: { botPermissions: INVITED } });
    await desk.ask();
    expect(desk.text).toContain('**Manage Channels**');
    expect(desk.text).toContain('I cannot make it');
    expect(JSON.stringify(rig.admin.messages(desk.general).at(-1)?.components)).toContain('"disabled":true');
  });

  it('of a channel that was chosen are named, each', async () => {
    await open({ loopback: { botPermissions: (INVITED | Bit.ManageChannels) & ~Bit.ManageWebhooks } });
    const talk = await place('talk');
    await desk.ask({ channels: [talk] });
    expect(desk.text).toContain('In #talk I lack **Manage Webhooks**');
    await desk.press('setUpMake');
    expect(desk.text).toContain('**Manage Webhooks**');
    expect(desk.buttons[0]).toMatch(/^setUpMake:/);
  });
});
