// What a program has opened so far: closed in reverse order, once, however the program ends.

export class Opened {
  readonly #closers: (() => Promise<void>)[] = [];
  #closing: Promise<void> | undefined;

  add<Thing>(thing: Thing, close: (thing: Thing) => Promise<void>): Thing {
    this.#closers.unshift(() => close(thing));
    return thing;
  }

  close(): Promise<void> {
    this.#closing ??= (async () => {
      for (const close of this.#closers) await close();
    })();
    return this.#closing;
  }
}
