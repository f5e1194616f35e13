// /floor leads onto the live floor by the ways that the host has opened, and says so where there is none.

import { expect, it } from 'vitest';
import { command } from '../../commands/floor.ts';
import { GUILD, Playhouse } from '../playhouse.ts';
import { buttonsOf, callOn, press, textOf } from './house-call.ts';

const addressOf = (guild: string): string => `https://floor.example/live/?guild=${guild}`;
const PUBLIC = { hasActivity: false, addressOf };
const ACTIVITY = { hasActivity: true, addressOf: () => undefined };
const BOTH = { hasActivity: true, addressOf };
const house = () => new Playhouse().create();

it('tells the address where the floor is public, and offers to open it here where that works too', async () => {
  const watching = await command.run(callOn(house(), { liveFloor: PUBLIC }));
  expect(textOf(watching)).toContain(`(https://floor.example/live/?guild=${GUILD})`);
  // Nothing is opened in Discord where there is no Activity.
  expect(textOf(watching)).toContain('by the commands here');
  expect(buttonsOf(watching)).toEqual([]);
  const playing = await command.run(callOn(house(), { liveFloor: BOTH }));
  expect(textOf(playing)).toContain(`(https://floor.example/live/?guild=${GUILD})`);
  expect(textOf(playing)).toContain('opens it in Discord');
  expect(buttonsOf(playing)).toEqual(['launch']);
});

it('opens at once where there is nothing to choose, from the button, and from the App Launcher', async () => {
  expect(await command.run(callOn(house(), { liveFloor: ACTIVITY }))).toEqual({ kind: 'launch' });
  expect(await press(command, house(), 'launch', { liveFloor: BOTH })).toEqual({ kind: 'launch' });
  expect(await command.entryPoint?.run(callOn(house(), { liveFloor: BOTH }))).toEqual({ kind: 'launch' });
});

it('says who can switch it on, and what there is before the show', async () => {
  expect(textOf(await command.run(callOn(house())))).toContain('docs/activity.md');
  expect(textOf(await press(command, house(), 'launch'))).toContain('docs/activity.md');
  const before = await command.run(callOn(new Playhouse(), { liveFloor: BOTH }));
  expect(textOf(before)).toContain('/setup');
});
