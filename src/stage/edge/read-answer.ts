// Reads an answer whole, within the request's own time, and judges it: only what Discord itself can have sent counts.
// A page of an edge or a portal, a redirect, an empty or an unfinished body are no answers.

import { NoAnswer } from './no-answer.ts';
import { type Answer, type DiscordRequest, expectedOf, mayBeEmpty } from './request.ts';

const BODY_BYTES_MAX = 16 * 1024 * 1024;

export interface ReadAnswer {
  readonly status: number;
  readonly headers: Answer['headers'];
  readonly text: string;
  /** Undefined where it is none. */
  readonly json: unknown;
}

/** Rejects with NoAnswer for a body without end. */
export async function readAnswer(answer: Answer): Promise<ReadAnswer> {
  const text = await textOf(answer);
  return { status: answer.status, headers: answer.headers, text, json: parse(text) };
}

/** Throws NoAnswer where a success, or a refusal, cannot be Discord's. Failures of 5xx and limits are not judged here. */
export function assertDiscord(request: DiscordRequest, { status, text, json }: ReadAnswer): void {
  if (status >= 500 || status === 429) return;
  if (status >= 300 && status < 400) throw new NoAnswer(status, 'a redirect, which the API never gives');
  if (status >= 400) {
    if (!isRefusal(json)) throw new NoAnswer(status, 'a refusal without an error code');
    return;
  }
  if (text === '' && mayBeEmpty(request)) return;
  if (json === undefined)
    throw new NoAnswer(status, text === '' ? 'an empty body' : 'a body that is no JSON');
  const lack = lackOf(request, json);
  if (lack !== undefined) throw new NoAnswer(status, lack);
}

/** The answer again, for discord.js: its body was read, and its kind is known. */
export function answerAgain(
  { status, headers, text, json }: ReadAnswer,
  extra: Readonly<Record<string, string>> = {},
): Answer {
  const told = new Headers();
  headers.forEach((value, name) => {
    // The body is decoded already.
    if (!/^content-(length|encoding)$|^transfer-encoding$/i.test(name)) told.append(name, value);
  });
  if (json !== undefined) told.set('content-type', 'application/json');
  for (const [name, value] of Object.entries(extra)) told.set(name, value);
  const empty = text === '' || status === 204 || status === 205 || status === 304;
  return new Response(empty ? null : text, { status, headers: told }) as Answer;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRefusal = (json: unknown): boolean =>
  isRecord(json) && (typeof json['code'] === 'number' || typeof json['error'] === 'string');

function lackOf(request: DiscordRequest, json: unknown): string | undefined {
  switch (expectedOf(request)) {
    case 'json':
      return undefined;
    case 'list':
      return Array.isArray(json) ? undefined : 'JSON that is not the list asked for';
    case 'identified':
      return isRecord(json) && typeof json['id'] === 'string' ? undefined : 'JSON without an id';
    case 'gateway':
      return isRecord(json) && typeof json['url'] === 'string' && isRecord(json['session_start_limit'])
        ? undefined
        : 'JSON without the address of the gateway';
  }
}

async function textOf(answer: Answer): Promise<string> {
  if (answer.body === null) return '';
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of answer.body as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > BODY_BYTES_MAX) throw new NoAnswer(answer.status, 'a body without end');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
