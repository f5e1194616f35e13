// A list on the page whose items stay the elements they were: none loses the focus or is drawn anew because another came,
// went or changed its place.

export interface Item<Value> {
  readonly shown: HTMLElement;
  readonly update: (value: Value) => void;
}

export interface ListParts<Value> {
  readonly host: HTMLElement;
  readonly keyOf: (value: Value) => string;
  readonly make: (value: Value) => Item<Value>;
}

export class KeyedList<Value> {
  readonly #parts: ListParts<Value>;
  readonly #items = new Map<string, Item<Value>>();

  constructor(parts: ListParts<Value>) {
    this.#parts = parts;
  }

  /** In the order of the values. */
  render(values: readonly Value[]): void {
    const { host, keyOf } = this.#parts;
    const focused = host.contains(document.activeElement) ? document.activeElement : null;
    const keys = new Set(values.map(keyOf));
    for (const [key, { shown }] of this.#items) {
      if (keys.has(key)) continue;
      shown.remove();
      this.#items.delete(key);
    }
    for (const [place, value] of values.entries()) {
      const { shown } = this.#item(keyOf(value), value);
      if (host.children[place] !== shown) host.insertBefore(shown, host.children[place] ?? null);
    }
    // Whatever is moved in the document loses the focus.
    if (focused instanceof HTMLElement && focused !== document.activeElement) {
      focused.focus({ preventScroll: true });
    }
  }

  #item(key: string, value: Value): Item<Value> {
    const item = this.#items.get(key) ?? this.#parts.make(value);
    this.#items.set(key, item);
    item.update(value);
    return item;
  }
}
