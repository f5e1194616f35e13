// The door of every program: `node src/door.cjs src/main.ts …` runs it in this very process, so that signals, exit codes
// and input are its own. An older Node is turned away in one sentence before an import can fail.
// CommonJS that imports nothing before it, so that an older Node can read as far as that sentence.

/** Node's own code for a program whose last wait can never be over. */
const UNSETTLED = 13;

async function enter(name) {
  const { resolve } = require('node:path');
  const { pathToFileURL } = require('node:url');
  const program = resolve(name);
  process.argv.splice(1, 2, program);
  let done = false;
  process.on('beforeExit', () => {
    if (!done && process.exitCode === undefined) process.exitCode = UNSETTLED;
  });
  await import('./read-types.mjs');
  await import(pathToFileURL(program).href);
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
  void enter(name);
}
