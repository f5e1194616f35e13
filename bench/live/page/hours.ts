// The page left open for hours, with all that a floor at the loud pace tells in them: real events of real shows, through
// the real hub, server and socket, in time that goes many times as fast for both sides. What the page holds is looked at
// all the while; it must not grow. Frames are drawn as quickly as ever, so there are fewer of them than in real hours.

import pino from 'pino';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { LiveHub } from '../../../src/live/live-hub.ts';
import { openLiveServer } from '../../../src/live/live-server.ts';
import { Passes } from '../../../src/live/passes.ts';
import { benchStage } from '../floor/bench-stage.ts';
import { HurriedClock, hurried } from '../floor/hurried-clock.ts';
import { PlayingFloor } from '../floor/playing-floor.ts';
import {
  GL_TEXTURES_COUNTED,
  type OfficeObjects,
  officeObjects,
  type PageMemory,
  pageMemory,
} from './page-memory.ts';
import { BuiltPage, openChromium } from './served-page.ts';

export interface HoursOptions {
  readonly hours: number;
  readonly minutes: number;
}

type Say = (line: string) => void;

const TABLET = { viewport: { width: 820, height: 1019 } };
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** In all; the second quarter and the last have eight each. */
const LOOKS = 32;
const OFFICE_EVERY = 4;

/** In the page, before its own script: what has come over its socket. */
const COUNTED = `
  window.frames = { step: 0, picture: 0 };
  const Socket = window.WebSocket;
  window.WebSocket = class extends Socket {
    constructor(...address) {
      super(...address);
      this.addEventListener('message', ({ data }) => {
        const kind = /^{"t":"(step|picture)"/.exec(data)?.[1];
        if (kind !== undefined) window.frames[kind] += 1;
      });
    }
  };
`;

interface Look extends PageMemory {
  readonly office: OfficeObjects | null;
}

interface Playing {
  readonly floor: PlayingFloor;
  readonly page: Page;
  readonly session: CDPSession;
  readonly say: Say;
}

export async function benchHours(options: HoursOptions, say: Say): Promise<Record<string, unknown>> {
  const { hours, minutes } = options;
  const factor = (hours * HOUR_MS) / (minutes * MINUTE_MS);
  const built = await BuiltPage.build();
  const clock = new HurriedClock(factor);
  const hub = new LiveHub({
    ...{ passes: new Passes(() => clock.nowMs()), clock, log: pino({ level: 'warn' }), isPublic: () => true },
  });
  const floor = new PlayingFloor({ clock, told: (step) => hub.written(step) });
  const at = { host: '127.0.0.1', port: 0 };
  const server = await openLiveServer({ at, hub, folder: built.folder, activity: undefined });
  let browser: Browser | undefined;
  try {
    await floor.open();
    hub.connect({ floors: floor, stage: benchStage() });
    const playing = floor.play();
    browser = await openChromium();
    const page = await openPage(browser, `${server.url}/live/?guild=${floor.guild}`, factor);
    const session = await page.context().newCDPSession(page);
    const looks = await watch({ floor, page, session, say }, hours * HOUR_MS);
    floor.stop();
    await playing;
    return { ...figuresOf(looks), ...(await told(page)), rounds: floor.rounds, factor: Math.round(factor) };
  } finally {
    floor.stop();
    await browser?.close();
    hub.close();
    await server.close();
    await built.remove();
  }
}

async function openPage(browser: Browser, address: string, factor: number): Promise<Page> {
  const page = await (await browser.newContext(TABLET)).newPage();
  page.on('pageerror', (error) => console.error('the page has a fault:', error));
  await page.addInitScript(hurried(factor));
  await page.addInitScript(COUNTED);
  await page.addInitScript(GL_TEXTURES_COUNTED);
  await page.goto(address);
  await page.locator('#office[data-office=shown]').waitFor({ timeout: 60_000 });
  await page.locator('#rows .row').first().waitFor();
  return page;
}

/** A look each time that another part of the hours has been played; after each somebody opens another booth. */
async function watch({ floor, page, session, say }: Playing, untilMs: number): Promise<readonly Look[]> {
  const looks: Look[] = [];
  while (looks.length < LOOKS) {
    await page.waitForTimeout(100);
    if (floor.playedMs < ((looks.length + 1) / LOOKS) * untilMs) continue;
    const memory = await pageMemory(session);
    const isOfficeDue = looks.length % OFFICE_EVERY === OFFICE_EVERY - 1;
    const office = isOfficeDue ? await officeObjects(session) : null;
    looks.push({ ...memory, office });
    say(`${(floor.playedMs / HOUR_MS).toFixed(2)} h: ${JSON.stringify(looks.at(-1))}`);
    await page.evaluate(`[...document.querySelectorAll('#rows .row')].at(${looks.length % 4})?.click()`);
  }
  return looks;
}

const told = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(
    '({ framesTold: window.frames.step, picturesTold: window.frames.picture, drawn: window.drawn })',
  );

/** By quarters; the first is where everything is seen for the first time. */
function figuresOf(looks: readonly Look[]): Record<string, unknown> {
  const quarters = [0, 1, 2, 3].map((quarter) =>
    looks.slice((quarter * LOOKS) / 4, ((quarter + 1) * LOOKS) / 4),
  );
  const meansOf = (of: (look: Look) => number): readonly number[] =>
    quarters.map((its) => Math.round(its.reduce((sum, look) => sum + of(look), 0) / its.length));
  const heap = meansOf((look) => look.heapKB);
  const offices = looks.flatMap(({ office }) => (office === null ? [] : [office]));
  const [, second = 0, , last = 0] = heap;
  return {
    heapRatio: Math.round((last / second) * 1_000) / 1_000,
    heapKB: heap,
    nodes: meansOf(({ nodes }) => nodes),
    listeners: meansOf(({ listeners }) => listeners),
    offices,
  };
}
