// An answer that did not come in time: its deadline passed, its asker gave up, or the mind was closed.

import { MindFault } from '../mind-fault.ts';

export type TooLateReason = 'deadline' | 'aborted' | 'closed';

const sentences: Readonly<Record<TooLateReason, string>> = {
  deadline: 'The model did not answer before its deadline.',
  aborted: 'The question was withdrawn before the model answered.',
  closed: 'The engine was closed before the model answered.',
};

export class TooLate extends MindFault {
  override readonly name = 'TooLate';
  readonly reason: TooLateReason;

  constructor(reason: TooLateReason) {
    super(sentences[reason]);
    this.reason = reason;
  }
}

/** Why the understudy stands in for a mind that threw this: only a deadline that passed makes an answer late. */
export const becauseOf = (error: unknown): 'late' | 'failed' =>
  error instanceof TooLate && error.reason === 'deadline' ? 'late' : 'failed';

/** Throws TooLate where nobody waits for the answer any more. */
export function insistWaitedFor(signal: AbortSignal): void {
  if (signal.aborted) throw new TooLate('aborted');
}
