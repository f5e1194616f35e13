// How long a phone waits for its first picture: the whole page as the live server sends it, with a floor that plays, opened
// anew in a Chromium that is held back as a phone is. From the address to the board's rows and the office, both drawn.

import type { Browser, CDPSession } from 'playwright-core';
import { median } from '../../median.ts';
import { Colleague } from '../colleague.ts';
import { FLOOR } from '../floor/directed-floor.ts';
import type { ServedFloor } from '../floor/served-floor.ts';
import { BuiltPage, openChromium } from './served-page.ts';

export interface FirstPictureOptions {
  readonly runs: number;
}

type Say = (line: string) => void;

const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
/** Than this machine's, as a phone's processor is. */
const SLOWER = 4;
const LINE_BYTES_PER_S = 10_000_000 / 8;
/** There and back. */
const LATENCY_MS = 40;
const WITHIN_MS = 120_000;

/** Milliseconds from the address. */
interface Waits {
  /** The first words or colours of any kind. */
  readonly paintMs: number;
  readonly scriptMs: number;
  readonly boardMs: number;
  readonly officeMs: number;
  readonly pictureMs: number;
  /** Of one and the same loop, in ms: by this the processor's slowness is seen. */
  readonly loopMs: number;
}

const THERE = 'both are there';

/** In the page, before its own script: what is there is on the screen when the browser begins its next frame but one. */
const SEEN = `
  window.seen = {};
  const drawn = (name) => requestAnimationFrame(() => requestAnimationFrame(() => {
    window.seen[name] ??= performance.now();
    if ('board' in window.seen && 'office' in window.seen) console.debug('${THERE}');
  }));
  const look = () => {
    if (document.querySelector('#rows .row') !== null) drawn('board');
    if (document.querySelector('#office[data-office=shown]') !== null) drawn('office');
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
`;

const WAITS = `(() => {
  const script = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.js'));
  const paint = performance.getEntriesByName('first-contentful-paint')[0];
  const { board, office } = window.seen;
  const fromMs = performance.now();
  for (let turn = 0, sum = 0; turn < 2e7; turn++) sum += turn % 7;
  return {
    ...{ paintMs: paint?.startTime ?? 0, scriptMs: script?.responseEnd ?? 0 },
    ...{ boardMs: board, officeMs: office, pictureMs: Math.max(board, office) },
    loopMs: performance.now() - fromMs,
  };
})()`;

export async function benchFirstPicture(
  { runs }: FirstPictureOptions,
  say: Say,
): Promise<Record<string, unknown>> {
  const built = await BuiltPage.build();
  const server = new Colleague<ServedFloor>(new URL('../floor/served-floor.ts', import.meta.url));
  let browser: Browser | undefined;
  try {
    const { url } = await server.ask('open', { folder: built.folder });
    const address = `${url}/live/?guild=${FLOOR}`;
    browser = await openChromium();
    // What the browser itself does once is no page's.
    const quick = await opened(browser, address, async () => undefined);
    say(`not held back: ${JSON.stringify(quick)}`);
    const waits: Waits[] = [];
    for (let run = 0; run < runs; run++) {
      waits.push(await opened(browser, address, slowed));
      say(`as on a phone: ${JSON.stringify(waits.at(-1))}`);
    }
    const over = (of: (waits: Waits) => number): number => Math.round(median(waits.map(of)));
    return {
      firstPictureMs: over(({ pictureMs }) => pictureMs),
      firstPictureWorstMs: Math.round(Math.max(...waits.map(({ pictureMs }) => pictureMs))),
      ...{ paintMs: over(({ paintMs }) => paintMs), scriptMs: over(({ scriptMs }) => scriptMs) },
      ...{ boardMs: over(({ boardMs }) => boardMs), officeMs: over(({ officeMs }) => officeMs) },
      ...{ slower: Math.round((over(({ loopMs }) => loopMs) / quick.loopMs) * 10) / 10, runs },
      downloadKB: await built.compressedKB(),
    };
  } finally {
    await browser?.close();
    await server.ask('close', null).catch(() => null);
    server.end();
    await built.remove();
  }
}

/** With nothing kept of any page before. */
async function opened(
  browser: Browser,
  address: string,
  hold: (session: CDPSession) => Promise<unknown>,
): Promise<Waits> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  try {
    await page.addInitScript(SEEN);
    await hold(await context.newCDPSession(page));
    const there = page.waitForEvent('console', {
      predicate: (message) => message.text() === THERE,
      timeout: WITHIN_MS,
    });
    await page.goto(address);
    await there;
    return (await page.evaluate(WAITS)) as Waits;
  } finally {
    await context.close();
  }
}

async function slowed(session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: LATENCY_MS },
    ...{ downloadThroughput: LINE_BYTES_PER_S, uploadThroughput: LINE_BYTES_PER_S },
  });
}
