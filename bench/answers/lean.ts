// How src/door.cjs begins a program that is to hold little, for where it cannot: an older Node, whose hosts the README tells
// to, and a process that talks to its parent.

export const LEAN = {
  flags: ['--max-semi-space-size=4'],
  env: { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072' },
} as const;
