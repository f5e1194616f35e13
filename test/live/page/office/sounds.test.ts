// The floor's sounds as they are recorded in Chromium: each is heard at once, is never torn, and ends; and before somebody
// asks for sound there is none, whatever happens.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { livePictureOf } from '../../../../src/gallery/live-office.ts';
import { ordinaryDay } from '../../../../src/gallery/people.ts';
import { office } from '../../../../src/gallery/samples.ts';
import type { LiveMoment } from '../../../../src/views/live/live-moment.ts';
import { openChromium, WITHOUT_WEBGL, withoutChromium } from '../../../browser/chromium.ts';
import { OfficeStage } from './office-stage.ts';

const RECORDED_S = 6;
/** Hundredths of a second. */
const PIECES_A_SECOND = 100;
const HEARD = 0.01;
const SILENT = 0.001;
const LONGEST_S = 4;

describe.skipIf(withoutChromium())('the sounds of the live floor', () => {
  let browser: Browser;
  let stage: OfficeStage;
  let page: Page;

  beforeAll(async () => {
    [browser, stage] = await Promise.all([openChromium(WITHOUT_WEBGL), OfficeStage.build()]);
    page = await stage.open(browser, { widthPx: 390 });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  const record = async (sound: string): Promise<readonly number[]> =>
    (await page.evaluate(`window.stage.record('${sound}', ${RECORDED_S})`)) as readonly number[];

  test('are each heard at once, neither faint nor torn, and over before they tire', async () => {
    const sounds = (await page.evaluate('window.stage.sounds')) as readonly string[];
    expect(sounds).toContain('bell');
    for (const sound of sounds) {
      const loudness = await record(sound);
      const heardFrom = loudness.findIndex((loud) => loud > HEARD);
      const heardUntil = loudness.findLastIndex((loud) => loud > SILENT);
      const peak = Math.max(...loudness);
      expect({ sound, heardFrom, isLoud: peak > 0.02, isTorn: peak >= 0.9 }).toEqual({
        ...{ sound, heardFrom: expect.toSatisfy((piece: number) => piece >= 0 && piece < 30) },
        ...{ isLoud: true, isTorn: false },
      });
      expect(heardUntil / PIECES_A_SECOND, sound).toBeLessThan(LONGEST_S);
    }
  });

  test('are the louder the rarer they are: the bell over what startles, and that over what is of every round', async () => {
    const peakOf = async (sound: string): Promise<number> => Math.max(...(await record(sound)));
    const bell = await peakOf('bell');
    const startling = await Promise.all(['crowd', 'buzzer', 'fall'].map(peakOf));
    const everyday = await Promise.all(['pop', 'till', 'wire'].map(peakOf));
    expect(bell).toBeGreaterThan(Math.max(...startling));
    expect(Math.min(...startling)).toBeGreaterThan(Math.max(...everyday));
  });

  test('are none before somebody asks, and none after somebody has had enough', async () => {
    await page.evaluate(`
      window.contexts = [];
      window.AudioContext = class extends AudioContext { constructor() { super(); window.contexts.push(this); } };
    `);
    const contexts = async (): Promise<unknown> =>
      page.evaluate('window.contexts.map(({ state }) => state === "closed" ? "closed" : "open")');
    const picture = livePictureOf(office(ordinaryDay()));
    const moments: readonly LiveMoment[] = [
      { type: 'bell', which: 'opening', winners: [], words: '' },
      { type: 'halted', words: '' },
    ];
    await stage.step(page, picture, moments);
    expect(await contexts()).toEqual([]);
    await page.evaluate('window.office.sound(true)');
    await stage.step(page, picture, moments);
    expect(await contexts()).toEqual(['open']);
    await page.evaluate('window.office.sound(false)');
    await expect.poll(contexts).toEqual(['closed']);
    await page.evaluate('window.office.sound(true)');
    expect(await contexts()).toEqual(['closed', 'open']);
    expect(stage.troubles).toEqual([]);
  });
});
