// Where the world is kept between runs. Without a store it lives in memory and ends with the process.

export interface WorldStore {
  /** Everything that was put and not removed, in any order. Called once, before anything else. */
  load(): Promise<Iterable<readonly [key: string, value: unknown]>>;
  /** Resolves once the value (JSON) would survive the end of the process. */
  put(key: string, value: unknown): Promise<void> | void;
  remove(key: string): Promise<void> | void;
  close?(): Promise<void> | void;
}
