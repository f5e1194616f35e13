// What managers alone may, one by one; /pause twice; /power: what everybody sees, and what is refused in words.

import { beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../../commands/all.ts';
import { command as cast } from '../../../commands/cast.ts';
import { command as pause } from '../../../commands/pause.ts';
import { command as power } from '../../../commands/power.ts';
import { FULL_CAST, Playhouse } from '../../playhouse.ts';
import { buttonsOf, callOn, press, textOf } from '../house-call.ts';

const MANAGER = { isManager: true };
let house: Playhouse;
beforeEach(() => {
  house = new Playhouse().create({}, FULL_CAST);
});

test('/pause, once more, says how the show goes on', async () => {
  expect(textOf(await pause.run(callOn(house, MANAGER)))).toContain('Paused.');
  expect(textOf(await pause.run(callOn(house, MANAGER)))).toBe(
    'It is paused already: `/resume` lets the show go on.',
  );
});

describe('/power', () => {
  test('says until when, and that the floor is closed where it is', async () => {
    expect(textOf(await power.run(callOn(house, MANAGER)))).toMatch(
      /Power hour until <t:\d+:t> \(<t:\d+:R>\)\.\nThe floor is closed/,
    );
    expect(house.show.powerHourUntilMs).toBe(house.atMs + 3_600_000);
    expect(textOf(await power.run(callOn(house, MANAGER)))).toMatch(/under way already, until <t:/);
  });
  test('ends before its time with its button, for managers alone', async () => {
    const first = await power.run(callOn(house, MANAGER));
    const again = await power.run(callOn(house, MANAGER));
    for (const reply of [first, again]) {
      expect(reply).toMatchObject({
        buttons: [[{ press: { kind: 'powerEnd' }, label: 'End the power hour' }]],
      });
    }
    expect(textOf(await press(power, house, 'powerEnd'))).toContain('Only members with **Manage Server**');
    expect(house.show.powerHourUntilMs).not.toBeNull();
    expect(textOf(await press(power, house, 'powerEnd', MANAGER))).toContain('a round every 5 minutes again');
    expect(house.show.powerHourUntilMs).toBeNull();
    expect(textOf(await press(power, house, 'powerEnd', MANAGER))).toContain('No power hour is under way');
  });
  test('begins none where the rounds are as fast already, and offers no button to end it', async () => {
    const loud = new Playhouse().create({ paceMs: 30_000 }, FULL_CAST);
    const reply = await power.run(callOn(loud, MANAGER));
    expect(textOf(reply)).toContain('A round begins every 30 seconds here already');
    expect(buttonsOf(reply)).toEqual([]);
    expect(loud.show.powerHourUntilMs).toBeNull();
  });
  test('needs a show', async () => {
    expect(textOf(await power.run(callOn(new Playhouse(), MANAGER)))).toContain('`/setup`');
  });
});

describe('where a server hands a command to others', () => {
  const MANAGED = commands.filter(({ definition }) => definition.default_member_permissions !== undefined);

  test.each(MANAGED.map((command) => [command.definition.name, command] as const))(
    '/%s trusts Discord, which let them through',
    async (_, command) => {
      const reply = await command.run(callOn(house));
      expect(textOf(reply)).not.toContain('Only members with **Manage Server**');
    },
  );

  test('they are given no button of a command that they were not handed', async () => {
    const ofOthers = /^(setUp|setUpChannels|settings|teardown|repair):/;
    for (const command of MANAGED) {
      const reply = await command.run(callOn(house));
      const own = command.definition.name === 'setup' ? /^setUp/ : /^$/;
      expect(buttonsOf(reply).filter((id) => ofOthers.test(id) && !own.test(id))).toEqual([]);
    }
  });

  test('a subcommand, of which Discord knows nothing, is for managers alone', async () => {
    const options = { performer: 'mike' };
    const reply = await cast.run(callOn(house, { subcommand: 'retire', options }));
    expect(textOf(reply)).toBe('Only members with **Manage Server** can do that here. Ask one of them.');
  });

  test('the button of their own answer is theirs, and of a post everybody reads it is not', async () => {
    await power.run(callOn(house));
    expect(textOf(await press(power, house, 'powerEnd'))).toContain('Only members with **Manage Server**');
    expect(textOf(await press(power, house, 'powerEnd', { onOwnAnswer: true }))).toContain('again');
  });
});
