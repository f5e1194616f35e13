// /settings: every setting has a name and a value that a person knows, each form holds what is set, what is wrong is
// said and offered again, and a change says what it moves.

import { describe, expect, it } from 'vitest';
import { command } from '../../../commands/settings.ts';
import { LANGUAGES } from '../../../src/languages/language.ts';
import { wordsOf } from '../../../src/languages/words.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/show/state/settings.ts';
import type { Written } from '../../../src/stage/controls/form.ts';
import {
  SETTING_GROUPS,
  type SettingGroup,
  settingsPanel,
} from '../../../src/views/answers/settings/settings-panel.ts';
import { Playhouse } from '../../playhouse.ts';
import { buttonsOf, callOn, press, send, textOf } from '../house-call.ts';

const house = () => new Playhouse().create();
const MANAGER = { isManager: true };

/** What stands in each form of a new show. */
const AS_SET: Readonly<Record<SettingGroup, Written>> = {
  rounds: { paceMs: ['300000'], roundsPerEpisode: '6', episodesPerSeason: '5', intermissionMs: ['600000'] },
  bells: { openingBell: '', closingBell: '', recapAt: '', timeZone: 'UTC' },
  votes: {
    ...{ chaosOpenMs: ['60000'], chaosCooldownMs: ['600000'], ownHeadlines: ['free'] },
    markets: ['winner', 'firstBankrupt', 'headToHead', 'hypocrite', 'sideBet', 'pact', 'dare'],
  },
  quiet: { noise: ['normal'], quietFrom: '', quietTo: '', sleepAfterMs: ['1800000'], language: ['en'] },
};

const sent = (show: Playhouse, group: SettingGroup, written: Written = {}) =>
  send(command, show, group, { ...MANAGER, written: { ...AS_SET[group], ...written } });

describe('/settings', () => {
  it('shows everything that a guild may set, and a button for each group', async () => {
    const reply = await command.run(callOn(house(), MANAGER));
    const words = wordsOf('en');
    for (const setting of Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[])
      expect(textOf(reply)).toContain(`${words.say(`settingNames.${setting}`)}: **`);
    for (const group of SETTING_GROUPS) expect(buttonsOf(reply)).toContain(`settingsForm:${group}:`);
    expect(buttonsOf(reply)).toEqual(expect.arrayContaining(['setUpChannels:', 'teardown']));
  });

  it('offers to set up where there is no show', async () => {
    const reply = await command.run(callOn(new Playhouse(), MANAGER));
    expect(buttonsOf(reply)).toEqual(['setUp:']);
  });

  it.each(LANGUAGES)('fits into one message in %s', (language) => {
    const channels = (
      ['Trading Floor', 'Startup Offices', 'VC Office', 'Coffee Shop', 'News Room'] as const
    ).map((place) => ({ place, channel: '<#1234567890123456789>' }));
    expect(settingsPanel(wordsOf(language), DEFAULT_SETTINGS, channels).length).toBeLessThan(1_600);
  });

  it.each(SETTING_GROUPS)(
    'opens the form %s with what is set, which sent back changes nothing',
    async (group) => {
      const show = house();
      const opened = await press(command, show, `settingsForm:${group}:`, MANAGER);
      expect(opened).toMatchObject({ kind: 'modal', modal: { form: { kind: group } } });
      const before = show.show.settings;
      const reply = await sent(show, group);
      expect(textOf(reply)).toContain('Everything is as it was');
      expect(show.show.settings).toEqual(before);
    },
  );

  const CHANGES: readonly (readonly [SettingGroup, Written, Partial<Settings>, RegExp])[] = [
    [
      'rounds',
      { paceMs: ['30000'] },
      { paceMs: 30_000 },
      /Pace.*: a round every 5 minutes → \*\*a round every 30 s.*\n.*next opening bell/,
    ],
    ['rounds', { roundsPerEpisode: '１２' }, { roundsPerEpisode: 12 }, /Rounds an episode.*: 6 → \*\*12/],
    ['rounds', { episodesPerSeason: '3' }, { episodesPerSeason: 3 }, /season has 3 episodes to go/],
    ['rounds', { intermissionMs: ['60000'] }, { intermissionMs: 60_000 }, /next closing bell/],
    [
      'bells',
      { openingBell: '6 pm' },
      { openingBell: '18:00' },
      /Opening bell: the next opening bell rings <t:/,
    ],
    ['bells', { closingBell: '午後9時' }, { closingBell: '21:00' }, /Closing bell.* → \*\*at 21:00/],
    ['bells', { closingBell: '22h30' }, { closingBell: '22:30' }, /Closing bell.* → \*\*at 22:30/],
    ['bells', { recapAt: '8' }, { recapAt: '08:00' }, /Morning paper.*: none → \*\*at 08:00/],
    ['bells', { timeZone: 'asia/tokyo' }, { timeZone: 'Asia/Tokyo' }, /UTC → \*\*Asia\/Tokyo/],
    [
      'votes',
      { chaosOpenMs: ['120000'] },
      { chaosOpenMs: 120_000 },
      /1 minute → \*\*2 minutes.*\n.*next vote/,
    ],
    ['votes', { ownHeadlines: ['closed'] }, { ownHeadlines: 'closed' }, /next headline/],
    ['votes', { markets: [] }, { markets: [] }, /there is no betting.*\n.*a market that is open stays open/],
    ['quiet', { noise: ['quiet'] }, { noise: 'quiet' }, /How much is posted.*\n.*next post/],
    [
      'quiet',
      { quietFrom: '23時', quietTo: '7:30' },
      { quietHours: { from: '23:00', to: '07:30' } },
      /from 23:00 to 07:30/,
    ],
    ['quiet', { sleepAfterMs: ['never'] }, { sleepAfterMs: null }, /after 30 minutes → \*\*never/],
    ['quiet', { language: ['ja'] }, { language: 'ja' }, /English → \*\*日本語/],
  ];
  it.each(CHANGES)(
    'the form %s with %o changes that, and says what it moves',
    async (group, written, settings, said) => {
      const show = house();
      const before = show.show.settings;
      const reply = await sent(show, group, written);
      expect(show.show.settings).toEqual({ ...before, ...settings });
      expect(reply.kind).toBe('update');
      expect(textOf(reply)).toMatch(said);
    },
  );

  const WRONG: readonly (readonly [SettingGroup, Written, RegExp])[] = [
    ['rounds', { roundsPerEpisode: 'many' }, /\*Rounds an episode\* is a whole number from 1 to 200/],
    ['rounds', { roundsPerEpisode: '0' }, /\*Rounds an episode\*/],
    ['rounds', { roundsPerEpisode: '1.5' }, /\*Rounds an episode\*/],
    ['rounds', { episodesPerSeason: '101' }, /\*Episodes a season\* is a whole number from 1 to 100/],
    ['rounds', { episodesPerSeason: '' }, /\*Episodes a season\*/],
    ['bells', { openingBell: '25:00' }, /\*Opening bell\* is an hour such as 18:00/],
    ['bells', { openingBell: '14 pm' }, /\*Opening bell\*/],
    ['bells', { closingBell: 'soon' }, /\*Closing bell\*/],
    ['bells', { recapAt: '8:75' }, /\*Morning paper\*/],
    ['bells', { timeZone: 'Mars/Base' }, /\*Time zone\*/],
    ['bells', { timeZone: '' }, /\*Time zone\*/],
    ['quiet', { quietFrom: '22' }, /\*Quiet hours\* are two different hours/],
    ['quiet', { quietFrom: '22', quietTo: '22:00' }, /\*Quiet hours\*/],
    ['quiet', { quietFrom: 'x', quietTo: '22:00' }, /\*Quiet hours\*/],
  ];
  it.each(WRONG)(
    'the form %s with %o changes nothing, says why, and is offered again as typed',
    async (group, written, said) => {
      const show = house();
      const before = show.show.settings;
      const reply = await sent(show, group, written);
      expect(textOf(reply)).toMatch(said);
      expect(show.show.settings).toEqual(before);
      const [again = ''] = buttonsOf(reply);
      const form = JSON.stringify(await press(command, show, again, MANAGER));
      for (const typed of Object.values(written))
        if (typed !== '') expect(form).toContain(`"value":"${String(typed)}"`);
    },
  );

  it.each(['settings', 'settingsForm:bells:'])('%s is for managers, whoever has the button', async (id) => {
    expect(textOf(await press(command, house(), id))).toContain('**Manage Server**');
  });

  it('forms are for managers as well, and change nothing for others', async () => {
    const show = house();
    const before = show.show.settings;
    const written = { ...AS_SET.votes, markets: [] };
    expect(textOf(await send(command, show, 'votes', { written }))).toContain('**Manage Server**');
    expect(show.show.settings).toEqual(before);
  });
});

describe('a change of pace in mid-episode', () => {
  it('says where the lock and the bell go', async () => {
    const show = new Playhouse().create({ roundsPerEpisode: 24 }).ring().round();
    const reply = await sent(show, 'rounds', { paceMs: ['30000'], roundsPerEpisode: '24' });
    const { locksAtMs = 0, closesAtMs = 0 } = show.show.episode ?? {};
    expect(textOf(reply)).toContain('Episode 1 is in round 1 of 24: bets lock');
    expect(textOf(reply)).toContain(`<t:${Math.floor(locksAtMs / 1000)}:t>`);
    expect(textOf(reply)).toContain(`<t:${Math.floor(closesAtMs / 1000)}:t>`);
  });

  it('leaves an hour that was announced for this episode', async () => {
    const show = new Playhouse().create({ closingBell: '22:00' }).ring();
    const reply = await sent(show, 'bells', { closingBell: '23:00' });
    expect(textOf(reply)).toContain('what was announced for this episode stands');
  });
});
