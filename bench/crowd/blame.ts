// Who ran while the event loop stood still: the blocks of a pulse laid over a CPU profile of the same process.

import { readdir, readFile } from 'node:fs/promises';
import type { Block } from './watch.ts';

/** https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile */
interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly children?: readonly number[];
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  /** Microseconds, by the steady clock. */
  readonly startTime: number;
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const CULPRITS = 6;

export class Blame {
  readonly #stacks = new Map<number, readonly string[]>();
  readonly #profile: Profile;

  private constructor(profile: Profile) {
    this.#profile = profile;
    const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
    const parents = new Map(
      profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
    );
    for (const { id } of profile.nodes) {
      const stack: string[] = [];
      for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
        const frame = nodes.get(at)?.callFrame;
        if (frame !== undefined) stack.unshift(nameOf(frame));
      }
      this.#stacks.set(id, stack);
    }
  }

  /** Node leaves a profile a thread; the first thread's is numbered 0. */
  static async newestIn(folder: string): Promise<Blame> {
    const file = (await readdir(folder))
      .filter((name) => /\.0\.\d+\.cpuprofile$/.test(name))
      .sort()
      .at(-1);
    if (file === undefined) throw new Error(`there is no profile in ${folder}`);
    return new Blame(JSON.parse(await readFile(`${folder}/${file}`, 'utf8')));
  }

  /** The functions in which most of the block's time was spent, with what they called, the most of it first. */
  of({ atUs, wallMs }: Block): readonly string[] {
    const fromUs = atUs - wallMs * 1_000;
    const { samples, timeDeltas, startTime } = this.#profile;
    const spentMs = new Map<string, number>();
    let timeUs = startTime;
    for (const [index, sample] of samples.entries()) {
      const deltaUs = timeDeltas[index] ?? 0;
      timeUs += deltaUs;
      if (timeUs < fromUs || timeUs > atUs) continue;
      for (const name of new Set(this.#stacks.get(sample)))
        spentMs.set(name, (spentMs.get(name) ?? 0) + deltaUs / 1_000);
    }
    return [...spentMs]
      .filter(([name]) => !name.startsWith('(root)'))
      .sort(([, one], [, other]) => other - one)
      .slice(0, CULPRITS)
      .map(([name, ms]) => `${Math.round(ms)} ms in ${name}`);
  }
}

function nameOf({ functionName, url, lineNumber }: Profile['nodes'][number]['callFrame']): string {
  const place = url.replace(/^.*\/(node_modules|src|commands|bench)\//, '$1/');
  return `${functionName === '' ? 'a function' : functionName}${place === '' ? '' : ` (${place}:${lineNumber + 1})`}`;
}
