// What a host asked of the models and cannot have: one sentence that says what to do.

import { MindFault } from '../mind-fault.ts';

export class CatalogueFault extends MindFault {
  override readonly name = 'CatalogueFault';
}
