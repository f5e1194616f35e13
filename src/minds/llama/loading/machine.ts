// What all models of the process share: its cores, its memory, and the litter of evaluations.
import { availableParallelism } from 'node:os';
import { collectGarbage } from '../../../memory/garbage.ts';
import { Cores } from '../stepping/cores.ts';
import { Litter } from '../stepping/litter.ts';
import { Promised } from './memory.ts';

export interface Machine {
  readonly cores: Cores;
  readonly promised: Promised;
  readonly litter: Litter;
}

/** One process has one machine under it. */
export const machine: Machine = {
  cores: new Cores(availableParallelism()),
  promised: new Promised(),
  litter: new Litter(() => collectGarbage('all')),
};
