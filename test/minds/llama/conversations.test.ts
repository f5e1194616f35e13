// A performer's rounds in a row are one conversation: what was told stays, the rest is told and evaluated.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writtenAs } from '../../../src/minds/llama/answering/answer.ts';
import type { Completion } from '../../../src/minds/llama/completion.ts';
import { Conversations, type Played } from '../../../src/minds/llama/conversations.ts';
import { type Engine, openEngine } from '../../../src/minds/llama/engine.ts';
import { promptFor } from '../../../src/minds/prompts/prompt.ts';
import { questionId } from '../../../src/show/ids.ts';
import { CHATML, writeRandomModel } from '../../../training/gguf/random-gguf.ts';
import { briefOf } from '../understudy/brief-of.ts';
import { ask } from './random-engine.ts';

const played = (wentOn: boolean): Played => ({
  completion: { read: [], answered: [], wentOn, droppedLines: 0 },
  ...{ instead: undefined, knows: [] },
});

describe('a conversation', () => {
  const asked = (round: number, changes: Parameters<typeof briefOf>[1] = {}) => {
    const brief = briefOf('mike', { round, question: questionId(`q${round}`), ...changes });
    return { prompt: promptFor(brief), key: `1/${brief.self.id}`, brief };
  };

  it('goes on from round to round, and begins anew after six', () => {
    const conversations = new Conversations();
    const wentOn = [1, 2, 3, 4, 5, 6, 7, 8].map((round) => {
      const after = conversations.before(asked(round));
      conversations.keep(asked(round), played(after !== undefined));
      return after !== undefined;
    });
    expect(wentOn).toEqual([false, true, true, true, true, true, false, true]);
  });

  it('tells what is new, and nothing of what was told', () => {
    const conversations = new Conversations();
    conversations.keep(asked(1), played(false));
    const news = conversations.before(asked(2, { equityCents: 123_400 }))?.news ?? '';
    expect(news).toContain('Round 2');
    expect(news).toContain('$1,234');
    expect(news).not.toContain('You hold nothing.');
    expect(asked(2).prompt.fresh).toContain('You hold nothing.');
  });

  it('is its performer’s own, of one episode, forward in time, and of one persona', () => {
    const conversations = new Conversations();
    conversations.keep(asked(3), played(false));
    expect(conversations.before(asked(4))).toBeDefined();
    expect(conversations.before({ ...asked(4), key: '2/mike' })).toBeUndefined();
    expect(conversations.before(asked(4, { episode: 2 }))).toBeUndefined();
    expect(conversations.before(asked(2))).toBeUndefined();
    const { prompt } = asked(4);
    expect(conversations.before({ ...asked(4), prompt: { ...prompt, persona: 'Another.' } })).toBeUndefined();
  });

  it('goes back where the same is asked again', () => {
    const conversations = new Conversations();
    conversations.keep(asked(1), played(false));
    const once = conversations.before(asked(2));
    conversations.keep(asked(2), played(true));
    expect(conversations.before(asked(2))).toEqual(once);
    conversations.keep(asked(2), played(true));
    expect(conversations.before(asked(2))).toEqual(once);
  });

  it('is not kept where lines fell out, nor of a prompt that is of one piece', () => {
    const conversations = new Conversations();
    conversations.keep(asked(1), {
      ...played(false),
      completion: { ...played(false).completion, droppedLines: 3 },
    });
    expect(conversations.before(asked(2))).toBeUndefined();
    const { lines: _, ...whole } = asked(1).prompt;
    conversations.keep({ ...asked(1), prompt: whole }, played(false));
    expect(conversations.before({ ...asked(2), prompt: whole })).toBeUndefined();
  });
});

describe.each([
  ['a chat', CHATML],
  ['a plain model', undefined],
])('in the engine, with %s', (_, chatTemplate) => {
  let folder = '';
  let engine: Engine;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bullpen-conversations-'));
    const modelPath = join(folder, 'random.gguf');
    await writeRandomModel(modelPath, chatTemplate === undefined ? {} : { chatTemplate });
    engine = await openEngine({ modelPath, sequences: 1, contextTokens: 1024 });
  });
  afterAll(async () => {
    await engine.close();
    await rm(folder, { recursive: true });
  });

  const FRESH = '\nIt is noon, the market is down, and so are you, by a lot.\n'.repeat(3);
  const first = ask({ prompt: { ...ask().prompt, fresh: FRESH } });
  const later = (before: Completion) =>
    ask({
      prompt: { ...ask().prompt, fresh: `\nIt is one.${FRESH}` },
      after: { read: before.read, answered: before.answered, news: '\nIt is one.\n' },
      seed: 2,
    });

  it('only what is new is evaluated, and the same conversation leads to the same answer', async () => {
    const before = await engine.complete(first);
    const warm = await engine.complete(later(before));
    expect(warm.wentOn).toBe(true);
    const texts = warm.read.length - before.read.length - before.answered.length;
    // The last tokens of the answer were written and not read yet.
    expect(warm.tokens.evaluated).toBeLessThan(texts + 12 + warm.answered.length);
    expect(warm.read.slice(0, before.read.length)).toEqual(before.read);
    const again = await engine.complete(later(before));
    expect(again.json).toBe(warm.json);
  });

  it('begins anew where the sequence is another’s by now and the whole is shorter', async () => {
    const before = await engine.complete(first);
    await engine.complete(ask({ key: 'another', prompt: { shared: 'x', persona: 'y', fresh: 'z' } }));
    const lost = await engine.complete(later(before));
    expect(lost.wentOn).toBe(false);
  });

  it('begins anew where there is no room for it', async () => {
    const before = await engine.complete(first);
    const long = {
      ...before,
      read: [...before.read, ...Array.from({ length: 20 }, () => before.read).flat()],
    };
    expect((await engine.complete(later(long))).wentOn).toBe(false);
  });

  it('goes on after an answer that was played otherwise', async () => {
    const before = await engine.complete(first);
    const instead = writtenAs(first.fields, { ...before.values, speech: 'I said "no".' });
    expect(instead).toContain('"speech":"I said \\"no\\"."}');
    expect(writtenAs(first.fields, before.values).startsWith('{"thought":"')).toBe(true);
    const warm = await engine.complete({
      ...later(before),
      after: { read: before.read, answered: instead, news: '\nIt is one.\n' },
    });
    expect(warm.wentOn).toBe(true);
  });
});
