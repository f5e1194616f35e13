// A whole episode through the real client over the loopback, with an audience that does all it can do.
// The tests follow the episode: each begins where the one before it left the show.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../src/rehearsal/people/viewer.ts';
import { ROOMS, traders } from '../../src/show/cast/cast.ts';
import { viewerId } from '../../src/show/ids.ts';
import { balanceOf } from '../../src/show/ledger.ts';
import { walletOf } from '../../src/show/parlour/wagers.ts';
import { type Held, holdAgainstOpenapi, openapiIsThere } from '../rehearsal/openapi.ts';
import { amount, buttonsOf, Night, trader } from './night.ts';

const slug = (room: string): string => room.toLowerCase().replaceAll(' ', '-');
/** Without what escapes or decorates it. */
const plain = (text: string): string => text.replace(/[\\*_~`]/g, '');
const EPHEMERAL = 64;

let night: Night;
let held: Held;
let crowd: readonly Viewer[] = [];

beforeAll(async () => {
  night = await Night.open({
    // The lock comes at half the episode, and a busy machine draws the bell's picture for seconds before bets are taken.
    settings: { paceMs: 2_500 },
    prepare: async (loopback) => {
      held = await holdAgainstOpenapi(loopback);
      crowd = await Promise.all(
        Array.from({ length: 50 }, (_, index) => loopback.addViewer({ name: `Guest ${index + 1}` })),
      );
    },
  });
});

afterAll(() => night?.close());

describe('the episode', () => {
  it('opens with a bell, a commitment, and the board as a picture with all of it in words', async () => {
    const bell = await night.admin.until(({ content }) => content.includes('Opening bell · episode 1'));
    expect(bell.channelId).toBe(night.channel('trading-floor'));
    expect(bell.content).toMatch(/[0-9a-f]{64}/);
    const [board] = bell.attachments;
    expect(board?.content_type).toBe('image/png');
    for (const { name } of traders(night.show.cast)) expect(board?.description).toContain(name);
    const picture = Buffer.from(await (await fetch(board?.url ?? '')).arrayBuffer());
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
  });

  it('takes bets, and tells odds and wallets to whoever asks', async () => {
    const [robin, sam] = [night.viewer('Robin'), night.viewer('Sam')];
    const slip = await night.command(robin, 'bet', [trader('alex'), amount(100)]);
    await night.command(sam, 'bet', [trader('alex'), amount(40)]);
    await night.command(sam, 'bet', [trader('sarah'), amount(10), { name: 'other-bet', value: 'moves' }]);
    expect(slip.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(slip.content).toMatch(/Alex/);
    expect((await night.command(robin, 'wallet')).content).toContain('900');
    expect((await night.command(sam, 'odds')).content).toContain('Sarah');
    const wagers = [...(night.show.episode?.pools[0]?.wagers ?? [])];
    const stakes = wagers.map(({ viewer, outcome, chips }) => [viewer, outcome, chips]);
    expect(stakes).toEqual([
      [robin.id, 'alex', 100],
      [sam.id, 'sarah', 50],
    ]);
  });

  it('lets a viewer follow a trader, and nobody else see it', async () => {
    const robin = night.viewer('Robin');
    const feed = await night.command(robin, 'follow', [trader('alex')]);
    expect(feed.ephemeralFor).toBe(robin.id);
    await robin.until(({ id, content }) => id === feed.id && content.includes('💭'));
    const seenBySam = night
      .viewer('Sam')
      .channels()
      .flatMap(({ id }) => night.viewer('Sam').messages(id));
    expect(seenBySam.filter(({ content }) => content.includes('Following'))).toEqual([]);
  });

  it('answers fifty viewers who vote within one second, and counts each once', async () => {
    const opened = await night.command(night.viewer('Robin'), 'chaos');
    expect(opened.flags & EPHEMERAL).toBe(EPHEMERAL);
    const vote = await night.admin.until((message) =>
      buttonsOf(message).some((id) => id.startsWith('vote:')),
    );
    const [first = '', second = ''] = buttonsOf(vote);
    const beganMs = performance.now();
    // Every fifth presses the other button too, and every seventh the same one again.
    const pressed = crowd.map((viewer, index) => [
      viewer.press(vote.id, first),
      ...(index % 5 === 0 ? [viewer.press(vote.id, second)] : []),
      ...(index % 7 === 0 ? [viewer.press(vote.id, first)] : []),
    ]);
    expect(performance.now() - beganMs).toBeLessThan(1_000);
    const outcomes = await Promise.all(pressed.flat());
    expect(outcomes.filter(({ state }) => state !== 'done')).toEqual([]);
    expect(Object.keys(night.show.chaos?.ballots ?? {}).sort()).toEqual(crowd.map(({ id }) => id).sort());
    await expect.poll(() => night.show.chaos, { timeout: 20_000 }).toBeNull();
    const closed = (await night.events()).find((event) => event.type === 'chaosClosed');
    expect(closed?.tally.reduce((sum, count) => sum + count, 0)).toBe(50);
    expect(closed?.passed).not.toBeNull();
    const result = await night.admin.until(
      ({ id, content }) => id === vote.id && content.includes('is over'),
    );
    // No ballot any more: only the way to the next vote.
    expect(buttonsOf(result)).toEqual(['chaos']);
    const struck = await night.admin.until(
      ({ id, content }) => id !== vote.id && content.includes(closed?.passed?.text.slice(0, 30) ?? '?'),
    );
    expect(struck.channelId).toBe(night.channel('trading-floor'));
  });

  it('shows thoughts, portfolios, the market, the board and the help on request', async () => {
    const sam = night.viewer('Sam');
    expect((await night.command(sam, 'thoughts', [trader('mike')])).content).toContain('Mike');
    expect((await night.command(sam, 'portfolio', [trader('alice')])).content).toContain('Alice');
    expect((await night.command(sam, 'market')).content).toContain('Crypto');
    expect((await night.command(sam, 'help')).content).toContain('/follow');
    const board = await night.command(sam, 'leaderboard');
    expect(board.attachments[0]?.description).toContain('Alex');
  });

  it('refuses in a sentence, for that viewer alone', async () => {
    const refused = await night.command(night.viewer('Sam'), 'portfolio', [trader('zoe')]);
    expect(refused.ephemeralFor).toBe(night.viewer('Sam').id);
    expect(refused.content).toMatch(/zoe/);
    const poor = await night.command(night.viewer('Sam'), 'follow', [trader('nobody')]);
    expect(poor.content).toMatch(/nobody/);
  });

  it('stands still for an admin, and for nobody else', async () => {
    const sam = night.viewer('Sam');
    await expect(night.command(sam, 'pause')).rejects.toThrow('There is no command /pause');
    await night.command(night.admin, 'pause');
    // A round that was underway is told to its end.
    await night.director.idle();
    const { seq } = night.show;
    expect(night.show.pausedSinceMs).not.toBeNull();
    expect((await night.command(sam, 'bet', [trader('alice'), amount(5)])).content).toMatch(/pause/i);
    expect(night.show.seq).toBe(seq);
    await night.command(night.admin, 'resume');
    expect(night.show.pausedSinceMs).toBeNull();
  });

  it('closes with a bell, the board, the bets paid and a recap', async () => {
    await night.admin.until(({ content }) => content.includes('Recap · episode 1'));
    await night.admin.until(({ content }) => content.includes('### 🎟️ Bets'));
    const bell = await night.admin.until(({ content }) => content.includes('Closing bell · episode 1'));
    expect(bell.attachments[0]?.description).toContain('Alex');
    const settled = (await night.events())
      .filter((event) => event.type === 'poolSettled')
      .find(({ pool }) => pool === 'e1-winner');
    const paid = settled?.payouts.reduce((sum, { paidChips }) => sum + paidChips, 0) ?? 0;
    expect(paid + (settled?.trayChips ?? 0)).toBe(150);
    const robin = viewerId(night.viewer('Robin').id);
    const own = settled?.payouts.find(({ viewer }) => viewer === robin)?.paidChips ?? 0;
    expect(balanceOf(night.show.chips, walletOf(robin))).toBe(900 + own);
    expect((await night.command(night.viewer('Sam'), 'recap')).content).toContain('Recap · episode 1');
  }, 60_000);
});

describe('all through the episode', () => {
  beforeAll(() => night.director.idle());

  it('every trader spoke where it stood, through a webhook with its own portrait', async () => {
    const turns = (await night.events()).filter((event) => event.type === 'turnTaken');
    expect(turns.length).toBeGreaterThan(20);
    for (const { name, id } of traders(night.show.cast)) {
      const said = ROOMS.flatMap((room) =>
        night
          .said(slug(room))
          .filter(({ author }) => author.name === `${name} · AI`)
          .map(({ content, author }) => ({ room, content: plain(content), author })),
      );
      expect(said.length).toBeGreaterThan(0);
      for (const { room, content, author } of said) {
        const turn = turns.find(
          ({ performer, decision }) => performer === id && content.includes(plain(decision.speech)),
        );
        expect([content, turn?.room]).toEqual([content, room]);
        expect((await fetch(author.avatarUrl)).headers.get('content-type')).toBe('image/png');
      }
    }
  });

  it('the news came out on the floor, and nobody but traders spoke in the rooms', async () => {
    const floor = night
      .said('trading-floor')
      .map(({ content }) => content)
      .join('\n');
    const published = (await night.events()).filter((event) => event.type === 'headlinePublished');
    expect(published.length).toBeGreaterThan(5);
    const words = published[0]?.headline.text.split(' ').slice(0, 3).join(' ') ?? '?';
    expect(floor).toContain(words);
    for (const room of ROOMS) {
      for (const { author } of night.said(slug(room))) expect(author.name).toMatch(/ · AI$/);
    }
  });

  it('no thought was in a message that others can read, but the one that convicts the hypocrite', async () => {
    const events = await night.events();
    const named = events.find((event) => event.type === 'hypocriteNamed');
    const thoughts = events.flatMap((event) => (event.type === 'turnTaken' ? [event] : []));
    const readable = ['trading-floor', ...ROOMS.map(slug)].flatMap((name) => night.said(name));
    const holds = (content: string, thought: string): boolean => plain(content).includes(plain(thought));
    const told = readable.flatMap(({ content }) =>
      thoughts
        .filter(({ decision }) => holds(content, decision.thought))
        .map(({ performer }) => ({ performer, inRecap: content.includes('Recap · episode 1') })),
    );
    expect(told.length).toBeLessThanOrEqual(1);
    for (const each of told) expect(each).toEqual({ performer: named?.performer, inRecap: true });
  });

  it('what is for one viewer’s eyes was for that viewer’s alone', () => {
    const feeds = night.loopback.world.messages.all().filter(({ content }) => content.includes('Following'));
    expect(feeds.length).toBeGreaterThan(0);
    expect(feeds.map(({ ephemeralFor }) => ephemeralFor)).toEqual(feeds.map(() => night.viewer('Robin').id));
  });

  it('nothing went wrong on the way', () => {
    // At this pace the stage's own budget drops lines, and says so.
    expect(night.logged.filter(({ msg }) => !String(msg).startsWith('a line was dropped'))).toEqual([]);
  });

  it.runIf(openapiIsThere)('every request was one that Discord’s own document allows', () => {
    expect(held.violations).toEqual([]);
    expect(held.checked()).toBeGreaterThan(100);
  });
});
