// The forms of `/settings`, one a group, filled in with what is set; and what was entered in them, as settings.

import type { Words } from '../../../src/languages/words.ts';
import { POOL_KINDS } from '../../../src/show/parlour/wagers.ts';
import { NOISES, type Noise, SETTING_BOUNDS, type Settings } from '../../../src/show/state/settings.ts';
import { NEVER, type SentForm } from '../../../src/stage/controls/form.ts';
import type { FormOption } from '../../../src/stage/controls/input.ts';
import type { Modal } from '../../../src/stage/controls/modal.ts';
import type { SettingGroup } from '../../../src/views/answers/settings/settings-panel.ts';
import { every } from '../../../src/views/words/durations.ts';
import { typedHour, typedHours, typedNumber, typedZone } from '../../options/typed-settings.ts';
import { bellRow, headlineOptions, hourInput, languageOptions, option, zoneRow } from './set-up-form.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

const PACES_MS = [
  30 * SECOND_MS,
  MINUTE_MS,
  2 * MINUTE_MS,
  5 * MINUTE_MS,
  10 * MINUTE_MS,
  15 * MINUTE_MS,
  30 * MINUTE_MS,
  HOUR_MS,
];
const BREAKS_MS = [
  MINUTE_MS,
  5 * MINUTE_MS,
  10 * MINUTE_MS,
  30 * MINUTE_MS,
  HOUR_MS,
  3 * HOUR_MS,
  12 * HOUR_MS,
];
const VOTES_MS = [30 * SECOND_MS, MINUTE_MS, 2 * MINUTE_MS, 5 * MINUTE_MS, 10 * MINUTE_MS, 30 * MINUTE_MS];
const COOLDOWNS_MS = [0, MINUTE_MS, 5 * MINUTE_MS, 10 * MINUTE_MS, 30 * MINUTE_MS, HOUR_MS, 3 * HOUR_MS];
const SLEEPS_MS = [10 * MINUTE_MS, 30 * MINUTE_MS, HOUR_MS, 3 * HOUR_MS, 12 * HOUR_MS];
const NUMBER_LENGTH_MAX = 5;

/** What stands in the forms: what is set, or what was typed and could not be taken. */
export interface Given {
  readonly settings: Settings;
  readonly typed: Readonly<Record<string, string>>;
}

type FormOf = (words: Words, given: Given) => Modal;

export const SETTING_FORMS: Readonly<Record<SettingGroup, FormOf>> = {
  rounds: (words, { settings, typed }) => ({
    form: { kind: 'rounds' },
    title: words.say('settings.formRounds'),
    rows: [
      {
        field: 'paceMs',
        label: words.say('settingNames.paceMs'),
        input: times(settings.paceMs, PACES_MS, (ms) =>
          words.say('settingValues.pace', { every: every(words, ms) }),
        ),
      },
      numberRow(words, 'roundsPerEpisode', typed['roundsPerEpisode'] ?? String(settings.roundsPerEpisode)),
      numberRow(words, 'episodesPerSeason', typed['episodesPerSeason'] ?? String(settings.episodesPerSeason)),
      {
        field: 'intermissionMs',
        label: words.say('settingNames.intermissionMs'),
        input: times(settings.intermissionMs, BREAKS_MS, (ms) => words.duration(ms)),
      },
    ],
  }),
  bells: (words, { settings, typed }) => ({
    form: { kind: 'bells' },
    title: words.say('settings.formBells'),
    rows: [
      bellRow(words, 'openingBell', typed['openingBell'] ?? settings.openingBell ?? ''),
      bellRow(words, 'closingBell', typed['closingBell'] ?? settings.closingBell ?? ''),
      {
        field: 'recapAt',
        label: words.say('settingNames.recapAt'),
        description: words.say('settings.paperHint'),
        input: hourInput(words)(typed['recapAt'] ?? settings.recapAt ?? ''),
      },
      zoneRow(words, typed['timeZone'] ?? settings.timeZone),
    ],
  }),
  votes: (words, { settings }) => ({
    form: { kind: 'votes' },
    title: words.say('settings.formVotes'),
    rows: [
      {
        field: 'chaosOpenMs',
        label: words.say('settingNames.chaosOpenMs'),
        input: times(settings.chaosOpenMs, VOTES_MS, (ms) => words.duration(ms)),
      },
      {
        field: 'chaosCooldownMs',
        label: words.say('settingNames.chaosCooldownMs'),
        input: times(settings.chaosCooldownMs, COOLDOWNS_MS, (ms) => words.duration(ms)),
      },
      {
        field: 'ownHeadlines',
        label: words.say('settingNames.ownHeadlines'),
        input: { kind: 'select', options: headlineOptions(words, settings.ownHeadlines) },
      },
      {
        field: 'markets',
        label: words.say('settingNames.markets'),
        description: words.say('settings.marketsHint'),
        input: { kind: 'checks', min: 0, options: marketOptions(words, settings) },
      },
    ],
  }),
  quiet: (words, { settings, typed }) => ({
    form: { kind: 'quiet' },
    title: words.say('settings.formQuiet'),
    rows: [
      {
        field: 'noise',
        label: words.say('settingNames.noise'),
        input: { kind: 'select', options: noiseOptions(words, settings.noise) },
      },
      {
        field: 'quietFrom',
        label: words.say('settings.quietFrom'),
        description: words.say('settings.quietHint'),
        input: hourInput(words)(typed['quietFrom'] ?? settings.quietHours?.from ?? ''),
      },
      {
        field: 'quietTo',
        label: words.say('settings.quietTo'),
        input: hourInput(words)(typed['quietTo'] ?? settings.quietHours?.to ?? ''),
      },
      {
        field: 'sleepAfterMs',
        label: words.say('settingNames.sleepAfterMs'),
        input: { kind: 'select', options: sleepOptions(words, settings.sleepAfterMs) },
      },
      {
        field: 'language',
        label: words.say('settingNames.language'),
        description: words.say('setup.languageHint'),
        input: { kind: 'select', options: languageOptions(settings.language) },
      },
    ],
  }),
};

const numberRow = <Field extends 'roundsPerEpisode' | 'episodesPerSeason'>(
  words: Words,
  field: Field,
  value: string,
) =>
  ({
    field,
    label:
      field === 'roundsPerEpisode'
        ? words.say('settingNames.roundsPerEpisode')
        : words.say('settingNames.episodesPerSeason'),
    description: words.say('settings.roundsHint', SETTING_BOUNDS[field]),
    input: { kind: 'text', lengthMax: NUMBER_LENGTH_MAX, value },
  }) as const;

/** What is set is among the choices, whatever it is. */
function times(setMs: number, offered: readonly number[], said: (ms: number) => string) {
  const all = [...new Set([...offered, setMs])].sort((one, other) => one - other);
  const options = all.map((ms) => option({ value: String(ms), label: said(ms) }, String(setMs)));
  return { kind: 'select', options } as const;
}

function sleepOptions(words: Words, setMs: number | null): readonly FormOption[] {
  const { options } = times(setMs ?? SLEEPS_MS[0] ?? MINUTE_MS, SLEEPS_MS, (ms) =>
    words.say('settingValues.after', { time: words.duration(ms) }),
  );
  const never = { value: NEVER, label: words.say('settingValues.never') };
  const chosen = setMs === null ? NEVER : String(setMs);
  return [...options, never].map(({ value, label }) => option({ value, label }, chosen));
}

const NOISE_LABELS = {
  quiet: 'settingValues.noiseQuiet',
  normal: 'settingValues.noiseNormal',
  loud: 'settingValues.noiseLoud',
} as const satisfies Readonly<Record<Noise, string>>;

const noiseOptions = (words: Words, chosen: Noise): readonly FormOption[] =>
  NOISES.map((value) => option({ value, label: words.say(NOISE_LABELS[value]) }, chosen));

const marketOptions = (words: Words, { markets }: Settings): readonly FormOption[] =>
  POOL_KINDS.map((value) =>
    option({ value, label: words.say(`names.${value}`) }, markets.includes(value) ? value : ''),
  );

/** A form of a group of settings that was sent. */
export type SentSettings = SentForm<SettingGroup>;

/** What was entered, as settings; the rules judge them. */
export function enteredSettings(form: SentSettings): Partial<Settings> {
  switch (form.kind) {
    case 'rounds': {
      const { paceMs, intermissionMs, roundsPerEpisode, episodesPerSeason } = form.entered;
      return {
        ...{ paceMs, intermissionMs },
        roundsPerEpisode: typedNumber(roundsPerEpisode),
        episodesPerSeason: typedNumber(episodesPerSeason),
      };
    }
    case 'bells': {
      const { openingBell, closingBell, recapAt, timeZone } = form.entered;
      return {
        openingBell: typedHour(openingBell),
        closingBell: typedHour(closingBell),
        recapAt: typedHour(recapAt),
        timeZone: typedZone(timeZone),
      };
    }
    case 'votes':
      return form.entered;
    case 'quiet': {
      const { quietFrom, quietTo, ...rest } = form.entered;
      return { ...rest, quietHours: typedHours(quietFrom, quietTo) };
    }
  }
}

/** What was typed, to be typed on. */
export const typedIn = (form: SentSettings): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(form.entered).flatMap(([field, value]) =>
      typeof value === 'string' ? [[field, value]] : [],
    ),
  );
