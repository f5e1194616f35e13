// No secret is ever in a log: whatever its kind, wherever it stands, at every level.

import { randomBytes } from 'node:crypto';
import { DiscordAPIError, HTTPError, REST } from 'discord.js';
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { openLog } from '../../src/host/log.ts';
import { passwordOf, Secrets } from '../../src/host/secrets.ts';

const WEBHOOK = randomBytes(51).toString('base64url');
const INTERACTION = `aW50ZXJhY3Rpb246${randomBytes(90).toString('base64url')}`;
const BOT = `MTA0MjM0NTY3ODkwMTIzNDU2Nw.Gh3xYz.${randomBytes(29).toString('base64url')}`;
/** The rehearsal's have another shape. */
const LOOPBACK = `1042345678901234567.${randomBytes(48).toString('base64url')}`;
const KEY = 'sk-proj-0123456789abcdef';
const PASSWORD = 'p@ss"w0rd/7';
const DATABASE = `postgres://bullpen:${encodeURIComponent(PASSWORD)}@db.example/bullpen`;
const ALL = [WEBHOOK, INTERACTION, BOT, LOOPBACK, KEY, PASSWORD, encodeURIComponent(PASSWORD)];
const HOOK_URL = `https://discord.com/api/v10/webhooks/1042345678901234567/${WEBHOOK}?wait=true`;
const CALLBACK_URL = `https://discord.com/api/v10/interactions/1042345678901234567/${INTERACTION}/callback`;

let lines = '';
const write = (line: string): void => {
  lines += line;
};
const secrets = new Secrets().add(KEY, passwordOf(DATABASE));
const log = openLog({ level: 'trace', secrets, to: { write } });

beforeEach(() => {
  lines = '';
});

const body = { files: [], body: { content: 'what a member wrote' } };
const causes = (): readonly unknown[] => [
  new HTTPError(500, 'oh', 'POST', HOOK_URL, body),
  new DiscordAPIError({ message: 'no', code: 50_027 }, 50_027, 401, 'POST', CALLBACK_URL, body),
  new Error('a request failed', { cause: new HTTPError(502, 'oh', 'POST', HOOK_URL, body) }),
  new AggregateError([new Error(`POST ${HOOK_URL}`)], 'several'),
  new Error(`cannot reach ${DATABASE}`),
  Object.assign(new Error('auth'), { headers: { Authorization: `Bot ${BOT}` }, connectionString: DATABASE }),
];

it('not in errors, their causes, their fields or their stacks', () => {
  for (const err of causes()) {
    log.error({ err }, 'it failed');
    log.warn(err);
    expect(lines).not.toContain('what a member wrote');
  }
  for (const err of causes()) {
    log.error(
      { guild: '1', deep: { cause: err, url: HOOK_URL, token: WEBHOOK, key: KEY } },
      `at ${CALLBACK_URL}`,
    );
  }
  for (const secret of ALL) expect(lines).not.toContain(secret);
  for (const line of lines.trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
  expect(lines).toContain('/webhooks/1042345678901234567/[hidden]');
});

it('not in what discord.js says of itself, and not in children of the log', () => {
  log.trace(`[REST x] Encountered 429\n  URL : ${HOOK_URL}`);
  log.child({ token: BOT }).debug(`Provided token: ${BOT}`);
  log.info('%s and %j', INTERACTION, { password: PASSWORD });
  for (const secret of ALL) expect(lines).not.toContain(secret);
});

it.each([
  ['webhook', `/webhooks/1042345678901234567/${WEBHOOK}`],
  ['interaction', `/webhooks/1042345678901234567/${INTERACTION}`],
  ['interaction in rehearsal', `/webhooks/1042345678901234567/${LOOPBACK}`],
] as const)('not in the names that discord.js gives its queues: %s', async (_of, route) => {
  const answer = {
    ...{ status: 200, statusText: 'OK', ok: true, body: null, bodyUsed: false },
    headers: new Headers({ 'content-type': 'application/json', 'x-ratelimit-bucket': 'b1' }),
    ...{ json: async () => ({}), text: async () => '{}', arrayBuffer: async () => new ArrayBuffer(0) },
  };
  const rest = new REST({ makeRequest: async () => answer }).setToken(BOT);
  rest.on('restDebug', (line) => log.trace(line));
  await rest.post(route, { auth: false });
  rest.clearHashSweeper();
  rest.clearHandlerSweeper();
  expect(lines).toContain('[hidden]');
  for (const secret of ALL) expect(lines).not.toContain(secret);
});

it('wherever they stand in a line of the log, which stays JSON', () => {
  const before = fc.constantFrom(
    '',
    ' ',
    '\n',
    '\t',
    '\u0001',
    '"',
    '\\',
    '/',
    'token: ',
    '1042345678901234567/',
  );
  fc.assert(
    fc.property(before, fc.constantFrom(...ALL.slice(0, 5)), (text, secret) => {
      lines = '';
      log.trace({ said: `${text}${secret}\nmore` }, `${text}${secret}`);
      expect(lines).not.toContain(secret);
      expect(() => JSON.parse(lines)).not.toThrow();
    }),
  );
});

it('wherever they stand in a text', () => {
  const around = fc.constantFrom(' ', '"', '/', '\n', '=', ': ', '(', '?x=', '{"token":"');
  fc.assert(
    fc.property(around, around, fc.constantFrom(...ALL.slice(0, 5)), (before, after, secret) => {
      expect(secrets.hide(`so${before}${secret}${after}there`)).not.toContain(secret);
    }),
  );
});

it('while what is no secret stays: ids, seals, times, words', () => {
  const seal = randomBytes(32).toString('hex');
  const text = `guild 1042345678901234567 seal ${seal} at 2026-06-01T12:00:00.000Z https://discord.com/api/v10/channels/1042345678901234567/messages round 7`;
  expect(secrets.hide(text)).toBe(text);
});
