// Why the program ends: one sentence for what a person can mend, the whole error for what only we can.

import { inspect } from 'node:util';
import { CommanderError } from 'commander';
import { AssetFault } from '../assets.ts';
import { ConfigFault } from '../config.ts';
import { CorruptJournal } from '../journal/faults/corrupt-journal.ts';
import { CorruptNote } from '../journal/faults/corrupt-note.ts';
import { JournalConflict } from '../journal/faults/journal-conflict.ts';
import { JournalInUse } from '../journal/faults/journal-in-use.ts';
import { JournalUnavailable } from '../journal/faults/journal-unavailable.ts';
import { ShardsInUse } from '../journal/faults/shards-in-use.ts';
import { CatalogueFault } from '../minds/catalogue/catalogue-fault.ts';
import { ModelRefused } from '../minds/llama/model-refused.ts';
import { LoopbackFault } from '../rehearsal/loopback-fault.ts';
import type { Secrets } from '../secrets.ts';
import { BadToken } from '../stage/client/bad-token.ts';
import { DiscordUnreachable, NotDiscord } from '../stage/client/discord-unreachable.ts';
import { GatewayRefused } from '../stage/client/gateway-refused.ts';
import { offerOfReturn } from './going-back.ts';

const MENDABLE = [
  ...[ConfigFault, AssetFault, ModelRefused, CatalogueFault, LoopbackFault],
  ...[BadToken, DiscordUnreachable, NotDiscord, GatewayRefused],
  ...[JournalInUse, JournalUnavailable, JournalConflict, CorruptJournal, CorruptNote, ShardsInUse],
];

/** Says it and gives the exit code: 2 for wrong input, 1 for a fault of ours. */
export function explain(error: unknown, secrets: Secrets): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const isMendable = MENDABLE.some((fault) => error instanceof fault);
  console.error(secrets.hide(isMendable && error instanceof Error ? error.message : inspect(error)));
  if (error instanceof CorruptJournal) console.error(offerOfReturn(error));
  return isMendable ? 2 : 1;
}
