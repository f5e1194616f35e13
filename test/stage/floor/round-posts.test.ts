// The floor's living post: one a round, edited while it lasts, whatever happens to it or to the process meanwhile.

import { MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Performance } from '../../../src/director/ports.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/show/state/settings.ts';
import { forbidden, status503 } from '../../rehearsal/faults/named-faults.ts';
import { Rig } from '../rig.ts';

let rig: Rig;
const open = async (settings: Partial<Settings> = {}): Promise<void> => {
  const all = { ...DEFAULT_SETTINGS, roundsPerEpisode: 20, sleepAfterMs: null, ...settings };
  rig = await new Rig({ stage: { onArrival: 'setUp', settings: all } }).open();
  await rig.ring();
};
afterEach(() => rig.close());

const floor = () => rig.admin.messages(rig.channel('trading-floor'));
/** Posts of a round, by what its first lines end with. */
const roundPosts = (round = 1) => floor().filter(({ content }) => content.includes(`round ${round} of 20`));
const edits = () => rig.requests.filter(({ method, path }) => method === 'PATCH' && /messages/.test(path));

const playOut = async (): Promise<void> => {
  while ((rig.show.episode?.asked.length ?? 0) > 0) await rig.answer();
};
/** Time passes, and what was due arrives. */
const settle = async (): Promise<void> => {
  for (let second = 0; second < 8; second++) {
    rig.clock.advance(1_000);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
};

describe('a round at the normal level', () => {
  beforeEach(() => open());

  it('is one post: its news at once, its quote when it closes, and nobody is woken', async () => {
    await rig.startRound();
    expect(roundPosts()).toHaveLength(1);
    const [begun] = roundPosts();
    expect(begun?.content).not.toContain('🗣️');
    expect((begun?.flags ?? 0) & MessageFlags.SuppressNotifications).not.toBe(0);
    await playOut();
    await settle();
    expect(roundPosts()).toHaveLength(1);
    expect(roundPosts()[0]?.id).toBe(begun?.id);
    expect(roundPosts()[0]?.content).toContain('🗣️');
    expect(roundPosts()[0]?.attachments).toHaveLength(1);
    expect(floor()).toHaveLength(2);
  });

  it('is edited at most once in some seconds, and ends as it ended', async () => {
    await rig.startRound();
    const before = edits().length;
    for (let line = 0; line < 6; line++) await feedLeak();
    await settle();
    expect(edits().length - before).toBeLessThanOrEqual(2);
    expect(roundPosts()[0]?.content.match(/leak pot/g)).toHaveLength(6);
  });

  it('is edited on after a restart, and says nothing twice', async () => {
    const started = await rig.startRound();
    const fed = await feedLeak();
    await settle();
    await rig.stage.close();
    await rig.raise();
    for (const step of [started, fed]) await rig.perform(step);
    await feedLeak();
    await settle();
    expect(roundPosts()).toHaveLength(1);
    expect(roundPosts()[0]?.content.match(/leak pot/g)).toHaveLength(2);
  });

  it('is shown in full after a process that died before it could edit', async () => {
    await rig.startRound();
    await feedLeak();
    await settle();
    const other = rig.stage;
    // The edit waits for its time; the process is gone by then.
    const lost = await feedLeak();
    await rig.raise();
    await rig.perform(lost);
    await settle();
    expect(roundPosts()).toHaveLength(1);
    expect(roundPosts()[0]?.content.match(/leak pot/g)).toHaveLength(2);
    await other.close();
  });

  it('is posted anew where somebody deleted it', async () => {
    await rig.startRound();
    const [first] = roundPosts();
    await fetch(`${rig.loopback.apiUrl}/v10/channels/${rig.channel('trading-floor')}/messages/${first?.id}`, {
      method: 'DELETE',
      headers: { authorization: `Bot ${rig.loopback.token}` },
    });
    await feedLeak();
    await settle();
    expect(roundPosts()).toHaveLength(1);
    expect(roundPosts()[0]?.id).not.toBe(first?.id);
    expect(roundPosts()[0]?.content).toContain('leak pot');
    await feedLeak();
    await settle();
    expect(roundPosts()).toHaveLength(1);
    expect(roundPosts()[0]?.content.match(/leak pot/g)).toHaveLength(2);
  });

  it('is posted anew when it is over an hour old', async () => {
    await rig.startRound();
    await feedLeak();
    await settle();
    const before = edits().length;
    rig.clock.advance(61 * 60_000);
    await feedLeak();
    await settle();
    expect(edits()).toHaveLength(before);
    expect(roundPosts()).toHaveLength(2);
    expect(roundPosts()[1]?.content.match(/leak pot/g)).toHaveLength(2);
  });

  it('stays the only one where a restart an hour later tells its steps again', async () => {
    const started = await rig.startRound();
    const fed = await feedLeak();
    await settle();
    await rig.stage.close();
    rig.clock.advance(61 * 60_000);
    await rig.raise();
    const tellings = [await rig.perform(started), await rig.perform(fed)];
    await settle();
    await Promise.all(tellings.map(({ told }) => told));
    expect(roundPosts()).toHaveLength(1);
    expect(roundPosts()[0]?.content.match(/leak pot/g)).toHaveLength(1);
  });

  it('is edited where it is new, though its step waited for an hour to be told', async () => {
    const atMs = rig.show.episode?.nextRoundAtMs ?? 0;
    await rig.shows.submit(rig.guild, { type: 'startRound', atMs });
    rig.clock.advance(61 * 60_000);
    if (rig.shows.latest !== undefined) await rig.perform(rig.shows.latest);
    await feedLeak();
    await settle();
    expect(roundPosts()).toHaveLength(1);
    expect(roundPosts()[0]?.content.match(/leak pot/g)).toHaveLength(1);
  });

  it('is posted anew where its edit is refused though the channel can be written in', async () => {
    await rig.startRound();
    const end = rig.loopback.faults.arm({ method: 'PATCH', path: /messages/, fault: forbidden() });
    await feedLeak();
    await settle();
    end();
    expect(roundPosts()).toHaveLength(2);
    expect(roundPosts()[1]?.content).toContain('leak pot');
  });

  it('is edited later where Discord is ill', async () => {
    await rig.startRound();
    rig.loopback.faults.arm({ method: 'PATCH', path: /messages/, fault: status503(), times: 2 });
    await feedLeak();
    for (let again = 0; again < 6; again++) await settle();
    expect(roundPosts()).toHaveLength(1);
    expect(roundPosts()[0]?.content).toContain('leak pot');
  });

  it('goes on in another post where it is full', async () => {
    await rig.startRound();
    for (let line = 0; line < 20; line++) await feedLeak();
    await settle();
    const told = floor().reduce((sum, { content }) => sum + (content.match(/leak pot/g)?.length ?? 0), 0);
    expect(told).toBe(20);
    expect(floor()).toHaveLength(3);
  });
});

describe('the other levels', () => {
  it('quiet: one quote a round, and no chatter', async () => {
    await open({ noise: 'quiet' });
    await rig.startRound();
    await feedLeak();
    await playOut();
    await settle();
    expect(floor()).toHaveLength(2);
    expect(roundPosts()[0]?.content).toContain('🗣️');
    expect(roundPosts()[0]?.content).not.toContain('leak pot');
  });

  it('loud: each has a post of its own', async () => {
    await open({ noise: 'loud' });
    await rig.startRound();
    await feedLeak();
    await playOut();
    await settle();
    expect(floor().length).toBeGreaterThanOrEqual(4);
    expect(roundPosts()[0]?.content).not.toContain('🗣️');
  });
});

/** A member feeds the pot: a line of the round's post. */
const feedLeak = async (): Promise<Performance> => {
  const { before, after, record } = await rig
    .play({
      ...{ type: 'visit', viewer: rig.viewer(1).id as never, atMs: rig.clock.nowMs(), today: '2027-01-15' },
    })
    .catch(() => rig.shows.latest as Performance);
  const event = { type: 'leakFed', viewer: rig.viewer(1).id, chips: 1, potChips: 2, chipPostings: [] };
  const performance = {
    before,
    after,
    record: { firstSeq: record.firstSeq + 1_000 + fed++, atMs: rig.clock.nowMs(), events: [event] },
  } as never as Performance;
  await rig.perform(performance);
  return performance;
};
let fed = 0;
