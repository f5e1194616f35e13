// Which tests need what. All others share a process with the tests before and after them, because to start one, and to
// read the modules anew, took longer than most of them do. `together.test.ts` holds what they may not do there.

/** A file, or a folder that ends with a slash. */
export type Place = string;

/** Each file has a process of its own: it starts programs, browsers, servers or a model, or changes what all share. */
export const ALONE: readonly Place[] = [
  'test/browser/',
  'test/deploy/haproxy.test.ts',
  'test/documents/',
  'test/episode/',
  'test/live/page/',
  'test/minds/house/house-model.test.ts',
  'test/minds/llama/',
  'test/ports/',
  'test/programs/',
  'test/rehearsal/page/',
  'test/torture/replicas/',
  // It listens for the process's warnings.
  'test/headless/line-file.test.ts',
  // They set the clock, or weigh what this process has in memory, or have it cleared.
  'test/director/time/clock.test.ts',
  'test/memory/garbage.test.ts',
  'test/minds/remote/endless-answers.test.ts',
  'test/minds/remote/llama-server.test.ts',
  'test/rehearsal/doors/uploads.test.ts',
];

/** Not run, nor counted, where whoever runs the tests says that what they need is not to be had. */
export const leftOut = (env: NodeJS.ProcessEnv): readonly Place[] =>
  env['LLAMA_SERVER'] === 'absent' ? ['test/minds/remote/llama-server.test.ts'] : [];

/** After all others, with nothing beside them: they hold how long something takes, closely. */
export const UNDISTURBED: readonly Place[] = [
  'test/programs/clock.test.ts',
  'test/stage/edge/interaction-budget.test.ts',
];

/** These take longest, half a minute and more, and so begin first: the last to begin would hold up the end. */
export const LONGEST: readonly Place[] = [
  'test/documents/walk-throughs.test.ts',
  'test/programs/journal.test.ts',
  'test/programs/start.test.ts',
  'test/episode/episode.test.ts',
  'test/programs/replicas.test.ts',
  'test/torture/replicas/replicas.test.ts',
  'test/programs/main.test.ts',
  'test/programs/lost.test.ts',
  'test/programs/show.test.ts',
  'test/programs/audit.test.ts',
  'test/simulation/faults/faults.test.ts',
  'test/simulation/seasons.test.ts',
  'test/stage/edge/gateway-edge.test.ts',
  'test/commands/every-way/every-way.test.ts',
  'test/stage/posting/second-ways.test.ts',
  'test/stage/floor/message-budget.test.ts',
  'test/pictures/languages.test.ts',
];

export const isIn = (places: readonly Place[], file: string): boolean =>
  places.some((place) => (place.endsWith('/') ? file.startsWith(place) : file === place));

/** As vitest names files. */
export const globs = (places: readonly Place[]): string[] =>
  places.map((place) => (place.endsWith('/') ? `${place}**/*.test.ts` : place));
