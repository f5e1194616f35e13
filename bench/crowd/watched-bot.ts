// The bot as a host runs it, with somebody who takes its pulse: `PULSE` names the file.

import { takePulse } from './pulse.ts';

takePulse(process.env['PULSE'] ?? 'pulse.ndjson');
await import('../../src/main.ts');
