// A message was sent, and no word came back on whether it was made. Sent again blindly it might stand there twice:
// whoever posts looks first.

export class PostInDoubt extends Error {
  override readonly name = 'PostInDoubt';
  /** 0: the line broke. */
  readonly status: number;

  constructor(status: number, cause?: unknown) {
    super(
      `Discord did not say whether a message was made (${status === 0 ? 'the line broke' : `status ${status}`}).`,
      { cause },
    );
    this.status = status;
  }
}
