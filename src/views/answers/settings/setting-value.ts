// The value of each setting in words, as a person would say it, and what is wrong with one that cannot be.

import { LANGUAGE_NAMES } from '../../../languages/language.ts';
import type { Words } from '../../../languages/words.ts';
import type { SettingFault, Settings } from '../../../show/state/settings.ts';
import { every } from '../../words/durations.ts';
import { plain } from '../../words/markdown.ts';

type Saying = (words: Words, settings: Settings) => string;

const hour =
  (setting: 'openingBell' | 'closingBell' | 'recapAt', none: (words: Words) => string): Saying =>
  (words, settings) => {
    // A show that was made before there was a paper has no such setting.
    const at = settings[setting] ?? null;
    return at === null ? none(words) : words.say('settingValues.hour', { hour: at });
  };

const NOISES = {
  quiet: 'settingValues.noiseQuiet',
  normal: 'settingValues.noiseNormal',
  loud: 'settingValues.noiseLoud',
} as const satisfies Readonly<Record<Settings['noise'], string>>;

const HEADLINES = {
  free: 'settingValues.headlinesFree',
  firstTime: 'settingValues.headlinesFirstTime',
  approved: 'settingValues.headlinesApproved',
  closed: 'settingValues.headlinesClosed',
} as const satisfies Readonly<Record<Settings['ownHeadlines'], string>>;

const VALUES: Readonly<Record<keyof Settings, Saying>> = {
  paceMs: (words, { paceMs }) => words.say('settingValues.pace', { every: every(words, paceMs) }),
  roundsPerEpisode: (words, { roundsPerEpisode }) => words.number(roundsPerEpisode),
  episodesPerSeason: (words, { episodesPerSeason }) => words.number(episodesPerSeason),
  timeZone: (_, { timeZone }) => plain(timeZone),
  openingBell: hour('openingBell', (words) => words.say('settingValues.opensByRounds')),
  closingBell: hour('closingBell', (words) => words.say('settingValues.closesByRounds')),
  recapAt: hour('recapAt', (words) => words.say('settingValues.noPaper')),
  intermissionMs: (words, { intermissionMs }) => words.duration(intermissionMs),
  chaosOpenMs: (words, { chaosOpenMs }) => words.duration(chaosOpenMs),
  chaosCooldownMs: (words, { chaosCooldownMs }) => words.duration(chaosCooldownMs),
  sleepAfterMs: (words, { sleepAfterMs }) =>
    sleepAfterMs === null
      ? words.say('settingValues.never')
      : words.say('settingValues.after', { time: words.duration(sleepAfterMs) }),
  language: (_, { language }) => LANGUAGE_NAMES[language],
  noise: (words, { noise }) => words.say(NOISES[noise]),
  quietHours: (words, { quietHours }) =>
    quietHours === null
      ? words.say('settingValues.noQuietHours')
      : words.say('settingValues.hours', { ...quietHours }),
  ownHeadlines: (words, { ownHeadlines }) => words.say(HEADLINES[ownHeadlines]),
  markets: (words, { markets }) =>
    markets.length === 0
      ? words.say('settingValues.noMarkets')
      : words.listed(markets.map((kind) => words.say(`names.${kind}`))),
};

export const settingValue = (words: Words, settings: Settings, setting: keyof Settings): string =>
  VALUES[setting](words, settings);

type Unlike = (words: Words, name: string) => string;

const badHour: Unlike = (words, name) => words.say('settings.badHour', { name });
const badChoice: Unlike = (words, name) => words.say('settings.badChoice', { name });

/** Of those without bounds. */
const UNLIKE: Readonly<Partial<Record<keyof Settings, Unlike>>> = {
  timeZone: (words, name) => words.say('settings.badZone', { name }),
  openingBell: badHour,
  closingBell: badHour,
  recapAt: badHour,
  quietHours: (words, name) => words.say('settings.badHours', { name }),
};

/** Which setting was not changed, and what it takes. */
export function settingFaultText(words: Words, { setting, bounds }: SettingFault): string {
  const name = words.say(`settingNames.${setting}`);
  if (bounds === undefined) return (UNLIKE[setting] ?? badChoice)(words, name);
  const { least, most } = bounds;
  return setting.endsWith('Ms')
    ? words.say('settings.badTime', {
        name,
        least: words.duration(least === 0 ? 0 : Math.max(1_000, least)),
        most: words.duration(most),
      })
    : words.say('settings.badNumber', { name, least: words.number(least), most: words.number(most) });
}
