// What a chat completion's message has for an answer: a JSON object behind the model's thinking, in a Markdown fence,
// between words, or in parts. It is found, never mended; a draft inside of a thought is no answer.

import { z } from 'zod';

const part = z.union([
  z.string(),
  z.object({ type: z.string().optional(), text: z.union([z.string(), z.null()]).optional() }),
]);
const content = z.union([z.string(), z.array(part)]).nullish();

/** As servers send it. Where a schema is enforced, some take the whole answer for reasoning. */
export const answerMessage = z.object({
  content,
  reasoning_content: content,
  reasoning: content.catch(undefined),
  refusal: z.string().nullish(),
});
export type AnswerMessage = z.infer<typeof answerMessage>;

export type Found =
  | { readonly value: unknown; readonly fault?: undefined }
  /** `thinking`: it was cut off before it answered, and may answer where it has more room. */
  | { readonly fault: string; readonly why: 'thinking' | 'nothing' };

/** An answer has about a kilobyte, and thinking may be long. */
const ANSWER_CHARS_MAX = 20_000;
/** How many beginnings of an object are tried. */
const BEGINNINGS_MAX = 40;

const WORDS = 'think|thinking|thought|thoughts|reason|reasoning|reflection|analysis|scratchpad';
const MARKS = new RegExp(
  [
    `<(?<tagEnds>/?)(?:\\w+:)?(?:${WORDS})>`,
    `◁(?<wedgeEnds>/?)think▷`,
    `\\[(?<bracketEnds>/?)THINK\\]`,
    `<\\|(?:begin_of_thought|START_THINKING|channel\\|>analysis<\\|message)\\|>`,
    `(?<tokenEnds><\\|(?:end_of_thought|END_THINKING|channel\\|>final<\\|message)\\|>)`,
  ].join('|'),
  'gi',
);

export function answerIn(message: AnswerMessage): Found {
  const said = textOf(message.content);
  const thoughtOnly = textOf(message.reasoning_content) || textOf(message.reasoning);
  if (said.trim() === '') {
    const value = objectOf(withoutFence(thoughtOnly));
    if (value !== undefined) return { value };
    if (typeof message.refusal === 'string') return { fault: 'refused to answer', why: 'nothing' };
    return thoughtOnly.trim() === ''
      ? { fault: 'said nothing', why: 'nothing' }
      : { fault: 'never stopped thinking', why: 'thinking' };
  }
  if (said.length > ANSWER_CHARS_MAX) return { fault: 'wrote too much', why: 'nothing' };
  return answerInText(said);
}

function answerInText(text: string): Found {
  const whole = objectOf(text);
  if (whole !== undefined) return { value: whole };
  const { behind, isThinking } = behindThinking(text);
  const value = objectOf(withoutFence(behind)) ?? lastObjectIn(behind);
  if (value !== undefined) return { value };
  return isThinking
    ? { fault: 'never stopped thinking', why: 'thinking' }
    : { fault: 'wrote no JSON', why: 'nothing' };
}

/** Parts that are not text (thinking, images, calls of tools) are none of the answer. */
function textOf(value: AnswerMessage['content']): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  return value
    .map((each) => {
      if (typeof each === 'string') return each;
      const isText = each.type === undefined || each.type === 'text' || each.type === 'output_text';
      return isText ? (each.text ?? '') : '';
    })
    .join('');
}

/** What stands outside of thoughts. An end without a beginning ends what a template began. */
function behindThinking(text: string): { readonly behind: string; readonly isThinking: boolean } {
  let behind = '';
  let isThinking = false;
  let at = 0;
  for (const mark of text.matchAll(MARKS)) {
    const ends = Object.values(mark.groups ?? {}).some((group) => group !== undefined && group !== '');
    if (!isThinking) behind += text.slice(at, mark.index);
    if (ends) behind = '';
    isThinking = !ends;
    at = mark.index + mark[0].length;
  }
  return { behind: isThinking ? behind : behind + text.slice(at), isThinking };
}

/** The inside of a text that is one fence, closed or not. */
function withoutFence(text: string): string {
  const trimmed = text.trim();
  const opening = /^(```|~~~)[ \t]*\w*/.exec(trimmed);
  if (opening === null) return trimmed;
  const [begun, fence = ''] = opening;
  const inside = trimmed.slice(begun.length);
  return inside.endsWith(fence) ? inside.slice(0, -fence.length) : inside;
}

/** Between other words; the last one, for a model may first repeat what it was asked for. */
function lastObjectIn(text: string): unknown {
  let found: unknown;
  let at = text.indexOf('{');
  for (let tried = 0; at >= 0 && tried < BEGINNINGS_MAX; tried += 1) {
    const end = endOfObject(text, at);
    const value = end === undefined ? undefined : objectOf(text.slice(at, end));
    if (value !== undefined) found = value;
    at = text.indexOf('{', value === undefined || end === undefined ? at + 1 : end);
  }
  return found;
}

/** Behind the bracket that closes the one at `start`; brackets in strings do not count. */
function endOfObject(text: string, start: number): number | undefined {
  let depth = 0;
  let isString = false;
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isString = false;
    } else if (sign === '"') isString = true;
    else if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

function objectOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
