// Why the loopback cannot open, in one sentence a host can act on: the port, the file of its world.

export class LoopbackFault extends Error {
  constructor(sentence: string, cause?: unknown) {
    super(sentence, { cause });
    this.name = 'LoopbackFault';
  }
}
