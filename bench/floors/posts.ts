// Discord's side of a simulated day: how many requests there are in each second, and what has to wait because a second is
// full, as discord.js makes it wait.

const SECOND_MS = 1_000;

export class Posts {
  readonly #limit: number;
  readonly #wanted: Uint32Array;
  readonly #sent: Uint32Array;
  #longestHeldMs = 0;
  #total = 0;

  constructor({ perSecond, endMs }: { readonly perSecond: number; readonly endMs: number }) {
    this.#limit = perSecond;
    // What is wanted at the end may be sent a while later.
    const seconds = Math.ceil(endMs / SECOND_MS) + 3_600;
    this.#wanted = new Uint32Array(seconds);
    this.#sent = new Uint32Array(seconds);
  }

  /** In the order of their times, or nearly. */
  send(atMs: number): void {
    const wanted = Math.floor(atMs / SECOND_MS);
    this.#wanted[wanted] = (this.#wanted[wanted] ?? 0) + 1;
    let second = wanted;
    while ((this.#sent[second] ?? 0) >= this.#limit) second += 1;
    this.#sent[second] = (this.#sent[second] ?? 0) + 1;
    this.#total += 1;
    if (second > wanted) this.#longestHeldMs = Math.max(this.#longestHeldMs, second * SECOND_MS - atMs);
  }

  get figures() {
    const busy = this.#wanted.toSorted();
    return {
      posts: this.#total,
      postsPerSecondMax: this.#sent.reduce((most, count) => Math.max(most, count), 0),
      wantedPerSecondP99: busy[Math.floor((busy.length - 3_600) * 0.99) + 3_600] ?? 0,
      wantedPerSecondMax: busy.at(-1) ?? 0,
      longestHeldMs: Math.ceil(this.#longestHeldMs),
    };
  }
}
