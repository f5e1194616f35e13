// The environment, checked once: every fault names the variable and gives a valid example.

import { resolve } from 'node:path';
import { z } from 'zod';
import { type MonitorAddress, monitorAddressOf } from '../metrics/monitor-address.ts';
import type { RemoteServer } from '../minds/catalogue/choice.ts';
import { HUB } from '../minds/catalogue/hub.ts';
import { nameFromFile, RESERVED } from '../minds/catalogue/mind-name.ts';
import { GPUS } from '../minds/llama/gpu.ts';
import type { PoolOptions } from '../minds/llama/pool.ts';
import { isLocale } from '../rehearsal/rules/locale.ts';
import { isTimeZone } from '../show/rounds/daily.ts';
import { type LiveConfig, liveConfigOf, liveVariables } from './live-config.ts';
import { type MindAddress, mindAddressesOf } from './mind-addresses.ts';

/** One sentence a fault; the program ends with exit code 2. */
export class ConfigFault extends Error {
  override readonly name = 'ConfigFault';
}

const wholeNumber = (
  name: string,
  { least, most, example }: { least: number; most: number; example: number },
) =>
  z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most)
    .catch(() => fault(name, `must be a whole number from ${least} to ${most}, such as ${name}=${example}`));

const address = (name: string, example: string) =>
  z
    .string()
    .refine((text) => URL.canParse(text) && /^https?:\/\/[^?#]+$/.test(text))
    .catch(() => fault(name, `must be an address, such as ${name}=${example}`));

/** With what people paste around it taken off; what is left goes into a header. */
const token = (name: string) =>
  z
    .string()
    .transform((text) => text.replace(/^(Bot|Bearer)\s+/i, ''))
    .refine((text) => /^[\w.~+/=-]+$/.test(text))
    .catch(() =>
      fault(name, 'must be the token alone: letters, digits, dots, dashes, without blanks or quotes in it'),
    );

function fault(name: string, why: string): never {
  throw new ConfigFault(`${name} ${why}.`);
}

/** The bot speaks these. */
const LOCALE_EXAMPLES =
  "en-US, en-GB, es-ES, es-419, de, fr, ja, pt-BR or another of Discord's locales, written as Discord does";

const environment = z.object({
  DISCORD_TOKEN: token('DISCORD_TOKEN').optional(),
  DISCORD_API: address('DISCORD_API', 'https://discord.com/api').optional(),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/./)
    .catch(() =>
      fault(
        'DATABASE_URL',
        'must be a PostgreSQL address, such as DATABASE_URL=postgres://bullpen@localhost/bullpen',
      ),
    )
    .optional(),
  PORT: wholeNumber('PORT', { least: 0, most: 65_535, example: 4321 }).optional(),
  GUILD_LOCALE: z
    .string()
    .refine(isLocale)
    .catch(() => fault('GUILD_LOCALE', `must be ${LOCALE_EXAMPLES}, such as GUILD_LOCALE=ja`))
    .optional(),
  PACE: wholeNumber('PACE', { least: 1, most: 86_400, example: 300 }).optional(),
  ROUNDS: wholeNumber('ROUNDS', { least: 1, most: 200, example: 24 }).optional(),
  TIME_ZONE: z
    .string()
    .refine(isTimeZone)
    .catch(() => fault('TIME_ZONE', 'must be a time zone, such as TIME_ZONE=Europe/Madrid'))
    .optional(),
  MODEL: z.string().optional(),
  MODEL_THREADS: wholeNumber('MODEL_THREADS', { least: 1, most: 1_024, example: 8 }).optional(),
  GPU: z
    .enum(GPUS)
    .catch(() => fault('GPU', 'must be auto, off, cuda, vulkan or metal, such as GPU=auto'))
    .optional(),
  MODEL_HUB: address('MODEL_HUB', 'https://huggingface.co').optional(),
  HF_TOKEN: z.string().optional(),
  MIND_URL: z
    .string()
    .transform(mindAddressesOf)
    .refine((servers) => servers !== undefined)
    .catch(() =>
      fault(
        'MIND_URL',
        'must be an address, or several with blanks between them, each with its weight behind it if it has one,' +
          ' such as MIND_URL=http://127.0.0.1:8080/v1 or MIND_URL="http://one:8080/v1*3 http://two:8080/v1"',
      ),
    )
    .optional(),
  MIND_MODEL: z.string().optional(),
  MIND_API_KEY: z.string().optional(),
  MIND_DEADLINE: wholeNumber('MIND_DEADLINE', { least: 1, most: 3_600, example: 30 }).optional(),
  SHARDS: z
    .string()
    .regex(/^\d+(-\d+)?(,\d+(-\d+)?)*$/)
    .catch(() => fault('SHARDS', 'must be shard numbers or ranges, such as SHARDS=0,1 or SHARDS=0-3'))
    .optional(),
  SHARD_COUNT: wholeNumber('SHARD_COUNT', { least: 1, most: 10_000, example: 2 }).optional(),
  RECAP_VOICE: z
    .enum(['phrases', 'mind'])
    .catch(() => fault('RECAP_VOICE', 'must be phrases or mind, such as RECAP_VOICE=mind'))
    .optional(),
  METRICS: z
    .string()
    .transform(
      (text) =>
        monitorAddressOf(text) ??
        fault('METRICS', 'must be a port or an address with one, such as METRICS=127.0.0.1:9464'),
    )
    .optional(),
  ...liveVariables(fault),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
    .catch(() =>
      fault('LOG_LEVEL', 'must be trace, debug, info, warn, error, fatal or silent, such as LOG_LEVEL=info'),
    )
    .optional(),
});

export interface Config {
  /** Null: rehearsal, on a Discord of our own. */
  readonly token: string | null;
  readonly discordApi: string | undefined;
  readonly dataDir: string;
  /** Where the journal is: `sqlite://…` or `postgres://…`. */
  readonly journalUrl: string;
  readonly port: number;
  /** What the rehearsal's server prefers; undefined: as it was. */
  readonly guildLocale: string | undefined;
  readonly paceMs: number | undefined;
  readonly rounds: number | undefined;
  readonly timeZone: string | undefined;
  /** Whom the host wants to see play, for this run: a mind's name, a model file, or a server. */
  readonly minds: { readonly model: string | undefined; readonly remote: RemoteServer | undefined };
  readonly modelHub: string;
  readonly hubToken: string | undefined;
  /** For every model that plays in this process. */
  readonly engine: PoolOptions;
  readonly mindDeadlineMs: number;
  readonly shards: { readonly ids: readonly number[]; readonly count: number } | undefined;
  /** Who words the beats of the recap. */
  readonly recapVoice: 'phrases' | 'mind';
  readonly logLevel: string;
  /** Where monitoring may ask; undefined: nowhere. */
  readonly metrics: MonitorAddress | undefined;
  /** Undefined: the live floor is seen in rehearsal alone. */
  readonly live: LiveConfig | undefined;
}

const DEFAULT_PORT = 4321;
const DEFAULT_MIND_DEADLINE_S = 30;

/** Some readers of env files keep the quotes around a value. */
export const bare = (value = ''): string =>
  value
    .trim()
    .replace(/^(["'])(.*)\1$/s, '$2')
    .trim();

/** Reads the variables it knows; empty ones count as absent. Throws ConfigFault. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      bare(value) === '' ? [] : [[name, bare(value)] as const],
    ),
  );
  const parsed = environment.parse(given);
  const dataDir = resolve(parsed.DATA_DIR);
  return {
    token: parsed.DISCORD_TOKEN ?? null,
    discordApi: parsed.DISCORD_API,
    dataDir,
    journalUrl: parsed.DATABASE_URL ?? `sqlite://${dataDir}/bullpen.sqlite`,
    port: parsed.PORT ?? DEFAULT_PORT,
    guildLocale: parsed.GUILD_LOCALE,
    paceMs: parsed.PACE === undefined ? undefined : parsed.PACE * 1000,
    rounds: parsed.ROUNDS,
    timeZone: parsed.TIME_ZONE,
    minds: mindsOf(parsed),
    modelHub: parsed.MODEL_HUB ?? HUB,
    hubToken: parsed.HF_TOKEN,
    engine: {
      gpu: parsed.GPU ?? 'auto',
      prefixFolder: `${dataDir}/prefixes`,
      ...(parsed.MODEL_THREADS === undefined ? {} : { threads: parsed.MODEL_THREADS }),
    },
    mindDeadlineMs: (parsed.MIND_DEADLINE ?? DEFAULT_MIND_DEADLINE_S) * 1000,
    shards: shardsOf(parsed.SHARDS, parsed.SHARD_COUNT),
    recapVoice: parsed.RECAP_VOICE ?? 'phrases',
    logLevel: parsed.LOG_LEVEL ?? 'warn',
    metrics: parsed.METRICS,
    live: liveConfigOf(parsed, fault),
  };
}

/** One server for the whole cast; several, or one for a single performer, stand in `minds.json`. */
function mindsOf(env: z.infer<typeof environment>): Config['minds'] {
  const { MODEL: model, MIND_URL: servers, MIND_MODEL: name, MIND_API_KEY: key } = env;
  if (servers === undefined) return { model, remote: undefined };
  if (model !== undefined) fault('MODEL', 'and MIND_URL both say who plays: set one of them');
  if (name === undefined) {
    return fault('MIND_MODEL', 'must name what the server at MIND_URL plays, such as MIND_MODEL=llama3.1');
  }
  const shown = nameFromFile(name);
  const withKey = (server: MindAddress) => ({
    ...server,
    ...(key === undefined ? {} : { apiKeyEnv: 'MIND_API_KEY' }),
  });
  const [first, ...more] = servers;
  return {
    model,
    remote: {
      name: RESERVED.some((taken) => taken === shown) || shown === '' ? 'remote' : shown,
      model: name,
      ...withKey(first),
      ...(more.length === 0 ? {} : { more: more.map(withKey) }),
    },
  };
}

function shardsOf(ids: string | undefined, count: number | undefined): Config['shards'] {
  if (ids === undefined && count === undefined) return undefined;
  if (ids === undefined || count === undefined) {
    return fault(
      ids === undefined ? 'SHARDS' : 'SHARD_COUNT',
      'is missing: set both, such as SHARDS=0,1 SHARD_COUNT=4',
    );
  }
  const ranges = ids.split(',').map((range) => range.split('-').map(Number));
  // Before they are counted through: a range may be as long as its numbers can be written.
  if (ranges.flat().some((id) => id >= count))
    fault('SHARDS', `must be below SHARD_COUNT=${count}, such as SHARDS=0`);
  const numbers = ranges.flatMap(([first = 0, last = first]) => {
    if (last < first)
      fault('SHARDS', `must name the lower shard of a range first, such as SHARDS=${last}-${first}`);
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });
  return { ids: [...new Set(numbers)], count };
}

/** Discord's own rule: the shard of a guild is its id, without the last 22 bits, modulo the count. */
export function ownsGuild(shards: Config['shards'], guild: string): boolean {
  return shards === undefined || shards.ids.includes(Number((BigInt(guild) >> 22n) % BigInt(shards.count)));
}
