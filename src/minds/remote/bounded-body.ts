// The body of an answer from another server, as text, and never more of it than was asked for: a body without end, or
// one that unpacks to gigabytes, is cut off where it passes the limit.

/** The body went past the limit; nothing of it is kept. */
export class BodyTooLong extends Error {
  override readonly name = 'BodyTooLong';

  constructor(bytesMax: number) {
    super(`The answer was longer than ${bytesMax / 1024} KB.`);
  }
}

/** `bytesMax` counts what was unpacked. Rejects with BodyTooLong, and as `fetch` does at its signal. */
export async function readText(answer: Response, bytesMax: number): Promise<string> {
  if (Number(answer.headers.get('content-length') ?? 0) > bytesMax) {
    await letGo(answer);
    throw new BodyTooLong(bytesMax);
  }
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for await (const part of partsOf(answer)) {
    bytes += part.length;
    // Leaving the loop cancels the body, and so closes the connection.
    if (bytes > bytesMax) throw new BodyTooLong(bytesMax);
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}

/** For an answer whose body nobody reads: its connection would wait for a reader. Never rejects. */
export async function letGo(answer: Response): Promise<void> {
  // A body that broke off by itself is let go already.
  await answer.body?.cancel().catch(() => undefined);
}

async function* partsOf({ body }: Response): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  const reader = body.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
