// The same port with some of its methods replaced: what is put around it changes nothing of it.

export function instead<Port extends object>(port: Port, methods: Partial<Port>): Port {
  return new Proxy(port, {
    get: (target, name) => {
      const own: unknown = Reflect.get(methods, name) ?? Reflect.get(target, name, target);
      return typeof own === 'function' ? own.bind(target) : own;
    },
  });
}

/** Whether it is so for the first time. */
export function firstTime<Item>(isSo: (item: Item) => boolean): (item: Item) => boolean {
  let wasSo = false;
  return (item) => {
    if (wasSo || !isSo(item)) return false;
    wasSo = true;
    return true;
  };
}
