// A member asks a trader something: one open question a trader, one in half an hour a member, and no chips for it.

import { oneLine } from '../../../letters/seen.ts';
import { ASK_EVERY_MS, QUESTION_LENGTH_MAX, questionTo } from '../../audience/questions.ts';
import { findPerformer } from '../../cast/cast.ts';
import type { ShowEvent } from '../../events/event.ts';
import { viewerOf } from '../../parlour/viewers.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, isRejection, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import { runningEpisode, unknownTrader } from '../guards.ts';
import type { AskTrader } from './parlour-intents.ts';

export function askTrader(show: Show, intent: AskTrader): Outcome<ShowEvent> {
  const { viewer, performer, atMs } = intent;
  const episode = runningEpisode(show, atMs);
  if (isRejection(episode)) return reject(episode);
  const trader = findPerformer(show.cast, performer);
  if (trader?.role !== 'trader') return reject(unknownTrader(show, performer));
  const text = oneLine(intent.text);
  if (text === '') return reject({ reason: 'badQuestion', why: 'empty' });
  if (text.length > QUESTION_LENGTH_MAX) return reject({ reason: 'badQuestion', why: 'tooLong' });
  const readyAtMs = (viewerOf(show, viewer).askedAtMs ?? 0) + ASK_EVERY_MS;
  if (atMs < readyAtMs) return reject({ reason: 'askedLately', readyAtMs });
  if (questionTo(episode, performer) !== undefined)
    return reject({ reason: 'questionOpen', name: trader.name });
  const id = `e${episode.number}q${episode.askedCount + 1}`;
  return accept({
    type: 'questionAsked',
    asked: { id, by: viewer, to: performer, text, round: episode.round },
  });
}
