// The end of a turn and of a round: who is next, and when nobody is, the desk's votes are counted, what the
// performers had running to this round is settled, the round is closed, and the last one rings the closing bell.

import { dropQuestions } from '../audience/questions-dropped.ts';
import { tradeDesk } from '../bank/desk-book.ts';
import { settleThreads } from '../plot/settling.ts';
import type { Script } from '../script.ts';
import { equities } from '../trading/books.ts';
import { closeEpisode } from './closing.ts';
import { lateness } from './deadlines.ts';
import { paceMs } from './power-hour.ts';
import { openTurns } from './turns.ts';
import { nobodyIsWatching } from './watching.ts';

export function goOn(script: Script): void {
  openTurns(script);
  const { episode, settings } = script.show;
  if (episode === null || episode.waiting.length > 0 || episode.asked.length > 0) return;
  dropQuestions(script, 'round');
  const isLast = episode.round >= settings.roundsPerEpisode;
  const dueAtMs = episode.roundStartedAtMs + paceMs(script.show, script.atMs);
  // What the desk bought now would be sold at the bell for the same price.
  if (!isLast) tradeDesk(script);
  // Before the next round moves a price; the last round's is settled by the bell, at the same prices.
  if (!isLast) settleThreads(script, 'round');
  script.emit({
    type: 'roundClosed',
    round: episode.round,
    equityCents: equities(script.show),
    nextRoundAtMs: Math.max(dueAtMs, script.atMs),
    ...lateness(episode, script.atMs - dueAtMs),
  });
  if (isLast) closeEpisode(script);
  else if (nobodyIsWatching(script.show, script.atMs)) script.emit({ type: 'floorSlept' });
}
