// Every query of the alerts and of the dashboard is read, and asks for numbers that a bot has; and each alert is tried
// by Prometheus' own tool: it is raised where it should be, and not before.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parser } from '@prometheus-io/lezer-promql';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { Monitor } from '../../src/metrics/monitor.ts';

const ALERTS = resolve('deploy/prometheus/alerts.yml');

interface Rule {
  readonly alert: string;
  readonly expr: string;
}
const rules: readonly Rule[] = parse(readFileSync(ALERTS, 'utf8')).groups.flatMap(
  (group: { rules: readonly Rule[] }) => group.rules,
);
const board: {
  readonly panels: readonly {
    readonly title: string;
    readonly targets: readonly { readonly expr: string }[];
  }[];
} = JSON.parse(readFileSync('deploy/grafana/dashboards/bullpen.json', 'utf8'));
const queries = [
  ...rules.map(({ alert, expr }) => [alert, expr] as const),
  ...board.panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [title, expr] as const)),
];

/** Names of the metrics that a query asks for; undefined where it does not parse. */
function askedIn(query: string): readonly string[] | undefined {
  const names: string[] = [];
  let isBroken = false;
  parser.parse(query).iterate({
    enter: ({ type, from, to, node }) => {
      if (type.isError) isBroken = true;
      if (type.name === 'Identifier' && node.parent?.type.name === 'VectorSelector')
        names.push(query.slice(from, to));
    },
  });
  return isBroken ? undefined : names;
}

describe('a query', () => {
  it('that is broken is noticed', () => {
    expect(askedIn('sum(rate(a[5m]) /')).toBeUndefined();
    expect(askedIn('sum by (x) (rate(a_total{b="c"}[5m])) > 1')).toEqual(['a_total']);
  });

  it.each(queries)('of %s is PromQL, and asks for numbers that there are: %s', async (_of, query) => {
    const text = await new Monitor({ version: '1', nowMs: () => 0 }).text();
    const known = [...text.matchAll(/^# TYPE (\w+) (\w+)$/gm)].flatMap(([, name = '', type]) =>
      type === 'histogram' ? ['_bucket', '_sum', '_count'].map((end) => `${name}${end}`) : [name],
    );
    const asked = askedIn(query) ?? [];
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((name) => name !== 'up' && !known.includes(name))).toEqual([]);
  });
});

interface Trial {
  /** As promtool writes series: values from minute 0 on. */
  readonly series: Readonly<Record<string, string>>;
  /** The minute by which it is raised. */
  readonly raisedAt: number;
  /** A minute at which it is not yet. */
  readonly quietAt: number;
}

const TRIALS: Readonly<Record<string, Trial>> = {
  BullpenDown: { series: { 'up{job="bullpen"}': '1x9 0x20' }, raisedAt: 14, quietAt: 10 },
  BullpenShardsDown: { series: { 'bullpen_shards{state="down"}': '0x9 2x20' }, raisedAt: 17, quietAt: 12 },
  BullpenJournalAway: { series: { 'bullpen_floors{state="heldUp"}': '0x9 3x20' }, raisedAt: 12, quietAt: 9 },
  BullpenShowStopped: { series: { 'bullpen_floors{state="stopped"}': '0x9 1x20' }, raisedAt: 11, quietAt: 9 },
  BullpenRoundsLate: {
    series: { bullpen_rounds_late: '0x9 30x40', 'bullpen_floors{state="playing"}': '100x50' },
    ...{ raisedAt: 22, quietAt: 15 },
  },
  BullpenTellingLags: { series: { bullpen_untold_age_seconds: '0x9 700+60x30' }, raisedAt: 17, quietAt: 12 },
  BullpenUnderstudies: {
    series: {
      'bullpen_decisions_total{mind="big",part="trader",understudy="no"}': '0+30x60',
      'bullpen_decisions_total{mind="big",part="trader",understudy="late"}': '0x20 0+30x60',
    },
    ...{ raisedAt: 55, quietAt: 20 },
  },
  BullpenMindServerDown: {
    series: { 'bullpen_mind_server_up{mind="big",server="one:8080"}': '1x9 0x20' },
    ...{ raisedAt: 17, quietAt: 12 },
  },
  BullpenSlowedDown: {
    series: { 'bullpen_discord_requests_total{kind="post",answer="429"}': '0+60x60' },
    ...{ raisedAt: 25, quietAt: 5 },
  },
  BullpenDiscordSilent: {
    series: { 'bullpen_discord_requests_total{kind="post",answer="none"}': '0+30x60' },
    ...{ raisedAt: 15, quietAt: 3 },
  },
  BullpenLoopBlocked: {
    series: { nodejs_eventloop_lag_p99_seconds: '0.02x9 0.9x20' },
    raisedAt: 17,
    quietAt: 12,
  },
  BullpenSlowWrites: {
    series: { bullpen_journal_write_seconds_sum: '0+60x60', bullpen_journal_write_seconds_count: '0+100x60' },
    ...{ raisedAt: 25, quietAt: 5 },
  },
};

const hasTool = spawnSync('promtool', ['--version']).status === 0;
if (!hasTool && process.env['REQUIRE_ALL_TESTS'] !== undefined)
  throw new Error('promtool is not installed (apt: prometheus)');

it('every alert has a trial', () => {
  expect(Object.keys(TRIALS).toSorted()).toEqual(rules.map(({ alert }) => alert).toSorted());
});

describe.skipIf(!hasTool)('Prometheus', () => {
  it('takes the rules', () => {
    expect(String(execFileSync('promtool', ['check', 'rules', ALERTS]))).toContain(
      `${rules.length} rules found`,
    );
  });

  it.each(Object.entries(TRIALS))(
    'raises %s in time, and not before',
    (alert, { series, raisedAt, quietAt }) => {
      const folder = mkdtempSync(join(tmpdir(), 'bullpen-alerts-'));
      try {
        // Labels and annotations are not what is tried: how many are raised is.
        const counted = (minute: number, value: number) => ({
          eval_time: `${minute}m`,
          expr: `count(ALERTS{alertname="${alert}",alertstate="firing"}) or vector(0)`,
          exp_samples: [{ labels: '{}', value }],
        });
        const trial = {
          rule_files: [ALERTS],
          evaluation_interval: '1m',
          tests: [
            {
              interval: '1m',
              input_series: Object.entries(series).map(([name, values]) => ({ series: name, values })),
              promql_expr_test: [counted(quietAt, 0), counted(raisedAt, 1)],
            },
          ],
        };
        const file = join(folder, 'trial.yml');
        writeFileSync(file, stringify(trial));
        const { status, stdout, stderr } = spawnSync('promtool', ['test', 'rules', file], {
          encoding: 'utf8',
        });
        expect([status, status === 0 ? '' : `${stdout}${stderr}`]).toEqual([0, '']);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
