// A fixed number of seats, lent to keys: a key gets the seat it last had where that is free, otherwise the one
// left alone for longest. Who finds all taken waits in line.

export interface Seat<T> {
  readonly value: T;
  readonly number: number;
}

type Chair<T> = Seat<T> & { key: string | undefined; taken: boolean; lastUse: number };
interface Waiter<T> {
  readonly sit: (chair: Chair<T>) => void;
}

export class Seats<T> {
  readonly #chairs: Chair<T>[];
  #waiting: Waiter<T>[] = [];
  #uses = 0;

  constructor(values: readonly T[]) {
    this.#chairs = values.map((value, index) => ({
      value,
      number: index + 1,
      key: undefined,
      taken: false,
      lastUse: 0,
    }));
  }

  /** Rejects with the signal's reason. */
  lend(key: string, signal: AbortSignal): Promise<Seat<T>> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const free = this.#best(key);
      if (free) return resolve(this.#seat(free, key));
      const giveUp = (): void => {
        this.#waiting = this.#waiting.filter((other) => other !== waiter);
        reject(signal.reason);
      };
      const sit = (chair: Chair<T>): void => {
        signal.removeEventListener('abort', giveUp);
        resolve(this.#seat(chair, key));
      };
      const waiter: Waiter<T> = { sit };
      signal.addEventListener('abort', giveUp, { once: true });
      this.#waiting.push(waiter);
    });
  }

  giveBack(seat: Seat<T>): void {
    const chair = this.#chairs[seat.number - 1];
    if (!chair?.taken) throw new Error(`Seat ${seat.number} was given back but is not lent.`);
    chair.taken = false;
    this.#waiting.shift()?.sit(chair);
  }

  #seat(chair: Chair<T>, key: string): Seat<T> {
    this.#uses += 1;
    chair.taken = true;
    chair.key = key;
    chair.lastUse = this.#uses;
    return chair;
  }

  #best(key: string): Chair<T> | undefined {
    const free = this.#chairs.filter((chair) => !chair.taken);
    const own = free.find((chair) => chair.key === key);
    if (own) return own;
    return free.reduce<Chair<T> | undefined>(
      (oldest, chair) => (oldest && oldest.lastUse <= chair.lastUse ? oldest : chair),
      undefined,
    );
  }
}
