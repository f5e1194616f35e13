// The forms of `/setup`, filled in with what is chosen already: the one that asks, the exact hours, the channels.

import { ChannelType } from 'discord.js';
import { LANGUAGE_NAMES, LANGUAGES } from '../../../src/languages/language.ts';
import type { Words } from '../../../src/languages/words.ts';
import { cutAtWord } from '../../../src/letters/cut.ts';
import { OWN_HEADLINES, type OwnHeadlines, type Settings } from '../../../src/show/state/settings.ts';
import type { FormOption } from '../../../src/stage/controls/input.ts';
import type { Modal } from '../../../src/stage/controls/modal.ts';
import {
  AS_NOW,
  choiceOf,
  LIVELINESS,
  LIVELINESS_NAMES,
  type Liveliness,
  PLAY_HOURS,
  PLAY_HOURS_NAMES,
  type PlayHours,
} from '../../../src/stage/controls/set-up-choices.ts';
import type { ShowPlace } from '../../../src/views/answers/set-up.ts';
import { settingValue } from '../../../src/views/answers/settings/setting-value.ts';
import { FORM_OPTION_LENGTH_MAX } from '../../../src/views/words/discord-limits.ts';

/** What the forms are filled in with. */
export interface Filled {
  readonly draft: string;
  readonly settings: Settings;
  readonly channels: Readonly<Record<string, string>>;
  /** What was typed and could not be taken, field by field. */
  readonly typed: Readonly<Record<string, string>>;
}

const CHANNEL_TYPES = [ChannelType.GuildText, ChannelType.GuildAnnouncement];
const HOUR_LENGTH_MAX = 12;
const ZONE_LENGTH_MAX = 60;

interface Said {
  readonly label: string;
  readonly description?: string;
}

const lively = (words: Words, settings: Settings): Readonly<Record<Liveliness, Said>> => ({
  quiet: { label: words.say('setup.livelyQuiet'), description: words.say('setup.livelyQuietHint') },
  normal: { label: words.say('setup.livelyNormal'), description: words.say('setup.livelyNormalHint') },
  loud: { label: words.say('setup.livelyLoud'), description: words.say('setup.livelyLoudHint') },
  asNow: {
    label: words.say('setup.livelyNow', { pace: settingValue(words, settings, 'paceMs') }),
    description: settingValue(words, settings, 'noise'),
  },
});

/** The first form asks for no sleep: what is said of it is what is set. */
const sleepHint = ({ sleepAfterMs }: Settings) =>
  sleepAfterMs === null ? 'setup.hoursAwakeHint' : 'setup.hoursAlwaysHint';

const played = (words: Words, settings: Settings): Readonly<Record<PlayHours, Said>> => ({
  nights: { label: words.say('setup.hoursNights'), description: words.say('setup.hoursNightsHint') },
  always: { label: words.say('setup.hoursAlways'), description: words.say(sleepHint(settings)) },
  evenings: { label: words.say('setup.hoursEvenings'), description: words.say('setup.hoursEveningsHint') },
  afternoons: {
    label: words.say('setup.hoursAfternoons'),
    description: words.say('setup.hoursAfternoonsHint'),
  },
  asNow: {
    label: words.say('setup.asNow'),
    description: cutAtWord(hoursIn(words, settings), FORM_OPTION_LENGTH_MAX),
  },
});

/** The bells, and when it is quiet. */
const hoursIn = (words: Words, settings: Settings): string =>
  words.say('setup.hoursNow', {
    opens: settingValue(words, settings, 'openingBell'),
    closes: settingValue(words, settings, 'closingBell'),
    quiet: settingValue(words, settings, 'quietHours'),
  });

const HEADLINES = {
  free: 'setup.headlinesFree',
  firstTime: 'setup.headlinesFirstTime',
  approved: 'setup.headlinesApproved',
  closed: 'setup.headlinesClosed',
} as const satisfies Readonly<Record<OwnHeadlines, string>>;

export const headlineOptions = (words: Words, chosen: OwnHeadlines): readonly FormOption[] =>
  OWN_HEADLINES.map((value) => option({ value, label: words.say(HEADLINES[value]) }, chosen));

export const languageOptions = (chosen: Settings['language']): readonly FormOption[] =>
  LANGUAGES.map((value) => option({ value, label: LANGUAGE_NAMES[value] }, chosen));

/** What is set is offered only where it is none of the other choices. */
function presets<Name extends string>(
  names: readonly Name[],
  said: Readonly<Record<Name, Said>>,
  chosen: Name,
): readonly FormOption[] {
  return names
    .filter((name) => name !== AS_NOW || chosen === name)
    .map((value) => option({ value, ...said[value] }, chosen));
}

export const option = (offered: FormOption, chosen: string): FormOption =>
  offered.value === chosen ? { ...offered, isChosen: true } : offered;

export function setUpForm(words: Words, { draft, settings, channels }: Filled): Modal {
  const liveliness = choiceOf(LIVELINESS, settings);
  const hours = choiceOf(PLAY_HOURS, settings);
  return {
    form: { kind: 'setUp', draft },
    title: words.say('setup.formTitle'),
    rows: [
      {
        field: 'language',
        label: words.say('setup.language'),
        description: words.say('setup.languageHint'),
        input: { kind: 'select', options: languageOptions(settings.language) },
      },
      {
        field: 'liveliness',
        label: words.say('setup.liveliness'),
        description: words.say('setup.livelinessHint'),
        input: { kind: 'select', options: presets(LIVELINESS_NAMES, lively(words, settings), liveliness) },
      },
      {
        field: 'hours',
        label: words.say('setup.hours'),
        description: words.say('setup.hoursHint'),
        input: { kind: 'select', options: presets(PLAY_HOURS_NAMES, played(words, settings), hours) },
      },
      {
        field: 'headlines',
        label: words.say('setup.headlines'),
        input: { kind: 'select', options: headlineOptions(words, settings.ownHeadlines) },
      },
      {
        field: 'channels',
        label: words.say('setup.channels'),
        description: words.say('setup.channelsHint'),
        input: {
          kind: 'channel',
          types: CHANNEL_TYPES,
          ...{ min: 0, max: 5, chosen: [...new Set(Object.values(channels))] },
        },
      },
    ],
  };
}

export function setUpHoursForm(words: Words, { draft, settings, typed }: Filled): Modal {
  const { openingBell, closingBell, quietHours } = settings;
  const hour = hourInput(words);
  return {
    form: { kind: 'setUpHours', draft },
    title: words.say('setup.hoursForm'),
    rows: [
      bellRow(words, 'openingBell', typed['openingBell'] ?? openingBell ?? ''),
      bellRow(words, 'closingBell', typed['closingBell'] ?? closingBell ?? ''),
      {
        field: 'quietFrom',
        label: words.say('settings.quietFrom'),
        description: words.say('settings.quietHint'),
        input: hour(typed['quietFrom'] ?? quietHours?.from ?? ''),
      },
      {
        field: 'quietTo',
        label: words.say('settings.quietTo'),
        input: hour(typed['quietTo'] ?? quietHours?.to ?? ''),
      },
      zoneRow(words, typed['timeZone'] ?? settings.timeZone),
    ],
  };
}

export const hourInput = (words: Words) => (value: string) =>
  ({
    kind: 'text',
    lengthMax: HOUR_LENGTH_MAX,
    placeholder: words.say('settings.hourExample'),
    value,
    isOptional: true,
  }) as const;

type Bell = 'openingBell' | 'closingBell';

export const bellRow = <Name extends Bell>(words: Words, field: Name, value: string) => {
  const bell: Bell = field;
  const hint = bell === 'openingBell' ? 'settings.opensHint' : 'settings.closesHint';
  return {
    field,
    label: words.say(`settingNames.${bell}`),
    description: words.say(hint),
    input: hourInput(words)(value),
  };
};

export const zoneRow = (words: Words, value: string) =>
  ({
    field: 'timeZone',
    label: words.say('settingNames.timeZone'),
    description: words.say('settings.zoneHint'),
    input: { kind: 'text', lengthMax: ZONE_LENGTH_MAX, value },
  }) as const;

export const PLACE_FIELDS = {
  tradingFloor: 'Trading Floor',
  startupOffices: 'Startup Offices',
  vcOffice: 'VC Office',
  coffeeShop: 'Coffee Shop',
  newsRoom: 'News Room',
} as const satisfies Readonly<Record<string, ShowPlace>>;

type PlaceField = keyof typeof PLACE_FIELDS;

export function setUpChannelsForm(words: Words, { draft, channels }: Filled): Modal {
  const fields = Object.keys(PLACE_FIELDS) as PlaceField[];
  return {
    form: { kind: 'setUpChannels', draft },
    title: words.say('setup.channelsForm'),
    rows: fields.map((field) => {
      const place = PLACE_FIELDS[field];
      const chosen = channels[place];
      return {
        field,
        label: words.say(`names.${place}`),
        description: words.say('setup.placeHint'),
        input: {
          kind: 'channel',
          types: CHANNEL_TYPES,
          min: 0,
          ...(chosen === undefined ? {} : { chosen: [chosen] }),
        },
      };
    }),
  };
}
