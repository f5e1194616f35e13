// An OpenAI-compatible server (llama.cpp's, vLLM, TGI, Ollama): one question, one JSON object back, through OpenAI's own
// client. The schema is enforced by the server; one that knows no schemas is asked for any JSON object, and the guard
// judges it all the same, and now and then whether it knows them by now. A model that was cut off while it was thinking
// gets room for that from then on.

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
/** Questions without a schema, after which it is tried again: another build may run there by now. */
const SCHEMA_AGAIN_AFTER = 50;
/** For a model that thinks before it answers; without end it is late like any other. */
const THINKING_TOKENS = 1_024;

export class ChatServer implements Answering {
  readonly #client: OpenAI;
  readonly #model: string;
  /** With its port. */
  readonly host: string;
  /** What the server turned out to understand. */
  #format: 'schema' | 'object' = 'schema';
  #withoutSchema = 0;
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
    if (this.#format === 'object' && this.#withoutSchema < SCHEMA_AGAIN_AFTER) {
      this.#withoutSchema += 1;
      return this.#complete(question, { signal, format: 'object' });
    }
    try {
      const answer = await this.#complete(question, { signal, format: 'schema' });
      this.#format = 'schema';
      return answer;
    } catch (error) {
      if (!(error instanceof APIError) || !NOT_UNDERSTOOD.includes(error.status ?? 0)) throw error;
      const answer = await this.#complete(question, { signal, format: 'object' });
      // It was the schema: a question that is refused either way, say for its length, says nothing about schemas.
      this.#format = 'object';
      this.#withoutSchema = 0;
      return answer;
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

  #complete(
    { prompt, fields, seed, temperature }: Question,
    { signal, format }: { readonly signal: AbortSignal; readonly format: 'schema' | 'object' },
  ): Promise<unknown> {
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
          format === 'schema'
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
      const answered = error.type === undefined ? `${error.status}` : `${error.status} (${error.type})`;
      return new RemoteFault(`${this.host} answered ${answered}.`, isPassing ? 'passing' : 'lasting');
    }
    if (error instanceof SyntaxError)
      return new RemoteFault(`${this.host} gave no chat completion.`, 'lasting');
    return error;
  }
}
