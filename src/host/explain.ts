// The last words of `npm start`: one sentence for what a person can mend, with exit code 2; the whole error for what
// only we can, with 1. No secret is in either.

import { inspect } from 'node:util';
import { CommanderError } from 'commander';
import { AssetFault } from '../assets.ts';
import { CorruptJournal } from '../journal/faults/corrupt-journal.ts';
import { CorruptNote } from '../journal/faults/corrupt-note.ts';
import { JournalConflict } from '../journal/faults/journal-conflict.ts';
import { JournalInUse } from '../journal/faults/journal-in-use.ts';
import { JournalUnavailable } from '../journal/faults/journal-unavailable.ts';
import { ShardsInUse } from '../journal/faults/shards-in-use.ts';
import { TakenOver } from '../journal/faults/taken-over.ts';
import { LiveAddressTaken } from '../live/live-address-taken.ts';
import { MonitorAddressTaken } from '../metrics/monitor-address-taken.ts';
import { CatalogueFault } from '../minds/catalogue/catalogue-fault.ts';
import { ModelRefused } from '../minds/llama/model-refused.ts';
import { LoopbackFault } from '../rehearsal/loopback-fault.ts';
import { BadToken } from '../stage/client/bad-token.ts';
import { DiscordUnreachable, NotDiscord } from '../stage/client/discord-unreachable.ts';
import { GatewayRefused } from '../stage/client/gateway-refused.ts';
import { ConfigFault } from './config.ts';
import { offerOfReturn } from './records/restore.ts';
import type { Secrets } from './secrets.ts';

const MENDABLE = [
  ...[ConfigFault, AssetFault, ModelRefused, CatalogueFault, LoopbackFault],
  ...[MonitorAddressTaken, LiveAddressTaken],
  ...[BadToken, DiscordUnreachable, NotDiscord, GatewayRefused],
  ...[JournalInUse, JournalUnavailable, JournalConflict, CorruptJournal, CorruptNote, ShardsInUse, TakenOver],
];

/** Returns the exit code. */
export function explain(error: unknown, secrets: Secrets): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const wrongInput = MENDABLE.some((fault) => error instanceof fault);
  console.error(secrets.hide(wrongInput && error instanceof Error ? error.message : inspect(error)));
  if (error instanceof CorruptJournal) console.error(offerOfReturn(error));
  return wrongInput ? 2 : 1;
}
