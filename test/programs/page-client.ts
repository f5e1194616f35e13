// One viewer at the rehearsal's page, without the page: what its WebSocket tells, and what a person does there.
import { once } from 'node:events';
import { WebSocket } from 'ws';
import type {
  HelloFrame,
  PageFrame,
  PageMessage,
  PageOption,
  ServerFrame,
} from '../../src/rehearsal/page/protocol.ts';

type DistributiveOmit<Frame, Key extends PropertyKey> = Frame extends unknown ? Omit<Frame, Key> : never;

export class PageClient {
  readonly hello: HelloFrame;
  readonly #socket: WebSocket;
  readonly #messages = new Map<string, PageMessage>();
  readonly #listeners = new Set<(frame: ServerFrame) => void>();
  #nonces = 0;

  private constructor(socket: WebSocket, hello: HelloFrame) {
    this.#socket = socket;
    this.hello = hello;
    for (const message of Object.values(hello.messages).flat()) this.#messages.set(message.id, message);
    socket.on('message', (data) => this.#hear(JSON.parse(String(data)) as ServerFrame));
  }

  /** `viewer`: a name as it begins; without one the admin. */
  static async open(address: string, viewer?: string): Promise<PageClient> {
    const url = `${address.replace(/^http/, 'ws')}/page/ws?key=${await keyOf(address)}`;
    const admin = await PageClient.#connect(url);
    const person = admin.hello.viewers.find(({ name }) => viewer !== undefined && name.startsWith(viewer));
    if (viewer === undefined) return admin;
    admin.close();
    if (person === undefined) throw new Error(`there is no viewer ${viewer}`);
    return PageClient.#connect(`${url}&viewer=${person.id}`);
  }

  static async #connect(url: string): Promise<PageClient> {
    const socket = new WebSocket(url);
    const [data] = (await once(socket, 'message')) as [unknown];
    return new PageClient(socket, JSON.parse(String(data)) as HelloFrame);
  }

  get viewerId(): string {
    return this.hello.viewer;
  }

  get messages(): readonly PageMessage[] {
    return [...this.#messages.values()];
  }

  channel(name: string): string {
    const found = this.hello.channels.find((channel) => channel.name === name);
    if (found === undefined) throw new Error(`there is no #${name}`);
    return found.id;
  }

  /** The first message that fits, of those seen or to come, changes included. */
  until(fits: (message: PageMessage) => boolean): Promise<PageMessage> {
    const found = this.messages.find(fits);
    if (found !== undefined) return Promise.resolve(found);
    return this.#frame((frame) =>
      (frame.t === 'message' || frame.t === 'messageUpdate') && fits(frame.message)
        ? frame.message
        : undefined,
    );
  }

  /** Runs a slash command; resolves with the answer that it was given. */
  async command(channel: string, name: string, options: readonly PageOption[] = []): Promise<PageMessage> {
    const id = await this.#act({ t: 'command', channelId: this.channel(channel), name, options });
    return this.until((message) => message.interaction?.id === id && (message.flags & 128) === 0);
  }

  /** Presses a button; resolves once that is answered. */
  async press(message: PageMessage, customId: string): Promise<void> {
    await this.#act({ t: 'component', messageId: message.id, customId });
  }

  close(): void {
    this.#socket.terminate();
  }

  async #act(frame: DistributiveOmit<PageFrame, 'nonce'>): Promise<string> {
    this.#nonces += 1;
    const nonce = `n${this.#nonces}`;
    const done = this.#frame((heard) => {
      if (heard.t === 'error' && heard.nonce === nonce) return { id: '', fault: heard.message };
      if (heard.t !== 'interaction' || heard.nonce !== nonce || heard.state === 'thinking') return undefined;
      return { id: heard.id, fault: heard.state === 'failed' ? (heard.message ?? 'failed') : undefined };
    });
    this.#socket.send(JSON.stringify({ ...frame, nonce }));
    const { id, fault } = await done;
    if (fault !== undefined) throw new Error(fault);
    return id;
  }

  #frame<Found>(find: (frame: ServerFrame) => Found | undefined): Promise<Found> {
    return new Promise((resolve, reject) => {
      const gone = (): void => reject(new Error('the page lost its connection'));
      const listener = (frame: ServerFrame): void => {
        const found = find(frame);
        if (found === undefined) return;
        this.#listeners.delete(listener);
        this.#socket.off('close', gone);
        resolve(found);
      };
      this.#socket.once('close', gone);
      this.#listeners.add(listener);
    });
  }

  #hear(frame: ServerFrame): void {
    if (frame.t === 'message' || frame.t === 'messageUpdate')
      this.#messages.set(frame.message.id, frame.message);
    if (frame.t === 'messageDelete') this.#messages.delete(frame.id);
    for (const listener of this.#listeners) listener(frame);
  }
}

/** As the page finds it in its own head. */
async function keyOf(address: string): Promise<string> {
  const html = await (await fetch(address)).text();
  return /<meta name="page-key" content="([^"]+)"/.exec(html)?.[1] ?? '';
}

export const customIds = (value: unknown): readonly string[] =>
  [...JSON.stringify(value).matchAll(/"custom_id":"([^"]+)"/g)].map(([, id]) => id ?? '');
