// Turns a prompt into tokens. A model with a chat template gets the shared part and the persona as system, what
// is new as the user's turn, and its own turn opened; any other gets the text as it stands.
import {
  type ChatHistoryItem,
  type ChatWrapper,
  type LlamaModel,
  LlamaText,
  resolveChatWrapper,
  type Token,
} from 'node-llama-cpp';
import type { Prompt } from '../../answer/field.ts';
import { PromptTooLong } from './prompt-too-long.ts';
import { WITHOUT_THOUGHTS, withThoughtClosed } from './thought-closed.ts';

export interface LaidOut {
  readonly tokens: readonly Token[];
  readonly droppedLines: number;
}

export class Layout {
  /** The library's name for the chat format, or "plain". */
  readonly format: string;
  readonly #model: LlamaModel;
  readonly #chat: ChatWrapper | undefined;
  #turn: readonly LlamaText[] | undefined;

  constructor(model: LlamaModel, chat: ChatWrapper | undefined) {
    this.format = chat?.wrapperName ?? 'plain';
    this.#model = model;
    this.#chat = chat;
  }

  /**
   * A prompt that leaves fewer than `answerTokens` of the context loses lines at the start of its fresh part, as
   * few as will do: the oldest news can be missed, rules and persona cannot. Throws PromptTooLong where even
   * that does not help.
   */
  fit(prompt: Prompt, answerTokens: number, contextTokens: number): LaidOut {
    const room = contextTokens - answerTokens;
    const whole = this.tokens(prompt);
    if (whole.length <= room) return { tokens: whole, droppedLines: 0 };
    const lines = prompt.fresh.split('\n');
    const without = (dropped: number): Token[] =>
      this.tokens({ ...prompt, fresh: lines.slice(dropped).join('\n') });
    let tooFew = 0;
    let enough = lines.length;
    const least = without(enough);
    if (least.length > room) throw new PromptTooLong(least.length + answerTokens, contextTokens);
    while (enough - tooFew > 1) {
      const middle = Math.floor((tooFew + enough) / 2);
      if (without(middle).length <= room) enough = middle;
      else tooFew = middle;
    }
    return { tokens: without(enough), droppedLines: enough };
  }

  /** What is new behind an answer: its end, and another turn opened. Undefined where the chat format tells no answer apart. */
  turn(news: string): readonly Token[] | undefined {
    if (!this.#chat) return this.#model.tokenize(news, false, 'trimLeadingSpace');
    this.#turn ??= turnOf(this.#chat);
    const [between, behind] = this.#turn;
    if (between === undefined || behind === undefined) return undefined;
    return LlamaText([between, news.trim(), behind]).tokenize(this.#model.tokenizer);
  }

  /** How many tokens stay the same whatever is new: shared part and persona. */
  lastingTokens(prompt: Prompt, tokens: readonly Token[]): number {
    const bare = this.tokens({ ...prompt, fresh: '' });
    const difference = bare.findIndex((token, index) => token !== tokens[index]);
    return difference < 0 ? bare.length : difference;
  }

  tokens({ shared, persona, fresh }: Prompt): Token[] {
    if (!this.#chat) return withStart(this.#model, this.#model.tokenize(shared + persona + fresh));
    const chatHistory: ChatHistoryItem[] = [
      { type: 'system', text: shared + persona },
      { type: 'user', text: fresh },
      { type: 'model', response: [''] },
    ];
    const { contextText } = this.#chat.generateContextState({ chatHistory });
    return withThoughtClosed(LlamaText(contextText)).tokenize(this.#model.tokenizer);
  }
}

const ANSWER_MARK = 'ANSWER-STANDS-HERE';
const NEWS_MARK = 'NEWS-STANDS-HERE';

/** What stands between an answer and the next message, and behind that; nothing where it cannot be told. */
function turnOf(chat: ChatWrapper): readonly LlamaText[] {
  const chatHistory: ChatHistoryItem[] = [
    { type: 'system', text: 'a' },
    { type: 'user', text: 'b' },
    { type: 'model', response: [ANSWER_MARK] },
    { type: 'user', text: NEWS_MARK },
    { type: 'model', response: [''] },
  ];
  const { contextText } = chat.generateContextState({ chatHistory });
  const [, behindAnswer] = splitAt(withThoughtClosed(LlamaText(contextText)), ANSWER_MARK);
  return behindAnswer === undefined ? [] : splitAt(behindAnswer, NEWS_MARK);
}

function splitAt(text: LlamaText, mark: string): readonly LlamaText[] {
  const at = text.values.findIndex((value) => typeof value === 'string' && value.includes(mark));
  const value = text.values[at];
  if (typeof value !== 'string') return [];
  const [before = '', after = ''] = value.split(mark);
  return [LlamaText([...text.values.slice(0, at), before]), LlamaText([after, ...text.values.slice(at + 1)])];
}

/** A template that the library cannot run is replaced by the chat format whose marks it bears. */
export function layoutFor(
  model: LlamaModel,
  { hasChatTemplate }: { readonly hasChatTemplate: boolean },
): Layout {
  if (!hasChatTemplate) return new Layout(model, undefined);
  const quiet = { warningLogs: false, customWrapperSettings: WITHOUT_THOUGHTS };
  try {
    const layout = new Layout(
      model,
      resolveChatWrapper(model, { ...quiet, fallbackToOtherWrappersOnJinjaError: false }),
    );
    layout.tokens({ shared: 'a', persona: 'b', fresh: 'c' });
    return layout;
  } catch {
    return new Layout(model, resolveChatWrapper(model, { ...quiet, noJinja: true }));
  }
}

/** The mark of a beginning, for models that were trained with one. */
function withStart(model: LlamaModel, tokens: readonly Token[]): Token[] {
  const { bos, shouldPrependBosToken } = model.tokens;
  if (shouldPrependBosToken && bos !== null) return [bos, ...tokens];
  return [...tokens];
}
