import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelGroups, firstChannel } from '../../../src/rehearsal/page/frame/channel-order.ts';
import { startsGroup } from '../../../src/rehearsal/page/messages/grouping.ts';
import { channelAddress, channelAt, messageAt } from '../../../src/rehearsal/page/route.ts';
import type { PageState } from '../../../src/rehearsal/page/state.ts';
import {
  afterFrame,
  KEPT_MESSAGES,
  read,
  withMessage,
  withPending,
} from '../../../src/rehearsal/page/state.ts';
import { hello } from './scene/scene.ts';
import { channels, ids } from './scene/scene-guild.ts';
import { line, message } from './scene/scene-posts.ts';

const ORIGIN = 'http://127.0.0.1:1';

function greeted(): PageState {
  const state = afterFrame(null, hello(ids.robin, ORIGIN), ids.floor);
  if (state === null) throw new Error('a hello must make a state');
  return state;
}

function folded(state: PageState, frame: Parameters<typeof afterFrame>[1]): PageState {
  const next = afterFrame(state, frame, ids.floor);
  if (next === null) throw new Error('a state cannot vanish');
  return next;
}

describe('messages', () => {
  it('drops what comes before the first hello', () => {
    expect(afterFrame(null, { t: 'channels', channels }, null)).toBeNull();
  });
  it('marks a channel that is not being read, until it is', () => {
    const said = folded(greeted(), { t: 'message', message: line(ORIGIN, 'Mike', ids.vc, 'Hm.') });
    expect([...said.unread]).toEqual([ids.vc]);
    expect([...read(said, ids.vc).unread]).toEqual([]);
  });
  it('replaces an edited message where it stands', () => {
    const state = greeted();
    const first = state.messages[ids.floor]?.[0];
    if (first === undefined) throw new Error('the scene has a message');
    const edited = folded(state, { t: 'messageUpdate', message: { ...first, content: 'New' } });
    expect(edited.messages[ids.floor]?.[0]?.content).toBe('New');
    expect(edited.messages[ids.floor]).toHaveLength(state.messages[ids.floor]?.length ?? 0);
  });
  it('forgets a deleted message', () => {
    const state = greeted();
    const id = state.messages[ids.floor]?.[0]?.id ?? '';
    const deleted = folded(state, { t: 'messageDelete', channelId: ids.floor, id });
    expect(deleted.messages[ids.floor]?.some((kept) => kept.id === id)).toBe(false);
  });
  it('keeps ids in order and single, in whatever order they come', () => {
    const sent = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 300 });
    fc.assert(
      fc.property(sent, (numbers) => {
        const list = numbers.reduce<ReturnType<typeof withMessage>>(
          (kept, number) => withMessage(kept, message(ORIGIN, { channelId: ids.floor, id: String(number) })),
          [],
        );
        const kept = list.map(({ id }) => Number(id));
        expect(kept).toEqual([...new Set(kept)].toSorted((one, other) => one - other));
        expect(kept.length).toBeLessThanOrEqual(KEPT_MESSAGES);
      }),
    );
  });
});

describe('reconnecting', () => {
  it('replaces everything, so that nothing is lost or doubled', () => {
    const frame = hello(ids.robin, ORIGIN);
    const again = folded(greeted(), frame);
    expect(again.messages).toEqual(frame.messages);
  });
  it('marks the channels where something was said meanwhile', () => {
    const frame = hello(ids.robin, ORIGIN);
    const missed = {
      ...frame,
      messages: { ...frame.messages, [ids.coffee]: [line(ORIGIN, 'Alice', ids.coffee, 'Hm.')] },
    };
    expect([...folded(greeted(), missed).unread]).toEqual([ids.coffee]);
  });
});

describe('a command on its way', () => {
  const command = { nonce: 'n', channelId: ids.floor, text: '/chaos', atMs: 0, state: 'sent' } as const;
  const answer = { t: 'interaction', id: '1', nonce: 'n', channelId: ids.floor } as const;

  it('is shown until it is answered', () => {
    const waiting = withPending(greeted(), command);
    expect(folded(waiting, { ...answer, state: 'thinking' }).pending).toHaveLength(1);
    expect(folded(waiting, { ...answer, state: 'done' }).pending).toEqual([]);
  });
  it('says why nothing came', () => {
    const failed = folded(withPending(greeted(), command), { ...answer, state: 'failed' });
    expect(failed.pending[0]).toMatchObject({ state: 'failed', sentence: undefined });
    const why = 'The rehearsal world could not be written to disk.';
    const unkept = folded(withPending(greeted(), command), { ...answer, state: 'failed', message: why });
    expect(unkept.pending[0]?.sentence).toBe(why);
  });
  it('goes when the server refuses it', () => {
    const refused = folded(withPending(greeted(), command), { t: 'error', nonce: 'n', message: 'No.' });
    expect(refused.pending).toEqual([]);
  });
});

describe('channels', () => {
  it('stand under their category, by position', () => {
    const [group] = channelGroups(channels.toReversed());
    expect(group?.channels.map(({ name }) => name)).toEqual([
      'trading-floor',
      'startup-offices',
      'vc-office',
      'coffee-shop',
      'news-room',
    ]);
  });
  it('put a thread below its channel and an orphan at the top', () => {
    const room = { id: '5', name: 'lobby', type: 0, parentId: '404', position: 0, topic: null };
    const thread = { id: '6', name: 'archive', type: 11, parentId: ids.floor, position: 0, topic: null };
    const [top, group] = channelGroups([...channels, room, thread]);
    expect(top?.channels).toEqual([room]);
    expect(group?.channels[1]).toBe(thread);
  });
  it('open at the floor, or where the address says', () => {
    expect(firstChannel(channels)?.name).toBe('trading-floor');
    expect(channelAt('#coffee-shop', channels)?.id).toBe(ids.coffee);
    expect(channelAt('#%E0%A4%A', channels)?.name).toBe('trading-floor');
    expect(channelAt('', [])).toBeUndefined();
  });
  it('open below the category where the floor has a name of another language', () => {
    const general = { ...channels[1], id: '1', name: 'general', parentId: null } as (typeof channels)[number];
    const renamed = channels.map((channel) =>
      channel.id === ids.floor ? { ...channel, name: 'トレーディングフロア' } : channel,
    );
    expect(firstChannel([general, ...renamed])?.id).toBe(ids.floor);
    expect(firstChannel([general])?.id).toBe('1');
  });
  it('open where an address names one of their messages', () => {
    const address = `#${ids.coffee}/91`;
    expect(channelAt(address, channels)?.id).toBe(ids.coffee);
    expect(messageAt(address)).toBe('91');
    for (const none of ['#coffee-shop', `#${ids.coffee}/`, '#/91', ''])
      expect(messageAt(none)).toBeUndefined();
  });
  it('have an address that leads back to them', () => {
    for (const channel of channels.slice(1)) {
      expect(channelAt(channelAddress(channel, channels), channels)).toBe(channel);
    }
  });
});

describe('a group of messages', () => {
  const first = line(ORIGIN, 'Alex', ids.floor, 'One');
  const second = { ...line(ORIGIN, 'Alex', ids.floor, 'Two'), timestamp: first.timestamp };

  it.each([
    ['nothing before it', undefined, second, true],
    ['the same author at once', first, second, false],
    ['another author', line(ORIGIN, 'Sarah', ids.floor, 'Hm'), second, true],
    [
      'eight minutes between',
      first,
      { ...second, timestamp: new Date(Date.parse(first.timestamp) + 480_000).toISOString() },
      true,
    ],
    [
      'an answer to a command',
      first,
      { ...second, interaction: { id: '1', userId: '2', userName: 'R', commandName: 'odds' } },
      true,
    ],
    ['for this viewer alone', first, { ...second, ephemeralFor: ids.robin }, true],
  ])('%s', (_, previous, next, starts) => expect(startsGroup(previous, next)).toBe(starts));
});
