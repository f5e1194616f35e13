// The verdict over every server of a run: what it was told, its chips, and who wrote of it.
import type { GuildId } from '../../../src/show/ids.ts';
import { audit } from '../audit/auditor.ts';
import type { Finding } from '../audit/finding.ts';
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
}

export interface Judgement {
  readonly servers: readonly ServerJudgement[];
  readonly writes: number;
  readonly leaked: readonly string[];
}

export async function judge(house: ReplicasHouse): Promise<Judgement> {
  const writes = await writesSeen(house.server);
  return {
    servers: house.servers.map((server) => judgeServer(server, house, writes)),
    writes: writes.length,
    leaked: leakedTokens(house),
  };
}

function judgeServer(
  { guild, shard, tail, ledger }: PlayedServer,
  house: ReplicasHouse,
  writes: readonly Write[],
): ServerJudgement {
  const { records, seenAtMs, seq } = tail;
  const secrets = secretsOf(house, guild);
  const { findings, tellings } = audit({ guild, records, told: ledger.all(), seenAtMs, secrets });
  const { changes, faults } = reignsOf(writes, guild);
  const counted = (type: string): number =>
    records.reduce((sum, { events }) => sum + events.filter((event) => event.type === type).length, 0);
  return {
    ...{ guild, shard, events: seq, rounds: counted('roundStarted'), bets: counted('wagerPlaced') },
    ...{ tellings, writers: changes, fenced: faults },
    findings: [...findings, ...auditWallets(records, guild)],
  };
}
