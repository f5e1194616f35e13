// A member's question on the stage: taken in a message of their own, answered there with the way to the line; and below
// their next answer, where that message cannot be edited any more.

import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PageMessage } from '../../../src/rehearsal/page/protocol.ts';
import { DEFAULT_SETTINGS } from '../../../src/show/state/settings.ts';
import { FEED_LASTS_MS } from '../../../src/stage/floor/feeds.ts';
import { Rig } from '../rig.ts';

let rig: Rig;
let general: string;
const own = (index: number): readonly PageMessage[] => rig.viewer(index).messages(general);
const ask = async (index: number, question = 'Why Crypto?', trader = 'alex'): Promise<void> => {
  const options = [
    { name: 'trader', value: trader },
    { name: 'question', value: question },
  ];
  await rig.viewer(index).command({ channelId: general, name: 'ask', options });
  await rig.stage.idle();
};
/** Alex's next turn, which answers or does not. */
const turnOfAlex = async (act: string): Promise<void> => {
  for (;;) {
    if (rig.show.episode?.asked.length === 0) await rig.startRound();
    const performer = rig.show.episode?.asked[0]?.performer;
    await rig.answer(performer === 'alex' ? { act, speech: 'Because it goes up, Ann.' } : {});
    if (performer === 'alex') break;
  }
  await rig.stage.idle();
};
const ANSWER = 'answer the question from the audience';
/** Everybody's turn of a round that has begun: whoever owes an answer gives it. */
const restOfRound = async (): Promise<void> => {
  for (;;) {
    const [turn] = rig.show.episode?.asked ?? [];
    if (turn === undefined) break;
    const owes = turn.kind === 'decide' && turn.acts?.some(({ says }) => says === ANSWER) === true;
    await rig.answer(owes ? { act: ANSWER, speech: `I am ${turn.performer}, and I know.` } : {});
  }
  await settle();
};
/** Time passes, and what was due arrives. */
const settle = async (): Promise<void> => {
  for (let second = 0; second < 6; second++) {
    rig.clock.advance(1_000);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  await rig.stage.idle();
};
/** What a member has just done is performed on the floor. */
const perform = async (): Promise<void> => {
  const { latest } = rig.shows;
  if (latest !== undefined) await rig.perform(latest);
  await settle();
};
const roundPost = (round: number): PageMessage | undefined =>
  rig.admin
    .messages(rig.channel('trading-floor'))
    .find(({ content }) => content.includes(`round ${round} of 30`));
const labels = (message: PageMessage | undefined): readonly string[] =>
  (JSON.stringify(message?.components ?? []).match(/"label":"[^"]*"/g) ?? []).map((text) =>
    text.slice(9, -1),
  );

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

it('is answered in the message that took it, with the way to the line, which says whom it answers', async () => {
  await ask(1);
  expect(own(1)[0]?.content).toContain('Your question to **Alex** waits: “Why Crypto?”');
  await rig.startRound();
  await expect.poll(() => own(1)[0]?.content).toContain('**Alex** has your question: “Why Crypto?”');
  await turnOfAlex(ANSWER);
  await expect.poll(() => own(1)[0]?.content).toContain('🗣️ **Alex**: “Because it goes up, Ann.”');
  const link = /https:\/\/discord\.com\/channels\/\d+\/(\d+)\/(\d+)/.exec(own(1)[0]?.content ?? '');
  const line = rig.admin.messages(link?.[1] ?? '').find(({ id }) => id === link?.[2]);
  expect(line?.content).toContain('-# ❓ Alex answers the audience: “Why Crypto?”');
  expect(own(1)).toHaveLength(1);
  expect(own(1)[0]).toMatchObject({ ephemeralFor: rig.viewer(1).id });
});

it('is told below the next answer where its message has run out', async () => {
  await ask(1);
  rig.clock.advance(FEED_LASTS_MS + 1);
  await turnOfAlex(ANSWER);
  expect(own(1)[0]?.content).toContain('Your question to **Alex** waits');
  await rig.viewer(1).command({ channelId: general, name: 'plots', options: [] });
  await rig.stage.idle();
  expect(own(1).at(-1)?.content).toContain('“Because it goes up, Ann.”');
  await rig.viewer(1).command({ channelId: general, name: 'plots', options: [] });
  await rig.stage.idle();
  expect(own(1).at(-1)?.content).not.toContain('Because it goes up');
});

it('falls with a sentence when two rounds go by', async () => {
  await ask(1);
  while (rig.show.episode?.questions.length === 1) await turnOfAlex('none');
  await rig.stage.idle();
  await expect.poll(() => own(1)[0]?.content).toContain('let two rounds go by');
});

it('is refused where it is typed, when it has in it what the filter refuses', async () => {
  await ask(1, 'Will you look at https://evil.example/x?');
  expect(rig.show.episode?.questions).toEqual([]);
  expect(own(1)[0]?.content).not.toContain('our question to **Alex**');
});

it('waits while others do, and what most want to know is put first; each asker gets the answer', async () => {
  await rig.startRound();
  await restOfRound();
  await ask(1);
  await perform();
  await ask(2, 'Will you pay?', 'mike');
  await perform();
  expect(own(2)[0]?.content).toContain('Your question to **Mike** waits');
  expect(own(2)[0]?.content).toContain('**1** **Alex**: “Why Crypto?” · 1 wants to know');
  expect(labels(own(2)[0])).toEqual(['1 · I want to know too (1)']);
  const post = roundPost(1);
  expect(post?.content).toContain('-# 🙋 **1** Somebody asks **Alex**: “Why Crypto?”');
  expect(post?.content).toContain('-# 🙋 **2** Somebody asks **Mike**: “Will you pay?”');
  expect(labels(post).slice(-2)).toEqual(['1 · I want to know too (1)', '2 · I want to know too (1)']);

  const floor = rig.channel('trading-floor');
  const before = rig.viewer(1).messages(floor).length;
  await rig.admin.press(post?.id ?? '', 'backQuestion:e1q2');
  await perform();
  expect(rig.admin.messages(floor).at(-1)?.content).toContain(
    'You want to know too what **Mike** says to “Will you pay?” 2 members do now.',
  );
  expect(labels(roundPost(1)).at(-1)).toBe('2 · I want to know too (2)');
  expect(rig.viewer(1).messages(floor)).toHaveLength(before);

  await rig.startRound();
  await settle();
  expect(roundPost(2)?.content).toContain('❓ **2** of the audience ask **Mike**: “Will you pay?”');
  expect(roundPost(2)?.content).toContain('-# 🙋 **1** Somebody asks **Alex**: “Why Crypto?”');
  expect(labels(roundPost(2)).at(-1)).toBe('1 · I want to know too (1)');
  expect(labels(roundPost(1)).join()).not.toContain('I want to know too');
  await restOfRound();
  await expect.poll(() => own(2)[0]?.content).toContain('🗣️ **Mike**: “I am mike, and I know.”');
  expect(own(1)[0]?.content).toContain('Your question to **Alex** waits');

  await rig.startRound();
  await settle();
  expect(roundPost(3)?.content).toContain('❓ The audience asks **Alex**: “Why Crypto?”');
  expect(own(1)[0]?.content).toContain('**Alex** has your question');
  await restOfRound();
  await expect.poll(() => own(1)[0]?.content).toContain('🗣️ **Alex**: “I am alex, and I know.”');
  expect(JSON.stringify(rig.viewer(2).messages(floor))).not.toContain(rig.viewer(1).id);
});
