// Which steps a frame shows first, and when each was durable: what the bench's times begin with.
import { describe, expect, it } from 'vitest';
import { FrameMarks } from '../../../bench/live/floor/frame-marks.ts';

describe('the marks of frames', () => {
  it('know all steps that share a frame', () => {
    const marks = new FrameMarks();
    marks.written({ seq: 1, durableAtMs: 10 });
    marks.written({ seq: 4, durableAtMs: 20 });
    marks.looked(4);
    marks.sent(1, 1_000);
    expect(marks.take()).toEqual([{ frame: 1, sentAtMs: 1_000, durableAtMs: [10, 20] }]);
  });

  it('leave to the next frame what became durable after the look', () => {
    const marks = new FrameMarks();
    marks.written({ seq: 1, durableAtMs: 10 });
    marks.looked(1);
    marks.sent(1, 1_000);
    marks.written({ seq: 2, durableAtMs: 30 });
    marks.looked(2);
    marks.sent(2, 1_000);
    expect(marks.take().at(-1)).toEqual({ frame: 2, sentAtMs: 1_000, durableAtMs: [30] });
  });

  it('charge no frame with a step that had nothing to show', () => {
    const marks = new FrameMarks();
    marks.written({ seq: 1, durableAtMs: 10 });
    marks.looked(1);
    marks.written({ seq: 2, durableAtMs: 500 });
    marks.looked(2);
    marks.sent(1, 1_000);
    expect(marks.take()).toEqual([{ frame: 1, sentAtMs: 1_000, durableAtMs: [500] }]);
  });

  it('do not mind that one frame looks several times', () => {
    const marks = new FrameMarks();
    marks.written({ seq: 1, durableAtMs: 10 });
    marks.written({ seq: 2, durableAtMs: 20 });
    for (const seq of [2, 1, 2]) marks.looked(seq);
    marks.sent(1, 1_000);
    expect(marks.take()).toEqual([{ frame: 1, sentAtMs: 1_000, durableAtMs: [10, 20] }]);
    expect(marks.take()).toEqual([]);
  });
});
