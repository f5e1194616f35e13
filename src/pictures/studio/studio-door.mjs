// The way into a drawing thread, which has to learn anew how TypeScript is read.

import '../../read-types.mjs';

await import('./studio-thread.ts');
