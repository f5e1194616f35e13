// Models that think before they answer have templates that open a thought for them. Our JSON is the answer: it must stand
// behind the end of the thought, or the model goes on thinking inside of its own lines.
import { LlamaText, type ResolveChatWrapperWithModelOptions, SpecialTokensText } from 'node-llama-cpp';

/** For the library: where a template can be told to leave thoughts out, it is. */
export const WITHOUT_THOUGHTS = {
  qwen: { thoughts: 'discourage' },
  gemma4: { reasoning: false },
  seed: { thinkingBudget: 0 },
  jinjaTemplate: { reasoning: false },
} as const satisfies ResolveChatWrapperWithModelOptions['customWrapperSettings'];

const PAIRS = [
  ['<think>', '</think>'],
  ['<thinking>', '</thinking>'],
  ['<thought>', '</thought>'],
  ['<seed:think>', '</seed:think>'],
  ['[THINK]', '[/THINK]'],
  ['◁think▷', '◁/think▷'],
  ['<|START_THINKING|>', '<|END_THINKING|>'],
] as const;

/** Ends a thought that is still open at the end. What is quoted in a prompt has none of these marks. */
export function withThoughtClosed(text: LlamaText): LlamaText {
  const written = text.toString();
  const open = PAIRS.find(([begins, ends]) => written.lastIndexOf(begins) > written.lastIndexOf(ends));
  return open === undefined ? text : LlamaText([text, new SpecialTokensText(`\n${open[1]}\n\n`)]);
}
