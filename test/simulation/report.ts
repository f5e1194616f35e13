// The table of `--report`: each figure, and what the rules aim at.

import type { Tally } from './tally.ts';

const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`;

export function reportOf(tally: Tally): string {
  const { episodes, seasons } = tally;
  const withScene = (scene: Parameters<Tally['episodesWith']['get']>[0]): string =>
    share(tally.episodesWith.get(scene) ?? 0, episodes);
  const rules = [...tally.overrides].map(([rule, times]) => `${rule} ${times}`).join(', ');
  const rows: readonly (readonly [string, string, string])[] = [
    ['seasons', String(seasons), ''],
    ['episodes', String(episodes), ''],
    [
      "the bank's minimum",
      Number.isFinite(tally.bankMinCents) ? `$${(tally.bankMinCents / 100).toFixed(2)}` : '-',
      'never below $0',
    ],
    ['episodes with a margin call', withScene('marginCalled'), '20-60%'],
    ['episodes with a bankruptcy', withScene('wentBankrupt'), '5-25%'],
    ['episodes with a halt', withScene('tradingHalted'), 'at least 10%'],
    ['episodes of one regime only', share(tally.monotonous, episodes), 'at most 20%'],
    ...[...tally.wins]
      .sort()
      .map(([id, wins]) => [`seasons won by ${id}`, share(wins, seasons), '10-45%'] as const),
    ['episodes with an order overruled', withScene('overruled'), ''],
    ['orders overruled, per episode', perEpisode(tally.overruled, episodes), ''],
    ['orders flagged by the officer', share(tally.flagged, tally.reviewed), ''],
    ['episodes with a comeback', withScene('traderReturned'), ''],
    ['executive overrides by rule', rules === '' ? 'none' : rules, ''],
    ['two-faced share of trades', share(tally.twoFaced, tally.trades), ''],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows
    .map(([name, value, aim]) =>
      `  ${name.padEnd(width)}  ${value.padEnd(12)}${aim === '' ? '' : ` (${aim})`}`.trimEnd(),
    )
    .join('\n');
}

const perEpisode = (count: number, episodes: number): string =>
  episodes === 0 ? '-' : (count / episodes).toFixed(2);
