// One member at the rehearsal's page, as a program: sees the messages come, and types commands.

import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { HelloFrame, PageMessage, PageOption, ServerFrame } from '../../src/rehearsal/page/protocol.ts';

const TEXT_CHANNEL = 0;
const LOOK_EVERY_MS = 50;

export class PageWatch {
  readonly #socket: WebSocket;
  readonly #seen: PageMessage[];
  #hello: HelloFrame;
  #commands: readonly string[] = [];

  private constructor(socket: WebSocket, hello: HelloFrame) {
    this.#socket = socket;
    this.#hello = hello;
    this.#seen = Object.values(hello.messages).flat();
    this.#commands = hello.commands.map(({ name }) => name);
    socket.on('message', (data) => this.#hear(JSON.parse(String(data)) as ServerFrame));
  }

  /** The admin, at the page of this address. */
  static async open(address: string): Promise<PageWatch> {
    const html = await (await fetch(address)).text();
    const key = /<meta name="page-key" content="([^"]+)"/.exec(html)?.[1] ?? '';
    const socket = new WebSocket(`${address.replace(/^http/, 'ws')}/page/ws?key=${key}`);
    const [data] = (await once(socket, 'message')) as [unknown];
    return new PageWatch(socket, JSON.parse(String(data)) as HelloFrame);
  }

  /** Resolves when so many messages fit, of those seen or to come, changes included. Rejects after so many seconds. */
  async until(
    what: string,
    withinS: number,
    fits: (message: PageMessage) => boolean,
    count = 1,
  ): Promise<void> {
    await waitFor(what, withinS, () => this.#seen.filter(fits).length >= count);
  }

  async command(name: string, options: readonly PageOption[] = []): Promise<void> {
    await waitFor(`/${name}`, 60, () => this.#commands.includes(name));
    const channelId = this.#hello.channels.find(({ type }) => type === TEXT_CHANNEL)?.id ?? '';
    this.#socket.send(JSON.stringify({ t: 'command', nonce: name, channelId, name, options }));
    await this.until(`the answer to /${name}`, 60, ({ interaction, flags }) => {
      return interaction?.commandName === name && (flags & 128) === 0;
    });
  }

  close(): void {
    this.#socket.terminate();
  }

  #hear(frame: ServerFrame): void {
    if (frame.t === 'hello') this.#hello = frame;
    if (frame.t === 'commands') this.#commands = frame.commands.map(({ name }) => name);
    if (frame.t !== 'message' && frame.t !== 'messageUpdate') return;
    const known = this.#seen.findIndex(({ id }) => id === frame.message.id);
    if (known < 0) this.#seen.push(frame.message);
    else this.#seen[known] = frame.message;
  }
}

export async function waitFor(what: string, withinS: number, isThere: () => boolean): Promise<void> {
  const untilMs = performance.now() + withinS * 1_000;
  while (!isThere()) {
    if (performance.now() > untilMs) throw new Error(`${what} did not come within ${withinS} s`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
