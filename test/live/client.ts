// A page as far as its picture goes, over a socket in memory: it folds what arrives by the page's own code, notices a gap,
// asks again; and what it does not read waits.

import type { LiveHub } from '../../src/live/live-hub.ts';
import type { WatchersSocket } from '../../src/live/watcher.ts';
import type { ServerFrame } from '../../src/live/wire.ts';
import { guildId, type ViewerId } from '../../src/show/ids.ts';
import { applied } from '../../src/views/live/changes.ts';
import type { LivePicture } from '../../src/views/live/live-picture.ts';
import { GUILD } from '../playhouse.ts';

export class Client implements WatchersSocket {
  readonly OPEN = 1;
  readyState = 1;
  /** What it was sent, as it was sent. */
  readonly texts: string[] = [];
  picture: LivePicture | undefined;
  closedWith: number | undefined;
  /** The network loses what is sent now; only in these tests, for a socket closes first. */
  isDeaf = false;
  /** Its network is gone, and nobody has closed the line. */
  isOutOfReach = false;
  /** It reads nothing: what is sent waits. */
  isAsleep = false;
  #seq = 0;
  #hasGap = false;
  readonly #waiting: string[] = [];
  readonly #listeners = {
    message: [] as ((data: unknown) => void)[],
    close: [] as (() => void)[],
    pong: [] as (() => void)[],
  };

  get bufferedAmount(): number {
    return this.#waiting.reduce((sum, text) => sum + text.length, 0);
  }

  get frames(): readonly ServerFrame[] {
    return this.texts.map((text) => JSON.parse(text) as ServerFrame);
  }

  on(event: 'message' | 'close' | 'error' | 'pong', listener: (data: unknown) => void): void {
    if (event === 'message') this.#listeners.message.push(listener);
    if (event === 'close') this.#listeners.close.push(listener as () => void);
    if (event === 'pong') this.#listeners.pong.push(listener as () => void);
  }

  /** As a browser answers by itself, as long as its network is there. */
  ping(): void {
    if (!this.isOutOfReach) for (const listener of this.#listeners.pong) listener();
  }

  send(text: string): void {
    if (this.readyState !== 1 || this.isDeaf) return;
    this.texts.push(text);
    if (this.isAsleep) this.#waiting.push(text);
    else this.#read(text);
  }

  close(code = 1005): void {
    if (this.readyState !== 1) return;
    this.readyState = 3;
    this.closedWith = code;
    for (const listener of this.#listeners.close) listener();
  }

  terminate(): void {
    this.close(1006);
  }

  say(frame: object | string): void {
    const text = typeof frame === 'string' ? frame : JSON.stringify(frame);
    for (const listener of this.#listeners.message) listener(text);
  }

  wakeUp(): void {
    this.isAsleep = false;
    for (const text of this.#waiting.splice(0)) this.#read(text);
  }

  #read(text: string): void {
    const frame = JSON.parse(text) as ServerFrame;
    if (frame.t === 'picture') {
      this.picture = frame.picture;
      this.#seq = frame.seq;
      this.#hasGap = false;
    }
    if (frame.t !== 'step' || this.#hasGap || this.picture === undefined) return;
    if (frame.seq === this.#seq + 1) {
      this.picture = applied(this.picture, frame.changes);
      this.#seq = frame.seq;
    } else if (frame.seq > this.#seq) {
      this.#hasGap = true;
      this.say({ t: 'again' });
    }
  }
}

/** Comes to the floor of the playhouse, as that member or as nobody. */
export async function arrive(hub: LiveHub, viewer?: ViewerId): Promise<Client> {
  const client = new Client();
  const pass = { guild: guildId(GUILD), name: 'Ann', language: 'en' } as const;
  const token = viewer === undefined ? undefined : await hub.issue({ ...pass, viewer });
  await hub.arrive({ guild: GUILD, socket: client, token, language: 'en' });
  return client;
}
