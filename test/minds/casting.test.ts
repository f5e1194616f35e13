// Who plays whom: each mind is opened once, and a name that is not here is played by the default and said once.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Casting, openCasting } from '../../src/minds/casting.ts';
import { type Choice, writeChoice } from '../../src/minds/catalogue/choice.ts';
import { Roster, type RosterOptions } from '../../src/minds/catalogue/roster.ts';
import { HOUSE_FORM } from '../../src/minds/house/form.ts';
import { performerId } from '../../src/show/ids.ts';
import { string, writeRandomAdapter, writeRandomModel } from '../../training/gguf/random-gguf.ts';
import { LoopbackServer, says } from './remote/loopback-server.ts';
import { briefOf } from './understudy/brief-of.ts';

const ALICE = performerId('alice');
const MIKE = performerId('mike');
const EMPTY: Choice = { performers: {}, files: {}, remotes: [] };

let folder = '';
let houses = '';
let emptyHouse = '';
let dataDir = '';
let said: string[] = [];
const open: Casting[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-casting-'));
  houses = join(folder, 'models');
  emptyHouse = join(folder, 'none');
  await mkdir(houses);
  await writeRandomModel(join(houses, 'house.gguf'), { override: { 'bullpen.form': string(HOUSE_FORM) } });
  await writeRandomModel(join(folder, 'tiny.gguf'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  dataDir = await mkdtemp(join(folder, 'data-'));
  said = [];
});
afterEach(async () => {
  for (const casting of open.splice(0)) await casting.close();
});

async function cast(choice: Partial<Choice> = {}, more: Partial<RosterOptions> = {}): Promise<Casting> {
  writeChoice(dataDir, { ...EMPTY, ...choice });
  const roster = new Roster({ dataDir, modelsFolder: emptyHouse, ...more });
  const casting = await openCasting({ roster, keyOf: () => undefined, warn: (text) => said.push(text) });
  open.push(casting);
  return casting;
}
const card = (id: typeof ALICE, mind = 'default') => ({ id, mind });
const limits = () => ({ deadlineMs: 60_000, signal: new AbortController().signal });

describe('by default', () => {
  it('the house model plays where it is here, in its own form', async () => {
    const casting = await cast({}, { modelsFolder: houses });
    expect([casting.label, casting.note]).toEqual(['house-1m', undefined]);
    expect(casting.playedBy(card(ALICE))).toEqual({ name: 'house-1m', instead: null });
    expect(casting.names()).toEqual(['default', 'understudy', 'house']);
    const decision = await casting
      .mindFor(card(ALICE))
      .decide(briefOf('alice'), limits())
      .catch((error: unknown) => String(error));
    // Random weights say nothing sensible; but they are asked, and answer within the schema or are refused by the guard.
    expect(JSON.stringify(decision)).toMatch(/"trade"|no usable answer/);
  });

  it('the understudies play where it is not, and that is said in one line', async () => {
    const casting = await cast();
    expect(casting.label).toBe('understudy');
    expect(casting.note).toMatch(/No house model is here .*understudies play/);
    expect(casting.mindFor(card(ALICE)).instant).toBe(true);
  });

  it('a house model of another form is refused in words, and the understudies play', async () => {
    const old = await mkdtemp(join(folder, 'old-'));
    await writeRandomModel(join(old, 'house.gguf'), { override: { 'bullpen.form': string('house-0') } });
    const casting = await cast({}, { modelsFolder: old });
    expect(casting.label).toBe('understudy');
    expect(casting.note).toMatch(/was trained for house-0 and this house speaks house-\d/);
  });

  it('the adapters beside it are for the voices they name, and must be of the same form', async () => {
    const full = await mkdtemp(join(folder, 'full-'));
    const form = { 'bullpen.form': string(HOUSE_FORM) };
    await writeRandomModel(join(full, 'house.gguf'), { override: form });
    await writeRandomAdapter(join(full, 'house-alice.lora.gguf'));
    expect((await cast({}, { modelsFolder: full })).note).toMatch(
      /house-alice.lora.gguf was trained for no form/,
    );
  });
});

describe('the host’s choice', () => {
  it('plays instead, per performer, each model opened once', async () => {
    const files = { tiny: join(folder, 'tiny.gguf') };
    const casting = await cast({ default: 'tiny', performers: { mike: 'understudy', sarah: 'tiny' }, files });
    expect(casting.label).toBe('tiny');
    expect(casting.playedBy(card(MIKE))).toEqual({ name: 'understudy', instead: null });
    expect(casting.mindFor(card(ALICE))).toBe(casting.mindFor(card(performerId('sarah'))));
    expect(said).toEqual([]);
  });

  it.each([
    ['a name that is not here', { default: 'parrot' }, /no mind called "parrot" here/],
    [
      'a file that is not there',
      { default: 'gone', files: { gone: '/no/such.gguf' } },
      /There is no file at/,
    ],
  ])('refuses %s at the start', async (_, choice, sentence) => {
    await expect(cast(choice)).rejects.toThrow(sentence);
  });

  it('for a single performer that cannot play leaves the part to the default, said once', async () => {
    const casting = await cast({ performers: { alice: 'gone' }, files: { gone: '/no/such.gguf' } });
    expect(casting.playedBy(card(ALICE))).toEqual({
      name: 'gone',
      instead: { why: 'broken', mind: 'understudy' },
    });
    expect(casting.mindFor(card(ALICE))).toBe(casting.mindFor(card(MIKE)));
    expect(said).toEqual([
      expect.stringMatching(/^The mind "gone" cannot play, so understudy does: There is no file/),
    ]);
  });

  it('on the command line counts for the whole cast', async () => {
    const casting = await cast(
      { performers: { alice: 'parrot' } },
      { model: 'understudy', performers: 'allByLead' },
    );
    expect(casting.playedBy(card(ALICE))).toEqual({ name: 'understudy', instead: null });
  });
});

describe('a card', () => {
  it('that names a mind which is not here is played by the default, said once', async () => {
    const casting = await cast();
    const part = card(ALICE, 'qwen2.5-1.5b');
    expect(casting.playedBy(part)).toEqual({
      name: 'qwen2.5-1.5b',
      instead: { why: 'absent', mind: 'understudy' },
    });
    expect(casting.mindFor(part).name).toBe('understudy');
    expect(said).toEqual(['The mind "qwen2.5-1.5b" is not here: understudy plays.']);
  });

  it('comes before the host’s choice, and finds a model that was pulled meanwhile', async () => {
    const casting = await cast({ performers: { alice: 'understudy' } });
    expect(casting.mindFor(card(ALICE, 'late')).name).toBe('understudy');
    await mkdir(join(dataDir, 'models'));
    await writeRandomModel(join(dataDir, 'models', 'late.gguf'));
    expect(casting.names()).toContain('late');
    expect(casting.mindFor(card(ALICE, 'late')).name).toBe('late');
    const answer = casting.mindFor(card(ALICE, 'late')).decide(briefOf('alice'), limits());
    await answer.catch((error: unknown) => expect(String(error)).toMatch(/no usable answer/));
  });

  it('may name a server', async () => {
    const server = await new LoopbackServer().open();
    server.answer = says('{}');
    const remotes = [{ name: 'box', url: server.url, model: 'big' }];
    const casting = await cast({ remotes });
    const mind = casting.mindFor(card(ALICE, 'box'));
    await expect(mind.decide(briefOf('alice'), limits())).rejects.toThrow(/box gave no usable answer/);
    expect(server.asked).toHaveLength(2);
    await server.close();
  });

  it('whose server wants a key that is not set is played by the default', async () => {
    const remotes = [{ name: 'box', url: 'http://127.0.0.1:1/v1', model: 'big', apiKeyEnv: 'BOX_KEY' }];
    const casting = await cast({ performers: { alice: 'box' }, remotes });
    expect(casting.playedBy(card(ALICE))).toEqual({
      name: 'box',
      instead: { why: 'broken', mind: 'understudy' },
    });
    expect(said[0]).toMatch(/wants a key: set BOX_KEY/);
  });
});

describe('minds.json', () => {
  it.each([
    ['no JSON', '{', /is no JSON/],
    ['a field nobody knows', '{"defaults":"house"}', /defaults/],
    [
      'a server without an address',
      '{"remotes":[{"name":"box","url":"box","model":"m"}]}',
      /must be an http address/,
    ],
    [
      'a server called house',
      '{"remotes":[{"name":"house","url":"http://h/v1","model":"m"}]}',
      /means something else/,
    ],
    [
      'a name twice',
      '{"files":{"a":"a.gguf"},"remotes":[{"name":"a","url":"http://h","model":"m"}]}',
      /twice/,
    ],
  ])('with %s is refused in one sentence', async (_, text, sentence) => {
    await writeFile(join(dataDir, 'minds.json'), text);
    expect(() => new Roster({ dataDir })).toThrow(sentence);
  });
});
