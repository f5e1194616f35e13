// The live floor's page in a real browser, in both themes and at four widths: what it shows, does and says, by mouse and
// by keyboard; gaps, a crash, a sleep; and nothing that axe-core finds serious.

import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { QUESTION_LENGTH_MAX } from '../../src/show/audience/questions.ts';
import type { LiveInput } from '../../src/views/live/live-answer.ts';
import { type Played, play } from '../live/page/played.ts';
import { STAND_GUILD, Stand } from '../live/page/stand.ts';
import { buildLivePage, openChromium, PAGE_WAITS_MS, WITHOUT_WEBGL, withoutChromium } from './chromium.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PICTURES = fileURLToPath(new URL('../../test-results/browser/', import.meta.url));
const WIDTHS = [
  [1440, 900],
  [1280, 800],
  [820, 1180],
  [1024, 768],
  [390, 844],
] as const;
const THEMES = ['dark', 'light'] as const;
const ROUNDS = 8;

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

let browser: Browser;
let played: Played;
let stand: Stand;

interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: (typeof THEMES)[number];
  readonly query?: string;
  /** Nobody in particular, where it is null. */
  readonly viewer?: string | null;
}

/** The same day, but whoever does worse began it richer. */
const inALaterEpisode = ({ first, steps }: Played): Played => ({
  first,
  steps: steps.map((step) => {
    const rows = Object.entries(step.picture.board).map(([id, row]) => {
      const carriedCents = 5_000_000 * row.rank;
      const equityHistory = row.equityHistory.map((cents) => cents + carriedCents);
      return [id, { ...row, equityCents: row.equityCents + carriedCents, equityHistory }];
    });
    return { ...step, picture: { ...step.picture, board: Object.fromEntries(rows) } };
  }),
});

/** Somebody at the page, and what went wrong there. */
class Watcher {
  readonly troubles: string[] = [];
  readonly #context: BrowserContext;
  readonly page: Page;

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.page = page;
    page.setDefaultTimeout(PAGE_WAITS_MS);
    page.on('pageerror', (error) => this.troubles.push(error.message));
    page.on('console', (said) => said.type() === 'error' && this.troubles.push(said.text()));
  }

  static async come({ width = 1280, height = 800, theme = 'dark', query = '', viewer = 'Robin' }: Look = {}) {
    const context = await browser.newContext({
      ...{ viewport: { width, height }, colorScheme: theme, reducedMotion: 'reduce', locale: 'en-GB' },
    });
    const watcher = new Watcher(context, await context.newPage());
    const token = viewer === null ? '' : `#token=${viewer}`;
    await watcher.page.goto(`${stand.url}/live/?guild=${STAND_GUILD}&locale=en-GB${query}${token}`);
    await watcher.page.locator('html[lang="en-GB"]').waitFor({ state: 'attached' });
    await watcher.page.locator('#rows .row').first().waitFor({ state: 'attached' });
    return watcher;
  }

  async photograph(name: string): Promise<void> {
    await mkdir(PICTURES, { recursive: true });
    await this.page.screenshot({ path: join(PICTURES, `live-${name}.png`) });
  }

  /** What axe-core finds serious or worse. */
  async findings(): Promise<readonly string[]> {
    // The page's own policy lets no script of another's in: it is put there past the policy.
    await this.page.evaluate(AXE);
    const found = await this.page.evaluate<readonly Finding[]>(
      'axe.run().then(({ violations }) => violations)',
    );
    return found
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  }

  /** Buttons in sight that are smaller than a thumb: 44 pixels; 40 are enough for what tools a mouse has on a desk. */
  tooSmall(): Promise<readonly string[]> {
    return this.page.evaluate<readonly string[]>(`
      [...document.querySelectorAll('button')]
        .filter((made) => made.checkVisibility() && made.closest('[inert], #mirror:not(:focus-within)') === null)
        .filter((made) => {
          const { width, height } = made.getBoundingClientRect();
          return Math.min(width, height) < (made.matches('.tool') && innerWidth > 760 ? 40 : 44);
        })
        .map((made) => made.outerHTML.slice(0, 120))`);
  }

  names(): Promise<readonly string[]> {
    return this.page.locator('#rows .name').allTextContents();
  }

  focused(): Promise<string> {
    return this.page.evaluate<string>(
      'document.activeElement?.id || document.activeElement?.dataset.performer || document.activeElement?.dataset.press || ""',
    );
  }

  leave(): Promise<void> {
    return this.#context.close();
  }
}

describe.skipIf(withoutChromium())('the live floor’s page', () => {
  beforeAll(async () => {
    await buildLivePage();
    browser = await openChromium(WITHOUT_WEBGL);
    played = await play(ROUNDS, Date.now() - ROUNDS * 60_000);
  }, 240_000);

  afterAll(() => browser?.close());

  beforeEach(async () => {
    await stand?.crash();
    stand = await Stand.open(played, played.steps.length - 20);
  });

  const ranked = (): readonly string[] =>
    Object.values(stand.picture.board)
      .sort((one, other) => one.rank - other.rank || one.name.localeCompare(other.name))
      .map(({ name }) => name);

  describe.each(THEMES)('in the %s theme', (theme) => {
    it.each(WIDTHS)(
      'fits at %d by %d, has buttons for thumbs, and axe-core finds nothing serious',
      async (width, height) => {
        const watcher = await Watcher.come({ width, height, theme });
        const { page } = watcher;
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
          width,
        );
        expect(await page.evaluate('getComputedStyle(document.body).overscrollBehavior')).toBe('none');
        expect(await watcher.names()).toEqual(ranked());
        await watcher.photograph(`${theme}-${width}`);
        const findings = [...(await watcher.findings()), ...(await watcher.tooSmall())];
        // On a desk, and on an upright tablet, all panels are in sight.
        const hasTabs = width < 760 || (width < 1280 && height < 860);
        expect(await page.locator('#tabs').isVisible()).toBe(hasTabs);
        for (const panel of ['board', 'booth', 'ticker'])
          expect(await page.locator(`#${panel}:not([inert])`).isVisible()).toBe(
            !hasTabs || panel === 'board',
          );
        for (const tab of hasTabs ? ['booth', 'ticker'] : []) {
          await page.locator(`#tab-${tab}`).click();
          await page.locator(`#${tab}:not([inert])`).waitFor();
          findings.push(...(await watcher.findings()), ...(await watcher.tooSmall()));
          await watcher.photograph(`${theme}-${width}-${tab}`);
        }
        expect(findings).toEqual([]);
        expect(watcher.troubles).toEqual([]);
        await watcher.leave();
      },
    );
  });

  it('brings the next panel by a swipe, as a trackpad sends it', async () => {
    const watcher = await Watcher.come({ width: 390, height: 844 });
    const { page } = watcher;
    await page.mouse.move(340, 760);
    for (const panel of ['booth', 'ticker']) {
      await page.mouse.wheel(300, 0);
      await page.locator(`#tab-${panel}[aria-selected=true]`).waitFor();
      await page.locator(`#${panel}:not([inert])`).waitFor();
    }
    await watcher.leave();
  });

  it('runs the race in profit, as the ranks go, where they did not begin alike', async () => {
    await stand.crash();
    stand = await Stand.open(inALaterEpisode(played), played.steps.length - 20);
    const watcher = await Watcher.come({ width: 390, height: 844 });
    const { page } = watcher;
    const ends = await page.evaluate<readonly (readonly [string, number])[]>(
      `[...document.querySelectorAll('#race .dot')].map((dot) => [dot.dataset.runner, Number(dot.getAttribute('y1'))])`,
    );
    const rankOf = new Map(Object.values(stand.picture.board).map(({ id, rank }) => [String(id), rank]));
    const fromTheTop = ends.toSorted((one, other) => one[1] - other[1]).map(([id]) => rankOf.get(id) ?? 0);
    expect(fromTheTop.length).toBeGreaterThan(3);
    expect(fromTheTop).toEqual(fromTheTop.toSorted((one, other) => one - other));
    expect(await page.locator('#race p').textContent()).toBe('The race: profit since the opening bell');
    for (const mark of await page.locator('#race .marks span').allTextContents())
      expect(mark).toMatch(/^([+-]\$[\d,]+|\$0)$/);
    await watcher.leave();
  });

  it('follows each step, and asks for the picture after a gap', async () => {
    const watcher = await Watcher.come();
    stand.step(4);
    await expect.poll(() => watcher.names()).toEqual(ranked());
    stand.step(2, { lost: 3 });
    await expect.poll(() => stand.asked).toBe(1);
    stand.step(3);
    const equities = Object.values(stand.picture.board).map(({ id, equityCents }) => [id, equityCents]);
    const shown = () =>
      watcher.page.evaluate(
        `[...document.querySelectorAll('#rows .row')].map((row) => [row.dataset.performer, row.querySelector('.equity').textContent])`,
      );
    const money = new Intl.NumberFormat('en-US', {
      style: 'currency',
      currency: 'USD',
      maximumFractionDigits: 0,
    });
    const wanted = equities.map(([id, cents]) => [id, money.format(Number(cents) / 100)]);
    await expect.poll(async () => ((await shown()) as unknown[]).sort()).toEqual(wanted.sort());
    expect(await watcher.page.locator('#aloud p').count()).toBeGreaterThan(0);
    await watcher.leave();
  });

  it('says that the line is down, comes back by itself, and sends again what was pressed', async () => {
    const watcher = await Watcher.come();
    const { page } = watcher;
    await stand.crash();
    const notice = page.locator('#notice');
    await notice.filter({ hasText: 'Trying again by itself' }).waitFor();
    await page.locator('.outcome').first().click();
    await page.locator('#sheet-body', { hasText: 'sent again by itself' }).waitFor();
    await watcher.photograph('away');
    await stand.listen();
    await notice.filter({ hasText: 'Back on the floor' }).waitFor();
    await expect.poll(() => stand.uses.length).toBe(1);
    await notice.waitFor({ state: 'hidden' });
    expect(await watcher.names()).toEqual(ranked());
    await watcher.leave();
  });

  it('asks for the picture when it has slept an hour', async () => {
    const watcher = await Watcher.come();
    const { page } = watcher;
    const nowMs = Date.now();
    await page.clock.install({ time: nowMs });
    await page.reload();
    await page.locator('#rows .row').first().waitFor();
    expect(stand.asked).toBe(0);
    await page.clock.fastForward(3_600_000);
    await expect.poll(() => stand.asked).toBe(1);
    await watcher.leave();
  });

  it('is the same in two tabs, and each does its own', async () => {
    const [robin, sam] = [
      await Watcher.come(),
      await Watcher.come({ width: 390, height: 844, viewer: 'Sam' }),
    ];
    stand.step(5);
    for (const watcher of [robin, sam]) await expect.poll(() => watcher.names()).toEqual(ranked());
    expect(stand.watchers).toBe(2);
    stand.answer = () => ({ text: 'Your vote is in.', buttons: [] });
    await robin.page.locator('.outcome').first().click();
    await robin.page.locator('#toast', { hasText: 'Your vote is in.' }).waitFor();
    expect(await sam.page.locator('#toast').isVisible()).toBe(false);
    await Promise.all([robin.leave(), sam.leave()]);
  });

  it('shows a reply with its buttons and its form, sends them, and takes no markup from them', async () => {
    const watcher = await Watcher.come();
    const { page } = watcher;
    stand.answer = ({ what }) =>
      'form' in what
        ? { text: `**${JSON.stringify(what.written)}**`, buttons: [] }
        : {
            text: '### Slip\n**Bold** <img src=x onerror=alert(1)> until <t:1764547200:R>\n-# small [out](https://example.org/)',
            buttons: [[{ press: 'bet:1', label: 'Bet 100', style: 'primary', emoji: '🪙' }]],
            form: {
              ...{ form: 'amount:x', title: 'How many chips?' },
              rows: [
                { notice: 'All in **play** chips.' },
                { field: 'amount', label: 'Chips', input: TEXT },
                { field: 'where', label: 'Where', input: CHOICE },
                { field: 'sure', label: 'Sure', input: { kind: 'tick', isTicked: true } },
              ],
            },
          };
    await page.locator('.outcome').first().click();
    const sheet = page.locator('#sheet');
    await sheet.getByRole('heading', { name: 'How many chips?' }).waitFor();
    expect(await sheet.locator('img').count()).toBe(0);
    expect(await sheet.locator('strong').first().textContent()).toBe('Bold');
    expect(await sheet.locator('a').getAttribute('href')).toBe('https://example.org/');
    await watcher.photograph('sheet');
    expect(await watcher.findings()).toEqual([]);
    await sheet.getByLabel('Chips').fill('120');
    await sheet.getByLabel('Second').check();
    await sheet.getByRole('button', { name: 'Send' }).click();
    await sheet.getByText('{"amount":"120","where":["2"],"sure":true}').waitFor();
    expect(stand.uses.map(({ what }) => what)).toEqual([
      { press: expect.stringMatching(/^stake:/) },
      { form: 'amount:x', written: { amount: '120', where: ['2'], sure: true } },
    ]);
    expect(watcher.troubles).toEqual([]);
    await watcher.leave();
  });

  it('opens the booth, asks a question, hears a thought as it comes', async () => {
    const watcher = await Watcher.come({ width: 390, height: 844 });
    const { page } = watcher;
    const performer = Object.values(stand.picture.board).find(({ rank }) => rank === 1)?.id ?? '';
    stand.book = {
      ...stand.book,
      thoughts: [{ round: 7, room: 'News Room', trade: 'Held', thought: 'Hm.', speech: 'Ha.' }],
    };
    await page.locator(`#rows [data-performer="${performer}"]`).click();
    await page.locator('#booth .thought', { hasText: 'Hm.' }).waitFor();
    stand.tellAll({
      t: 'thought',
      performer: performer as never,
      round: 8,
      thought: 'Now or never.',
      speech: '',
      trade: '',
    });
    await page.locator('.note.fresh', { hasText: 'Now or never.' }).waitFor();
    await watcher.photograph('booth');
    await page.locator('#do-ask').click();
    expect(await page.locator('#question').getAttribute('maxlength')).toBe(String(QUESTION_LENGTH_MAX));
    await page.locator('#question').fill('Why Bonds?');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect
      .poll(() => stand.uses.map(({ what }) => what))
      .toEqual([{ command: 'ask', values: { trader: performer, question: 'Why Bonds?' } }]);
    await watcher.leave();
  });

  it('keeps a thought for a booth that is opened a moment later, and shows none beside the past', async () => {
    const watcher = await Watcher.come();
    const { page } = watcher;
    const performer = Object.values(stand.picture.board).find(({ rank }) => rank === 2)?.id ?? '';
    stand.tellAll({
      ...{ t: 'thought', performer: performer as never, round: stand.picture.round },
      ...{ thought: 'Nobody looks.', speech: '', trade: '' },
    });
    await page.locator(`#rows [data-performer="${performer}"]`).click();
    await page.locator('.note.fresh', { hasText: 'Nobody looks.' }).waitFor();
    await page.locator('#time-range').focus();
    await page.keyboard.press('Home');
    await page.locator('.note.fresh').waitFor({ state: 'detached' });
    await watcher.leave();
  });

  it('opens a booth in the past too, with the thoughts that were over then', async () => {
    const note = (round: number) => ({
      round,
      room: 'VC Office',
      trade: '',
      thought: `Of ${round}.`,
      speech: '',
    });
    stand.book = { ...stand.book, portfolio: ['Cash of now'], thoughts: [5, 2, 1].map(note) };
    const watcher = await Watcher.come({ query: '&episode=1&round=3' });
    const { page } = watcher;
    await page.locator('#time-note', { hasText: 'round 3' }).waitFor();
    await page.locator('#rows .row').nth(2).click();
    await page.locator('#booth .thought', { hasText: 'Of 2.' }).waitFor();
    expect(await page.locator('#booth .thought').allTextContents()).toEqual(['💭 Of 2.', '💭 Of 1.']);
    expect(await page.locator('#booth-paper').textContent()).not.toContain('Cash of now');
    await page.locator('#time-live').click();
    await page.locator('#booth-paper', { hasText: 'Cash of now' }).waitFor();
    await watcher.leave();
  });

  it('lets one press again what came too fast for the floor, and says so for a while', async () => {
    const watcher = await Watcher.come();
    const { page } = watcher;
    stand.answer = () => undefined;
    await page.locator('#wallet').click();
    await page.locator('#wallet[aria-busy=true]').waitFor();
    stand.tellAll({ t: 'error', why: 'tooFast', message: 'Wait a moment.' });
    await page.locator('#notice', { hasText: 'Wait a moment.' }).waitFor();
    expect(await page.locator('#wallet').getAttribute('aria-busy')).toBeNull();
    await page.locator('#notice').waitFor({ state: 'hidden' });
    await watcher.leave();
  });

  it('takes a vote with one press, and tells by itself what became of a question', async () => {
    await stand.crash();
    const voting = played.steps.findLastIndex(({ picture }) => picture.votes.length > 0);
    stand = await Stand.open(played, voting + 1);
    const watcher = await Watcher.come();
    const { page } = watcher;
    stand.answer = () => ({ text: 'The vote, with all its buttons', buttons: [], replaces: true });
    await page.locator('#votes .option').first().click();
    await page.locator('#toast', { hasText: 'Your vote is counted.' }).waitFor();
    expect(await page.locator('#sheet').isVisible()).toBe(false);
    stand.answer = () => ({ text: 'A slip '.repeat(30), buttons: [] });
    await page.locator('#wallet').click();
    await page.locator('#sheet[open]').waitFor();
    stand.tellAll({ t: 'reply', id: 'outcome', text: 'Alex: because.', buttons: [] });
    // It can be pressed away over the open sheet.
    await page.locator('#toast', { hasText: 'because' }).click();
    await page.locator('#toast').waitFor({ state: 'hidden' });
    expect(await page.locator('#sheet').isVisible()).toBe(true);
    await watcher.leave();
  });

  it('has nothing to press for who only watches', async () => {
    const watcher = await Watcher.come({ viewer: null });
    const { page } = watcher;
    expect(await page.locator('#viewer').textContent()).toContain('You watch here');
    expect(
      await page.locator('.outcome:not(:disabled), .option:not(:disabled), #booth-deeds:visible').count(),
    ).toBe(0);
    await watcher.leave();
  });

  it('goes back over the episode, plays it sixteen times as fast, and is live again', async () => {
    const watcher = await Watcher.come();
    const { page } = watcher;
    await page.locator('#time-range').focus();
    await page.keyboard.press('Home');
    await page.locator('html[data-past="true"]').waitFor({ state: 'attached' });
    await page.locator('#time-note', { hasText: 'round 0' }).waitFor();
    await page.locator('#time-speed').click();
    await page.locator('#time-speed').click();
    expect(await page.locator('#time-speed').textContent()).toBe('16×');
    await page.locator('#time-play').click();
    await page.locator('#time-note', { hasText: /round [12]/ }).waitFor();
    await watcher.photograph('past');
    expect(await watcher.findings()).toEqual([]);
    await page.locator('#time-live').click();
    await page.locator('html[data-past="false"]').waitFor({ state: 'attached' });
    expect(await watcher.names()).toEqual(ranked());
    await watcher.leave();
  });

  it('opens at a round of the past', async () => {
    const watcher = await Watcher.come({ query: '&episode=1&round=3' });
    await watcher.page.locator('#time-note', { hasText: 'round 3' }).waitFor();
    await watcher.leave();
  });

  it('plays on from that round, though Play is pressed before the episode has come', async () => {
    let come = (): void => {};
    stand.rewindsAfter = new Promise((resolve) => {
      come = resolve;
    });
    const watcher = await Watcher.come({ query: '&episode=1&round=3' });
    await watcher.page.locator('#time-play').click();
    come();
    await watcher.page.locator('#time-note', { hasText: /round [3-8]/ }).waitFor();
    expect(await watcher.page.locator('#time-play').getAttribute('data-playing')).toBe('true');
    await watcher.leave();
  });

  it('says so where there is no such episode', async () => {
    const watcher = await Watcher.come({ query: '&episode=99&round=3' });
    await watcher.page.locator('#notice', { hasText: 'look back on' }).waitFor();
    await watcher.leave();
  });

  it('does all of it by keyboard', async () => {
    const watcher = await Watcher.come({ width: 390, height: 844 });
    const { page } = watcher;
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await watcher.focused()).toBe('board');
    await page.locator('#tab-board').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await watcher.focused()).toBe('tab-ticker');
    await page.locator('#ticker:not([inert])').waitFor();
    await page.keyboard.press('Tab');
    for (let tabs = 0; tabs < 8 && !(await watcher.focused()).startsWith('stake:'); tabs += 1) {
      await page.keyboard.press('Tab');
    }
    stand.answer = () => ({ text: 'How many?', buttons: [[{ press: 'x', label: 'Ten', style: 'primary' }]] });
    await page.keyboard.press('Enter');
    await page.locator('#sheet[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#sheet[open]').waitFor({ state: 'hidden' });
    expect(await watcher.focused()).toMatch(/^stake:/);
    // What was pressed may be gone by the time one comes back.
    await page.keyboard.press('Enter');
    await page.locator('#sheet[open]').waitFor();
    await page.evaluate("document.querySelector('#bets-part').hidden = true");
    await page.keyboard.press('Escape');
    await expect.poll(() => watcher.focused()).toBe('ticker');
    const mirror = page.locator('#mirror');
    await page.locator('.standing').first().focus();
    expect((await mirror.boundingBox())?.width).toBeGreaterThan(200);
    expect(await page.locator('.standing').first().textContent()).toContain(ranked()[0]);
    await watcher.leave();
  });

  it.each(['board', 'booth', 'office'] as const)('is the %s alone on a transparent ground', async (part) => {
    const watcher = await Watcher.come({ query: `&overlay=${part}`, viewer: null });
    const { page } = watcher;
    const ground = 'getComputedStyle(document.body).backgroundColor';
    expect(await page.evaluate<string>(ground)).toBe('rgba(0, 0, 0, 0)');
    const shown = ['#board', '#booth', '#ticker', '#office-part', '#top', '#tape'];
    const visible = await Promise.all(shown.map((selector) => page.locator(selector).isVisible()));
    const wanted = part === 'office' ? '#office-part' : `#${part}`;
    expect(shown.filter((_, index) => visible[index])).toEqual([wanted]);
    await watcher.photograph(`overlay-${part}`);
    await watcher.leave();
  });
});

const TEXT: LiveInput = {
  ...{ kind: 'text', style: 'line', lengthMin: 1, lengthMax: 7, value: '', placeholder: '100' },
  isOptional: false,
};
const CHOICE: LiveInput = {
  ...{ kind: 'choice', min: 1, max: 1 },
  options: [
    { value: '1', label: 'First', isChosen: true },
    { value: '2', label: 'Second', description: 'The other one' },
  ],
};
