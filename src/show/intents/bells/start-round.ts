// A round begins: the tape runs, the audience's most wanted question is put, and the first turns are opened in an order drawn for the round.

import { putMostWanted } from '../../audience/questions-put.ts';
import { playersOf } from '../../cast/cast.ts';
import { chance } from '../../chance.ts';
import type { ShowEvent } from '../../events/event.ts';
import type { Deck } from '../../market/headlines.ts';
import { lockRound, poolsLocked } from '../../parlour/lock.ts';
import { threadMarketsLocked } from '../../parlour/thread-markets.ts';
import type { Outcome } from '../../rejection.ts';
import { isRejection, reject } from '../../rejection.ts';
import { afterHoursBegan } from '../../rounds/after-hours.ts';
import { isLastRound, lateness } from '../../rounds/deadlines.ts';
import { opensAfterMs } from '../../rounds/opening-time.ts';
import { runTape } from '../../rounds/tape.ts';
import { openTurns } from '../../rounds/turns.ts';
import { Script } from '../../script.ts';
import type { Show } from '../../state/show.ts';
import { runningEpisode, tooEarlyFault } from '../guards.ts';
import type { StartRound } from './bell-intents.ts';

export function startRound(show: Show, intent: StartRound, deck: Deck): Outcome<ShowEvent> {
  const episode = runningEpisode(show, intent.atMs);
  if (isRejection(episode)) return reject(episode);
  if (episode.roundUnderway) return reject({ reason: 'roundUnderway' });
  // Fewer rounds than have been played were asked for meanwhile: the closing bell is next.
  if (isLastRound(show)) {
    return reject({
      reason: 'bellFirst',
      what: 'round',
      opensAtMs: opensAfterMs(show, episode, intent.atMs),
    });
  }
  const fault = tooEarlyFault(episode.nextRoundAtMs, intent.atMs);
  if (fault !== undefined) return reject(fault);
  const script = new Script(show, intent.atMs);
  const round = episode.round + 1;
  const order = chance(episode.seed, 'order', round).shuffle(playersOf(show.cast).map(({ id }) => id));
  const late = lateness(episode, intent.atMs - episode.nextRoundAtMs);
  script.emit({ type: 'roundStarted', round, order, ...late });
  if (round >= lockRound(show.settings)) script.emit(...poolsLocked(episode));
  script.emit(...threadMarketsLocked(script.show));
  if (script.show.episode !== null) script.emit(...afterHoursBegan(script.show.episode));
  runTape(script, deck);
  putMostWanted(script);
  openTurns(script);
  return script.done();
}
