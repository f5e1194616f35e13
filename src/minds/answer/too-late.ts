// A completion that ended before its answer: its deadline passed, its asker gave up, or the engine closed.

export type TooLateReason = 'deadline' | 'aborted' | 'closed';

const sentences: Readonly<Record<TooLateReason, string>> = {
  deadline: 'The model did not answer before its deadline.',
  aborted: 'The question was withdrawn before the model answered.',
  closed: 'The engine was closed before the model answered.',
};

export class TooLate extends Error {
  override readonly name = 'TooLate';
  readonly reason: TooLateReason;

  constructor(reason: TooLateReason) {
    super(sentences[reason]);
    this.reason = reason;
  }
}
