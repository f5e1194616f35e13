// What was posted is known by its messages' ids, whatever was lost on the way: an answer, a process, a note.
// Discord withholds the words of webhooks' messages here, as it does from a bot without that intent.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Performance } from '../../../src/director/ports.ts';
import type { Aim, Fault } from '../../../src/rehearsal/faults/fault.ts';
import { THE_HOUSE, viewerId } from '../../../src/show/ids.ts';
import { DEFAULT_SETTINGS } from '../../../src/show/state/settings.ts';
import { posts, webhookSpeech } from '../../rehearsal/faults/aims.ts';
import { idless, portalPage, reset, silence, status503 } from '../../rehearsal/faults/named-faults.ts';
import { Rig } from '../rig.ts';

const LONG = { ...DEFAULT_SETTINGS, roundsPerEpisode: 20, sleepAfterMs: null };
const slug = (room: string): string => room.toLowerCase().replace(' ', '-');

/** The office is shown where there is time for it. */
const isNoPicture = (content: string): boolean => !content.includes('🏢');

let rig: Rig;
beforeEach(async () => {
  rig = await new Rig({ stage: { onArrival: 'setUp' } }).open();
  await rig.ring();
  await rig.startRound();
});
afterEach(() => rig.close());

/** As the director does: again and again until it is shown. */
async function untilShown(performance: Performance): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt++) {
    try {
      return void (await rig.passing(rig.perform(performance)));
    } catch {
      rig.clock.advance(1_000);
    }
  }
  throw new Error('it was not shown in ten attempts');
}

const lost = (aim: Aim, fault: Fault, times: number) =>
  rig.loopback.faults.arm({ ...aim, fault, comes: 'after', times });

describe('a post whose answer is lost', () => {
  const faults: readonly [string, () => Fault][] = [
    ['a 503', status503],
    ['a cut line', reset],
    ['a page of a portal', portalPage],
    ['JSON without an id', idless],
  ];

  it.each(faults)('to %s stands on the floor once', async (_, fault) => {
    lost(posts, fault(), 1);
    const outcome = await rig.shows.submit(rig.guild, {
      ...{ type: 'pause', viewer: viewerId(rig.viewer(1).id), atMs: rig.clock.nowMs() },
    });
    expect(outcome.ok).toBe(true);
    if (rig.shows.latest !== undefined) await untilShown(rig.shows.latest);
    expect(rig.contents('trading-floor').filter((text) => text.includes('is paused'))).toHaveLength(1);
  });

  it.each(faults)('to %s is said in its room once', async (_, fault) => {
    const room = slug(rig.show.episode?.asked[0]?.room ?? '');
    lost(webhookSpeech, fault(), 1);
    const answered = rig.answer();
    await rig.passing(answered);
    expect(rig.contents(room)).toHaveLength(1);
  });

  it('three times over is said once', async () => {
    const room = slug(rig.show.episode?.asked[0]?.room ?? '');
    lost(webhookSpeech, status503(), 3);
    await rig.passing(rig.answer());
    expect(rig.contents(room)).toHaveLength(1);
  });

  it('is not taken for posted where it was not', async () => {
    const room = slug(rig.show.episode?.asked[0]?.room ?? '');
    rig.loopback.faults.arm({ ...webhookSpeech, fault: portalPage(), times: 2 });
    await rig.passing(rig.answer());
    expect(rig.contents(room)).toHaveLength(1);
  });
});

describe('after a crash', () => {
  it('a line whose answer was lost with the process is found, and the next one is said', async () => {
    const asked = rig.show.episode?.asked[0];
    const room = slug(asked?.room ?? '');
    const end = lost(webhookSpeech, silence(), 1);
    // The message is made, and the process dies before it hears of it.
    const unheard = rig.answer().catch(() => undefined);
    await rig.admin.until(({ content }) => content.includes('Words of'));
    rig.closing.abort();
    end();
    await unheard;
    await rig.stage.close();
    rig.closing = new AbortController();
    await rig.raise();
    const { latest } = rig.shows;
    if (latest !== undefined) await untilShown(latest);
    expect(rig.contents(room)).toHaveLength(1);
  });

  it('nobody waits for a line that Discord holds back, and it is said at the next start', async () => {
    const room = slug(rig.show.episode?.asked[0]?.room ?? '');
    rig.loopback.faults.arm({ ...webhookSpeech, fault: silence(), times: 1 });
    const waits = rig.answer().catch(() => undefined);
    await expect.poll(() => rig.requests.some(({ path }) => path.startsWith('/webhooks/'))).toBe(true);
    rig.closing.abort();
    await rig.passing(rig.stage.close(), 4);
    await waits;
    expect(rig.contents(room)).toEqual([]);
    rig.closing = new AbortController();
    await rig.raise();
    const { latest } = rig.shows;
    if (latest !== undefined) await untilShown(latest);
    expect(rig.contents(room)).toHaveLength(1);
  });

  it('equal words of an older step are another post', async () => {
    const by = viewerId(rig.viewer(1).id);
    const wish = (type: 'pause' | 'resume') => ({ type, viewer: by, atMs: rig.clock.nowMs() }) as const;
    await rig.play(wish('pause'));
    rig.clock.advance(3_000);
    await rig.play(wish('resume'));
    rig.clock.advance(3_000);
    await rig.shows.submit(rig.guild, wish('pause'));
    if (rig.shows.latest !== undefined) await rig.perform(rig.shows.latest);
    expect(rig.contents('trading-floor').filter((text) => text.includes('is paused'))).toHaveLength(2);
  });

  it('lines that were told together are known each by its own', async () => {
    await rig.close();
    rig = await new Rig({ stage: { onArrival: 'setUp', settings: LONG } }).open();
    await rig.ring();
    const spoken: Performance[] = [];
    while (spoken.length < 16) {
      const asked = rig.show.episode?.asked[0];
      if (asked === undefined) await rig.startRound();
      else {
        await rig.shows.submit(rig.guild, rig.wishOf(asked, { location: 'Coffee Shop' }));
        if (rig.shows.latest !== undefined) spoken.push(rig.shows.latest);
      }
    }
    const tellings = [];
    for (const each of spoken) tellings.push(await rig.passing(rig.perform(each)));
    await rig.passing(Promise.all(tellings.map(({ told }) => told)));
    expect(rig.contents('coffee-shop').length).toBeLessThan(16);
    const before = rig.allContents();
    await rig.stage.close();
    await rig.raise();
    for (const each of spoken) await rig.passing(rig.perform(each));
    expect(rig.allContents().filter(isNoPicture)).toEqual(before.filter(isNoPicture));
  });
});

it('tells of a removal in other words than of a pause by a member', async () => {
  await rig.play({ type: 'pause', viewer: THE_HOUSE, atMs: rig.clock.nowMs() });
  expect(rig.contents('trading-floor').at(-1)).toContain('taken out of this server');
});
