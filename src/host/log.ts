// The one log of a program. Whatever is logged passes here once more as text before it is written, at any level: no
// secret leaves. An error is told without the request that caused it, whose words are members' own.

import pino, { type DestinationStream, type Logger, stdSerializers } from 'pino';
import type { Secrets } from './secrets.ts';

export interface LogOptions {
  readonly level: string;
  readonly secrets: Secrets;
  readonly to: DestinationStream;
}

export const openLog = ({ level, secrets, to }: LogOptions): Logger =>
  pino({ level, serializers: { err: told }, hooks: { streamWrite: (line) => secrets.hide(line) } }, to);

/** discord.js's errors carry the whole request, pictures and all. */
const REQUEST_FIELDS = ['requestBody', 'rawError', 'config'];

function told(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const serialized = { ...stdSerializers.err(error) };
  for (const field of REQUEST_FIELDS) Reflect.deleteProperty(serialized, field);
  return serialized;
}
