// Where an answer is found in what servers send: behind thinking, in a fence, between words, in parts.

import { describe, expect, it } from 'vitest';
import { answerIn, answerMessage } from '../../../src/minds/remote/answer-text.ts';

const VALUE = { thought: 'So {be} it.', speech: 'He said "```" and left.' };
const JSON_TEXT = JSON.stringify(VALUE);
const DRAFT = '{"thought":"a draft"}';

const read = (message: object) => answerIn(answerMessage.parse(message));

describe('an answer is read', () => {
  it.each<[string, string]>([
    ['as it is', JSON_TEXT],
    ['with blanks around it', `\n\n ${JSON_TEXT}\n`],
    ['behind thinking', `<think>Let me see. ${DRAFT} no.</think>\n\n${JSON_TEXT}`],
    [
      'behind an end whose beginning was in the template',
      `Okay, so Mike said… ${DRAFT}\n</think>\n${JSON_TEXT}`,
    ],
    ['behind an end that was spoken of', `<think>I close with </think> later. ${DRAFT}</think>${JSON_TEXT}`],
    ['behind two thoughts', `<think>one</think><think>two ${DRAFT}</think>${JSON_TEXT}`],
    ['in capitals', `<THINK>one</THINK>${JSON_TEXT}`],
    ['behind <thinking>', `<thinking>hm</thinking>${JSON_TEXT}`],
    ['behind a maker’s own mark', `<mm:think>hm</mm:think>${JSON_TEXT}`],
    ['behind Magistral’s mark', `[THINK]hm ${DRAFT}[/THINK]${JSON_TEXT}`],
    ['behind Kimi’s mark', `◁think▷hm${DRAFT}◁/think▷${JSON_TEXT}`],
    ['behind Command’s mark', `<|START_THINKING|>hm${DRAFT}<|END_THINKING|>${JSON_TEXT}`],
    [
      'in the final channel',
      `<|channel|>analysis<|message|>hm ${DRAFT}<|end|><|start|>assistant<|channel|>final<|message|>${JSON_TEXT}<|return|>`,
    ],
    ['in a fence', `\`\`\`json\n${JSON_TEXT}\n\`\`\``],
    ['in a fence without a name', `\`\`\`\n${JSON_TEXT}\n\`\`\``],
    ['in a fence that was not closed', `\`\`\`json\n${JSON_TEXT}`],
    ['in a fence of waves', `~~~json\n${JSON_TEXT}\n~~~`],
    [
      'in a fence behind thinking',
      `<think>\`\`\`json\n${DRAFT}\n\`\`\`</think>\n\`\`\`json\n${JSON_TEXT}\n\`\`\``,
    ],
    ['between words', `Sure! Here is my decision:\n${JSON_TEXT}\nHope this helps!`],
    ['behind an example of it', `You asked for {"thought": …} so: ${DRAFT}, or better: ${JSON_TEXT}`],
    ['before the mark of an end', `${JSON_TEXT}<|im_end|>`],
    ['before a thought that came too late', `${JSON_TEXT}<think>was that right?`],
  ])('%s', (_, content) => {
    expect(read({ content })).toEqual({ value: VALUE });
  });

  it.each<[string, object]>([
    ['in parts', { content: [{ type: 'text', text: JSON_TEXT }] }],
    [
      'in halves',
      {
        content: [
          { type: 'text', text: JSON_TEXT.slice(0, 9) },
          { type: 'text', text: JSON_TEXT.slice(9) },
        ],
      },
    ],
    ['in a part that is a string', { content: [JSON_TEXT] }],
    ['in a part of the other interface', { content: [{ type: 'output_text', text: JSON_TEXT }] }],
    [
      'behind a part of thinking',
      {
        content: [
          { type: 'thinking', thinking: [{ type: 'text', text: DRAFT }] },
          { type: 'text', text: JSON_TEXT },
        ],
      },
    ],
    ['beside its reasoning', { content: JSON_TEXT, reasoning_content: DRAFT }],
    ['taken for reasoning as a whole', { content: '', reasoning_content: JSON_TEXT }],
    ['taken for reasoning by another name', { content: null, reasoning: `\`\`\`\n${JSON_TEXT}\n\`\`\`` }],
    ['beside reasoning of another kind', { content: JSON_TEXT, reasoning: { effort: 'low' } }],
  ])('%s', (_, message) => {
    expect(read(message)).toEqual({ value: VALUE });
  });
});

describe('no answer is', () => {
  it.each<[string, object, string, string]>([
    [
      'a thought without end',
      { content: `<think>Mike said… ${DRAFT} or` },
      'never stopped thinking',
      'thinking',
    ],
    [
      'reasoning alone',
      { content: '', reasoning_content: `I could say ${DRAFT}, but` },
      'never stopped thinking',
      'thinking',
    ],
    ['words', { content: 'Buy, buy, buy!' }, 'wrote no JSON', 'nothing'],
    ['half of one', { content: JSON_TEXT.slice(0, -4) }, 'wrote no JSON', 'nothing'],
    ['a list', { content: `[1, 2, "three"]` }, 'wrote no JSON', 'nothing'],
    ['thinking and then nothing', { content: `<think>${DRAFT}</think>` }, 'wrote no JSON', 'nothing'],
    ['a part that is no text', { content: [{ type: 'image_url' }] }, 'said nothing', 'nothing'],
    ['nothing', { content: null }, 'said nothing', 'nothing'],
    ['a refusal', { content: null, refusal: 'I cannot help.' }, 'refused to answer', 'nothing'],
    ['a novel', { content: 'x'.repeat(30_000) }, 'wrote too much', 'nothing'],
    ['a heap of brackets', { content: '{'.repeat(19_000) }, 'wrote no JSON', 'nothing'],
  ])('%s', (_, message, fault, why) => {
    expect(read(message)).toEqual({ fault, why });
  });
});
