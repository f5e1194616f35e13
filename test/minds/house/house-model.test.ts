// The model in the repository, through the real engine: it is of this house's form, small, and plays each role.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUSE_FORM } from '../../../src/minds/house/form.ts';
import { inspectModelFile } from '../../../src/minds/llama/model-file.ts';
import { Pool } from '../../../src/minds/llama/pool.ts';
import type { Mind } from '../../../src/minds/mind.ts';
import { openModel } from '../../../src/minds/open-model.ts';
import { performerId } from '../../../src/show/ids.ts';
import { briefOf, news, said } from '../understudy/brief-of.ts';

const MODELS = fileURLToPath(new URL('../../../models/', import.meta.url));
const HOUSE = join(MODELS, 'house.gguf');
const limits = { deadlineMs: 60_000, signal: new AbortController().signal };

let mind: Mind;
beforeAll(async () => {
  mind = await openModel('house', HOUSE, new Pool());
});
afterAll(() => mind.close());

describe('the house model', () => {
  it('is of this form, and no larger than it is said to be', async () => {
    const { metadata } = await inspectModelFile(HOUSE);
    expect(metadata.get('bullpen.form')).toBe(HOUSE_FORM);
    expect((await stat(HOUSE)).size).toBeLessThanOrEqual(12e6);
    for (const name of await readdir(MODELS)) {
      if (name.endsWith('.lora.gguf')) expect((await stat(join(MODELS, name))).size).toBeLessThanOrEqual(1e6);
    }
  });

  it('shows its size in its name', () => {
    expect(mind.name).toMatch(/^house-\d+m$/);
  });

  it.each(['alice', 'sarah', 'alex', 'mike'])('decides as %s, in lines of its own', async (id) => {
    const brief = briefOf(id, {
      news: [news('Zanzibyte admits its cloud was mostly weather', { Tech: -1 })],
      heard: [
        said(id === 'alex' ? 'mike' : 'alex', id === 'alex' ? 'Mike' : 'Alex', 'I sold my sofa for this.'),
      ],
    });
    const decision = await mind.decide(brief, limits);
    for (const line of [decision.thought, decision.speech]) {
      expect(line.length).toBeGreaterThan(4);
      expect(line.length).toBeLessThanOrEqual(160);
    }
  });

  it('says its line to the end, whatever the script of a name', async () => {
    const name = 'アレクサンドラ・ヴィクトリア二世陛下と猫たち';
    for (let seed = 0; seed < 4; seed += 1) {
      const heard = [said('zoe', name, 'I sold my "sofa" for this.')];
      const present = [{ id: performerId('zoe'), name }];
      const brief = briefOf('mike', { seed, heard, present, castNames: ['Mike', name] });
      const { thought, speech } = await mind.decide(brief, limits);
      expect([thought, speech].filter((line) => !/[.!?…]['’”)\]]*$/.test(line))).toEqual([]);
    }
  });
});
