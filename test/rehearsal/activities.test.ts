// Activities as Discord has them: the entry point command that no registration may lose, the answer that launches, and a
// member's code, good once, exchanged with the application's secret for a token that says who they are.

import { InteractionResponseType } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Loopback, openLoopback } from '../../src/rehearsal/loopback.ts';
import { HandClock } from './client.ts';

const LAUNCH = { type: 4, name: 'launch', description: 'Opens the floor', handler: 1 };
const HELP = { name: 'help', description: 'What this is' };

let clock: HandClock;
let loopback: Loopback;

beforeEach(async () => {
  clock = new HandClock();
  loopback = await openLoopback({ clock, rateLimits: 'off', activities: true });
});
afterEach(() => loopback.close());

async function asBot(method: string, path: string, body?: unknown) {
  const response = await fetch(`${loopback.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${loopback.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, json: await response.json().catch(() => undefined) };
}

const commandsPath = (of = loopback) => `/applications/${of.applicationId}/commands`;

describe('the entry point command', () => {
  it('is there as soon as Activities are on, and lets Discord launch by itself', async () => {
    const { json } = await asBot('GET', commandsPath());
    expect(json).toMatchObject([{ type: 4, name: 'launch', handler: 2 }]);
    const [viewer] = loopback.viewers;
    const channel = viewer?.channels()[0]?.id ?? '';
    const outcome = await viewer?.launch(channel);
    expect(outcome).toMatchObject({ state: 'done', answeredWith: InteractionResponseType.LaunchActivity });
  });

  it('cannot be lost by a registration of all commands, which is refused as a whole', async () => {
    const refused = await asBot('PUT', commandsPath(), [HELP]);
    expect(refused).toMatchObject({ status: 400, json: { code: 50_240 } });
    const renamed = await asBot('PUT', commandsPath(), [HELP, { ...LAUNCH, name: 'floor' }]);
    expect(renamed).toMatchObject({ status: 400, json: { code: 50_240 } });
    expect((await asBot('GET', commandsPath())).json).toHaveLength(1);
    expect((await asBot('PUT', commandsPath(), [HELP, LAUNCH])).status).toBe(200);
  });

  it('is one, of the whole application, without options', async () => {
    expect(await asBot('POST', commandsPath(), { ...LAUNCH, name: 'floor' })).toMatchObject({
      status: 400,
      json: { code: 30_032 },
    });
    const here = `/applications/${loopback.applicationId}/guilds/${loopback.guildId}/commands`;
    expect((await asBot('POST', here, LAUNCH)).status).toBe(400);
    const options = [{ type: 3, name: 'room', description: 'Which' }];
    expect((await asBot('POST', commandsPath(), { ...LAUNCH, options })).status).toBe(400);
  });

  it('is refused where Activities are off', async () => {
    const other = await openLoopback({ clock, rateLimits: 'off' });
    const response = await fetch(`${other.apiUrl}/v10${commandsPath(other)}`, {
      method: 'POST',
      headers: { authorization: `Bot ${other.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(LAUNCH),
    });
    expect(response.status).toBe(400);
    await other.close();
  });
});

describe('a code', () => {
  const scopes = ['identify'];
  const good = () => ({
    client_id: loopback.applicationId,
    client_secret: loopback.clientSecret,
    grant_type: 'authorization_code',
    code: loopback.viewers[1]?.authorize(scopes) ?? '',
  });

  async function exchanged(form: Readonly<Record<string, string>>) {
    const response = await fetch(`${loopback.apiUrl}/v10/oauth2/token`, {
      method: 'POST',
      body: new URLSearchParams(form),
    });
    return { status: response.status, json: (await response.json()) as { access_token: string } };
  }

  const me = async (token: string) => {
    const response = await fetch(`${loopback.apiUrl}/v10/users/@me`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return { status: response.status, json: await response.json() };
  };

  it('becomes a token that says who granted it, for a week', async () => {
    const { status, json } = await exchanged(good());
    expect(status).toBe(200);
    expect(json).toMatchObject({ token_type: 'Bearer', scope: 'identify', expires_in: 604_800 });
    expect(await me(json.access_token)).toMatchObject({
      status: 200,
      json: { id: loopback.viewers[1]?.id, global_name: 'Robin' },
    });
    clock.move(604_800_000);
    expect((await me(json.access_token)).status).toBe(401);
  });

  it('is good once, and not for long', async () => {
    const form = good();
    expect((await exchanged(form)).status).toBe(200);
    expect(await exchanged(form)).toMatchObject({ status: 400, json: { error: 'invalid_grant' } });
    const late = good();
    clock.move(60_000);
    expect(await exchanged(late)).toMatchObject({ status: 400, json: { error: 'invalid_grant' } });
  });

  it.each([
    ['another secret', { client_secret: 'guessed' }, 401, 'invalid_client'],
    ['another application', { client_id: '1' }, 401, 'invalid_client'],
    ['another grant', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
    ['no code that was given', { code: 'guessed' }, 400, 'invalid_grant'],
  ])('is not exchanged with %s', async (_, wrong, status, error) => {
    expect(await exchanged({ ...good(), ...wrong })).toMatchObject({ status, json: { error } });
  });

  it('is not exchanged as JSON, which OAuth2 does not take', async () => {
    expect(await asBot('POST', '/oauth2/token', good())).toMatchObject({
      status: 400,
      json: { error: 'invalid_request' },
    });
  });

  it('tells nobody who a member is without the scope for it', async () => {
    const code = loopback.viewers[1]?.authorize(['rpc.activities.write']) ?? '';
    const { json } = await exchanged({ ...good(), code });
    expect((await me(json.access_token)).status).toBe(401);
  });

  it('leaves the bot its own account', async () => {
    expect((await asBot('GET', '/users/@me')).json).toMatchObject({ id: loopback.applicationId, bot: true });
    expect((await me('nobody')).status).toBe(401);
  });
});
