// Watchers of one floor, the whole way: a director's floor at the loud pace with its journal on the disk, the live server,
// 2,000 sockets in a second process that fold with the page's own code, and a few real pages among them. From the moment
// a step is durable to the screen; what a watcher costs in memory, and what all of them cost of a core.

import { loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { Colleague } from '../colleague.ts';
import { FLOOR } from '../floor/directed-floor.ts';
import type { Mark } from '../floor/frame-marks.ts';
import type { MemoryHeld, ServedFloor } from '../floor/served-floor.ts';
import { BuiltPage, openChromium } from '../page/served-page.ts';
import { quantile } from '../quantile.ts';
import { PageWatcher, type Shown } from './page-watcher.ts';
import { slopeOf } from './slope.ts';
import type { Sightings, Watchers } from './watchers.ts';

export interface WatchingOptions {
  readonly watchers: number;
  readonly seconds: number;
  readonly pages: number;
}

type Say = (line: string) => void;

const PAGES = [
  { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  { viewport: { width: 1280, height: 800 } },
] as const;
/** Of all watchers, where the memory is measured. */
const SHARES = [0.25, 0.5, 1] as const;
/** So that something has been sent to everybody, and litter has come and gone. */
const SETTLES_S = 6;

interface Parts {
  readonly server: Colleague<ServedFloor>;
  readonly crowd: Colleague<Watchers>;
  readonly url: string;
  readonly say: Say;
}

export async function benchWatching(options: WatchingOptions, say: Say): Promise<Record<string, unknown>> {
  const built = await BuiltPage.build();
  const server = new Colleague<ServedFloor>(new URL('../floor/served-floor.ts', import.meta.url), [
    '--expose-gc',
  ]);
  const crowd = new Colleague<Watchers>(new URL('./watchers.ts', import.meta.url), [
    // Two thousand machines' litter.
    '--max-semi-space-size=64',
  ]);
  let browser: Browser | undefined;
  try {
    const { url } = await server.ask('open', { folder: built.folder });
    const parts = { server, crowd, url, say };
    const alone = await server.ask('costs', { seconds: options.seconds / 2 });
    say(`nobody watches: ${JSON.stringify(alone)}`);
    const memory = await gather(parts, options.watchers);
    const delivery = await deliver(parts, options);
    browser = options.pages > 0 ? await openChromium() : undefined;
    const screen = browser === undefined ? {} : await onScreens(parts, { ...options, browser });
    return {
      ...{ watchers: options.watchers, seconds: options.seconds },
      ...{ ...memory, ...delivery.times, ...screen },
      ...{ coreShare: thousandths(delivery.coreShare), aloneShare: thousandths(alone.coreShare) },
      ...(await sameEverywhere(parts)),
    };
  } finally {
    await browser?.close();
    crowd.end();
    await server.ask('close', null).catch(() => null);
    server.end();
    await built.remove();
  }
}

const thousandths = (value: number): number => Math.round(value * 1_000) / 1_000;
const tenths = (value: number): number => Math.round(value * 10) / 10;

/** They come in three parts; what is held is measured after each. */
async function gather({ server, crowd, url, say }: Parts, watchers: number): Promise<Record<string, number>> {
  const address = `${url.replace('http', 'ws')}/live/${FLOOR}/socket`;
  const held: MemoryHeld[] = [];
  const look = async (): Promise<void> => {
    await server.ask('costs', { seconds: SETTLES_S });
    const now = await server.ask('memory', null);
    say(`held: ${JSON.stringify(now)}`);
    held.push(now);
  };
  await look();
  for (const share of SHARES) {
    await crowd.ask('watch', { url: address, watchers: Math.round(watchers * share) });
    await look();
  }
  const slope = (of: (memory: MemoryHeld) => number): number =>
    tenths(slopeOf(held.map((memory) => ({ count: memory.watchers, held: of(memory) }))));
  return {
    watcherKB: slope(({ residentKiB }) => residentKiB),
    watcherHeapKB: slope(({ heapKiB, externalKiB }) => heapKiB + externalKiB),
    watcherScriptKB: slope(({ heapKiB }) => heapKiB),
    watcherExternalKB: slope(({ externalKiB }) => externalKiB),
  };
}

/** How old every step was at every watcher, at its socket and folded. */
async function deliver({ server, crowd, say }: Parts, { watchers, seconds }: WatchingOptions) {
  await Promise.all([server.ask('marks', null), crowd.ask('sightings', null)]);
  const waitedBeforeMs = await crowd.ask('waitedMs', null);
  const costs = await server.ask('costs', { seconds });
  const waitedMs = (await crowd.ask('waitedMs', null)) - waitedBeforeMs;
  say(`${watchers} watch: ${JSON.stringify(costs)}`);
  const marks = await server.ask('marks', null);
  const sightings = await crowd.ask('sightings', null);
  const socket = agesOf(marks, sightings, ({ arrivedAtMs }) => arrivedAtMs);
  const folded = agesOf(marks, sightings, ({ foldedAtMs }) => foldedAtMs);
  const hub = marks.flatMap(({ durableAtMs, sentAtMs }) => durableAtMs.map((atMs) => sentAtMs - atMs));
  const seen = sightings.reduce((sum, { foldedAtMs }) => sum + foldedAtMs.length, 0);
  return {
    coreShare: costs.coreShare,
    times: {
      ...{ steps: costs.steps, frames: costs.frames, framesAWatcher: tenths(seen / watchers) },
      ...{ sentP50Ms: quantile(hub, 0.5), sentP99Ms: quantile(hub, 0.99) },
      ...{ socketP50Ms: quantile(socket, 0.5), socketP99Ms: quantile(socket, 0.99) },
      ...{ deliveryP50Ms: tenths(quantile(folded, 0.5)), deliveryP99Ms: tenths(quantile(folded, 0.99)) },
      deliveryMostMs: tenths(quantile(folded, 1)),
      // Of a busy machine's, and no floor's: the watchers wanted a core for so long a frame, and had none.
      waitedMsAFrame: Math.round(waitedMs / Math.max(1, costs.frames)),
      loadAverage: tenths(loadavg()[0] ?? 0),
    },
  };
}

function agesOf(
  marks: readonly Mark[],
  sightings: readonly Sightings[],
  of: (sightings: Sightings) => readonly number[],
): readonly number[] {
  const durable = new Map(marks.map(({ frame, durableAtMs }) => [frame, durableAtMs]));
  return sightings.flatMap((frame) =>
    (durable.get(frame.frame) ?? []).flatMap((atMs) => of(frame).map((seenAtMs) => seenAtMs - atMs)),
  );
}

/** With the pages beside all others, which go on watching; a page is the last to be sent a frame. */
async function onScreens(
  { server, url, say }: Parts,
  { browser, pages, seconds }: WatchingOptions & { readonly browser: Browser },
): Promise<Record<string, unknown>> {
  const opened: PageWatcher[] = [];
  for (let number = 0; number < pages; number++)
    opened.push(
      await PageWatcher.open(
        browser,
        `${url}/live/?guild=${FLOOR}`,
        PAGES[number % PAGES.length] ?? PAGES[0],
      ),
    );
  await server.ask('costs', { seconds: SETTLES_S });
  await server.ask('marks', null);
  for (const page of opened) await page.take();
  await server.ask('costs', { seconds });
  const marks = await server.ask('marks', null);
  const shown = (await Promise.all(opened.map((page) => page.take()))).flat();
  say(`${pages} pages have shown ${shown.length} frames`);
  const ages = screenAges(marks, shown, ({ shownAtMs }) => shownAtMs);
  const arrived = screenAges(marks, shown, ({ arrivedAtMs }) => arrivedAtMs);
  const worded = shown.filter(({ hasWords }) => hasWords !== null);
  return {
    ...{
      pages,
      framesShown: shown.length,
      screenP50Ms: quantile(ages, 0.5),
      screenP99Ms: quantile(ages, 0.99),
    },
    ...{ screenMostMs: quantile(ages, 1), pageArrivedP50Ms: quantile(arrived, 0.5) },
    wordsThere: `${worded.filter(({ hasWords }) => hasWords === true).length} of ${worded.length}`,
  };
}

function screenAges(
  marks: readonly Mark[],
  shown: readonly Shown[],
  of: (shown: Shown) => number,
): readonly number[] {
  const durable = new Map(marks.map(({ frame, durableAtMs }) => [frame, durableAtMs]));
  return shown.flatMap((one) => (durable.get(one.frame) ?? []).map((atMs) => of(one) - atMs));
}

/** Whatever came on the way, all have the server's picture in the end. */
async function sameEverywhere({ server, crowd }: Parts): Promise<Record<string, unknown>> {
  const { picture } = await server.ask('pause', null);
  const { had, asked } = await crowd.ask('pictures', null);
  return { haveTheServersPicture: had[picture] ?? 0, askedForTheWhole: asked };
}
