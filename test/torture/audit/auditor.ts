// The verdict over a run: the journal's records on one side, what the rooms showed on the other. It shares no code with
// the stage and reads none of its notes.
import type { ShowRecord } from '../../../src/show/events/event.ts';
import type { GuildId } from '../../../src/show/ids.ts';
import { auditBells } from './bells.ts';
import { auditChannel } from './channel-auditor.ts';
import { auditChips } from './chips.ts';
import type { Finding } from './finding.ts';
import { grouped } from './grouped.ts';
import { auditSecrets } from './secrets.ts';
import { slug, tellingsOf } from './telling.ts';
import type { Told } from './told.ts';

export interface Evidence {
  readonly guild: GuildId;
  readonly records: readonly ShowRecord[];
  readonly told: readonly Told[];
  /** Events up to this one came before there was a channel to tell them in. */
  readonly afterSeq?: number;
  /** By a record's first event, when it was journalled at the latest; by the clock of `told`. */
  readonly seenAtMs?: ReadonlyMap<number, number>;
  /** What must not be read anywhere, by what it is. */
  readonly secrets?: readonly (readonly [what: string, secret: string])[];
}

export interface Verdict {
  readonly findings: readonly Finding[];
  /** How much was to be told. */
  readonly tellings: number;
}

/** A room where the bot may not write is heard on the floor, under a line that names it. */
const ELSEWHERE = /^-# 🚪 in the ([^,\n]+),/mu;

function inItsRoom(told: Told): Told {
  const room = ELSEWHERE.exec(told.text)?.[1];
  return room === undefined ? told : { ...told, channel: slug(room) };
}

export function audit(evidence: Evidence): Verdict {
  const { guild, records, told, afterSeq = 0, secrets = [], seenAtMs = new Map() } = evidence;
  const shown = told.filter(({ answer }) => !answer).map(inItsRoom);
  const tellings = tellingsOf(records, guild, afterSeq);
  const lines = [...grouped(tellings, ({ channel }) => channel)].flatMap(([channel, its]) =>
    auditChannel(
      its,
      shown.filter((each) => each.channel === channel),
    ),
  );
  const findings = [
    ...lines,
    ...auditBells(records, shown, { afterSeq, seenAtMs }),
    ...auditChips(records, guild),
    ...auditSecrets(told, secrets),
  ];
  return { findings, tellings: tellings.filter(({ owed }) => owed).length };
}
