// An OpenAI-compatible server (llama.cpp's, vLLM, TGI, Ollama): one question, one JSON object back, through OpenAI's own
// client. The schema is enforced by the server; one that knows no schemas is asked for any JSON object, and the guard
// judges it all the same. A model that was cut off while it was thinking gets room for that from then on.

import { APIConnectionError, APIError, APIUserAbortError, OpenAI } from 'openai';
import { z } from 'zod';
import type { Field, Prompt } from '../answer/field.ts';
import { TooLate } from '../answer/too-late.ts';
import { UnusableAnswer } from '../answer/unusable-answer.ts';
import { answerSchema, answerTokensMax } from './answer-schema.ts';
import { answerIn, answerMessage } from './answer-text.ts';
import { boundedFetch } from './bounded-fetch.ts';
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

/** Whoever answers questions: a server, or several that stand in for each other. */
export interface Answering {
  /**
   * The answer as an unknown value. Rejects with UnusableAnswer where there is none in what the model wrote, with
   * RemoteFault where the server fails, and with TooLate at the deadline and the signal.
   */
  ask(question: Question): Promise<unknown>;
}

const completion = z.object({
  choices: z.array(z.object({ message: answerMessage })).min(1),
});
const models = z.array(z.object({ id: z.string() }));

/** Statuses by which a server says that it does not understand the schema. */
const NOT_UNDERSTOOD = [400, 415, 422, 501];
/** Statuses that may be over in a moment, beside all from 500 on. */
const PASSING = [408, 409, 425, 429];
const LOOK_MS = 5_000;
/** For a model that thinks before it answers; without end it is late like any other. */
const THINKING_TOKENS = 1_024;

export class ChatServer implements Answering {
  readonly #client: OpenAI;
  readonly #model: string;
  /** With its port. */
  readonly host: string;
  /** What the server turned out to understand. */
  #format: 'schema' | 'object' = 'schema';
  #thinks = false;

  constructor({ url, model, apiKey }: ChatServerOptions) {
    this.host = new URL(url).host;
    this.#model = model;
    this.#client = new OpenAI({
      baseURL: url.replace(/\/+$/, ''),
      // Of the environment it takes nothing by itself: what is not said here is not there.
      ...{ apiKey: apiKey ?? 'none', adminAPIKey: null, organization: null, project: null },
      ...{ webhookSecret: null, logLevel: 'off' },
      ...(apiKey === undefined ? { defaultHeaders: { authorization: null } } : {}),
      // Who asks again, where and when, is the pool's to say.
      maxRetries: 0,
      fetch: boundedFetch(this.host),
    });
  }

  async ask(question: Question): Promise<unknown> {
    const deadline = AbortSignal.timeout(Math.max(1, Math.ceil(question.deadlineMs)));
    try {
      return await this.#ask(question, AbortSignal.any([question.signal, deadline]));
    } catch (error) {
      if (question.signal.aborted) throw new TooLate('aborted');
      throw deadline.aborted ? new TooLate('deadline') : error;
    }
  }

  async #ask(question: Question, signal: AbortSignal): Promise<unknown> {
    try {
      return this.#contentOf(await this.#completeInSomeForm(question, signal));
    } catch (error) {
      throw this.#faultOf(error);
    }
  }

  async #completeInSomeForm(question: Question, signal: AbortSignal): Promise<unknown> {
    const format = this.#format;
    try {
      return await this.#complete(question, signal);
    } catch (error) {
      const isRefused = error instanceof APIError && NOT_UNDERSTOOD.includes(error.status ?? 0);
      if (format !== 'schema' || !isRefused) throw error;
      this.#format = 'object';
      return this.#complete(question, signal);
    }
  }

  /** The models that the server offers. Rejects with RemoteFault where it cannot be reached. */
  async offers(): Promise<readonly string[]> {
    const signal = AbortSignal.timeout(LOOK_MS);
    try {
      const { data } = await this.#client.models.list({ signal });
      const parsed = models.safeParse(data);
      return parsed.success ? parsed.data.map(({ id }) => id) : [];
    } catch (error) {
      throw this.#faultOf(error);
    }
  }

  #complete({ prompt, fields, seed, temperature }: Question, signal: AbortSignal): Promise<unknown> {
    const schema = { ...answerSchema(fields) };
    return this.#client.chat.completions.create(
      {
        model: this.#model,
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
            ? { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema } }
            : { type: 'json_object' },
      },
      { signal },
    );
  }

  #contentOf(answer: unknown): unknown {
    const message = completion.safeParse(answer).data?.choices[0]?.message;
    if (message === undefined) throw new RemoteFault(`${this.host} gave no chat completion.`, 'lasting');
    const found = answerIn(message);
    if (found.fault === undefined) return found.value;
    if (found.why === 'thinking') this.#thinks = true;
    throw new UnusableAnswer(`${this.host}: ${this.#model} ${found.fault}.`);
  }

  /** What the client makes of a fault, as ours: its own errors carry headers and addresses. */
  #faultOf(error: unknown): unknown {
    if (error instanceof APIUserAbortError) return error;
    if (error instanceof APIConnectionError) {
      const { cause } = error;
      return cause instanceof RemoteFault
        ? cause
        : new RemoteFault(`${this.host} cannot be reached (no connection).`, 'passing');
    }
    if (error instanceof APIError && error.status !== undefined) {
      const isPassing = error.status >= 500 || PASSING.includes(error.status);
      return new RemoteFault(`${this.host} answered ${error.status}.`, isPassing ? 'passing' : 'lasting');
    }
    if (error instanceof SyntaxError)
      return new RemoteFault(`${this.host} gave no chat completion.`, 'lasting');
    return error;
  }
}
