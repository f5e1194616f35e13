// A model's answer that may not be played, however often it was asked; the message says how.

import { MindFault } from '../mind-fault.ts';

export class UnusableAnswer extends MindFault {
  override readonly name = 'UnusableAnswer';
}
