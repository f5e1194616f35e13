// The verbs of `npm run model` over a hub on the loopback: from an empty house to a cast of several minds.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadAssets } from '../../src/assets.ts';
import { readConfig } from '../../src/host/config.ts';
import { CatalogueFault } from '../../src/minds/catalogue/catalogue-fault.ts';
import { ModelRefused } from '../../src/minds/llama/model-refused.ts';
import { check } from '../../src/model/check.ts';
import { type Desk, openDesk } from '../../src/model/desk.ts';
import { list } from '../../src/model/list.ts';
import { pullModel } from '../../src/model/pull-verb.ts';
import { remove } from '../../src/model/remove.ts';
import { type UseWish, use } from '../../src/model/use.ts';
import { writeRandomModel } from '../../training/gguf/random-gguf.ts';
import { LoopbackHub } from '../minds/catalogue/loopback-hub.ts';
import { LoopbackServer, says } from '../minds/remote/loopback-server.ts';

const SMOL = 'bartowski/SmolLM2-360M-Instruct-GGUF/SmolLM2-360M-Instruct-Q8_0.gguf';
const CAST = loadAssets().cast;

let folder = '';
let dataDir = '';
let hub: LoopbackHub;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-model-'));
  dataDir = join(folder, 'data');
  await writeRandomModel(join(folder, 'mine.gguf'));
  await writeFile(join(folder, 'page.gguf'), '<!doctype html>');
  hub = await new LoopbackHub().open();
  hub.put(SMOL, await readFile(join(folder, 'mine.gguf')));
});
afterAll(async () => {
  await hub.close();
  await rm(folder, { recursive: true, force: true });
});

type Env = Readonly<Record<string, string>>;

/** What the verb says, with a desk of its own as each start of the program has. */
async function saying(verb: (desk: Desk) => unknown, env: Env = {}): Promise<string> {
  const said: string[] = [];
  const all: Env = { DATA_DIR: dataDir, MODEL_HUB: hub.url, ...env };
  const config = readConfig(all);
  await verb(openDesk({ config, cast: CAST, keyOf: (name) => all[name], say: (line) => said.push(line) }));
  return said.join('\n');
}
async function refusal(verb: (desk: Desk) => unknown, env: Env = {}): Promise<string> {
  const error = await saying(verb, env).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof CatalogueFault || error instanceof ModelRefused)) throw error;
  expect(error.message.split('\n')).toHaveLength(1);
  return error.message;
}

const pulling = (what: string, as?: string) => (desk: Desk) =>
  pullModel(desk, { what, as, signal: new AbortController().signal });
const using =
  (what: string, more: Omit<UseWish, 'what'> = {}) =>
  (desk: Desk) =>
    use(desk, { what, ...more });
const removing =
  (name: string, force: 'force' | 'ask' = 'ask') =>
  (desk: Desk) =>
    remove(desk, { name, force });
const checking = (what: string) => (desk: Desk) => check(desk, what);
const choice = async (): Promise<unknown> => JSON.parse(await readFile(join(dataDir, 'minds.json'), 'utf8'));

describe('npm run model', () => {
  it('lists an empty house, and the catalogue', async () => {
    const said = await saying(list);
    expect(said).toMatch(/Here:\n {2}understudy/);
    expect(said).toContain('qwen2.5-1.5b');
    expect(said).toContain('By default plays: ');
    expect(said).toMatch(/Memory: .* are there; those who play want about/);
  });

  it('pulls, uses for one performer, lists, and removes only when nobody is played by it', async () => {
    const pulled = await saying(pulling('smollm2-360m'));
    expect(pulled).toContain('licence: Apache-2.0');
    expect(pulled).toContain('The checksum matches.');
    expect(await saying(pulling('smollm2-360m'))).toContain('is here already');
    expect(await saying(using('smollm2-360m', { for: 'Alice' }))).toContain(
      'Alice is played by smollm2-360m',
    );
    expect(await choice()).toMatchObject({ performers: { alice: 'smollm2-360m' } });
    const listed = await saying(list);
    expect(listed).toMatch(/smollm2-360m +\S+ \S+, wants .* of memory/);
    expect(listed).toContain('Alice is played by: smollm2-360m.');
    expect(await refusal(removing('smollm2-360m'))).toContain(
      'plays alice: choose another first, or add --force',
    );
    expect(await saying(removing('smollm2-360m', 'force'))).toContain('is removed');
    expect(await choice()).toMatchObject({ performers: {} });
    expect(existsSync(join(dataDir, 'models', 'smollm2-360m.gguf'))).toBe(false);
  });

  it('uses a file of the host’s own, and takes the choice back', async () => {
    await saying(using(join(folder, 'mine.gguf')));
    expect(await choice()).toMatchObject({ default: 'mine' });
    expect(await saying(checking('mine'))).toMatch(/s for one turn[\s\S]*in the small print: mine/);
    await saying(using('default'));
    expect(await choice()).not.toHaveProperty('default');
    expect(await saying(removing('mine'))).toContain('nothing was deleted');
  });

  it('uses a server, and its key is nowhere but in the environment', async () => {
    const server = await new LoopbackServer().open();
    server.answer = (asked, response) => {
      if (asked.path.endsWith('/models')) response.end('{"data":[{"id":"big-8b"}]}');
      else says('{"thought":"hm"}')(asked, response);
    };
    const env = { BOX_KEY: 'sk-secret' };
    const { url } = server;
    await saying(using('box', { url, model: 'big-8b', keyEnv: 'BOX_KEY' }), env);
    expect(server.asked[0]?.authorization).toBe('Bearer sk-secret');
    expect(await readFile(join(dataDir, 'minds.json'), 'utf8')).not.toContain('sk-secret');
    expect(await saying(list)).toContain(`big-8b on ${url}`);
    expect(await saying(checking('box'), env)).toContain('one turn of big-8b');
    const beside = { url: `${url}/beside`, model: 'big-8b', also: true, weight: 3 };
    await saying(using('box', beside), env);
    expect(await saying(list)).toContain(`big-8b on ${url}, big-8b on ${beside.url}, of weight 3`);
    await saying(using('box', { ...beside, weight: 2 }), env);
    expect(await choice()).toMatchObject({
      remotes: [{ name: 'box', url, apiKeyEnv: 'BOX_KEY', more: [{ url: beside.url, weight: 2 }] }],
    });
    await server.close();
    const down = using('box', { url, model: 'big-8b' });
    expect(await saying(down)).toMatch(/cannot be reached .*Until it answers, the understudies stand in/);
    await saying(removing('box', 'force'));
  });

  const rows: readonly [string, () => (desk: Desk) => unknown, RegExp][] = [
    [
      'a pull of a name nobody knows',
      () => pulling('parrot'),
      /"parrot" is not in the catalogue: it has smollm2-360m/,
    ],
    [
      'a pull of a file that is here',
      () => pulling('./mine.gguf'),
      /is a file of your own: npm run model -- use/,
    ],
    ['a name that means something else', () => pulling('smollm2-360m', 'house'), /means something else/],
    ['a name with blanks', () => pulling('smollm2-360m', 'My Model'), /is no name for a mind/],
    ['a use of a name nobody knows', () => using('parrot'), /There is no mind called "parrot" here/],
    [
      'a use of what is not pulled',
      () => using('phi-4-mini'),
      /in the catalogue but not here: npm run model -- pull/,
    ],
    ['a use of a file that is no model', () => using(join(folder, 'page.gguf')), /is no GGUF file/],
    ['a use for nobody', () => using('understudy', { for: 'The Parrot' }), /no performer: the cast is/],
    ['a server at no address', () => using('box', { url: 'box' }), /is no address/],
    [
      'a key where its variable belongs',
      () => using('b', { url: 'http://h', keyEnv: 'sk-1' }),
      /never the key/,
    ],
    ['a removal of nothing', () => removing('parrot'), /no "parrot" here to remove/],
    ['a removal of the understudy', () => removing('understudy'), /comes with Bullpen and stays/],
    ['a check of a file that is not there', () => checking('./none.gguf'), /There is no file at/],
  ];
  it.each(rows)('refuses %s in one sentence', async (_, verb, sentence) => {
    expect(await refusal(verb())).toMatch(sentence);
  });

  it('refuses a wrong minds.json', async () => {
    const other = join(folder, 'other');
    await mkdir(other);
    await writeFile(join(other, 'minds.json'), '{"default":7}');
    expect(await refusal(list, { DATA_DIR: other })).toMatch(/minds\.json: default: .*mend it/);
  });
});
