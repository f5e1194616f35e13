// How long the event loop of this process stands still, and whose fault it is: the wall clock's time of each block, how
// much of it this thread was at work (the rest other processes had the core), and how much of that was collecting litter.
// Written as a line of JSON each to the file that `PULSE` names, every two seconds. Node takes it in before the bot with
// `--import`, which is as a host runs it then: hence no types, which an older Node could not read.

import { openSync, readSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { monitorEventLoopDelay, PerformanceObserver } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

const BEAT_MS = 10;
const BLOCK_MS = 30;
const TOLD_EVERY_MS = 2_000;

/** Where the heap alone is wanted; it stops the whole process each time. */
function collector() {
  if (process.env['PULSE_COLLECTS'] === undefined) return undefined;
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}

function takePulse(file) {
  const collect = collector();
  const told = [];
  let litterMs = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) litterMs += duration;
  }).observe({ entryTypes: ['gc'] });
  let [lastMs, lastWorkMs, lastLitterMs] = [performance.now(), threadMs(), 0];
  setInterval(() => {
    const [nowMs, workMs] = [performance.now(), threadMs()];
    const wallMs = nowMs - lastMs - BEAT_MS;
    if (wallMs >= BLOCK_MS) {
      const atUs = Number(process.hrtime.bigint() / 1_000n);
      const block = { atMs: Date.now(), atUs, wallMs, workMs: workMs - lastWorkMs };
      const before = lastLitterMs;
      // The collector is heard of a turn later.
      setTimeout(() => told.push({ kind: 'block', ...block, litterMs: litterMs - before }), BEAT_MS).unref();
    }
    [lastMs, lastWorkMs, lastLitterMs] = [nowMs, workMs, litterMs];
  }, BEAT_MS).unref();
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  let workedMs = threadMs();
  setInterval(() => {
    collect?.();
    const { rss, heapUsed } = process.memoryUsage();
    const workMs = threadMs();
    told.push({
      ...{ kind: 'pulse', atMs: Date.now(), rssMb: rss / 2 ** 20, heapMb: heapUsed / 2 ** 20 },
      ...{ delayMsMax: delays.max / 1e6, delayMsP99: delays.percentile(99) / 1e6, workMs: workMs - workedMs },
    });
    workedMs = workMs;
    delays.reset();
    const lines = told.splice(0).map((one) => `${JSON.stringify(one)}\n`);
    void appendFile(file, lines.join(''));
  }, TOLD_EVERY_MS).unref();
}

const [USER_TIME_AT, SYSTEM_TIME_AT] = [11, 12];
const TICK_MS = 10;
/** Read over and over: opened once. */
const stat = openSync(`/proc/self/task/${process.pid}/stat`, 'r');
const buffer = Buffer.alloc(1_024);

/** What this thread has worked: to the microsecond from Node 23.9 on, else in ticks of 10 ms. */
function threadMs() {
  if (process.threadCpuUsage !== undefined) {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1_000;
  }
  const length = readSync(stat, buffer, 0, buffer.length, 0);
  const [, after = ''] = buffer.toString('latin1', 0, length).split(') ');
  const fields = after.split(' ');
  return (Number(fields[USER_TIME_AT]) + Number(fields[SYSTEM_TIME_AT])) * TICK_MS;
}

// The threads that draw and think take it in too.
if (isMainThread) takePulse(process.env['PULSE'] ?? 'pulse.ndjson');
