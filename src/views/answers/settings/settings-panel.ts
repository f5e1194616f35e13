// All that a guild may set, group by group, each with what is set now in words; and what a change of it moves.

import type { Words } from '../../../languages/words.ts';
import { nextOpensAtMs } from '../../../show/rounds/opening-time.ts';
import type { Settings } from '../../../show/state/settings.ts';
import type { Show } from '../../../show/state/show.ts';
import { clockTime } from '../../words/times.ts';
import type { PlannedChannel } from '../set-up.ts';
import { settingValue } from './setting-value.ts';
import { episodeLines } from './settings.ts';

export const SETTING_GROUPS = ['rounds', 'bells', 'votes', 'quiet'] as const;
export type SettingGroup = (typeof SETTING_GROUPS)[number];

const GROUPS = {
  rounds: ['paceMs', 'roundsPerEpisode', 'episodesPerSeason', 'intermissionMs'],
  bells: ['openingBell', 'closingBell', 'recapAt', 'timeZone'],
  votes: ['chaosOpenMs', 'chaosCooldownMs', 'ownHeadlines', 'markets'],
  quiet: ['noise', 'quietHours', 'sleepAfterMs', 'language'],
} as const satisfies Readonly<Record<SettingGroup, readonly (keyof Settings)[]>>;

const TITLES = {
  rounds: 'settings.groupRounds',
  bells: 'settings.groupBells',
  votes: 'settings.groupVotes',
  quiet: 'settings.groupQuiet',
} as const satisfies Readonly<Record<SettingGroup, string>>;

/** `channel`: a mention. */
type Channel = Pick<PlannedChannel, 'place'> & { readonly channel: string | undefined };

export function settingsPanel(words: Words, settings: Settings, channels: readonly Channel[]): string {
  return [
    words.say('settings.title'),
    ...SETTING_GROUPS.flatMap((group) => [
      words.say(TITLES[group]),
      ...GROUPS[group].map((setting) => settingLine(words, settings, setting)),
    ]),
    words.say('settings.groupChannels'),
    channelLine(words, channels),
    words.say('settings.traderSpeech'),
  ].join('\n');
}

/** Where a place has none, that place by its name. */
function channelLine(words: Words, channels: readonly Channel[]): string {
  const there = channels.flatMap(({ channel }) => channel ?? []);
  const lacking = channels
    .filter(({ channel }) => channel === undefined)
    .map(({ place }) => words.say(`names.${place}`));
  return lacking.length === 0
    ? words.say('settings.channels', { channels: words.listed([...new Set(there)]) })
    : words.say('settings.lacking', { places: words.listed(lacking) });
}

export const settingLine = (words: Words, settings: Settings, setting: keyof Settings): string =>
  words.say('settings.line', {
    name: words.say(`settingNames.${setting}`),
    value: settingValue(words, settings, setting),
  });

/** What differs, with what it moves; one line says so where nothing does. */
export function changeLines(words: Words, before: Settings, after: Show): readonly string[] {
  const changed = changedSettings(before, after.settings);
  if (changed.length === 0) return [words.say('settings.unchanged')];
  const moves = changed.flatMap((setting) => moved(words, setting, after));
  return [
    ...changed.map((setting) => changedLine(words, { before, after: after.settings, setting })),
    ...new Set(moves),
  ];
}

export const changedLine = (
  words: Words,
  { before, after, setting }: { before: Settings; after: Settings; setting: keyof Settings },
): string =>
  words.say('settings.changed', {
    name: words.say(`settingNames.${setting}`),
    before: settingValue(words, before, setting),
    after: settingValue(words, after, setting),
  });

export const changedSettings = (before: Settings, after: Settings): readonly (keyof Settings)[] =>
  SETTING_GROUPS.flatMap((group): readonly (keyof Settings)[] => GROUPS[group]).filter(
    (setting) => JSON.stringify(before[setting] ?? null) !== JSON.stringify(after[setting] ?? null),
  );

type Moving = (words: Words, show: Show, name: string) => readonly string[];

const now: Moving = (words, _, name) => [words.say('settings.movesNow', { name })];
const nextPost: Moving = (words, _, name) => [words.say('settings.movesNextPost', { name })];
const nextVote: Moving = (words, _, name) => [words.say('settings.movesNextVote', { name })];

/** The open episode says itself where it is taken. */
const rounds: Moving = (words, show, name) =>
  show.episode === null ? [words.say('settings.movesNextEpisode', { name })] : episodeLines(words, show);

const closing: Moving = (words, { episode }, name) => [
  words.say(episode === null ? 'settings.movesNextEpisode' : 'settings.movesAnnounced', { name }),
];

const opening: Moving = (words, show, name) => {
  const opensAtMs = show.episode === null ? nextOpensAtMs(show, show.atMs) : null;
  return opensAtMs === null
    ? closing(words, show, name)
    : [words.say('settings.movesBell', { name, when: clockTime(opensAtMs) })];
};

const MOVES: Readonly<Record<keyof Settings, Moving>> = {
  paceMs: rounds,
  roundsPerEpisode: rounds,
  episodesPerSeason: (words, { season, settings }, name) => {
    const left = Math.max(0, settings.episodesPerSeason - season.episodesPlayed);
    return [words.say('settings.movesSeason', { name, left })];
  },
  intermissionMs: (words, _, name) => [words.say('settings.movesNextBreak', { name })],
  timeZone: opening,
  openingBell: opening,
  closingBell: closing,
  recapAt: now,
  chaosOpenMs: nextVote,
  chaosCooldownMs: nextVote,
  sleepAfterMs: now,
  language: nextPost,
  noise: nextPost,
  quietHours: nextPost,
  ownHeadlines: (words, _, name) => [words.say('settings.movesNextHeadline', { name })],
  markets: (words, _, name) => [words.say('settings.movesMarkets', { name })],
};

const moved = (words: Words, setting: keyof Settings, show: Show): readonly string[] =>
  MOVES[setting](words, show, words.say(`settingNames.${setting}`));
