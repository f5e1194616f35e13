// Live feeds: one message that only its follower sees, kept up to date while its token lasts.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageMessage } from '../../../src/rehearsal/page/protocol.ts';
import { DEFAULT_SETTINGS } from '../../../src/show/state/settings.ts';
import { FEED_LASTS_MS } from '../../../src/stage/floor/feeds.ts';
import { Rig } from '../rig.ts';

describe('/follow', () => {
  let rig: Rig;
  let general: string;
  const own = (index: number): readonly PageMessage[] => rig.viewer(index).messages(general);
  const follow = async (index: number, trader = 'alex'): Promise<string> => {
    const options = [{ name: 'trader', value: trader }];
    const done = await rig.viewer(index).command({ channelId: general, name: 'follow', options });
    await rig.stage.idle();
    return done.messageId ?? '';
  };
  const turnOf = async (trader: string): Promise<void> => {
    for (;;) {
      if (rig.show.episode?.asked.length === 0) await rig.startRound();
      const performer = rig.show.episode?.asked[0]?.performer;
      await rig.answer({ thought: `Thought of ${performer} in round ${rig.show.episode?.round}` });
      if (performer === trader) break;
    }
    await rig.stage.idle();
  };

  beforeEach(async () => {
    rig = await new Rig({
      stage: {
        onArrival: 'setUp',
        settings: { ...DEFAULT_SETTINGS, roundsPerEpisode: 30, sleepAfterMs: null },
      },
    }).open();
    general = rig.channel('general');
    await rig.ring();
  });
  afterEach(() => rig.close());

  it('shows the thoughts as they come, to the follower alone, in one message', async () => {
    await follow(1);
    await turnOf('alex');
    expect(own(1)).toHaveLength(1);
    expect(own(1)[0]).toMatchObject({ ephemeralFor: rig.viewer(1).id });
    expect(own(1)[0]?.content).toContain('Thought of alex in round 1');
    expect(own(2)).toEqual([]);
    const public_ = rig.admin.channels().flatMap(({ id }) => rig.admin.messages(id));
    expect(public_.map(({ content }) => content).join()).not.toContain('Thought of');
  });

  it('goes on after a restart', async () => {
    await follow(1);
    await rig.stage.close();
    await rig.raise();
    await turnOf('alex');
    expect(own(1)[0]?.content).toContain('Thought of alex in round 1');
  });

  it('ends before its token does, and a press goes on with a new one', async () => {
    const message = await follow(1);
    const ended = rig.viewer(1).until(({ components }) => JSON.stringify(components).includes('feed:alex'));
    rig.clock.advance(FEED_LASTS_MS);
    await ended;
    await turnOf('alex');
    expect(own(1)[0]?.content).not.toContain('Thought of');
    expect(own(1)[0]?.content).toContain('This feed rests');
    await rig.viewer(1).press(message, 'feed:alex');
    await rig.stage.idle();
    expect(own(1)[0]?.content).toContain('Thought of alex');
    rig.clock.advance(60_000);
    await turnOf('alex');
    expect(own(1)).toHaveLength(1);
    expect(own(1)[0]?.content).toContain('in round 2');
  });

  it('stops when asked', async () => {
    const message = await follow(1);
    await rig.viewer(1).press(message, 'unfollow:alex');
    await rig.stage.idle();
    await turnOf('alex');
    expect(own(1)[0]?.content).toContain('no longer follow');
  });

  it('ends quietly when its message is gone', async () => {
    const message = await follow(1);
    rig.loopback.world.messages.remove(message);
    await turnOf('alex');
    await turnOf('alex');
    const edits = rig.requests.filter(
      ({ method, path }) => method === 'PATCH' && path.endsWith('/@original'),
    );
    expect(edits.map(({ status }) => status)).toEqual([404]);
  });

  it('serves many followers', async () => {
    const people = await Promise.all(
      Array.from({ length: 12 }, (_, index) => rig.loopback.addViewer({ name: `Fan ${index}` })),
    );
    await Promise.all(
      people.map((fan) =>
        fan.command({ channelId: general, name: 'follow', options: [{ name: 'trader', value: 'alex' }] }),
      ),
    );
    await rig.stage.idle();
    await turnOf('alex');
    for (const fan of people)
      expect(fan.messages(general)[0]?.content).toContain('Thought of alex in round 1');
  });
});
