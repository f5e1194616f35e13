// What the viewer sent: each is sent again under its own id after a break, answered once, and not for ever.
import { describe, expect, it } from 'vitest';
import { Errands } from '../../../src/live/page/doing/errands.ts';
import type { PageFrame } from '../../../src/live/page/line/line.ts';
import type { ReplyFrame } from '../../../src/live/wire.ts';

const reply = (id: string, more: Partial<ReplyFrame> = {}): ReplyFrame => ({
  ...{ t: 'reply', id, text: 'Done.', buttons: [] },
  ...more,
});

function errands() {
  const line = { isLive: true, sent: [] as PageFrame[], nowMs: 0 };
  let lastId = 0;
  const made = new Errands({
    newId: () => `id ${++lastId}`,
    send: (frame) => line.isLive && line.sent.push(frame) > 0,
    nowMs: () => line.nowMs,
  });
  const answers: (string | null)[] = [];
  const run = () => made.run({ press: 'wallet' }, (answer) => answers.push(answer?.t ?? null));
  return { made, line, run, answers };
}

describe('an errand', () => {
  it('is answered by the reply to its id, and by no other', () => {
    const { made, run, answers } = errands();
    run();
    expect(made.receive(reply('id 7'))).toBe(false);
    expect(made.receive(reply('id 1'))).toBe(true);
    expect(made.receive(reply('id 1'))).toBe(false);
    expect(answers).toEqual(['reply']);
  });

  it('of which more is to come is answered again', () => {
    const { made, run, answers } = errands();
    run();
    made.receive(reply('id 1', { isGoingOn: true }));
    made.receive(reply('id 1'));
    expect(answers).toEqual(['reply', 'reply']);
  });

  it('is sent again under the same id when the line is back', () => {
    const { made, line, run } = errands();
    line.isLive = false;
    expect(run()).toBe(false);
    line.isLive = true;
    made.resend();
    made.resend();
    expect(line.sent.map((frame) => 'id' in frame && frame.id)).toEqual(['id 1', 'id 1']);
  });

  it('is let go when its time is over, or the viewer is another', () => {
    const { made, line, run, answers } = errands();
    run();
    line.nowMs = 120_000;
    made.resend();
    run();
    made.forget();
    expect(answers).toEqual([null, null]);
    expect(line.sent).toHaveLength(2);
  });
});
