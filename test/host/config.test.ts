import { describe, expect, it } from 'vitest';
import { ConfigFault, ownsGuild, readConfig } from '../../src/host/config.ts';
import { publicAddress } from '../../src/host/live-config.ts';
import { guildId } from '../../src/show/ids.ts';

describe('the environment', () => {
  it('is a rehearsal in ./data on port 4321 when nothing is set', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ token: null, port: 4321, mindDeadlineMs: 30_000 });
    expect(config.minds).toEqual({ model: undefined, remote: undefined });
    expect(config.modelHub).toBe('https://huggingface.co/');
    expect(config.journalUrl).toMatch(/^sqlite:\/\/.*\/data\/bullpen\.sqlite$/);
  });

  it.each([' MTIz.abc.def ', '"MTIz.abc.def"', "'Bot MTIz.abc.def'", 'bot  MTIz.abc.def', '"MTIz.abc.def" '])(
    'takes the token out of what was pasted around it: %s',
    (pasted) => {
      expect(readConfig({ DISCORD_TOKEN: pasted }).token).toBe('MTIz.abc.def');
    },
  );

  it('takes off the quotes that some readers of env files leave on', () => {
    expect(readConfig({ PACE: '"7"', DISCORD_TOKEN: '""' })).toMatchObject({ paceMs: 7_000, token: null });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ DISCORD_TOKEN: ' ', PACE: '', SHARD_COUNT: '' })).toMatchObject({ token: null });
  });

  it.each([
    ['PACE', 'fast', 'PACE=300'],
    ['PACE', '0', 'PACE=300'],
    ['PORT', '70000', 'PORT=4321'],
    ['ROUNDS', '-1', 'ROUNDS=24'],
    ['GUILD_LOCALE', 'japanese', 'GUILD_LOCALE=ja'],
    ['GUILD_LOCALE', 'JA', 'written as Discord does'],
    ['TIME_ZONE', 'Mars/Base', 'TIME_ZONE=Europe/Madrid'],
    ['DISCORD_API', 'discord', 'DISCORD_API=https://discord.com/api'],
    ['DISCORD_API', 'https://discord.com/api?v=10', 'DISCORD_API=https://discord.com/api'],
    ['DISCORD_TOKEN', 'a token', 'the token alone'],
    ['DISCORD_TOKEN', 'MTIz.abc.d\nef', 'the token alone'],
    ['DATABASE_URL', 'mysql://x', 'DATABASE_URL=postgres://'],
    ['MIND_DEADLINE', 'soon', 'MIND_DEADLINE=30'],
    ['MODEL_HUB', 'hub', 'MODEL_HUB=https://huggingface.co'],
    ['MIND_URL', 'box:80', 'MIND_URL=http://127.0.0.1:8080/v1'],
    ['MIND_URL', 'http://one/v1 two', 'MIND_URL=http://127.0.0.1:8080/v1'],
    ['MIND_URL', 'http://one/v1*0', 'MIND_URL=http://127.0.0.1:8080/v1'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL=info'],
    ['SHARDS', 'a', 'SHARDS=0,1'],
    ['LIVE_PORT', 'floor', 'LIVE_PORT=127.0.0.1:8080'],
    ['LIVE_URL', 'http://floor.example', 'LIVE_URL=https://floor.example'],
    ['LIVE_URL', 'https://floor.example/?a=1', 'LIVE_URL=https://floor.example'],
    ['LIVE_PUBLIC', 'mine', 'LIVE_PUBLIC=613425648685547541'],
    ['DISCORD_CLIENT_SECRET', 'MTIz.abc.def', 'not the bot’s token'],
  ])('names %s=%s and gives a valid example', (name, value, example) => {
    expect(() => readConfig({ [name]: value })).toThrow(ConfigFault);
    expect(() => readConfig({ [name]: value })).toThrow(example);
  });

  it('takes a server for the whole cast, whose key it never holds', () => {
    const env = {
      MIND_URL: 'http://127.0.0.1:11434/v1',
      MIND_MODEL: 'llama3.1:8b',
      MIND_API_KEY: 'sk-secret',
    };
    const remote = {
      name: 'llama3.1-8b',
      url: env.MIND_URL,
      model: env.MIND_MODEL,
      apiKeyEnv: 'MIND_API_KEY',
    };
    expect(readConfig(env).minds).toEqual({ model: undefined, remote });
    expect(JSON.stringify(readConfig(env))).not.toContain('sk-secret');
    const two = readConfig({ ...env, MIND_URL: `${env.MIND_URL}*3   http://two:8000/v1` }).minds.remote;
    const { apiKeyEnv } = remote;
    expect(two).toEqual({ ...remote, weight: 3, more: [{ url: 'http://two:8000/v1', apiKeyEnv }] });
    expect(() => readConfig({ ...env, MODEL: 'house' })).toThrow(/MODEL and MIND_URL both say who plays/);
    expect(() => readConfig({ MIND_URL: env.MIND_URL })).toThrow(/MIND_MODEL must name/);
  });

  it.each([
    [{ SHARDS: '0' }, /SHARD_COUNT is missing/],
    [{ SHARD_COUNT: '2' }, /SHARDS is missing/],
    [{ SHARDS: '0,4', SHARD_COUNT: '4' }, /below SHARD_COUNT=4/],
    [{ SHARDS: '0-99999999999999', SHARD_COUNT: '4' }, /below SHARD_COUNT=4/],
    [{ SHARDS: '3-0', SHARD_COUNT: '4' }, /the lower shard of a range first, such as SHARDS=0-3/],
  ])('wants shards whole: %o', (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });
});

describe('the live floor', () => {
  const SECRET = 'a-secret_of-thirty-two-letters-00';
  const PAGE = { LIVE_URL: 'https://floor.example/', LIVE_PUBLIC: '613425648685547541, 613425648685547542' };

  it('is off unless it is asked for', () => {
    expect(readConfig({}).live).toBeUndefined();
    expect(readConfig({ LIVE_PORT: '', LIVE_URL: ' ' }).live).toBeUndefined();
  });

  it('is an Activity with a secret, a public page with an address, or both', () => {
    expect(readConfig({ LIVE_PORT: '8080', DISCORD_CLIENT_SECRET: SECRET }).live).toEqual({
      at: { host: '127.0.0.1', port: 8080 },
      clientSecret: SECRET,
      page: null,
    });
    const { live } = readConfig({ LIVE_PORT: '0.0.0.0:8080', DISCORD_CLIENT_SECRET: SECRET, ...PAGE });
    expect(live).toMatchObject({ at: { host: '0.0.0.0', port: 8080 }, clientSecret: SECRET });
    const page = live?.page ?? null;
    const [mine, another] = ['613425648685547541', '613425648685547543'].map(guildId);
    if (mine === undefined || another === undefined) throw new Error('no guilds');
    expect(publicAddress(page, mine)).toBe(`https://floor.example/live/?guild=${mine}`);
    expect(publicAddress(page, mine, { episode: 3, round: 7 })).toBe(
      `https://floor.example/live/?guild=${mine}&episode=3&round=7`,
    );
    expect(publicAddress(page, another)).toBeUndefined();
    const all = readConfig({ LIVE_PORT: '1', ...PAGE, LIVE_PUBLIC: 'all' }).live?.page ?? null;
    expect(publicAddress(all, another)).toContain(another);
  });

  it.each([
    [{ LIVE_PORT: '8080' }, /^LIVE_PORT opens nothing yet: set DISCORD_CLIENT_SECRET/],
    [{ DISCORD_CLIENT_SECRET: SECRET }, /^LIVE_PORT is missing: DISCORD_CLIENT_SECRET wants/],
    [PAGE, /^LIVE_PORT is missing: LIVE_URL wants/],
    [{ LIVE_PORT: '8080', LIVE_URL: PAGE.LIVE_URL }, /^LIVE_PUBLIC is missing/],
    [{ LIVE_PORT: '8080', LIVE_PUBLIC: 'all' }, /^LIVE_URL is missing/],
  ])('is not half a live floor: %o', (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });
});

describe('shards', () => {
  it.each([
    ['5', [5]],
    ['0-3', [0, 1, 2, 3]],
    ['0-1,7,6-7', [0, 1, 7, 6]],
    ['15-15', [15]],
  ])('may be named by range: %s', (shards, ids) => {
    const config = readConfig({ SHARDS: shards, SHARD_COUNT: '16' });
    expect(config.shards).toEqual({ ids, count: 16 });
  });

  it("share the guilds by Discord's rule, each guild with one", () => {
    const guild = '613425648685547541';
    const owners = [0, 1, 2, 3].filter((id) => ownsGuild({ ids: [id], count: 4 }, guild));
    expect(owners).toEqual([Number((613425648685547541n >> 22n) % 4n)]);
    expect(ownsGuild(undefined, guild)).toBe(true);
  });
});
