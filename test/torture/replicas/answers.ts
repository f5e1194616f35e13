// How long members waited for answers while processes came and went: of those that were there all along, and of those
// while another was not.
import type { Acted } from '../course/people.ts';
import type { Replica } from './replica.ts';

interface Answer extends Acted {
  /** Whether another process was not there, or not all the while. */
  readonly isBesideTheDead: boolean;
}

export interface Waits {
  readonly answers: number;
  readonly unanswered: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

export class Answers {
  /** By processes that lived all the while. */
  readonly #all: Answer[] = [];
  readonly #shardOf: (guild: string) => number;

  constructor(shardOf: (guild: string) => number) {
    this.#shardOf = shardOf;
  }

  /** At once when it is over, or nobody knows any more who lived. */
  note(acted: Acted, replicas: readonly Replica[]): void {
    const { atMs, tookMs, viewer } = acted;
    const lived = (replica: Replica): boolean => replica.wasLive(atMs, atMs + tookMs);
    const own = replicas.find(({ shards }) => isIn(shards, this.#shardOf(viewer.guildId)));
    if (own === undefined || !lived(own)) return;
    const isBesideTheDead = replicas.some((other) => other !== own && !lived(other));
    this.#all.push({ ...acted, isBesideTheDead });
  }

  /** With `besideTheDead`: while another process was not there. */
  waits({ besideTheDead }: { readonly besideTheDead: boolean }): Waits {
    const its = this.#all.filter(({ isBesideTheDead }) => !besideTheDead || isBesideTheDead);
    const tookMs = its
      .filter(({ isAnswered }) => isAnswered)
      .map((answer) => answer.tookMs)
      .sort((a, b) => a - b);
    const at = (share: number): number =>
      tookMs[Math.min(tookMs.length - 1, Math.floor(tookMs.length * share))] ?? 0;
    return {
      ...{ answers: tookMs.length, unanswered: its.length - tookMs.length },
      ...{ p50Ms: at(0.5), p99Ms: at(0.99), maxMs: tookMs.at(-1) ?? 0 },
    };
  }
}

function isIn(shards: string, shard: number): boolean {
  const [from = 0, to = from] = shards.split('-').map(Number);
  return shard >= from && shard <= to;
}

export const waitsText = ({ answers, unanswered, p50Ms, p99Ms, maxMs }: Waits): string =>
  `${answers} answered (median ${p50Ms} ms, p99 ${p99Ms} ms, at most ${maxMs} ms), ${unanswered} not`;
