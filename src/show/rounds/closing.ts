// The closing bell: everything is sold, the votes end, the hypocrite is named, the pools are settled, the winner
// named, and after the season's last episode the champion and the best tipster.

import { dropQuestions } from '../audience/questions-dropped.ts';
import { closeDesk } from '../bank/desk-book.ts';
import { traders } from '../cast/cast.ts';
import type { PerformerId } from '../ids.ts';
import { winnersOf } from '../parlour/pools.ts';
import { poolSettled } from '../parlour/thread-markets.ts';
import { bestTipster } from '../parlour/tipsters.ts';
import { settleThreads } from '../plot/settling.ts';
import type { Script } from '../script.ts';
import { hypocriteOf } from '../speech/two-faced.ts';
import type { Episode } from '../state/episode.ts';
import { equities, reduce, standings } from '../trading/books.ts';
import { dayProfitCents } from '../trading/day-profit.ts';
import { chaosClosed } from '../votes/chaos-result.ts';
import { motionClosed } from '../votes/motion-result.ts';
import { juryReturned } from './after-hours.ts';

export function closeEpisode(script: Script, audience: 'seen' | 'unseen' = 'seen'): void {
  const { episode, chaos, motion, cast } = script.show;
  if (episode === null) return;
  dropQuestions(script, 'bell');
  settleThreads(script, 'bell');
  for (const { id } of traders(cast)) script.emit(...reduce(script.show, id));
  closeDesk(script);
  if (chaos !== null) script.emit(chaosClosed(script.show, chaos, script.atMs));
  if (motion !== null) {
    script.emit(motionClosed(script.show, motion, { atMs: script.atMs, why: 'episodeOver' }));
  }
  script.emit(hypocriteOf(episode), ...juryReturned(episode));
  const profitCents = profits(script, episode);
  const winners = bestOf(profitCents);
  settlePools(script, profitCents);
  announce(script, episode, { profitCents, winners, audience });
  closeSeasonWhenDone(script);
}

/** Profit since the opening bell, so that last week's riches do not decide today's bets. */
function profits(script: Script, episode: Episode): Readonly<Record<PerformerId, number>> {
  const now = Object.entries(equities(script.show)) as [PerformerId, number][];
  return Object.fromEntries(now.map(([id, cents]) => [id, dayProfitCents(episode, id, cents)]));
}

function bestOf(profitCents: Readonly<Record<PerformerId, number>>): readonly PerformerId[] {
  const entries = Object.entries(profitCents) as [PerformerId, number][];
  const best = Math.max(...entries.map(([, cents]) => cents));
  return entries.filter(([, cents]) => cents === best).map(([id]) => id);
}

function settlePools(script: Script, profitCents: Readonly<Record<PerformerId, number>>): void {
  const { episode } = script.show;
  if (episode === null) return;
  const open = episode.pools.filter(
    ({ voidedBecause, settled }) => voidedBecause === null && settled === undefined,
  );
  for (const pool of open) script.emit(poolSettled(pool, winnersOf(pool, episode, profitCents)));
}

function announce(
  script: Script,
  { number, seed }: Episode,
  {
    audience,
    ...result
  }: {
    readonly profitCents: Readonly<Record<PerformerId, number>>;
    readonly winners: readonly PerformerId[];
    readonly audience: 'seen' | 'unseen';
  },
): void {
  // Passed too late for any round of this episode: what the members voted for is owed to them.
  const carried = script.show.episode?.striking ?? null;
  const { openingBell, intermissionMs } = script.show.settings;
  script.emit({
    type: 'episodeClosed',
    episode: number,
    seed,
    ...result,
    equityCents: equities(script.show),
    nextOpensAtMs: openingBell === null ? script.atMs + intermissionMs : null,
    ...(carried === null ? {} : { carried }),
    ...(audience === 'seen' ? {} : { unseen: true }),
  });
}

function closeSeasonWhenDone(script: Script): void {
  const { season, settings } = script.show;
  if (season.episodesPlayed >= settings.episodesPerSeason) closeSeason(script);
}

/** The richest is champion. Nothing where the season has one already, or none was played. */
export function closeSeason(script: Script): void {
  const { season, hallOfFame } = script.show;
  const [champion] = standings(script.show);
  const crowned = hallOfFame.at(-1)?.season === season.number;
  if (season.episodesPlayed === 0 || crowned || champion === undefined) return;
  script.emit({
    type: 'seasonClosed',
    season: season.number,
    champion: champion.id,
    equityCents: champion.equityCents,
  });
  script.emit(...bestTipster(script.show));
}
