// Scheduled events and roles, as Discord takes and refuses them.
import { PermissionFlagsBits as Bit } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { BareClient } from './bare-client.ts';

let bare: BareClient;
beforeEach(async () => {
  bare = await BareClient.open();
});
afterEach(() => bare.close());

/** The application's own role has these besides what it has. */
const grant = (...bits: readonly bigint[]): void => {
  const { world, guildId } = bare.loopback;
  const guild = world.guilds.get(guildId);
  if (guild === undefined) throw new Error('no guild');
  const granted = bits.reduce((all, bit) => all | bit, 0n);
  const roles = guild.roles.map((role) =>
    role.botId === null ? role : { ...role, permissions: String(BigInt(role.permissions) | granted) },
  );
  world.guilds.put({ ...guild, roles });
};
const events = () => `/guilds/${bare.loopback.guildId}/scheduled-events`;
const hoursOn = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
const event = {
  ...{ name: 'Opening bell', privacy_level: 2, entity_type: 3 },
  entity_metadata: { location: '#trading-floor' },
  ...{ scheduled_start_time: hoursOn(2), scheduled_end_time: hoursOn(4) },
};

describe('a scheduled event', () => {
  it('is made, listed, moved and removed by who made it', async () => {
    grant(Bit.CreateEvents);
    const made = await bare.send('POST', events(), event);
    expect(made.json).toMatchObject({
      name: 'Opening bell',
      status: 1,
      creator_id: bare.loopback.applicationId,
    });
    const path = `${events()}/${made.json.id}`;
    const moved = await bare.send('PATCH', path, { scheduled_start_time: hoursOn(3) });
    expect(Date.parse(moved.json.scheduled_start_time)).toBeGreaterThan(
      Date.parse(made.json.scheduled_start_time),
    );
    expect((await bare.send('GET', events())).json).toHaveLength(1);
    expect((await bare.send('DELETE', path)).status).toBe(204);
    expect((await bare.send('DELETE', path)).json.code).toBe(10_070);
  });

  it('takes a permission', async () => {
    expect((await bare.send('POST', events(), event)).json.code).toBe(50_013);
  });

  test.each([
    ['no name', { name: undefined }],
    ['a past hour', { scheduled_start_time: '2001-01-01T00:00:00Z' }],
    ['an end before its beginning', { scheduled_end_time: hoursOn(1) }],
    ['no end', { scheduled_end_time: undefined }],
    ['no place', { entity_metadata: undefined }],
    ['a kind that is none', { entity_type: 9 }],
    ['a level of privacy that is none', { privacy_level: 1 }],
    ['an hour that is none', { scheduled_start_time: 'tomorrow' }],
  ])('is refused with %s', async (_, wrong) => {
    grant(Bit.CreateEvents);
    const { status, json } = await bare.send('POST', events(), { ...event, ...wrong });
    expect([status, json.code]).toEqual([400, 50_035]);
  });
});

describe('a role', () => {
  const roles = () => `/guilds/${bare.loopback.guildId}/roles`;
  const ofMember = (role: string) =>
    `/guilds/${bare.loopback.guildId}/members/${bare.loopback.viewers[1]?.id}/roles/${role}`;

  it('is made below the application’s own, given and taken', async () => {
    grant(Bit.ManageRoles);
    const { json } = await bare.send('POST', roles(), { name: 'Bell', permissions: 0, mentionable: true });
    expect(json).toMatchObject({ name: 'Bell', permissions: '0', mentionable: true });
    expect((await bare.send('PUT', ofMember(json.id))).status).toBe(204);
    expect((await bare.send('DELETE', ofMember(json.id))).status).toBe(204);
  });

  it('is neither made nor given without the permission, nor where it is unknown or the application’s own', async () => {
    expect((await bare.send('POST', roles(), { name: 'Bell' })).json.code).toBe(50_013);
    grant(Bit.ManageRoles);
    expect((await bare.send('PUT', ofMember('1'))).json.code).toBe(10_011);
    const own = bare.loopback.world.guilds
      .get(bare.loopback.guildId)
      ?.roles.find(({ botId }) => botId !== null);
    expect((await bare.send('PUT', ofMember(own?.id ?? ''))).json.code).toBe(50_013);
  });

  it('grants nothing that the application does not have', async () => {
    grant(Bit.ManageRoles);
    const { json } = await bare.send('POST', roles(), {
      name: 'King',
      permissions: String(Bit.Administrator),
    });
    expect(json.code).toBe(50_013);
  });
});
