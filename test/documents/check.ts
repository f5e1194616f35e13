// What the documents say of the tree is true: `npm run documents` runs this. Exit code 0: it is, 1: each fault in a line.

import { unknownCommands } from './commands.ts';
import { documents } from './document.ts';
import { missingPaths } from './paths.ts';
import { roomFaults } from './rooms.ts';

const faults = [...missingPaths(), ...unknownCommands(), ...roomFaults()];
for (const fault of faults) console.error(fault);
console.log(`${documents().length} documents, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
