// Looks a LoRA adapter over before llama.cpp loads it: whole, an adapter, and made for this very model.
import type { GgufHeader, GgufTensor } from './loading/gguf-header.ts';
import { type ModelFile, metadataText, readWhole } from './model-file.ts';
import { ModelRefused } from './model-refused.ts';

export interface AdapterFile {
  readonly path: string;
  readonly bytes: number;
}

/** Refuses what `inspectModelFile` refuses, and with `kind` what is no adapter or not one for this model. */
export async function inspectAdapterFile(path: string, model: ModelFile): Promise<AdapterFile> {
  const header = await readWhole(path);
  if (metadataText(header, 'adapter.type') !== 'lora') {
    throw new ModelRefused('kind', `${path} is no LoRA adapter: give one in GGUF format, or none.`);
  }
  const architecture = metadataText(header, 'general.architecture');
  if (architecture !== model.architecture) {
    const sentence = `${path} adapts ${architecture} models and ${model.path} is ${model.architecture}`;
    throw new ModelRefused('kind', `${sentence}: give the adapter made for this model.`);
  }
  const misfit = misfitOf(header, model);
  if (misfit === undefined) return { path, bytes: header.fileBytes };
  const sentence = `${path} was made for another model than ${model.path} (its ${misfit} does not fit)`;
  throw new ModelRefused('kind', `${sentence}: give the adapter made for this model.`);
}

/** The weight that the adapter would change and the model has not, or not in that size. */
function misfitOf({ tensors }: GgufHeader, model: ModelFile): string | undefined {
  if (tensors.length === 0) return 'want of weights';
  const misfit = tensors.find((tensor) => !fits(tensor, model));
  return misfit?.name;
}

/** Factor a takes what the weight takes, factor b gives what it gives. */
function fits({ name, dimensions }: GgufTensor, { shapes }: ModelFile): boolean {
  const weight = shapes.get(name.replace(/\.lora_[ab]$/, ''));
  if (weight === undefined) return false;
  // An embedding is looked up and not multiplied: its factors lie the other way round.
  if (name.startsWith('token_embd')) return true;
  if (name.endsWith('.lora_a')) return dimensions[0] === weight[0];
  return dimensions[1] === weight[1];
}
