// The chaos vote on the floor: a live tally that is edited with measure, and the result in its place.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FaultRule } from '../../../src/rehearsal/faults/fault.ts';
import { viewerId } from '../../../src/show/ids.ts';
import { DEFAULT_SETTINGS } from '../../../src/show/state/settings.ts';
import { customIds } from '../../programs/page-client.ts';
import { posts } from '../../rehearsal/faults/aims.ts';
import { forbidden, reset } from '../../rehearsal/faults/named-faults.ts';
import { Rig } from '../rig.ts';

const LONG = { ...DEFAULT_SETTINGS, roundsPerEpisode: 20, sleepAfterMs: null };

describe('the chaos vote', () => {
  let rig: Rig;
  const visit = async (index: number) =>
    rig.play({
      ...{ type: 'visit', viewer: viewerId(rig.viewer(index).id) },
      ...{ atMs: rig.clock.nowMs(), today: '2027-01-15' },
    });
  const ballot = async (index: number, option: number) =>
    rig.play({
      ...{ type: 'castBallot', viewer: viewerId(rig.viewer(index).id), atMs: rig.clock.nowMs() },
      ...{ vote: rig.show.chaos?.id ?? '', option },
    });
  const edits = (): number =>
    rig.requests.filter(({ method, path }) => method === 'PATCH' && path.includes('/messages/')).length;
  const floor = (): string => rig.contents('trading-floor').at(-1) ?? '';

  const open = (index: number) =>
    rig.play({ type: 'openChaos', viewer: viewerId(rig.viewer(index).id), atMs: rig.clock.nowMs() });

  beforeEach(async () => {
    rig = await new Rig({ stage: { onArrival: 'setUp', settings: LONG } }).open();
    await rig.ring();
    for (const index of [0, 1, 2]) await visit(index);
    await open(0);
  });
  afterEach(() => rig.close());

  it('is a message with a button for each headline', () => {
    expect(floor()).toContain('Chaos vote');
    const message = rig.admin.messages(rig.channel('trading-floor')).at(-1);
    const buttons = JSON.stringify(message?.components);
    expect(buttons).toContain(`vote:${rig.show.chaos?.id}:2`);
    expect(buttons).toContain(`own:${rig.show.chaos?.id}`);
  });

  it('shows the tally at once, then at most every 1.5 s, and always the last state', async () => {
    await ballot(0, 1);
    expect(floor()).toContain('**1 vote**');
    await ballot(1, 1);
    await ballot(2, 1);
    expect(edits()).toBe(1);
    const shown = rig.admin.until(({ content }) => content.includes('**3 votes**'));
    rig.clock.advance(1_500);
    await shown;
    expect(edits()).toBeLessThanOrEqual(2);
  });

  it('is edited once for a press, by nobody but the stage', async () => {
    const message = rig.admin.messages(rig.channel('trading-floor')).at(-1)?.id ?? '';
    rig.clock.advance(10_000);
    const from = rig.requests.length;
    const done = await rig.viewer(1).press(message, `vote:${rig.show.chaos?.id}:1`);
    expect(done).toMatchObject({ state: 'done', answeredWith: 6 });
    const { latest } = rig.shows;
    if (latest !== undefined) await rig.perform(latest);
    const writing = rig.requests.slice(from).filter(({ method, path, body }) => {
      const updates = path.endsWith('/callback') && (body as { type?: number }).type === 7;
      return updates || (method === 'PATCH' && path.includes('/messages/'));
    });
    expect(writing.map(({ method }) => method)).toEqual(['PATCH']);
    expect(floor()).toContain('**1 vote**');
  });

  it('rewrites the viewer’s own copy, where the press was there', async () => {
    const channelId = rig.channel('general');
    const copy = await rig.viewer(1).command({ channelId, name: 'chaos' });
    await rig.viewer(1).press(copy.messageId ?? '', `vote:${rig.show.chaos?.id}:1`);
    const shown = rig
      .viewer(1)
      .messages(channelId)
      .find(({ id }) => id === copy.messageId);
    expect(shown?.content).toContain('**1 vote**');
  });

  const drop = async (): Promise<string> => {
    const channel = rig.channel('trading-floor');
    const message = rig.admin.messages(channel).at(-1)?.id ?? '';
    const { apiUrl, token } = rig.loopback;
    await fetch(`${apiUrl}/v10/channels/${channel}/messages/${message}`, {
      ...{ method: 'DELETE', headers: { authorization: `Bot ${token}` } },
    });
    return message;
  };
  const votes = () =>
    rig.admin
      .messages(rig.channel('trading-floor'))
      .filter(({ components }) => JSON.stringify(components).includes('vote:'));

  it('is there again where it was deleted, once /chaos points to it', async () => {
    await drop();
    rig.clock.advance(10_000);
    const floorId = rig.channel('trading-floor');
    for (const index of [1, 2]) {
      const told = await rig.viewer(index).command({ channelId: floorId, name: 'chaos' });
      expect(told.state).toBe('done');
    }
    expect(votes()).toHaveLength(1);
    await rig.viewer(1).press(votes()[0]?.id ?? '', `vote:${rig.show.chaos?.id}:1`);
    expect(Object.values(rig.show.chaos?.ballots ?? {})).toEqual([1]);
    rig.clock.advance(60_000);
    const before = rig.contents('trading-floor').length;
    await rig.play({ type: 'closeChaos', atMs: rig.clock.nowMs(), vote: rig.show.chaos?.id ?? '' });
    expect(floor()).toContain('The chaos vote is over');
    expect(rig.contents('trading-floor')).toHaveLength(before);
  });

  it('is there again where it was deleted, at the next ballot, with the tally', async () => {
    await drop();
    rig.clock.advance(10_000);
    await ballot(1, 1);
    expect(votes()).toHaveLength(1);
    expect(votes()[0]?.content).toContain('**1 vote**');
    await drop();
    rig.clock.advance(10_000);
    await ballot(2, 1);
    expect(votes()[0]?.content).toContain('**2 votes**');
  });

  it('is there once where it was deleted and the answer to the new one was lost, with the newest tally', async () => {
    await drop();
    rig.clock.advance(10_000);
    rig.loopback.faults.arm({ name: 'a bad moment', ...posts, fault: reset(), comes: 'after', times: 1 });
    await ballot(1, 1);
    rig.clock.advance(10_000);
    await ballot(2, 1);
    expect(votes()).toHaveLength(1);
    expect(votes()[0]?.content).toContain('**2 votes**');
    await drop();
    rig.clock.advance(10_000);
    await ballot(0, 1);
    expect(votes()).toHaveLength(1);
    expect(votes()[0]?.content).toContain('**3 votes**');
  });

  it('ends with the result in the same message, after a restart too', async () => {
    await ballot(0, 1);
    await rig.stage.close();
    await rig.raise();
    const before = rig.contents('trading-floor').length;
    await ballot(1, 1);
    rig.clock.advance(60_000);
    await rig.play({ type: 'closeChaos', atMs: rig.clock.nowMs(), vote: rig.show.chaos?.id ?? '' });
    expect(floor()).toContain('The chaos vote is over');
    expect(floor()).toContain('strikes at the next round');
    expect(rig.contents('trading-floor')).toHaveLength(before);
    const message = rig.admin.messages(rig.channel('trading-floor')).at(-1);
    expect(customIds(message)).toEqual(['chaos']);
  });

  it('tells the result anew where its message was deleted', async () => {
    const message = rig.admin.messages(rig.channel('trading-floor')).at(-1)?.id ?? '';
    const { apiUrl, token } = rig.loopback;
    await fetch(`${apiUrl}/v10/channels/${rig.channel('trading-floor')}/messages/${message}`, {
      ...{ method: 'DELETE', headers: { authorization: `Bot ${token}` } },
    });
    rig.clock.advance(60_000);
    await rig.play({ type: 'closeChaos', atMs: rig.clock.nowMs(), vote: rig.show.chaos?.id ?? '' });
    expect(floor()).toContain('The chaos vote is over');
  });

  const results = () =>
    rig.contents('trading-floor').filter((text) => text.includes('The chaos vote is over'));
  const close = () =>
    rig.play({ type: 'closeChaos', atMs: rig.clock.nowMs(), vote: rig.show.chaos?.id ?? '' });
  const rewriting = { method: 'PATCH', route: '/channels/:channel/messages/:message' } as const;

  it('tells a result once that could not be written into its message, also when the step is told again', async () => {
    rig.clock.advance(60_000);
    const end = rig.loopback.faults.arm({ name: 'no edits', ...rewriting, fault: forbidden() });
    const closing = await close();
    end();
    expect(results()).toHaveLength(1);
    await rig.perform(closing);
    expect(results()).toHaveLength(1);
  });

  it('tells it once where the step is told again while its message cannot be rewritten', async () => {
    rig.clock.advance(60_000);
    const closing = await close();
    const end = rig.loopback.faults.arm({ name: 'no edits', ...rewriting, fault: forbidden() });
    await rig.perform(closing);
    end();
    expect(results()).toHaveLength(1);
  });

  it('tells it once where the steps are told again when the next vote is open, or over', async () => {
    rig.clock.advance(60_000);
    const closing = await close();
    rig.clock.advance(3_600_000);
    const opening = await open(1);
    expect(floor()).toContain('Chaos vote');
    await rig.stage.close();
    await rig.raise();
    await rig.perform(closing);
    await rig.perform(opening);
    expect(results()).toHaveLength(1);
    expect(floor()).not.toContain('The chaos vote is over');
    rig.clock.advance(60_000);
    await close();
    expect(results()).toHaveLength(2);
    for (const told of [closing, opening]) await rig.perform(told);
    expect(results()).toHaveLength(2);
    expect(floor()).toContain('The chaos vote is over');
  });

  it('tells it once, and opens no vote that is over, where its message was deleted and all is told again', async () => {
    const opening = rig.shows.latest;
    const casting = [await ballot(0, 1), await ballot(1, 1)];
    await drop();
    rig.clock.advance(60_000);
    const closing = await close();
    const strike = await rig.startRound();
    const told = rig.contents('trading-floor');
    expect(told.filter((text) => text.includes('headline struck'))).toHaveLength(1);
    expect(results()).toHaveLength(0);
    await rig.stage.close();
    await rig.raise();
    for (const each of [opening, ...casting, closing, strike])
      if (each !== undefined) await rig.perform(each);
    expect(votes()).toHaveLength(0);
    expect(rig.contents('trading-floor')).toEqual(told);
  });

  it('ends in the message that was made in its place, though the answer to that was lost', async () => {
    await ballot(0, 1);
    await drop();
    rig.clock.advance(10_000);
    rig.loopback.faults.arm({ name: 'a bad moment', ...posts, fault: reset(), comes: 'after', times: 1 });
    await ballot(1, 1);
    rig.clock.advance(60_000);
    await close();
    expect(votes()).toHaveLength(0);
    expect(results()).toHaveLength(1);
  });

  it('keeps a newer vote’s result where the strike of the one before is told again', async () => {
    for (const index of [0, 1]) await ballot(index, 1);
    rig.clock.advance(60_000);
    await close();
    const strike = await rig.startRound();
    expect(floor()).not.toContain('The chaos vote is over');
    const strikes = () => rig.contents('trading-floor').filter((text) => text.includes('headline struck'));
    expect(strikes()).toHaveLength(1);
    rig.clock.advance(3_600_000);
    await open(1);
    for (const index of [0, 1]) await ballot(index, 2);
    rig.clock.advance(60_000);
    await close();
    expect(results()).toHaveLength(1);
    await rig.stage.close();
    await rig.raise();
    await rig.perform(strike);
    expect(results()).toHaveLength(1);
    expect(strikes()).toHaveLength(1);
  });

  it('tells it once where the answer to its own message was lost, and the step is tried again', async () => {
    rig.clock.advance(60_000);
    const arm = (rule: FaultRule) => rig.loopback.faults.arm({ name: 'a bad moment', ...rule });
    const end = arm({ ...rewriting, fault: forbidden() });
    arm({ ...posts, fault: reset(), comes: 'after', times: 1 });
    await expect(close()).rejects.toThrow();
    end();
    const { latest } = rig.shows;
    if (latest === undefined) throw new Error('nothing was performed');
    await rig.perform(latest);
    expect(results()).toHaveLength(1);
  });

  it('counts fifty viewers who press at once, under Discord’s limits, each once', async () => {
    await rig.close();
    rig = await new Rig({ stage: { onArrival: 'setUp' }, loopback: { rateLimits: 'discord' } }).open();
    await rig.ring();
    await visit(0);
    await open(0);
    const message = rig.admin.messages(rig.channel('trading-floor')).at(-1)?.id ?? '';
    const people = await Promise.all(
      Array.from({ length: 50 }, (_, index) => rig.loopback.addViewer({ name: `Voter ${index}` })),
    );
    const vote = rig.show.chaos?.id ?? '';
    const startedMs = performance.now();
    const done = await Promise.all(people.map((voter) => voter.press(message, `vote:${vote}:1`)));
    expect(performance.now() - startedMs).toBeLessThan(3_000);
    expect(done.every(({ state }) => state === 'done')).toBe(true);
    expect(Object.keys(rig.show.chaos?.ballots ?? {})).toHaveLength(50);
  });
});
