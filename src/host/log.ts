// The one log of a program. Whatever is logged passes here once more as text before it is written, at any level: no
// secret leaves. A line that names a guild gets the round of its show. An error is told without the request that
// caused it, whose words are members' own.

import pino, { type DestinationStream, type Logger, stdSerializers } from 'pino';
import type { Secrets } from './secrets.ts';

export interface LogOptions {
  readonly level: string;
  readonly secrets: Secrets;
  readonly to: DestinationStream;
  /** In which round the show of a guild is; undefined: it is not known, or between two episodes. */
  readonly roundOf?: (guild: string) => RoundOf | undefined;
}

export interface RoundOf {
  readonly episode: number;
  readonly round: number;
}

export const openLog = ({ level, secrets, to, roundOf = () => undefined }: LogOptions): Logger =>
  pino(
    {
      ...{ level, serializers: { err: told }, hooks: { streamWrite: (line) => secrets.hide(line) } },
      mixin: (facts, _level, logger) => {
        const { guild } = { ...logger.bindings(), ...facts } as { readonly guild?: unknown };
        return typeof guild === 'string' ? { ...roundOf(guild) } : {};
      },
    },
    to,
  );

/** discord.js's errors carry the whole request, pictures and all. */
const REQUEST_FIELDS = ['requestBody', 'rawError', 'config'];

function told(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const serialized = { ...stdSerializers.err(error) };
  for (const field of REQUEST_FIELDS) Reflect.deleteProperty(serialized, field);
  return serialized;
}
