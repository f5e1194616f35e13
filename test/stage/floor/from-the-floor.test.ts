// What a member does from the posts of the floor alone, without ever typing a slash: at the wire, held against Discord's
// own document, and after a restart too.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageMessage } from '../../../src/rehearsal/page/protocol.ts';
import { DEFAULT_SETTINGS } from '../../../src/show/state/settings.ts';
import { type Held, holdAgainstOpenapi } from '../../rehearsal/openapi.ts';
import { Rig } from '../rig.ts';

let rig: Rig;
let held: Held;

beforeEach(async () => {
  rig = new Rig({
    stage: {
      onArrival: 'setUp',
      settings: { ...DEFAULT_SETTINGS, roundsPerEpisode: 4, sleepAfterMs: null },
    },
  });
  await rig.open();
  held = await holdAgainstOpenapi(rig.loopback);
  await rig.ring();
});
afterEach(async () => {
  await rig.close();
  expect(held.violations).toEqual([]);
});

const restart = async (): Promise<void> => {
  await rig.stage.close();
  await rig.raise();
};
const everywhere = (index: number): readonly PageMessage[] =>
  rig
    .viewer(index)
    .channels()
    .flatMap(({ id }) => rig.viewer(index).messages(id));
const messageOf = (index: number, id: string | null): PageMessage | undefined =>
  everywhere(index).find((message) => message.id === id);
const buttonIds = (message: PageMessage | undefined): readonly string[] =>
  JSON.stringify(message?.components ?? [])
    .match(/"custom_id":"[^"]+"/g)
    ?.map((found) => found.slice('"custom_id":"'.length, -1)) ?? [];
const bell = (): PageMessage | undefined =>
  everywhere(1).find(({ content }) => content.includes('Opening bell'));

/** Plays until somebody has spoken in a room; the message of that line. */
async function lineOf(text: string): Promise<PageMessage> {
  for (let tries = 0; tries < 40; tries++) {
    if (rig.show.episode?.asked.length === 0) await rig.startRound();
    await rig.answer({ speech: text, thought: 'nobody must know' });
    await rig.stage.idle();
    const line = everywhere(1).find(({ content }) => content.includes(text));
    if (line !== undefined) return line;
  }
  throw new Error('nobody spoke');
}

async function finishRound(): Promise<void> {
  while (rig.show.episode?.roundUnderway === true) await rig.answer({});
  await rig.stage.idle();
}

describe('from the opening bell', () => {
  it('one bets in a form, withdraws, follows, and asks what this is', async () => {
    const post = bell();
    expect(buttonIds(post)).toEqual([
      ...['alice', 'sarah', 'alex', 'mike'].map((id) => `stake:winner:${id}`),
      ...['odds:winner', 'roster', 'chaos', 'help', 'bell'],
    ]);
    const opened = await rig.viewer(1).press(post?.id ?? '', 'stake:winner:alex');
    const placed = await rig.viewer(1).submit(opened.id, { amount: '100' });
    expect(messageOf(1, placed.messageId)?.content).toContain('Stake: **100 chips**');
    await restart();
    const withdrawn = await rig.viewer(1).press(placed.messageId ?? '', 'withdraw:winner');
    expect(messageOf(1, withdrawn.messageId)?.content).toContain('**100 chips** back');
    const roster = await rig.viewer(1).press(post?.id ?? '', 'roster');
    expect(roster.ephemeral).toBe(true);
    const feed = await rig.viewer(1).press(roster.messageId ?? '', 'follow:mike');
    expect(messageOf(1, feed.messageId)?.content).toContain('Following Mike');
    const help = await rig.viewer(1).press(post?.id ?? '', 'help');
    expect(messageOf(1, help.messageId)?.content).toContain('Bullpen');
  });

  it('the odds are answered to one alone, and the post stays as it is', async () => {
    const post = bell();
    const done = await rig.viewer(1).press(post?.id ?? '', 'odds:winner');
    expect(done.ephemeral).toBe(true);
    expect(bell()?.content).toBe(post?.content);
    expect(messageOf(2, done.messageId)).toBeUndefined();
  });

  it('a press after the lock says when bets open again', async () => {
    const post = bell();
    rig.clock.advance((rig.show.episode?.locksAtMs ?? 0) - rig.clock.nowMs());
    const late = await rig.viewer(1).press(post?.id ?? '', 'stake:winner:alex');
    expect(late.modal).toBeNull();
    expect(messageOf(1, late.messageId)?.content).toMatch(/locked.*<t:\d+:t>/);
  });
});

describe('from the menu of a trader’s line', () => {
  it('one reads what was thought when the round is over, also after a restart', async () => {
    const line = await lineOf('I am perfectly calm');
    const name = 'What were you thinking?';
    const early = await rig.viewer(1).useOnMessage({ messageId: line.id, name });
    expect(messageOf(1, early.messageId)?.content).not.toContain('nobody must know');
    await finishRound();
    await restart();
    const done = await rig.viewer(1).useOnMessage({ messageId: line.id, name });
    expect(done.ephemeral).toBe(true);
    expect(messageOf(1, done.messageId)?.content).toContain('nobody must know');
    expect(messageOf(2, done.messageId)).toBeUndefined();
  });

  it('one shares a card for all, without a ping, and not another at once', async () => {
    const line = await lineOf('I am perfectly calm');
    await finishRound();
    const done = await rig.viewer(1).useOnMessage({ messageId: line.id, name: 'Share card' });
    await rig.stage.idle();
    const card = messageOf(2, done.messageId) ?? everywhere(2).at(-1);
    expect(card?.content).toContain(`<@${rig.viewer(1).id}> shares`);
    expect(card?.attachments[0]?.description).toContain('Thought: “nobody must know”');
    const again = await rig.viewer(1).useOnMessage({ messageId: line.id, name: 'Share card' });
    expect(messageOf(1, again.messageId)?.content).toContain('too early');
  });

  it('on any other message it says on what it works', async () => {
    const done = await rig.viewer(1).useOnMessage({ messageId: bell()?.id ?? '', name: 'Bet on' });
    expect(messageOf(1, done.messageId)?.content).toContain('no line of a trader');
  });
});
