// The verdict over every server of a run: what it was told, its chips, and who wrote of it.
import type { GuildId } from '../../../src/show/ids.ts';
import type { PostgresServer } from '../../ports/postgres-server.ts';
import { audit } from '../audit/auditor.ts';
import type { Finding } from '../audit/finding.ts';
import type { Told } from '../audit/told.ts';
import { auditWallets } from '../audit/wallets.ts';
import { leakedTokens, secretsOf } from '../course/run-secrets.ts';
import type { PlayedServer, ReplicasHouse } from './house.ts';
import { reignsOf, type Write, writesSeen } from './witness.ts';

export interface ServerJudgement {
  readonly guild: GuildId;
  readonly shard: number;
  readonly events: number;
  readonly rounds: number;
  readonly bets: number;
  readonly tellings: number;
  /** How many times another process became its writer. */
  readonly writers: number;
  readonly findings: readonly Finding[];
  /** Writes of a writer that another had put out of office. */
  readonly fenced: readonly string[];
  /** What stands in the channels of the findings, and what the stage had noted of it. */
  readonly evidence: readonly string[];
}

export interface Judgement {
  readonly servers: readonly ServerJudgement[];
  readonly writes: number;
  readonly leaked: readonly string[];
}

export async function judge(house: ReplicasHouse): Promise<Judgement> {
  const writes = await writesSeen(house.server);
  const notes = await stageNotes(house.server);
  return {
    servers: house.servers.map((server) => judgeServer(server, { house, writes, notes })),
    writes: writes.length,
    leaked: leakedTokens(house),
  };
}

interface Seen {
  readonly house: ReplicasHouse;
  readonly writes: readonly Write[];
  /** By guild. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
}

function judgeServer(
  { guild, shard, tail, ledger }: PlayedServer,
  { house, writes, notes }: Seen,
): ServerJudgement {
  const { records, seenAtMs, seq } = tail;
  const secrets = secretsOf(house, guild);
  const told = ledger.all();
  const { findings, tellings } = audit({ guild, records, told, seenAtMs, secrets });
  const { changes, faults } = reignsOf(writes, guild);
  const counted = (type: string): number =>
    records.reduce((sum, { events }) => sum + events.filter((event) => event.type === type).length, 0);
  return {
    ...{ guild, shard, events: seq, rounds: counted('roundStarted'), bets: counted('wagerPlaced') },
    ...{ tellings, writers: changes, fenced: faults },
    findings: [...findings, ...auditWallets(records, guild)],
    evidence:
      findings.length === 0 ? [] : [...messagesIn(channelsOf(findings), told), ...(notes.get(guild) ?? [])],
  };
}

const channelsOf = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.map(({ channel }) => channel));

const messagesIn = (channels: ReadonlySet<string>, told: readonly Told[]): readonly string[] =>
  told
    .filter(({ channel }) => channels.has(channel))
    .map(({ id, channel, author, text, atMs }) => JSON.stringify({ id, channel, author, atMs, text }));

/** What is posted where, and how far each show was told, as the stage noted it. */
async function stageNotes(server: PostgresServer): Promise<ReadonlyMap<string, readonly string[]>> {
  const client = await server.connect('torture');
  const text = `SELECT key, value FROM bullpen_journal WHERE key ~ '^notes:.*/(outbox|performed)$'`;
  const { rows } = await client.query({ text, values: [] });
  await client.end();
  const notes = new Map<string, string[]>();
  for (const { key, value } of rows as readonly { readonly key: string; readonly value: string }[]) {
    const guild = /:(\d+)\//.exec(key)?.[1] ?? '';
    notes.set(guild, [...(notes.get(guild) ?? []), `${key} ${value}`]);
  }
  return notes;
}
