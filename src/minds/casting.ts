// Opens the minds that play: the understudy always, a model when the host names one, each loaded once.

import { basename } from 'node:path';
import { openEngine } from './llama/engine.ts';
import { llamaMind } from './llama/llama-mind.ts';
import { ModelRefused } from './llama/model-refused.ts';
import type { Mind } from './mind.ts';
import { understudy } from './understudy/understudy.ts';

export interface Casting {
  /** For the terminal: who plays. */
  readonly label: string;
  /** Which mind plays a card's `mind`; names that are not open get the default. */
  readonly mindFor: (name: string) => Mind;
  close(): Promise<void>;
}

export interface CastingOptions {
  readonly mind: 'understudy' | 'llama';
  /** Path of a GGUF file, for `llama`. */
  readonly model?: string;
}

/** Throws ModelRefused in one sentence. */
export async function openCasting({ mind, model }: CastingOptions): Promise<Casting> {
  const standIn = understudy();
  const lead = mind === 'llama' ? await openLlama(model) : standIn;
  return {
    label: lead.name,
    mindFor: (name) => (name === standIn.name ? standIn : lead),
    close: async () => {
      await lead.close();
      if (lead !== standIn) await standIn.close();
    },
  };
}

async function openLlama(model: string | undefined): Promise<Mind> {
  if (model === undefined)
    throw new ModelRefused('missing', 'The llama mind needs a model: name a GGUF file.');
  return llamaMind(basename(model).replace(/\.gguf$/i, ''), await openEngine({ modelPath: model }));
}
