// What befalls one process: killed, killed while it starts, stopped for a while, and put out of office by another, which
// stays or goes again. Of two for the same servers one is left, and the other says why it ended, or stands still.
import type { PostgresServer } from '../../ports/postgres-server.ts';
import type { Dice } from '../../simulation/dice.ts';
import { wait } from '../course/bad-day.ts';
import type { Replica, Rival } from './replica.ts';
import { comesAgain, isRefusal, lastWords } from './words-of-an-end.ts';

export interface Scene {
  readonly replica: Replica;
  readonly server: PostgresServer;
  readonly dice: Dice;
  /** Something that is wrong whatever comes after. */
  readonly blame: (fault: string) => void;
}

export interface Blow {
  readonly name: string;
  /** How often, of all weights together. */
  readonly weight: number;
  /** It befalls a process that serves; the others, one that is still starting too. */
  readonly needsLife: boolean;
  readonly strike: (scene: Scene) => Promise<void>;
}

/** Within which one of two must have ended; the one that lives may have to wait for a database first. */
const DECIDED_WITHIN_MS = 60_000;
/** In which a show that plays writes something, and so hears that it is another's. */
const FENCED_WITHIN_MS = 8_000;

/** A failover, or a pooler: the server forgets the session, and the claim on the shards with it. */
async function endSession(server: PostgresServer, pid: number): Promise<void> {
  const text =
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE $1 AND pid <> pg_backend_pid()';
  const client = await server.connect('administrator');
  await client.query({ text, values: [`bullpen % pid ${pid} on %`] });
  await client.end();
}

/** Which of two is left. Where both live on or an end is no refusal, that is blamed. */
async function decided({ blame, replica }: Scene, rivals: readonly Rival[]): Promise<void> {
  const late = wait(DECIDED_WITHIN_MS).then(() => null);
  const first = await Promise.race([...rivals.map(({ ended }) => ended), late]);
  if (first === null) {
    blame(`two processes of shards ${replica.shards} live side by side`);
    await rivals[0]?.kill();
  } else if (!comesAgain(first)) blame(`one of two ended with ${first.code}: ${lastWords(first)}`);
  replica.expectToStay();
  // Where the database was away, it may have been the other's end, too.
  replica.start();
}

const kill: Blow = {
  name: 'kill -9',
  ...{ weight: 55, needsLife: false },
  strike: async ({ replica }) => {
    await replica.kill();
    replica.start();
  },
};

const killTwice: Blow = {
  name: 'kill -9, and again while it starts',
  ...{ weight: 15, needsLife: false },
  strike: async ({ replica, dice }) => {
    await replica.kill();
    replica.start();
    await wait(300 + dice.below(3_000));
    await replica.kill();
    replica.start();
  },
};

const stop: Blow = {
  name: 'SIGSTOP for a while',
  ...{ weight: 10, needsLife: true },
  strike: async ({ replica, dice }) => {
    const wake = replica.freeze();
    await wait(500 + dice.below(6_000));
    wake();
  },
};

const rival: Blow = {
  name: 'a second one beside it',
  ...{ weight: 5, needsLife: true },
  strike: async (scene) => {
    const { old, young } = scene.replica.rival();
    await decided(scene, [old, young]);
  },
};

/** It is stopped, its session ends, another begins; whatever comes of it, it is woken. */
async function beside(
  { replica, server }: Scene,
  then: (rivals: ReturnType<Replica['rival']>, wake: () => void) => Promise<void>,
): Promise<void> {
  const wake = replica.freeze();
  try {
    await endSession(server, replica.pid ?? 0);
    await then(replica.rival(), wake);
  } finally {
    wake();
  }
}

/** It is stopped, its session ends, another serves its servers; then it is woken. */
const overthrow: Blow = {
  name: 'SIGSTOP, and another takes its place',
  ...{ weight: 8, needsLife: true },
  strike: (scene) =>
    beside(scene, async ({ old, young }, wake) => {
      await young.live;
      await wait(scene.dice.below(6_000));
      wake();
      await decided(scene, [old, young]);
    }),
};

/** The other has gone again: its shards are free, and only the epochs tell what it missed. */
const fence: Blow = {
  name: 'SIGSTOP, and another came and went',
  ...{ weight: 7, needsLife: true },
  strike: (scene) =>
    beside(scene, async ({ old, young }, wake) => {
      const { replica, dice, blame } = scene;
      const served = await young.live;
      await wait(1_000 + dice.below(4_000));
      await young.kill();
      wake();
      await wait(FENCED_WITHIN_MS);
      await old.kill();
      const { stderr } = await old.ended;
      if (served && !isRefusal(stderr))
        blame(`shards ${replica.shards}: woken after another came and went, it did not say so`);
      replica.start();
    }),
};

export const blows: readonly Blow[] = [kill, killTwice, stop, rival, overthrow, fence];

/** By their weights; undefined where none is to be had. */
export function drawn(dice: Dice, from: readonly Blow[]): Blow | undefined {
  if (from.length === 0) return undefined;
  let left = dice.below(from.reduce((sum, { weight }) => sum + weight, 0));
  return from.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
}
