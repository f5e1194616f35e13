// /bell: on, off, by role, by name, and where there is no room for another name.

import { describe, expect, it } from 'vitest';
import { command } from '../../commands/bell.ts';
import { ANN, Playhouse } from '../playhouse.ts';
import { asked, callOn, press, textOf } from './house-call.ts';

const house = () => new Playhouse().create().ring();
const use = async (request: Parameters<typeof callOn>[1] = {}) =>
  textOf(await command.run(callOn(house(), request)));

describe('/bell', () => {
  it('calls a member from now on, by a role or by name, and says how it ends', async () => {
    expect(await use({ calling: { how: 'byRole' } })).toMatch(/through its role: once a day at most/);
    expect(await use({ calling: { how: 'byName' } })).toMatch(/by name: once a day at most/);
  });

  it('tells whoever may grant it what a role would take', async () => {
    expect(await use({ isManager: true })).toContain('**Manage Roles**');
    expect(await use()).not.toContain('**Manage Roles**');
  });

  it('says whom to ask where there is no room for another name', async () => {
    expect(await use({ calling: { how: 'full' } })).toMatch(/no room for more.*Manage Roles/);
  });

  it('stops where it rang', async () => {
    expect(await use({ calling: { on: true } })).toContain('does not call you any more');
    expect(asked).toContain(`stop calling ${ANN}`);
  });

  it('is started by the button under a bell, however often it is pressed', async () => {
    expect(textOf(await press(command, house(), 'bell', { calling: { on: true } }))).toContain(
      'From now on the opening bell calls you',
    );
  });

  it('says where there is no show', async () => {
    expect(textOf(await command.run(callOn(new Playhouse())))).toContain('There is no show');
  });
});
