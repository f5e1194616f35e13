// Discord's side of an Activity, as a page and a proxy: its client frames the Activity with the sandbox of each platform
// and speaks RPC by messages; its proxy is the Activity's only origin, maps the root, with `/.proxy/` and without, and
// puts its own content security policy in place of ours, with a nonce for inline scripts alone.
// https://github.com/discord/embedded-app-sdk/issues/280 has the policy and the sandbox of iOS.

import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** Where Discord's client is: one of the origins that the SDK believes. */
export const CLIENT_ORIGIN = 'http://localhost:3333';

export const SANDBOXES = {
  desktop:
    'allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts allow-pointer-lock',
  // The page has no origin of its own.
  ios: 'allow-forms allow-popups allow-popups-to-escape-sandbox allow-scripts',
} as const;

export interface Framed {
  readonly sandbox: keyof typeof SANDBOXES;
  readonly guild: string | null;
  /** With or without `.proxy/` before it. */
  readonly path?: string;
}

export class DiscordSide {
  /** What the Activity asked of the client, in order. */
  readonly asked: string[] = [];
  /** Every address that the proxy was asked for. */
  readonly proxied: string[] = [];
  readonly #server: Server;
  readonly #upstream: URL;
  readonly #applicationId: string;

  private constructor(server: Server, upstream: string, applicationId: string) {
    this.#server = server;
    this.#upstream = new URL(upstream);
    this.#applicationId = applicationId;
  }

  static async open(upstream: string, applicationId: string): Promise<DiscordSide> {
    const server = createServer();
    const side = new DiscordSide(server, upstream, applicationId);
    server.on('request', (request, response) => void side.#serve(request, response));
    server.on('upgrade', (request, socket, head) => side.#pipe(request, socket, head));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return side;
  }

  get #port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Every name of Discord's leads here. */
  get chromiumFlags(): readonly string[] {
    return [`--host-resolver-rules=MAP localhost:3333 127.0.0.1:${this.#port}`];
  }

  get #origin(): string {
    return `${this.#applicationId}.localhost:${this.#port}`;
  }

  /** The address of Discord's client with the Activity open in it. */
  clientWith({ sandbox, guild, path = '' }: Framed): string {
    const query = new URLSearchParams({
      ...{ instance_id: 'i-1-gc-2-3', location_id: 'gc-2-3', launch_id: '1', channel_id: '3' },
      ...{ frame_id: 'frame', platform: sandbox === 'ios' ? 'mobile' : 'desktop' },
      ...(guild === null ? {} : { guild_id: guild }),
    });
    const activity = `http://${this.#origin}/${path}?${query}`;
    return `${CLIENT_ORIGIN}/client?${new URLSearchParams({ activity, sandbox: SANDBOXES[sandbox] })}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers.host !== this.#origin) {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(CLIENT);
      return;
    }
    const path = this.#mapped(request.url ?? '/');
    const body = await bodyOf(request);
    const { host: _host, connection: _connection, ...headers } = request.headers;
    const answer = await fetch(new URL(path, this.#upstream), {
      method: request.method ?? 'GET',
      headers: { ...(headers as Record<string, string>), 'accept-encoding': 'identity' },
      ...(body.length === 0 ? {} : { body }),
    });
    const nonce = randomBytes(8).toString('base64');
    for (const [name, value] of answer.headers) if (!OWN.has(name)) response.setHeader(name, value);
    response.setHeader('content-security-policy', this.#policy(nonce));
    const bytes = Buffer.from(await answer.arrayBuffer());
    response.statusCode = answer.status;
    const isPage = (answer.headers.get('content-type') ?? '').startsWith('text/html');
    response.end(isPage ? withNonce(bytes.toString('utf8'), nonce) : bytes);
  }

  #pipe(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const path = this.#mapped(request.url ?? '/');
    const upstream = connect(Number(this.#upstream.port), this.#upstream.hostname, () => {
      const headers = Object.entries({ ...request.headers, host: this.#upstream.host });
      const lines = headers.map(([name, value]) => `${name}: ${String(value)}`);
      upstream.write(`GET ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    for (const [one, other] of [
      [socket, upstream],
      [upstream, socket],
    ] as const)
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
  }

  #mapped(url: string): string {
    this.proxied.push(url);
    return url.replace(/^\/\.proxy(?=\/)/, '');
  }

  /** The sources of connections are named, that of scripts is `self`, as Discord has it. */
  #policy(nonce: string): string {
    const own = `http://${this.#origin}/`;
    const socket = `ws://${this.#origin}/`;
    return [
      ...["default-src 'none'", `script-src 'self' 'unsafe-eval' 'nonce-${nonce}' blob:`],
      ...[`connect-src ${own} ${socket} blob: data:`, `img-src 'self' ${own} blob: data:`],
      ...[`style-src 'self' 'unsafe-inline' ${own}`, `font-src 'self' ${own} data:`],
      ...[`media-src 'self' ${own} blob:`, `worker-src 'self' blob:`, `frame-ancestors ${CLIENT_ORIGIN}`],
    ].join('; ');
  }
}

/** Discord's own, or of the connection. */
const OWN = new Set([
  'content-security-policy',
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'connection',
]);

const withNonce = (html: string, nonce: string): string =>
  html.replace(/<script(?![^>]*\bsrc=)/g, `<script nonce="${nonce}"`);

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Opcodes: 0 handshake, 1 frame, 2 close. `granted` and `asked` are the test's. */
const CLIENT = `<!doctype html><html><head><title>Discord</title><style>html,body,iframe{margin:0;border:0;width:100%;height:100%}</style></head><body><script>
const query = new URLSearchParams(location.search);
const frame = document.createElement('iframe');
frame.setAttribute('sandbox', query.get('sandbox'));
frame.allow = 'autoplay; clipboard-write; fullscreen';
const send = (opcode, data) => frame.contentWindow.postMessage([opcode, data], '*');
const origin = query.get('sandbox').includes('allow-same-origin') ? new URL(query.get('activity')).origin : 'null';
const user = { id: '1', username: 'robin', discriminator: '0', public_flags: 0, avatar: null, global_name: 'Robin' };
const answers = {
  AUTHORIZE: async () => ({ code: await window.granted() }),
  AUTHENTICATE: async ({ access_token }) => ({ access_token, user, scopes: ['identify'], expires: '2030-01-01T00:00:00.000Z', application: { id: '42', name: 'Bullpen', description: '' } }),
  SUBSCRIBE: async (_args, evt) => ({ evt }),
};
addEventListener('message', async (event) => {
  if (event.source !== frame.contentWindow || event.origin !== origin || !Array.isArray(event.data)) return;
  const [opcode, data] = event.data;
  if (opcode === 0) {
    await window.asked('HANDSHAKE ' + data.client_id);
    send(1, { cmd: 'DISPATCH', evt: 'READY', nonce: null, data: { v: 1, config: { cdn_host: 'cdn.discordapp.com', api_endpoint: '//discord.com/api', environment: 'production' } } });
    return;
  }
  await window.asked(data.cmd);
  try {
    send(1, { cmd: data.cmd, nonce: data.nonce, evt: null, data: await answers[data.cmd](data.args, data.evt) });
  } catch (error) {
    send(1, { cmd: data.cmd, nonce: data.nonce, evt: 'ERROR', data: { code: 4006, message: String(error) } });
  }
});
window.layout = (layout_mode) => send(1, { cmd: 'DISPATCH', evt: 'ACTIVITY_LAYOUT_MODE_UPDATE', nonce: null, data: { layout_mode } });
frame.src = query.get('activity');
document.body.append(frame);
</script></body></html>`;
