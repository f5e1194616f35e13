// An interaction lives three seconds without an answer. One that is older is let go: Discord would refuse the answer,
// and count it.

export class AnswerTooLate extends Error {
  override readonly name = 'AnswerTooLate';

  constructor(ageMs: number) {
    super(`The interaction was ${(ageMs / 1000).toFixed(1)} s old before it could be answered.`);
  }
}
