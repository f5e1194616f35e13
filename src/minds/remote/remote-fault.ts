// Why a remote server gave no answer that can be played. The sentence names the server, never its key.

import { MindFault } from '../mind-fault.ts';

export class RemoteFault extends MindFault {
  override readonly name = 'RemoteFault';
  /** `passing`: the same server may well answer in a moment. */
  readonly kind: 'passing' | 'lasting';

  constructor(sentence: string, kind: RemoteFault['kind']) {
    super(sentence);
    this.kind = kind;
  }
}
