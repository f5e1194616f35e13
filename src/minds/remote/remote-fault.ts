// Why a remote server gave no answer that can be played. The sentence names the server, never its key.

import { MindFault } from '../mind-fault.ts';

export class RemoteFault extends MindFault {
  override readonly name = 'RemoteFault';
}
