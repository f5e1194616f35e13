// What no rule and no fold knows is named, and never taken for something else: a file may hold anything.
import { expect, it } from 'vitest';
import { apply } from '../../src/show/apply.ts';
import type { ShowEvent } from '../../src/show/events/event.ts';
import type { Intent } from '../../src/show/intents/intent.ts';
import { step } from '../../src/show/step.ts';
import { DECK, Playhouse } from '../playhouse.ts';

/** The last ones are found on every object. */
const NEVER_HEARD_OF = ['moonLanded', '', 'constructor', 'toString', '__proto__'];

it.each(NEVER_HEARD_OF)('an event of the type "%s"', (type) => {
  const { show } = new Playhouse();
  expect(() => apply(show, { type } as unknown as ShowEvent, 0)).toThrow(`unknown event: {"type":"${type}"}`);
});

it.each(NEVER_HEARD_OF)('an intent of the type "%s"', (type) => {
  const { show } = new Playhouse();
  expect(() => step(show, { type, atMs: show.atMs } as unknown as Intent, DECK)).toThrow('unknown intent');
});
