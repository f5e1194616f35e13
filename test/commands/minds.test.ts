// /minds: the ratings of this server, out of what its own episodes came to.

import { expect, test } from 'vitest';
import { command as minds } from '../../commands/minds.ts';
import { Playhouse } from '../playhouse.ts';
import { callOn, textOf } from './house-call.ts';

test('nothing before the first bell, then who has played, and what of it', async () => {
  const house = new Playhouse().create().ring();
  expect(textOf(await minds.run(callOn(house)))).toContain('No mind has been rated yet');
  while (house.show.episode !== null) house.round();
  expect(textOf(await minds.run(callOn(house)))).toMatch(/1 episode, \d+\.\d% of its answers wholly its own/);
});
