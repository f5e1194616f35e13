// A store's own word to whoever writes of a guild: the row that the write was to find unchanged is another one now.
// Nothing was written.
export class HoldLost extends Error {
  override readonly name = 'HoldLost';

  constructor(key: string) {
    super(`${key} is not as it was left, so nothing was written.`);
  }
}
