import { describe, expect, it } from 'vitest';
import { command } from '../../../commands/setup.ts';
import type { Settings } from '../../../src/show/state/settings.ts';
import { Playhouse } from '../../playhouse.ts';
import { callOn, hinted, textOf } from '../house-call.ts';

const house = () => new Playhouse().create();
const setUp = async (show: Playhouse, options: Record<string, string> = {}) =>
  textOf(await command.run(callOn(show, { options, isManager: true })));

describe('/setup', () => {
  it('says what holds now', async () => {
    const text = await setUp(house(), { pace: 'normal' });
    expect(text).toContain('A round every 5 minutes, 6 rounds an episode.');
    expect(text).toContain('Opens soon after the closing bell, closes after the last round (UTC).');
  });

  it('takes over pace, time zone and bells, and takes a bell away again', async () => {
    const show = house();
    const text = await setUp(show, {
      pace: 'loud',
      timezone: 'europe/madrid',
      opens: '9:30',
      closes: '22:00',
    });
    expect(text).toContain('A round every 30 seconds');
    expect(text).toContain('Opens at 09:30, closes at 22:00 (Europe/Madrid).');
    expect(show.show.settings).toMatchObject({
      paceMs: 30_000,
      timeZone: 'Europe/Madrid',
      openingBell: '09:30',
      closingBell: '22:00',
    });
    await setUp(show, { opens: 'none' });
    expect(show.show.settings.openingBell).toBeNull();
  });

  it('orders the morning paper, and cancels it', async () => {
    const show = house();
    expect(await setUp(show, { paper: '8:00' })).toContain('The morning paper comes at 08:00.');
    expect(show.show.settings.recapAt).toBe('08:00');
    expect(await setUp(show, { paper: 'none' })).not.toContain('paper');
    expect(show.show.settings.recapAt).toBeNull();
  });

  it('takes over settings where a show from before there was a paper has none', async () => {
    const show = house();
    const { recapAt: _none, ...before } = show.show.settings;
    show.show = { ...show.show, settings: before as typeof show.show.settings };
    expect(await setUp(show, { closes: '22:00' })).toContain('closes at 22:00');
  });

  it.each([
    [{ paper: 'at dawn' }, /Nothing was changed: \*Morning paper\* is an hour/],
    [{ opens: '25:00' }, /Nothing was changed: \*Opening bell\* is an hour/],
    [{ closes: 'late' }, /Nothing was changed: \*Closing bell\*/],
    [{ timezone: 'Mars/Base' }, /There is no time zone Mars\/Base/],
    [{ pace: 'warp' }, /Nothing was changed: \*Pace\* takes from 1 second to 1 day/],
  ])('refuses %o in a sentence and changes nothing', async (options, sentence) => {
    const show = house();
    const before = show.show.settings;
    expect(await setUp(show, options as Record<string, string>)).toMatch(sentence);
    expect(show.show.settings).toEqual(before);
  });

  it('hints time zones as they are typed', () => {
    const hints = hinted(command, house(), 'timezone', 'new y');
    expect(hints).toEqual([{ name: 'America/New_York', value: 'America/New_York' }]);
    expect(hinted(command, house(), 'timezone', '')).toHaveLength(25);
  });
});

describe('time zones', () => {
  const hints = (value: string): readonly string[] =>
    (hinted(command, house(), 'timezone', value) ?? []).map(({ name }) => name);

  it.each([
    ['Asia/Kolkata', 'kolkata'],
    ['Asia/Calcutta', 'calc'],
    ['Europe/Kyiv', 'kyiv'],
    ['Europe/Kiev', 'kiev'],
    ['America/Nuuk', 'nuuk'],
    ['America/Godthab', 'godt'],
    ['Asia/Ho_Chi_Minh', 'ho chi'],
    ['US/Eastern', 'us/ea'],
    ['America/Argentina/Buenos_Aires', 'buenos'],
  ])('%s is found by "%s" and taken as it is typed', async (zone, typed) => {
    expect(hints(typed)).toContain(zone);
    const show = house();
    await setUp(show, { timezone: zone.toLowerCase() });
    expect(show.show.settings.timeZone).toBe(zone);
  });
});

describe('the answer in the middle of an episode', () => {
  it('says when bets lock and the bell rings now', async () => {
    const show = new Playhouse().create({ roundsPerEpisode: 24 }).ring().round();
    const text = await setUp(show, { pace: 'loud' });
    const { locksAtMs = 0, closesAtMs = 0 } = show.show.episode ?? {};
    expect(text).toContain('Episode 1 is in round 1 of 24: bets lock');
    expect(text).toContain(`<t:${Math.floor(locksAtMs / 1000)}:t>`);
    expect(text).toContain(`after the last round, about <t:${Math.floor(closesAtMs / 1000)}:t>`);
  });

  it('names the next bell between two', async () => {
    expect(await setUp(house(), { opens: '23:00' })).toMatch(/the opening bell rings <t:\d+:t>/);
  });
});

describe('the form', () => {
  const optionsOf = async (settings: Partial<Settings>, field: string) => {
    const call = callOn(new Playhouse().create(settings), { isManager: true });
    const reply = await command.run(call);
    const rows = reply.kind === 'modal' ? reply.modal.rows : [];
    const row = rows.find((each) => 'field' in each && each.field === field);
    if (row === undefined || !('input' in row) || row.input.kind !== 'select') throw new Error('no choice');
    return row.input.options;
  };

  it('shows the pace that holds, also where it is none of those on offer', async () => {
    const odd = await optionsOf({ paceMs: 8_000, sleepAfterMs: null }, 'liveliness');
    expect(odd.filter(({ isChosen }) => isChosen)).toEqual([
      expect.objectContaining({
        value: 'asNow',
        label: 'As it is now: a round every 8 seconds',
        description: 'normal (one post a round)',
      }),
    ]);
    const usual = await optionsOf({}, 'liveliness');
    expect(usual.find(({ isChosen }) => isChosen)?.value).toBe('normal');
  });

  it('shows the hours that hold, and whether it ever sleeps', async () => {
    const awake = await optionsOf({ sleepAfterMs: null }, 'hours');
    expect(awake.find(({ isChosen }) => isChosen)).toMatchObject({
      ...{ value: 'always', description: 'It never sleeps' },
    });
    const odd = await optionsOf({ openingBell: '12:00' }, 'hours');
    expect(odd.find(({ isChosen }) => isChosen)).toMatchObject({
      ...{ value: 'asNow', description: expect.stringContaining('Opens: at 12:00') },
    });
  });
});
