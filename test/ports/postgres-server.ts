// A PostgreSQL of the tests' own: made in a temporary folder, bound to 127.0.0.1, gone when stopped.
// There is one when `initdb` and `postgres` are installed; they refuse to run as root, who lends them another user.
import { type ChildProcessByStdio, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export interface PostgresServer {
  readonly url: string;
  /** Ends the server; its data stay. */
  halt(): Promise<void>;
  /** Starts it again on the same port after `halt`. */
  resume(): Promise<void>;
  stop(): Promise<void>;
}

interface User {
  readonly uid: number;
  readonly gid: number;
}

const lentUsers = ['postgres', 'nobody'];

export const hasPostgres = (): boolean =>
  ['initdb', 'postgres'].every((program) => spawnSync(program, ['--version']).status === 0);

export async function startPostgres(): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'bullpen-postgres-'));
  const user = process.getuid?.() === 0 ? lentUser() : null;
  if (user !== null) await chown(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const common = { ...user, cwd: folder };
  execFileSync('initdb', ['-D', data, '-A', 'trust', '-U', 'bullpen', '-N'], { ...common, stdio: 'ignore' });
  const port = await freePort();
  const args = ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1'];
  const serve = () => spawn('postgres', args, { ...common, stdio: ['ignore', 'ignore', 'pipe'] });
  let server = serve();
  await readiness(server);
  const halt = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    // SIGINT is PostgreSQL's fast shutdown: it waits for no client.
    server.kill('SIGINT');
    await once(server, 'close');
  };
  return {
    url: `postgres://bullpen@127.0.0.1:${port}/postgres`,
    halt,
    resume: () => {
      server = serve();
      return readiness(server);
    },
    stop: async () => {
      await halt();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function readiness(server: ChildProcessByStdio<null, null, Readable>): Promise<void> {
  return new Promise((ready, died) => {
    createInterface({ input: server.stderr }).on('line', (line) => {
      if (line.includes('ready to accept connections')) ready();
    });
    server.once('exit', (code) => died(new Error(`postgres ended with ${code}`)));
  });
}

function lentUser(): User {
  for (const name of lentUsers) {
    const number = (flag: string) =>
      Number.parseInt(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout, 10);
    const user = { uid: number('-u'), gid: number('-g') };
    if (Number.isInteger(user.uid) && Number.isInteger(user.gid)) return user;
  }
  throw new Error(
    `PostgreSQL does not run as root, and there is no user ${lentUsers.join(' or ')} to lend it.`,
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}
