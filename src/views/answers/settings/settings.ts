// What a guild has chosen, in words: pace, time zone and bells, and what it means to the episode that is open.

import type { Words } from '../../../languages/words.ts';
import type { SettingsChanged } from '../../../show/events/episode.ts';
import { lockRound } from '../../../show/parlour/lock.ts';
import { bettingIn } from '../../../show/parlour/pools.ts';
import type { Episode } from '../../../show/state/episode.ts';
import type { Settings } from '../../../show/state/settings.ts';
import type { Show } from '../../../show/state/show.ts';
import { every } from '../../words/durations.ts';
import { plain } from '../../words/markdown.ts';
import { clockTime } from '../../words/times.ts';
import { settingValue } from './setting-value.ts';

export function settingsText(words: Words, settings: Settings): readonly string[] {
  const { recapAt, timeZone, roundsPerEpisode, paceMs } = settings;
  const bells = {
    opens: settingValue(words, settings, 'openingBell'),
    closes: settingValue(words, settings, 'closingBell'),
    timeZone: plain(timeZone),
  };
  return [
    words.say('settings.summary', { every: every(words, paceMs), rounds: roundsPerEpisode }),
    words.say('settings.bells', bells),
    ...((recapAt ?? null) === null ? [] : [words.say('settings.paper', { hour: recapAt ?? '' })]),
  ];
}

/** How long the open episode still runs under these settings; nothing between two episodes. */
export function episodeLines(words: Words, show: Show): readonly string[] {
  const { episode, settings } = show;
  if (episode === null) return [];
  return [
    words.say('settings.episode', {
      episode: episode.number,
      round: episode.round,
      rounds: settings.roundsPerEpisode,
      ...deadlines(show, episode),
    }),
  ];
}

/** Told on the floor where somebody's deadline moves. */
export function movedLines(words: Words, after: Show, { moved }: SettingsChanged): readonly string[] {
  const { episode, settings } = after;
  if (moved === undefined || episode === null) return [];
  return [
    words.say('settings.moved', {
      every: every(words, settings.paceMs),
      rounds: settings.roundsPerEpisode,
      ...deadlines(after, episode),
    }),
  ];
}

/** When bets lock and the bell rings, for the sentences that say so. */
const deadlines = (show: Show, episode: Episode) => ({
  lock: bettingIn(episode, show.atMs),
  locksAt: clockTime(episode.locksAtMs),
  lockRound: lockRound(show.settings),
  ...bellOf(show, episode),
  bellAt: clockTime(episode.closesAtMs),
});

/** An hour that was announced for this episode stands, whatever is set meanwhile. */
function bellOf({ settings }: Show, { closesBy, closesAtMs, round, nextRoundAtMs }: Episode) {
  const fit = Math.max(0, Math.floor((closesAtMs - nextRoundAtMs) / settings.paceMs) + 1);
  const lastRound = Math.min(settings.roundsPerEpisode, round + fit);
  if (closesBy === 'rounds') return { bell: 'rounds', lastRound } as const;
  return { bell: lastRound >= settings.roundsPerEpisode ? 'hour' : 'short', lastRound } as const;
}
