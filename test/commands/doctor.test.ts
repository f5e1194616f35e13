// /doctor for whoever manages the server and for a member, and what its buttons mend.

import { expect, it } from 'vitest';
import { command } from '../../commands/doctor.ts';
import { ANN, Playhouse } from '../playhouse.ts';
import { buttonsOf, callOn, press, textOf } from './house-call.ts';

it('tells a manager everything and a member the short of it', async () => {
  const house = new Playhouse().create().ring();
  const whole = textOf(await command.run(callOn(house, { isManager: true })));
  const short = textOf(await command.run(callOn(house)));
  expect(whole).toContain('How everything is');
  expect(short).toContain('Everything is fine');
  expect(short).not.toContain('webhooks');
});

it('is no visit: nobody is granted anything', async () => {
  const house = new Playhouse().create().ring();
  await command.run(callOn(house));
  expect(house.show.viewers.get(ANN)).toBeUndefined();
});

it('offers to set up where there is no show, and to whom it may', async () => {
  const house = new Playhouse();
  expect(buttonsOf(await command.run(callOn(house, { isManager: true })))).toEqual(['setUp:', 'examine']);
  expect(buttonsOf(await command.run(callOn(house)))).toEqual(['examine']);
  expect(textOf(await press(command, house, 'repair'))).toContain('Manage Server');
});

it('says that it sets up, and then what came of it', async () => {
  const house = new Playhouse().create().ring();
  const reply = await press(command, house, 'repair', { isManager: true });
  expect(textOf(reply)).toContain('One moment');
  const done = 'next' in reply ? await reply.next?.() : undefined;
  expect(done?.text).toContain('#trading-floor');
  expect(done?.text).not.toContain('Everything is fine');
});

it('lets a paused show go on', async () => {
  const house = new Playhouse().create().ring();
  house.must({ type: 'pause', viewer: ANN, atMs: house.atMs });
  const asked = { isManager: true };
  expect(buttonsOf(await command.run(callOn(house, asked)))).toEqual(['goOn', 'examine']);
  expect(textOf(await press(command, house, 'goOn'))).toContain('Manage Server');
  expect(house.show.pausedSinceMs).not.toBeNull();
  await press(command, house, 'goOn', asked);
  expect(house.show.pausedSinceMs).toBeNull();
  expect(textOf(await press(command, house, 'goOn', asked))).toContain('Everything is fine');
});
