// A line to a server that can go silent, as a network does: what was connected stays open on both sides and carries
// nothing any more; what connects later goes through.
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface SilentLine {
  readonly url: string;
  /** Everything connected by now is silent for ever. */
  goSilent(): void;
  close(): Promise<void>;
}

export async function silentLineTo(url: string): Promise<SilentLine> {
  const target = new URL(url);
  const pairs: (readonly [Socket, Socket])[] = [];
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const socket of [near, far]) socket.on('error', () => {});
    near.pipe(far);
    far.pipe(near);
    pairs.push([near, far]);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  const line = new URL(url);
  line.port = String(address.port);
  return {
    url: line.toString(),
    goSilent: () => {
      for (const [near, far] of pairs) {
        near.unpipe(far);
        far.unpipe(near);
        near.pause();
        far.pause();
      }
    },
    close: async () => {
      for (const pair of pairs) for (const socket of pair) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
