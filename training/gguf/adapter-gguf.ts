// A role's LoRA weights as a GGUF file that llama.cpp lays over the house model, in 16-bit floats: half the size,
// and far finer than what a few minutes of training decide.

import { z } from 'zod';
import type { Metadata, Value } from './gguf-writer.ts';
import { float32, string, uint32 } from './gguf-writer.ts';
import { F16, ggufOf } from './model-gguf.ts';
import type { Weights } from './safetensors.ts';

/** What training/torch/lora.py writes beside the weights. */
const aboutShape = z.object({
  form: z.string(),
  role: z.string().min(1),
  alpha: z.coerce.number().positive(),
  steps: z.coerce.number().int().min(0),
  base_steps: z.coerce.number().int().min(0),
  seed: z.coerce.number().int().min(0),
});

/** Throws an Error in words where the weights are no adapter of this form. */
export function adapterGguf({ tensors, about }: Weights, form: string): Buffer {
  const parsed = aboutShape.safeParse(about);
  if (!parsed.success) {
    throw new Error(`The adapter does not say what it is: ${z.prettifyError(parsed.error)}`);
  }
  const card = parsed.data;
  if (card.form !== form) {
    throw new Error(
      `The adapter was trained on form ${card.form} and the data is of form ${form}: train it again.`,
    );
  }
  const metadata: Metadata = new Map<string, Value>([
    ['general.architecture', string('llama')],
    ['general.type', string('adapter')],
    ['general.name', string(`house-${card.role}`)],
    ['general.author', string('Bullpen')],
    ['general.license', string('MIT')],
    ['adapter.type', string('lora')],
    ['adapter.lora.alpha', float32(card.alpha)],
    ['bullpen.form', string(card.form)],
    ['bullpen.role', string(card.role)],
    ['bullpen.steps', uint32(card.steps)],
    // An adapter is of use with the very model that it was trained over.
    ['bullpen.base_steps', uint32(card.base_steps)],
    ['bullpen.seed', uint32(card.seed)],
  ]);
  return ggufOf(metadata, tensors, () => F16);
}
