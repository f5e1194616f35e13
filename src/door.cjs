// The door of every program: `node src/door.cjs src/main.ts …` runs it in this very process, so that signals, exit codes
// and input are its own; as it was built, where that is of these very files. An older Node is turned away in one sentence
// before an import can fail. CommonJS that imports nothing before it, so that an older Node can read as far as that.

/** Node's own code for a program whose last wait can never be over. */
const UNSETTLED = 13;

/**
 * glibc keeps what is freed, in an arena for each thread, and raises its own bound for how much. It reads these when a process
 * begins and never again.
 */
const ALLOCATOR = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
};
/** What is young, in MB: V8's own bound is a hundred, of which it fills what it may. */
const YOUNG = '--max-semi-space-size';
const YOUNG_MB = 4;

/** Begins this process again in its own place, with what can be said at a beginning only; what the host has said holds. */
function beginLean() {
  const { execve, platform, env, execPath, execArgv, argv } = process;
  // A process that talks to its parent would lose that channel.
  if (platform !== 'linux' || execve === undefined || process.channel !== undefined) return;
  const saysYoung = [...execArgv, env.NODE_OPTIONS ?? ''].some((flags) => flags.includes(YOUNG));
  if (saysYoung && Object.keys(ALLOCATOR).every((name) => name in env)) return;
  const flags = saysYoung ? execArgv : [`${YOUNG}=${YOUNG_MB}`, ...execArgv];
  execve.call(process, execPath, [execPath, ...flags, ...argv.slice(1)], { ...ALLOCATOR, ...env });
}

async function enter(name) {
  const { dirname, resolve } = require('node:path');
  const { pathToFileURL } = require('node:url');
  const { builtOf } = require('./built.cjs');
  const program = resolve(name);
  process.argv.splice(1, 2, program);
  let done = false;
  process.on('beforeExit', () => {
    if (!done && process.exitCode === undefined) process.exitCode = UNSETTLED;
  });
  const built = builtOf(dirname(__dirname), program);
  if (built === undefined) await import('./read-types.mjs');
  await import(pathToFileURL(built ?? program).href);
  done = true;
}

function turnAway(sentence) {
  console.error(sentence);
  process.exitCode = 2;
}

const { node } = process.versions;
const [major, minor] = node.split('.').map(Number);
const name = process.argv[2];
if (major < 20 || (major === 20 && minor < 20)) {
  turnAway(`Bullpen needs Node 20.20 or newer; this is ${node}.`);
} else if (name === undefined) {
  turnAway('Name a program, such as src/main.ts.');
} else {
  beginLean();
  void enter(name);
}
