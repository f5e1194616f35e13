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
const ask = async (index: number, question = 'Why Crypto?'): Promise<void> => {
  const options = [
    { name: 'trader', value: 'alex' },
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
  expect(own(1)[0]?.content).toContain('**Alex** has your question: “Why Crypto?”');
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
  expect(own(1)[0]?.content).toContain('has your question');
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
  expect(own(1)[0]?.content).not.toContain('has your question');
});
