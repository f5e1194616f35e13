// Looks a GGUF file over before llama.cpp loads it: there, readable, whole, a language model, and how
// much memory it will want. What is wrong becomes a ModelRefused.
import { access, constants, stat } from 'node:fs/promises';
import { GgufDamaged, type GgufHeader, type GgufTensor, readGgufHeader } from './loading/gguf-header.ts';
import { ModelRefused } from './model-refused.ts';
import { apart, tensorBytes } from './tensor-size.ts';

export interface ModelFile {
  readonly path: string;
  readonly architecture: string;
  readonly parameters: number;
  readonly weightBytes: number;
  /** Keys and values of one token in all layers, at 16 bits. */
  readonly cacheBytesPerToken: number;
  readonly vocabulary: number;
  readonly trainedContextTokens: number;
  readonly hasChatTemplate: boolean;
  /** The dimensions of each weight by its name. */
  readonly shapes: ReadonlyMap<string, readonly number[]>;
  /** All that its head says; of long lists only their length. */
  readonly metadata: GgufHeader['metadata'];
}

/** Refuses with `missing`, `unreadable`, `not-gguf`, `version`, `truncated` or `kind`. */
export async function inspectModelFile(path: string): Promise<ModelFile> {
  const header = await readWhole(path);
  const architecture = metadataText(header, 'general.architecture') ?? '';
  const kind = metadataText(header, 'general.type') ?? 'model';
  if (kind === 'adapter') {
    throw new ModelRefused(
      'kind',
      `${path} is an adapter, not a model: give it as the adapter of its base model.`,
    );
  }
  const vocabulary = header.metadata.get('tokenizer.ggml.tokens');
  if (kind !== 'model' || architecture === '' || !(typeof vocabulary === 'object' && vocabulary.length > 0)) {
    throw new ModelRefused(
      'kind',
      `${path} is a GGUF file but no language model: give a model that writes text.`,
    );
  }
  const parts = [header, ...(await readFurtherParts(path, header))];
  const tensors = parts.flatMap((part) => part.tensors);
  if (tensors.length === 0) {
    throw new ModelRefused('kind', `${path} holds a vocabulary and no weights: give the whole model.`);
  }
  return {
    path,
    architecture,
    parameters: tensors.reduce((sum, tensor) => sum + tensor.elements, 0),
    weightBytes: tensors.reduce((sum, tensor) => sum + tensorBytes(tensor), 0),
    cacheBytesPerToken: cacheBytesPerToken(header, architecture),
    vocabulary: vocabulary.length,
    trainedContextTokens: number(header, `${architecture}.context_length`) ?? 2048,
    hasChatTemplate: (metadataText(header, 'tokenizer.chat_template') ?? '').trim() !== '',
    shapes: new Map(tensors.map(({ name, dimensions }) => [name, dimensions])),
    metadata: header.metadata,
  };
}

/** The head of a file that is there, readable and as long as its head says. */
export async function readWhole(path: string): Promise<GgufHeader> {
  await assertReadable(path);
  const header = await readGgufHeader(path).catch((error: unknown) => {
    throw refusal(path, error);
  });
  // A file without tensors need not be filled up to where they would begin.
  const end = header.tensors.reduce((last, tensor) => Math.max(last, header.dataStart + endOf(tensor)), 0);
  if (header.fileBytes >= end) return header;
  const [has, wants] = apart(header.fileBytes, end);
  const sizes = `it has ${has} of ${wants}`;
  throw new ModelRefused('truncated', `${path} is cut short (${sizes}): download it again.`);
}

const endOf = (tensor: GgufTensor): number => tensor.offset + tensorBytes(tensor);

async function assertReadable(path: string): Promise<void> {
  const entry = await stat(path).catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EACCES') throw mayNotBeRead(path, cause);
    throw new ModelRefused('missing', `There is no file at ${path}: check the path of the model.`, { cause });
  });
  if (!entry.isFile()) {
    throw new ModelRefused('unreadable', `${path} is not a file: give the path of a .gguf file.`);
  }
  await access(path, constants.R_OK).catch((cause: unknown) => {
    throw mayNotBeRead(path, cause);
  });
}

function mayNotBeRead(path: string, cause: unknown): ModelRefused {
  const sentence = `${path} may not be read: give the user that runs this program the right to read it.`;
  return new ModelRefused('unreadable', sentence, { cause });
}

function refusal(path: string, error: unknown): Error {
  const cause = { cause: error };
  if (!(error instanceof GgufDamaged)) {
    return new ModelRefused('unreadable', `${path} could not be read: check the disk it is on.`, cause);
  }
  switch (error.damage) {
    case 'magic':
      return new ModelRefused('not-gguf', `${path} is no GGUF file: give a model in GGUF format.`, cause);
    case 'version': {
      const sentence = `${path} is GGUF version ${error.message} and only 2 and 3 can be read`;
      return new ModelRefused('version', `${sentence}: convert the model with a current llama.cpp.`, cause);
    }
    case 'short':
      return new ModelRefused('truncated', `${path} is cut short within its head: download it again.`, cause);
    case 'nonsense':
      return new ModelRefused('not-gguf', `${path} is damaged (${error.message}): download it again.`, cause);
  }
}

/** A large model may come in parts, NAME-00001-of-00003.gguf and so on; llama.cpp is given the first. */
async function readFurtherParts(path: string, header: GgufHeader): Promise<GgufHeader[]> {
  const count = number(header, 'split.count') ?? 1;
  if (count <= 1) return [];
  const name = /^(.*)-00001-of-(\d{5})\.gguf$/.exec(path);
  if (!name || Number(name[2]) !== count) {
    throw new ModelRefused('kind', `${path} is one of ${count} parts: give the one named -00001-of-… here.`);
  }
  const parts: GgufHeader[] = [];
  for (let part = 2; part <= count; part += 1) {
    parts.push(await readWhole(`${name[1]}-${String(part).padStart(5, '0')}-of-${name[2]}.gguf`));
  }
  return parts;
}

function cacheBytesPerToken(header: GgufHeader, architecture: string): number {
  const key = (name: string): number => number(header, `${architecture}.${name}`) ?? 0;
  const layers = key('block_count');
  const heads = Math.max(1, key('attention.head_count'));
  const cacheHeads = key('attention.head_count_kv') || heads;
  const width = key('embedding_length') / heads;
  const keyWidth = key('attention.key_length') || width;
  const valueWidth = key('attention.value_length') || width;
  return layers * cacheHeads * (keyWidth + valueWidth) * 2;
}

export function metadataText(header: GgufHeader, key: string): string | undefined {
  const value = header.metadata.get(key);
  return typeof value === 'string' ? value : undefined;
}

/** Some architectures give a number per layer; the largest is what memory must be reckoned with. */
function number(header: GgufHeader, key: string): number | undefined {
  const value = header.metadata.get(key);
  if (Array.isArray(value)) return Math.max(...value);
  return typeof value === 'number' ? value : undefined;
}
