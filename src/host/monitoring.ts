// The monitoring of a program, where the host wants one: open before anything else, so that a start that waits for its
// database can be seen to live, and closed behind everything.

import { readFile } from 'node:fs/promises';
import { Monitor } from '../metrics/monitor.ts';
import { openMonitorServer } from '../metrics/monitor-server.ts';
import type { Config } from './config.ts';
import type { Opened } from './opened.ts';

export interface Monitoring {
  readonly monitor: Monitor;
  /** Of its numbers. */
  readonly url: string;
}

export interface MonitoringOptions {
  readonly opened: Opened;
  readonly nowMs: () => number;
}

/** Undefined where METRICS is not set. Throws MonitorAddressTaken. */
export async function openMonitoring(
  { metrics }: Pick<Config, 'metrics'>,
  { opened, nowMs }: MonitoringOptions,
): Promise<Monitoring | undefined> {
  if (metrics === undefined) return undefined;
  const monitor = new Monitor({ version: await ownVersion(), nowMs });
  const server = opened.add(await openMonitorServer(monitor, metrics), (it) => it.close());
  return { monitor, url: `${server.url}/metrics` };
}

async function ownVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  return String(version);
}
