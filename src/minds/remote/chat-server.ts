// An OpenAI-compatible server (llama.cpp's, vLLM, Ollama): one question, one JSON object back. The schema is enforced
// by the server; one that knows no schemas is asked for any JSON object, and the guard judges it all the same. A model
// that was cut off while it was thinking gets room for that from then on.

import { z } from 'zod';
import type { Field, Prompt } from '../answer/field.ts';
import { TooLate } from '../answer/too-late.ts';
import { UnusableAnswer } from '../answer/unusable-answer.ts';
import { answerSchema, answerTokensMax } from './answer-schema.ts';
import { answerIn, answerMessage } from './answer-text.ts';
import { BodyTooLong, letGo, readText } from './bounded-body.ts';
import { RemoteFault } from './remote-fault.ts';

export interface ChatServerOptions {
  /** Base address, such as `http://127.0.0.1:8080/v1`. */
  readonly url: string;
  readonly model: string;
  readonly apiKey?: string | undefined;
}

export interface Question {
  readonly prompt: Prompt;
  readonly fields: readonly Field[];
  readonly seed: number;
  readonly temperature: number;
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
}

const completion = z.object({
  choices: z.array(z.object({ message: answerMessage })).min(1),
});
const models = z.object({ data: z.array(z.object({ id: z.string() })) });

/** Statuses by which a server says that it does not understand the schema. */
const NOT_UNDERSTOOD = [400, 415, 422, 501];
/** An answer has about a kilobyte, with its thinking some more; whatever is longer is no answer. */
const BODY_BYTES_MAX = 64 * 1024;
/** A router offers hundreds of models, each with a page about it. */
const LIST_BYTES_MAX = 4 * 1024 * 1024;
const LOOK_MS = 5_000;
/** For a model that thinks before it answers; without end it is late like any other. */
const THINKING_TOKENS = 1_024;

export class ChatServer {
  readonly #options: ChatServerOptions;
  /** What the server turned out to understand. */
  #format: 'schema' | 'object' = 'schema';
  #thinks = false;

  constructor(options: ChatServerOptions) {
    this.#options = options;
  }

  /**
   * The answer as an unknown value. Rejects with UnusableAnswer where there is none in what the model wrote, with
   * RemoteFault where the server fails, and with TooLate at the deadline and the signal.
   */
  async ask(question: Question): Promise<unknown> {
    const deadline = AbortSignal.timeout(Math.max(1, Math.ceil(question.deadlineMs)));
    try {
      return await this.#ask(question, AbortSignal.any([question.signal, deadline]));
    } catch (error) {
      if (question.signal.aborted) throw new TooLate('aborted');
      throw deadline.aborted ? new TooLate('deadline') : error;
    }
  }

  /** Rejects as `fetch` does at the signal. */
  async #ask(question: Question, signal: AbortSignal): Promise<unknown> {
    let answer = await this.#post(question, signal);
    if (this.#format === 'schema' && NOT_UNDERSTOOD.includes(answer.status)) {
      this.#format = 'object';
      await letGo(answer);
      answer = await this.#post(question, signal);
    }
    await this.#refuseUnless(answer);
    return this.#contentOf(await this.#read(answer, { bytesMax: BODY_BYTES_MAX, signal }));
  }

  /** The models that the server offers. Rejects with RemoteFault where it cannot be reached. */
  async offers(): Promise<readonly string[]> {
    const signal = AbortSignal.timeout(LOOK_MS);
    const answer = await this.#fetch('models', { signal });
    await this.#refuseUnless(answer);
    const parsed = models.safeParse(parse(await this.#read(answer, { bytesMax: LIST_BYTES_MAX, signal })));
    return parsed.success ? parsed.data.data.map(({ id }) => id) : [];
  }

  #post({ prompt, fields, seed, temperature }: Question, signal: AbortSignal): Promise<Response> {
    const body = JSON.stringify({
      model: this.#options.model,
      messages: [
        { role: 'system', content: `${prompt.shared}${prompt.persona}` },
        { role: 'user', content: prompt.fresh.trim() },
      ],
      temperature,
      // Some servers count seeds in 31 bits.
      seed: seed >>> 1,
      max_tokens: answerTokensMax(fields) + (this.#thinks ? THINKING_TOKENS : 0),
      response_format:
        this.#format === 'schema'
          ? {
              type: 'json_schema',
              json_schema: { name: 'answer', strict: true, schema: answerSchema(fields) },
            }
          : { type: 'json_object' },
    });
    return this.#fetch('chat/completions', { method: 'POST', body, signal });
  }

  async #fetch(path: string, init: RequestInit): Promise<Response> {
    const { url, apiKey } = this.#options;
    try {
      return await fetch(`${url.replace(/\/+$/, '')}/${path}`, {
        ...init,
        redirect: 'error',
        headers: {
          'content-type': 'application/json',
          ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
        },
      });
    } catch (cause) {
      init.signal?.throwIfAborted();
      // The cause may quote the request, and with it the key.
      throw new RemoteFault(`${this.#host} cannot be reached (${reasonOf(cause)}).`);
    }
  }

  async #refuseUnless(answer: Response): Promise<void> {
    if (answer.ok) return;
    await letGo(answer);
    throw new RemoteFault(`${this.#host} answered ${answer.status}.`);
  }

  async #read(
    answer: Response,
    { bytesMax, signal }: { readonly bytesMax: number; readonly signal: AbortSignal },
  ): Promise<string> {
    try {
      return await readText(answer, bytesMax);
    } catch (cause) {
      if (cause instanceof BodyTooLong) {
        throw new RemoteFault(`${this.#host} sent more than ${bytesMax / 1024} KB, so it was cut off.`);
      }
      signal.throwIfAborted();
      throw new RemoteFault(`${this.#host} broke off in the middle of its answer (${reasonOf(cause)}).`);
    }
  }

  #contentOf(text: string): unknown {
    const parsed = completion.safeParse(parse(text));
    const message = parsed.data?.choices[0]?.message;
    if (message === undefined) throw new RemoteFault(`${this.#host} gave no chat completion.`);
    const found = answerIn(message);
    if (found.fault === undefined) return found.value;
    if (found.why === 'thinking') this.#thinks = true;
    throw new UnusableAnswer(`${this.#host}: ${this.#options.model} ${found.fault}.`);
  }

  get #host(): string {
    return new URL(this.#options.url).host;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'no connection';
}
