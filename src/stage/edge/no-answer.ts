// What came back is no answer of Discord's: a page of somebody in between, a redirect, JSON that is not what was asked
// for. Nothing is taken for done or for refused; later may help.

export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly status: number;

  constructor(status: number, what: string) {
    super(`What answered is not Discord: status ${status}, ${what}.`);
    this.status = status;
  }
}
