// `fetch` as the client of a model's server gets it: never more of an answer than was asked for, no redirect, and of our
// headers those alone that the protocol needs. What fails is a RemoteFault that names the server and never its key.

import { z } from 'zod';
import { BodyTooLong, readText } from './bounded-body.ts';
import { RemoteFault } from './remote-fault.ts';

/** An answer has about a kilobyte, with its thinking some more; whatever is longer is no answer. */
const BODY_BYTES_MAX = 64 * 1024;
/** A router offers hundreds of models, each with a page about it. */
const LIST_BYTES_MAX = 4 * 1024 * 1024;

/** Whatever is longer, or comes later, has no name for its fault. */
const REFUSAL_BYTES_MAX = 16 * 1024;
const REFUSAL_WITHIN_MS = 500;
/** Such as llama.cpp's `exceed_context_size_error`; a text might quote what was asked. */
const CODE = /^[a-z][a-z_]{0,39}$/;

/** The client tells which system and runtime it runs on; that is nobody's business. */
const HEADERS_SENT = ['accept', 'authorization', 'content-type'];

const refused = z.object({ error: z.object({ type: z.unknown().optional(), code: z.unknown().optional() }) });

type Fetch = typeof fetch;

/**
 * Rejects with RemoteFault, or with the signal's reason. The body is read when it resolves; of a refusal, what it calls
 * itself is all that is kept.
 */
export function boundedFetch(host: string): Fetch {
  return async (input, init = {}) => {
    const address = input instanceof Request ? input.url : String(input);
    const stopping = new AbortController();
    const signal = AbortSignal.any([stopping.signal, ...(init.signal ? [init.signal] : [])]);
    const answer = await exchange(host, address, { ...init, signal });
    if (!answer.ok) return refusal(answer.status, await codeOf(answer, stopping));
    const bytesMax = address.endsWith('/models') ? LIST_BYTES_MAX : BODY_BYTES_MAX;
    const text = await read(host, answer, { bytesMax, signal: init.signal ?? undefined });
    return new Response(text, { headers: { 'content-type': 'application/json' } });
  };
}

const refusal = (status: number, code: string | undefined): Response =>
  code === undefined
    ? new Response(null, { status })
    : new Response(JSON.stringify({ error: { type: code } }), { status });

/** What a server calls its fault; undefined where it says nothing short. Never rejects. */
async function codeOf(answer: Response, stopping: AbortController): Promise<string | undefined> {
  const stop = setTimeout(() => stopping.abort(), REFUSAL_WITHIN_MS);
  try {
    const named = refused.safeParse(JSON.parse(await readText(answer, REFUSAL_BYTES_MAX)));
    const { type, code } = named.data?.error ?? {};
    return [type, code].find((said): said is string => typeof said === 'string' && CODE.test(said));
  } catch {
    return undefined;
  } finally {
    clearTimeout(stop);
  }
}

async function exchange(host: string, address: string, init: RequestInit): Promise<Response> {
  const given = new Headers(init.headers);
  const headers = HEADERS_SENT.flatMap((name) => {
    const value = given.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  try {
    return await fetch(address, { ...init, redirect: 'error', headers: Object.fromEntries(headers) });
  } catch (cause) {
    init.signal?.throwIfAborted();
    // The cause may quote the request, and with it the key.
    throw new RemoteFault(`${host} cannot be reached (${reasonOf(cause)}).`, 'passing');
  }
}

interface Reading {
  readonly bytesMax: number;
  readonly signal: AbortSignal | undefined;
}

async function read(host: string, answer: Response, { bytesMax, signal }: Reading): Promise<string> {
  try {
    return await readText(answer, bytesMax);
  } catch (cause) {
    if (cause instanceof BodyTooLong)
      throw new RemoteFault(`${host} sent more than ${bytesMax / 1024} KB, so it was cut off.`, 'lasting');
    signal?.throwIfAborted();
    throw new RemoteFault(`${host} broke off in the middle of its answer (${reasonOf(cause)}).`, 'passing');
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'no connection';
}
