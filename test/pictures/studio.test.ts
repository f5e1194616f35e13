import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterEach, describe, expect, test } from 'vitest';
import { ordinaryDay } from '../../src/gallery/people.ts';
import { office } from '../../src/gallery/samples.ts';
import { Studio } from '../../src/pictures/studio/studio.ts';
import { HandTimers } from '../memory/hand-timers.ts';
import { pngSize } from './reading/png.ts';

const moving = { kind: 'movingOffice', language: 'en', view: office(ordinaryDay()) } as const;
const portrait = { kind: 'portrait', view: { id: 'wire', colour: '#4cc9f0' } } as const;

describe('the studio', () => {
  let studio = new Studio();
  afterEach(async () => {
    await studio.close();
    studio = new Studio();
  });

  test('draws in a thread, once for the same content', async () => {
    const [one, other] = await Promise.all([studio.draw(portrait), studio.draw(portrait)]);
    expect(pngSize(one).width).toBe(512);
    expect(other).toBe(one);
  });

  test('says what was wrong with an order, and draws the next', async () => {
    await expect(studio.draw({ ...portrait, view: { id: 'wire', colour: 'mauve' } })).rejects.toThrow(
      '"mauve"',
    );
    expect(pngSize(await studio.draw(portrait)).width).toBe(512);
  });

  test('gives up what takes too long, and begins anew', async () => {
    studio = new Studio({ deadlineMs: 1 });
    await expect(studio.draw(moving)).rejects.toThrow('within 1 ms');
  });

  test('lets small pictures in between the frames of a moving one', async () => {
    const done: string[] = [];
    await studio.draw(portrait);
    const drawing = [
      studio.draw(moving).then(() => done.push('moving')),
      ...[1, 2, 3].map((episode) =>
        studio
          .draw({ kind: 'hall', language: 'en', view: { champions: [], more: episode } })
          .then(() => done.push(`small ${episode}`)),
      ),
    ];
    await Promise.all(drawing);
    expect(done).toEqual(['small 1', 'small 2', 'small 3', 'moving']);
  });

  test('rejects what is under way when it closes', async () => {
    const drawing = studio.draw(moving);
    const refused = expect(drawing).rejects.toThrow('closed');
    await studio.close();
    await refused;
  });

  test('lets its thread go when nothing was asked of it for a while, and draws on with another', async () => {
    const timers = new HandTimers();
    studio = new Studio({ later: timers.later });
    await studio.draw(portrait);
    timers.pass(119_000);
    expect(studio.isOpen).toBe(true);
    timers.pass(1_000);
    expect(studio.isOpen).toBe(false);
    expect(pngSize(await studio.draw({ ...portrait, view: { id: 'wire', colour: '#ffffff' } })).width).toBe(
      512,
    );
    expect(studio.isOpen).toBe(true);
  });

  test('leaves the main loop free while it draws', async () => {
    await studio.draw(portrait);
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const gif = await studio.draw(moving);
    delay.disable();
    expect(gif.subarray(0, 6).toString()).toBe('GIF89a');
    // Loaded machines stop everybody now and then: the median must be free, whatever the worst.
    expect(delay.percentile(50) / 1e6).toBeLessThan(20);
  });
});
