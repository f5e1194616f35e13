// The host's choice of minds, kept in `minds.json` in the data folder: who plays by default, who plays whom, model
// files elsewhere on the disk, and remote servers. Keys of servers are not in it, only the variable that holds one.

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { CatalogueFault } from './catalogue-fault.ts';
import { isMindName, RESERVED } from './mind-name.ts';

const name = z.string().refine(isMindName, 'is no name of a mind: small letters, digits, dots and dashes');
const own = name.refine((text) => !RESERVED.some((taken) => taken === text), 'means something else already');

const serverShape = {
  /** Base address of an OpenAI-compatible server, such as `http://127.0.0.1:8080/v1`. */
  url: z.string().refine((text) => URL.canParse(text) && /^https?:/.test(text), 'must be an http address'),
  /** The environment variable that holds the key, where the server wants one. */
  apiKeyEnv: z
    .string()
    .regex(/^[A-Z_][A-Z0-9_]*$/i, 'must be the name of an environment variable')
    .optional(),
  /** How many of the questions it gets, beside the others' weights. Default: 1. */
  weight: z.int().min(1).max(1_000).optional(),
  /** Questions that it gets at a time. */
  atOnce: z.int().min(1).max(10_000).optional(),
};
const remoteShape = z.strictObject({
  name: own,
  ...serverShape,
  /** What the server calls the model. */
  model: z.string().min(1),
  /** More servers that play the same mind: of the same model, or of one that is as good. */
  more: z.array(z.strictObject({ ...serverShape, model: z.string().min(1).optional() })).optional(),
});
export type RemoteServer = z.infer<typeof remoteShape>;
export type OneServer = Omit<RemoteServer, 'name' | 'more'>;

/** Each server that plays the mind, the first one first. */
export const serversOf = ({ name: _, more = [], ...first }: RemoteServer): readonly OneServer[] => [
  first,
  ...more.map((each) => ({ ...each, model: each.model ?? first.model })),
];

const choice = z
  .strictObject({
    default: name.optional(),
    /** By the performer's id. */
    performers: z.record(z.string().regex(/^[a-z][a-z0-9]{0,31}$/, 'is no performer'), name).default({}),
    /** Model files that lie elsewhere, by name. */
    files: z.record(own, z.string().min(1)).default({}),
    remotes: z.array(remoteShape).default([]),
  })
  .refine(({ files, remotes }) => {
    const names = [...Object.keys(files), ...remotes.map((remote) => remote.name)];
    return new Set(names).size === names.length;
  }, 'has a name twice');
export type Choice = z.infer<typeof choice>;

export const choicePath = (dataDir: string): string => join(dataDir, 'minds.json');

/** An absent file is an empty choice. Throws CatalogueFault. */
export function readChoice(dataDir: string): Choice {
  const path = choicePath(dataDir);
  const parsed = choice.safeParse(readJson(path));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') || 'the file';
  throw new CatalogueFault(
    `${path}: ${where}: ${issue?.message ?? 'malformed'} (mend it, or delete it to begin anew).`,
  );
}

/** Whole or not at all: a crash leaves the former choice. */
export function writeChoice(dataDir: string, changed: Choice): void {
  const path = choicePath(dataDir);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, `${JSON.stringify(changed, null, 2)}\n`);
    renameSync(`${path}.new`, path);
  } catch {
    throw new CatalogueFault(`${path} cannot be written: check DATA_DIR and the rights on it.`);
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    if (cause instanceof SyntaxError) {
      throw new CatalogueFault(`${path} is no JSON: mend it, or delete it to begin anew.`);
    }
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return {};
    throw new CatalogueFault(`${path} cannot be read: check the rights on it.`);
  }
}
