// The way into a drawing thread: on Node 20 a thread does not inherit tsx from its parent, so it asks for it here.

import { register } from 'tsx/esm/api';

register();
await import('./studio-thread.ts');
