// Finds a Python that has PyTorch. Where Debian's python3-torch is installed, another python3 may come first on
// the PATH and know nothing of it.

import { spawnSync } from 'node:child_process';

const CANDIDATES = ['python3', '/usr/bin/python3', 'python'];

/** Says on one line what to install. */
export class NoTorch extends Error {
  override readonly name = 'NoTorch';
}

/** `chosen`: the one that the host names, and then no other. Throws NoTorch. */
export function pythonWithTorch(chosen: string | undefined): string {
  const candidates = chosen === undefined ? CANDIDATES : [chosen];
  const found = candidates.find((python) => succeeds(python, ['-c', 'import numpy, torch']));
  if (found !== undefined) return found;
  const hasPython = candidates.some((python) => succeeds(python, ['--version']));
  const what = hasPython ? 'Python here has no PyTorch' : 'There is no Python 3';
  const tried = candidates.join(', ');
  throw new NoTorch(
    `${what} (tried ${tried}): on Debian run "apt-get install python3-torch libopenblas0-pthread" (without ` +
      'libopenblas0-pthread it is sixty times slower), elsewhere "pip install torch numpy", or name another with PYTHON=.',
  );
}

const succeeds = (python: string, given: readonly string[]): boolean =>
  spawnSync(python, given, { stdio: 'ignore' }).status === 0;
