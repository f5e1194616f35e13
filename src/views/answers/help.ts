// What the show is, who is an AI, that chips are no money, and what whoever asks may do now: only what works is offered.

import type { Words } from '../../languages/words.ts';
import type { PerformerId, ViewerId } from '../../show/ids.ts';
import { chaosEpisode } from '../../show/intents/votes/open-chaos.ts';
import { motionEpisode } from '../../show/intents/votes/open-motion.ts';
import { CHIPS_DAILY_GRANT, CHIPS_FIRST_GRANT } from '../../show/parlour/grants.ts';
import { leakable } from '../../show/parlour/leak.ts';
import { bettingIn } from '../../show/parlour/pools.ts';
import { viewerOf } from '../../show/parlour/viewers.ts';
import { isRejection } from '../../show/rejection.ts';
import { nextOpensAtMs, opensAfterMs } from '../../show/rounds/opening-time.ts';
import type { Show } from '../../show/state/show.ts';
import { nameOf } from '../words/names.ts';
import { clockTime } from '../words/times.ts';

export interface Asker {
  readonly viewer: ViewerId;
  readonly isManager: boolean;
  readonly atMs: number;
}

/** `show`: undefined before there is one. */
export function helpText(words: Words, show: Show | undefined, asker: Asker): string {
  return [
    words.say('help.title'),
    words.say('help.what'),
    ...(show === undefined ? [] : memberLines(words, show, asker)),
    ...runLines(words, show, asker),
    words.say('help.trouble'),
    '',
    words.say('help.ai'),
    words.say('help.playChips', {
      first: CHIPS_FIRST_GRANT,
      daily: CHIPS_DAILY_GRANT,
      never: words.say('markets.chipsArePlay'),
    }),
    words.say('help.sealed'),
  ].join('\n');
}

function memberLines(words: Words, show: Show, asker: Asker): readonly string[] {
  return [
    words.say('help.watch'),
    words.say(show.lastResult === null ? 'help.market' : 'help.marketWithPaper'),
    betLine(words, show, asker),
    words.say('help.chips'),
    ...meddleLines(words, show, asker),
    words.say('help.bank'),
  ];
}

/** Whether this member can stake chips now. */
export function mayBet(show: Show, { viewer, atMs }: Asker): boolean {
  if (show.episode === null || show.pausedSinceMs !== null) return false;
  const { episode } = show;
  const { lockedUntilMs } = viewerOf(show, viewer);
  return bettingIn(episode, atMs) === 'open' && atMs >= (lockedUntilMs ?? 0);
}

function betLine(words: Words, show: Show, asker: Asker): string {
  const { viewer, atMs } = asker;
  const { episode } = show;
  if (show.pausedSinceMs !== null) return words.say('help.betsRest');
  const until = viewerOf(show, viewer).lockedUntilMs ?? 0;
  if (until > atMs) return words.say('help.lockedOut', { until: clockTime(until) });
  if (episode !== null && mayBet(show, asker))
    return words.say('help.bet', { when: clockTime(episode.locksAtMs) });
  if (show.settings.markets.length === 0) return words.say('help.betsOff');
  if (episode === null) {
    const opensAtMs = nextOpensAtMs(show, atMs);
    return opensAtMs !== null && opensAtMs > atMs
      ? words.say('help.betsOpen', { opens: clockTime(opensAtMs) })
      : words.say('help.betsOpenSoon');
  }
  const key = bettingIn(episode, atMs) === 'off' ? 'help.betsOpen' : 'help.betsLocked';
  return words.say(key, { opens: clockTime(opensAfterMs(show, episode, atMs)) });
}

function meddleLines(words: Words, show: Show, { viewer, atMs }: Asker): readonly string[] {
  const { episode } = show;
  if (episode === null || show.pausedSinceMs !== null) return [];
  const ways = [
    ...chaosWays(words, show, atMs),
    ...motionWays(words, show, atMs),
    ...(episode.chair?.viewer === viewer ? [words.say('help.inChair')] : []),
    ...(leakable(show, episode) === undefined ? [] : [words.say('help.leak')]),
  ];
  return ways.length === 0 ? [] : [words.say('help.meddle', { what: ways.join(' · ') })];
}

function chaosWays(words: Words, show: Show, atMs: number): readonly string[] {
  if (show.chaos !== null) return [words.say('help.chaosVote')];
  return isRejection(chaosEpisode(show, atMs)) ? [] : [words.say('help.chaos')];
}

function motionWays(words: Words, show: Show, atMs: number): readonly string[] {
  const can = (comeback: PerformerId | null) => !isRejection(motionEpisode(show, { comeback, atMs }));
  const broke = show.episode?.bankrupt.find(can);
  return [
    ...(broke === undefined ? [] : [words.say('help.comeback', { name: nameOf(show, broke) })]),
    ...(can(null) ? [words.say('help.chair')] : []),
  ];
}

function runLines(words: Words, show: Show | undefined, { isManager }: Asker): readonly string[] {
  if (!isManager) return [];
  if (show === undefined) return [words.say('help.runSetUp')];
  return [words.say(show.pausedSinceMs === null ? 'help.run' : 'help.runPaused')];
}
