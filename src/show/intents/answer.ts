// A mind's answer: the turn is taken, its orders are filled, the performer walks.
// The last turn of a round closes it, the last round rings the closing bell.

import { equities, ordersFor } from '../books.ts';
import { findPerformer } from '../cast.ts';
import { closeEpisode } from '../closing.ts';
import { decisionFault } from '../decision.ts';
import type { ShowEvent } from '../event.ts';
import type { IntentOf } from '../intent.ts';
import type { Outcome } from '../rejection.ts';
import { accept, reject } from '../rejection.ts';
import { Script } from '../script.ts';
import type { Question, Show } from '../show.ts';
import { openTurns } from '../turns.ts';

/** Accepted while paused too: what was asked before the pause is finished. */
export function answer(show: Show, intent: IntentOf<'answer'>): Outcome<ShowEvent> {
  const question = show.episode?.asked.find(({ id }) => id === intent.question);
  if (question === undefined) return reject({ reason: 'questionClosed' });
  const fault = decisionFault(intent.decision);
  if (fault !== undefined) return reject({ reason: 'malformedDecision', fault });
  const script = new Script(show, intent.atMs);
  takeTurn(script, question, intent);
  openTurns(script);
  closeRoundWhenDone(script);
  return accept(...script.events);
}

function takeTurn(script: Script, question: Question, { decision, playedBy }: IntentOf<'answer'>): void {
  const { id, performer: performerId, room } = question;
  const performer = findPerformer(script.show.cast, performerId);
  const { episode } = script.show;
  if (performer === undefined || episode === null) return;
  script.emit({ type: 'turnTaken', question: id, performer: performerId, room, decision, playedBy });
  if (!episode.bankrupt.includes(performerId)) {
    script.emit(...ordersFor(script.show, performer, { decision, round: episode.round }));
  }
  const from = script.show.rooms[performerId] ?? room;
  if (from !== decision.location) {
    script.emit({ type: 'moved', performer: performerId, from, to: decision.location });
  }
}

function closeRoundWhenDone(script: Script): void {
  const { episode, settings } = script.show;
  if (episode === null || episode.waiting.length > 0 || episode.asked.length > 0) return;
  script.emit({
    type: 'roundClosed',
    round: episode.round,
    equityCents: equities(script.show),
    nextRoundAtMs: Math.max(episode.roundStartedAtMs + settings.paceMs, script.atMs),
  });
  if (episode.round >= settings.roundsPerEpisode) closeEpisode(script);
  else if (nobodyIsWatching(script)) script.emit({ type: 'floorSlept' });
}

function nobodyIsWatching({ show, atMs }: Script): boolean {
  const { sleepAfterMs } = show.settings;
  if (sleepAfterMs === null || show.pausedSinceMs !== null) return false;
  const seen = Object.values(show.viewers).map(({ lastSeenMs }) => lastSeenMs);
  const lastMs = seen.reduce((latest, ms) => Math.max(latest, ms), show.episode?.openedAtMs ?? 0);
  return atMs - lastMs >= sleepAfterMs;
}
