// Where a template opens a thought for its model, our answer stands behind the end of it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { layoutFor } from '../../../../src/minds/llama/answering/layout.ts';
import { loadModel } from '../../../../src/minds/llama/loading/load-model.ts';
import { CHATML, writeRandomModel } from '../../../../training/gguf/random-gguf.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-thoughts-'));
});
afterAll(() => rm(folder, { recursive: true }));

const TURNS = `{% for m in messages %}<|im_start|>{{m['role']}}\n`;
const BEGUN = '{% if add_generation_prompt %}<|im_start|>assistant\n<think>\n{% endif %}';
/** As DeepSeek's distillates and the thinking Qwens have it: the turn begins inside of a thought. */
const OPENS = `${TURNS}{% if m['role'] == 'assistant' %}<think>\n{% endif %}{{m['content']}}<|im_end|>\n{% endfor %}${BEGUN}`;
/** As the Qwens of two manners have it: an empty thought where thinking is not wanted. */
const CAN_DO_WITHOUT =
  `${TURNS}{% if m['role'] == 'assistant' and enable_thinking is defined and enable_thinking is false %}` +
  `<think>\n\n</think>\n\n{% elif m['role'] == 'assistant' %}<think>\n{% endif %}{{m['content']}}<|im_end|>\n{% endfor %}`;

it.each([
  ['no thought', CHATML, /assistant\n$/],
  ['an open thought', OPENS, /assistant\n<think>\n+<\/think>\n\n$/],
  ['a thought that can be left out', CAN_DO_WITHOUT, /assistant\n<think>\n\n<\/think>\n\n$/],
])('%s', async (name, chatTemplate, end) => {
  const modelPath = join(folder, `${name}.gguf`);
  await writeRandomModel(modelPath, { chatTemplate });
  const { model } = await loadModel({ modelPath, sequences: 1, contextTokens: 512 });
  const layout = layoutFor(model, { hasChatTemplate: true });
  const tokens = layout.tokens({ shared: 'Rules.\n', persona: 'You are Mike.\n', fresh: 'It is noon.\n' });
  const text = model.detokenize(tokens, true);
  expect(text).toMatch(end);
  expect(text).toContain('It is noon.');
  await model.dispose();
});
