// A motion on the floor: its message with buttons and a live tally, and the result in its place.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { viewerId } from '../../../src/show/ids.ts';
import type { Choice } from '../../../src/show/votes/motion.ts';
import { Rig } from '../rig.ts';

describe('a motion', () => {
  let rig: Rig;
  const member = (index: number) => viewerId(rig.viewer(index).id);
  const visit = (index: number) =>
    rig.play({ type: 'visit', viewer: member(index), atMs: rig.clock.nowMs(), today: '2027-01-15' });
  const vote = (index: number, choice: Choice) =>
    rig.play({
      ...{ type: 'voteMotion', viewer: member(index), atMs: rig.clock.nowMs() },
      ...{ motion: rig.show.motion?.id ?? '', choice },
    });
  const close = () => {
    rig.clock.advance(60_000);
    return rig.play({ type: 'closeMotion', atMs: rig.clock.nowMs(), motion: rig.show.motion?.id ?? '' });
  };
  const floor = () => rig.admin.messages(rig.channel('trading-floor'));
  const voteMessage = () => floor().find(({ content }) => content.includes('Vote on the executive’s chair'));

  beforeEach(async () => {
    rig = await new Rig({ stage: { onArrival: 'setUp' } }).open();
    await rig.ring();
    for (const index of [0, 1, 2]) await visit(index);
    await rig.play({ type: 'openMotion', viewer: member(0), atMs: rig.clock.nowMs(), comeback: null });
  });
  afterEach(() => rig.close());

  it('is one message with a button for yes and one for no', () => {
    const id = rig.show.motion?.id;
    const buttons = JSON.stringify(voteMessage()?.components);
    expect(buttons).toContain(`motion:${id}:yes`);
    expect(buttons).toContain(`motion:${id}:no`);
    expect(voteMessage()?.content).toContain('**1 vote**');
  });

  it('shows the tally live, and is voted on under its own message', async () => {
    const pressed = await rig.viewer(1).press(voteMessage()?.id ?? '', `motion:${rig.show.motion?.id}:yes`);
    expect(pressed.state).toBe('done');
    expect(Object.values(rig.show.motion?.ballots ?? {})).toEqual(['yes', 'yes']);
    const { latest } = rig.shows;
    if (latest !== undefined) await rig.perform(latest);
    rig.clock.advance(1_500);
    await vote(2, 'no');
    expect(voteMessage()?.content).toMatch(/\*\*Yes\*\* · \*\*2 votes\*\*.*\*\*No\*\* · \*\*1 vote\*\*/s);
  });

  it('is there again where it was deleted, once somebody asks for one', async () => {
    const { apiUrl, token } = rig.loopback;
    const path = `channels/${rig.channel('trading-floor')}/messages/${voteMessage()?.id}`;
    await fetch(`${apiUrl}/v10/${path}`, { method: 'DELETE', headers: { authorization: `Bot ${token}` } });
    rig.clock.advance(10_000);
    expect(voteMessage()).toBeUndefined();
    await rig.viewer(1).command({ channelId: rig.channel('trading-floor'), name: 'chair' });
    expect(JSON.stringify(voteMessage()?.components)).toContain(`motion:${rig.show.motion?.id}:yes`);
  });

  it('ends with the result in the same message, after a restart too, and the member sits', async () => {
    await rig.stage.close();
    await rig.raise();
    await vote(1, 'yes');
    const before = floor().length;
    await close();
    expect(voteMessage()?.content).toContain('it is over');
    expect(voteMessage()?.content).toContain('✅ Passed');
    expect(voteMessage()?.components).toEqual([]);
    expect(
      floor()
        .slice(before)
        .map(({ content }) => content)
        .join(),
    ).toContain('🪑');
  });

  it('says that there was no quorum', async () => {
    await close();
    expect(voteMessage()?.content).toContain('No quorum: **1 vote** of 2 wanted. The chair stays empty.');
  });

  it('leaves a chaos vote beside it alone', async () => {
    await rig.play({ type: 'openChaos', viewer: member(1), atMs: rig.clock.nowMs() });
    await vote(2, 'yes');
    const chaos = floor().find(({ content }) => content.includes('Chaos vote'));
    expect(JSON.stringify(chaos?.components)).toContain(`vote:${rig.show.chaos?.id}:0`);
    expect(JSON.stringify(voteMessage()?.components)).toContain('motion:');
  });
});
