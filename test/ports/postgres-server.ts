// A PostgreSQL of the tests' own: made in a temporary folder, bound to 127.0.0.1, gone when stopped.
// There is one when `initdb` and `postgres` are installed; they refuse to run as root, who lends them another user.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client, type Connection } from '../../src/journal/stores/postgres/pg.ts';
import { freePort } from '../running/free-port.ts';

export interface PostgresServer {
  readonly url: string;
  /** Where its files are. */
  readonly data: string;
  /** Ends the server, as a restart or an outage does; its data stay. Default: fast. */
  halt(mode?: Shutdown): Promise<void>;
  /** Starts it again at the same address. */
  resume(): Promise<void>;
  /** Another client of it. */
  connect(name: string): Promise<Connection>;
  /** Ends every other session, as an administrator can. */
  terminateOthers(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Fast: no client is waited for, and what is under way is rolled back. Immediate: it drops everything as it stands, and
 * recovers from its log when it is started again, as after a power cut.
 * https://www.postgresql.org/docs/current/server-shutdown.html
 */
export type Shutdown = keyof typeof SHUTDOWN;

const SHUTDOWN = { fast: 'SIGINT', immediate: 'SIGQUIT' } as const satisfies Record<string, NodeJS.Signals>;

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
  const settings = ['-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1'];
  const begin = () => run(['-D', data, ...settings], common);
  let server: ChildProcess | null = await begin();
  const halt = async (mode: Shutdown = 'fast'): Promise<void> => {
    if (server === null) return;
    server.kill(SHUTDOWN[mode]);
    await once(server, 'close');
    server = null;
  };
  const url = `postgres://bullpen@127.0.0.1:${port}/postgres`;
  const connect = (name: string) => connectTo(url, name);
  return {
    url,
    data,
    connect,
    terminateOthers: async () => {
      const client = await connect('administrator');
      await client.query({ text: TERMINATE_OTHERS, values: [] });
      await client.end();
    },
    halt,
    resume: async () => {
      server ??= await begin();
    },
    stop: async () => {
      await halt();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export const TERMINATE_OTHERS =
  'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()';

async function connectTo(connectionString: string, name: string): Promise<Connection> {
  const client = new Client({
    connectionString,
    application_name: name,
    connectionTimeoutMillis: 5_000,
    keepAlive: false,
    options: '',
  });
  client.on('error', () => {});
  await client.connect();
  return client;
}

/** Resolves when it takes connections. */
async function run(args: readonly string[], common: { readonly cwd: string }): Promise<ChildProcess> {
  const server = spawn('postgres', args, { ...common, stdio: ['ignore', 'ignore', 'pipe'] });
  await new Promise<void>((ready, died) => {
    createInterface({ input: server.stderr }).on('line', (line) => {
      if (line.includes('ready to accept connections')) ready();
    });
    server.once('exit', (code) => died(new Error(`postgres ended with ${code}`)));
  });
  return server;
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
