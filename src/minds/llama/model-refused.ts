// A model file that cannot be used, and why: one sentence that says what to do.

import { MindFault } from '../mind-fault.ts';

export type RefusalReason =
  | 'missing'
  | 'unreadable'
  | 'not-gguf'
  | 'version'
  | 'truncated'
  | 'kind'
  | 'memory'
  | 'gpu'
  | 'load';

export class ModelRefused extends MindFault {
  override readonly name = 'ModelRefused';
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.reason = reason;
  }
}
