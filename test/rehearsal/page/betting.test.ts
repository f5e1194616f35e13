// An episode's bets on the page, wide and narrow: three viewers bet, one moves the stake, the lock falls, the bell
// rings, each has a receipt of their own, and the paper names them. Lock and bell come by their intents' time.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Intent } from '../../../src/show/intents/intent.ts';
import { buildPage, openChromium, withoutChromium } from '../../browser/chromium.ts';
import { Visitor } from '../../browser/visitor.ts';
import { Night } from '../../episode/night.ts';

const PATIENCE = { timeout: 60_000 };
/** Of the whole step, on a busy machine. */
const STEP_MS = 120_000;
const NAMES = ['Robin', 'Sam', 'You'] as const;

let browser: Browser;

describe.skipIf(withoutChromium())('betting on the page', () => {
  beforeAll(async () => {
    await buildPage();
    browser = await openChromium();
  }, 240_000);

  afterAll(() => browser?.close());

  describe.each([1280, 400])('at %d px', (width) => {
    let night: Night;
    let visitors: Readonly<Record<(typeof NAMES)[number], Visitor>>;

    const wish = async (intent: Intent): Promise<void> => {
      const outcome = await night.director.submit(night.guild, intent);
      if (!outcome.ok) throw new Error(`${intent.type}: ${outcome.rejection.reason}`);
    };
    const roundIsOver = () =>
      expect.poll(() => night.show.episode?.roundUnderway ?? false, PATIENCE).toBe(false);
    const allIsTold = () =>
      expect.poll(() => night.director.vitals(night.guild)?.untold ?? 0, PATIENCE).toBe(0);
    /** The next round at its time, which need not have come yet; the minds answer at once, and the stage comes after. */
    const playRound = async (): Promise<void> => {
      await roundIsOver();
      await allIsTold();
      if (night.show.episode === null) return;
      await wish({ type: 'startRound', atMs: night.show.episode.nextRoundAtMs });
      await roundIsOver();
    };
    const stakes = () =>
      (night.show.episode?.pools ?? []).flatMap(({ kind, wagers }) =>
        [...wagers].map(({ outcome, chips }) => `${kind} ${outcome} ${chips}`),
      );

    beforeAll(async () => {
      // Time to bet in: the lock would fall by itself after two minutes.
      night = await Night.open({ settings: { paceMs: 60_000, roundsPerEpisode: 4 } });
      const come = (viewer: string) => Visitor.come(browser, { address: night.loopback.url, width, viewer });
      visitors = { Robin: await come('Robin'), Sam: await come('Sam'), You: await come('You') };
      // On a busy machine the bell and its seal take their time, and no bet is taken before them.
      const { director, guild } = night;
      const takesBets = () => (director.show(guild)?.episode ?? null) !== null && !director.owesBell(guild);
      await vi.waitUntil(takesBets, PATIENCE);
    }, 240_000);

    afterAll(async () => {
      await Promise.all(Object.values(visitors ?? {}).map((visitor) => visitor.leave()));
      await night?.close();
    });

    it(
      'takes the bets of three viewers, by command and by the form of the odds card',
      async () => {
        const { Robin, Sam, You } = visitors;
        const slip = await Robin.run('/bet alex 100');
        await expect.poll(() => slip.textContent(), PATIENCE).toContain('Stake: 100 chips');
        await slip.getByRole('button', { name: 'Bet 100 more on Alex' }).waitFor();
        await Robin.run('/bet trader:Nobody amount:40 market:firstBankrupt');
        const odds = await Sam.run('/odds');
        await odds.locator('img[alt^="Who wins episode 1"]').waitFor();
        await Sam.photograph('odds');
        await Sam.press('stake:winner:mike');
        await Sam.page.getByTestId('modal').getByLabel('How many chips?').fill('150');
        await Sam.page.getByRole('button', { name: 'Submit' }).click();
        await Sam.privateNotes().filter({ hasText: 'Stake: 150 chips' }).waitFor();
        await You.run('/bet sarah 60');
        expect(stakes()).toEqual([
          ...['winner alex 100', 'winner mike 150', 'winner sarah 60', 'firstBankrupt nobody 40'],
        ]);
        await Robin.photograph('bet-slip');
      },
      STEP_MS,
    );

    it(
      'moves a stake along, and says so',
      async () => {
        const slip = await visitors.You.run('/bet mike 15');
        await visitors.You.press('move:winner:sarah:mike:15');
        await expect
          .poll(() => slip.textContent(), PATIENCE)
          .toMatch(/75 chips[\s\S]*moved along from Sarah/);
        expect(stakes()).toContain('winner mike 75');
        await visitors.You.photograph('bet-moved');
      },
      STEP_MS,
    );

    it(
      'shows the odds of another market with a picture of its own',
      async () => {
        const { Sam } = visitors;
        await Sam.press('odds:firstBankrupt');
        const picture = Sam.page.locator('img[alt^="Who goes bankrupt first in episode 1"]');
        await picture.waitFor();
        await picture.evaluate((shown) => shown.scrollIntoView());
        await Sam.photograph('odds-bankrupt');
      },
      STEP_MS,
    );

    it(
      'takes no bet any more once the lock has fallen',
      async () => {
        const { Robin, Sam } = visitors;
        await playRound();
        const atMs = night.show.episode?.locksAtMs ?? 0;
        await night.director.submit(night.guild, { type: 'lockPool', atMs });
        await Robin.page
          .getByText(/Bets are locked/)
          .last()
          .waitFor();
        const refusal = await Sam.run('/bet alex 5');
        await expect.poll(() => refusal.textContent(), PATIENCE).toMatch(/[Ll]ocked/);
        expect(stakes()).not.toContain('winner alex 5');
        await Sam.photograph('locked');
      },
      STEP_MS,
    );

    it(
      'rings the bell, and each viewer has a receipt of their own',
      async () => {
        while (night.show.episode !== null) await playRound();
        const receipts: string[] = [];
        for (const name of NAMES) {
          const visitor = visitors[name];
          await visitor.press('receipt:1');
          const note = visitor.privateNotes().filter({ hasText: 'Your receipt · episode 1' });
          await note.waitFor();
          receipts.push((await note.textContent()) ?? '');
          await note.evaluate((shown) => shown.scrollIntoView());
          await visitor.photograph(`receipt-${name.toLowerCase()}`);
        }
        const stakesTold = ['100 chips on Alex', '150 chips on Mike', '75 chips on Mike'];
        for (const [index, told] of stakesTold.entries()) expect(receipts[index]).toContain(told);
        expect(receipts[0]).toContain('Who goes bankrupt first in episode 1');
        expect(new Set(receipts).size).toBe(NAMES.length);
      },
      STEP_MS,
    );

    it(
      'names the bettors in the paper, and its links lead to the messages',
      async () => {
        const { Robin } = visitors;
        const { page } = Robin;
        const story = page.locator('discord-message', { hasText: 'Recap · episode 1' }).last();
        await story.waitFor();
        await story.evaluate((shown) => shown.scrollIntoView());
        await Robin.photograph('recap');
        const thread = night.admin.channels().find(({ name }) => name.startsWith('Episode 1 · '));
        await Robin.enter(thread?.name ?? 'no thread');
        const books = page.locator('discord-message', { hasText: 'Fair play' });
        await books.waitFor();
        const words = (await books.textContent()) ?? '';
        expect(words).toMatch(/of 3 bets won|paid back/);
        expect(NAMES.some((name) => words.includes(name))).toBe(true);
        await Robin.photograph('recap-bets');
        await Robin.enter('trading-floor');
        const link = story.locator('a[href^="#"]').first();
        await link.focus();
        await page.keyboard.press('Enter');
        await page.locator('.pointed-at').waitFor();
        await Robin.photograph('recap-link');
      },
      STEP_MS,
    );

    it('fits, and nothing goes wrong or leaves the machine', async () => {
      for (const visitor of Object.values(visitors)) {
        expect(await visitor.widthOfContent()).toBeLessThanOrEqual(width);
        expect(visitor.troubles).toEqual([]);
      }
      expect(night.logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
    });
  });
});
