import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { ALONE, globs, leftOut, UNDISTURBED } from './test/running/apart.ts';
import { LongestFirst } from './test/running/longest-first.ts';

export default defineConfig({
  test: {
    // For what hangs: on a busy machine a page in software takes long for anything.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    pool: 'forks',
    // One more than there are processors, because many tests wait for most of their time.
    maxWorkers: availableParallelism() + 1,
    // Beside others, what comes at once can take more than the second that vitest would wait.
    expect: { poll: { timeout: 10_000 } },
    sequence: { sequencer: LongestFirst },
    reporters: process.env['CI'] ? ['default', 'json'] : ['default'],
    outputFile: { json: 'test-results/vitest.json' },
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...globs(ALONE), ...globs(UNDISTURBED)],
          isolate: false,
          restoreMocks: true,
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: globs(ALONE),
          exclude: [...globs(UNDISTURBED), ...globs(leftOut(process.env))],
        },
      },
      // One worker: vitest takes them last, one after the other.
      { extends: true, test: { name: 'undisturbed', include: globs(UNDISTURBED), maxWorkers: 1 } },
    ],
  },
});
