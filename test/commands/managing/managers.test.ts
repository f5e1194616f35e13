// /power: what managers may, what everybody sees, and what is refused in words.

import { beforeEach, describe, expect, test } from 'vitest';
import { command as power } from '../../../commands/power.ts';
import { FULL_CAST, Playhouse } from '../../playhouse.ts';
import { callOn, press, textOf } from '../house-call.ts';

let house: Playhouse;
beforeEach(() => {
  house = new Playhouse().create({}, FULL_CAST);
});

describe('/power', () => {
  test('says until when, and that the floor is closed where it is', async () => {
    expect(textOf(await power.run(callOn(house)))).toMatch(
      /Power hour until <t:\d+:t> \(<t:\d+:R>\)\.\nThe floor is closed/,
    );
    expect(house.show.powerHourUntilMs).toBe(house.atMs + 3_600_000);
    expect(textOf(await power.run(callOn(house)))).toMatch(/under way already, until <t:/);
  });
  test('ends before its time with its button, for managers alone', async () => {
    const first = await power.run(callOn(house));
    const again = await power.run(callOn(house));
    for (const reply of [first, again]) {
      expect(reply).toMatchObject({
        buttons: [[{ press: { kind: 'powerEnd' }, label: 'End the power hour' }]],
      });
    }
    expect(textOf(await press(power, house, 'powerEnd'))).toContain('Only members with **Manage Server**');
    expect(house.show.powerHourUntilMs).not.toBeNull();
    expect(textOf(await press(power, house, 'powerEnd', { isManager: true }))).toContain(
      'a round every 5 minutes again',
    );
    expect(house.show.powerHourUntilMs).toBeNull();
    expect(textOf(await press(power, house, 'powerEnd', { isManager: true }))).toContain(
      'No power hour is under way',
    );
  });
  test('needs a show', async () => {
    expect(textOf(await power.run(callOn(new Playhouse())))).toContain('`/setup`');
  });
});
