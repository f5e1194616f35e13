// What `vite.bot.config.ts` has built of a program, as long as it was made of the very files that are here: a build that is
// not is never run. CommonJS, because the door asks before anything else is read.

const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join, relative, sep } = require('node:path');

/** Below the root of the house. */
const FOLDER = 'dist/bot';
/** Says of which files it was made, and what they held. */
const MADE_OF = 'made-of.json';

/** Of what these files hold and are called. Throws where one is not there. */
function digestOf(root, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** The path of what was built of the program at that path; undefined where that is not there or was made of something else. */
function builtOf(root, program) {
  const file = relative(root, program).split(sep).join('/');
  try {
    const { programs, files, digest } = JSON.parse(readFileSync(join(root, FOLDER, MADE_OF), 'utf8'));
    if (!Object.hasOwn(programs, file) || digestOf(root, files) !== digest) return undefined;
    return join(root, FOLDER, programs[file]);
  } catch {
    // Never built, or a file of it is no longer here: what one reads is run.
    return undefined;
  }
}

module.exports = { FOLDER, MADE_OF, builtOf, digestOf };
