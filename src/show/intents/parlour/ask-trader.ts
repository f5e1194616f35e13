// A member asks a trader something: one question at a time, one in half an hour, and no chips for it. What waits already
// is not asked twice: whoever asks it again wants to know it too.

import { oneLine } from '../../../letters/seen.ts';
import {
  ASK_EVERY_MS,
  isSameQuestion,
  QUESTION_LENGTH_MAX,
  QUESTIONS_WAITING_MAX,
  waitingQuestions,
} from '../../audience/questions.ts';
import { putAtOnce } from '../../audience/questions-put.ts';
import { findPerformer } from '../../cast/cast.ts';
import type { ShowEvent } from '../../events/event.ts';
import { viewerOf } from '../../parlour/viewers.ts';
import type { Outcome, Rejection } from '../../rejection.ts';
import { isRejection, reject } from '../../rejection.ts';
import { Script } from '../../script.ts';
import type { Episode } from '../../state/episode.ts';
import type { Show } from '../../state/show.ts';
import { runningEpisode, unknownTrader } from '../guards.ts';
import { backQuestion, nameIn } from './back-question.ts';
import type { AskTrader } from './parlour-intents.ts';

export function askTrader(show: Show, intent: AskTrader): Outcome<ShowEvent> {
  const { viewer, performer, atMs } = intent;
  const episode = runningEpisode(show, atMs);
  if (isRejection(episode)) return reject(episode);
  if (findPerformer(show.cast, performer)?.role !== 'trader') return reject(unknownTrader(show, performer));
  const text = oneLine(intent.text);
  if (text === '') return reject({ reason: 'badQuestion', why: 'empty' });
  if (text.length > QUESTION_LENGTH_MAX) return reject({ reason: 'badQuestion', why: 'tooLong' });
  const same = episode.questions.find(
    ({ to, text: known }) => to === performer && isSameQuestion(known, text),
  );
  if (same !== undefined)
    return backQuestion(show, { type: 'backQuestion', viewer, atMs, question: same.id });
  const fault = mustWait(show, episode, intent);
  if (fault !== undefined) return reject(fault);
  const id = `e${episode.number}q${episode.askedCount + 1}`;
  const asked = { id, by: viewer, to: performer, text, round: episode.round };
  const script = new Script(show, atMs);
  script.emit({ type: 'questionAsked', asked });
  putAtOnce(script, asked);
  return script.done();
}

/** Why a member cannot ask anything new now. */
function mustWait(show: Show, episode: Episode, { viewer, atMs }: AskTrader): Rejection | undefined {
  const own = episode.questions.find(({ by }) => by === viewer);
  if (own !== undefined) return { reason: 'ownQuestionOpen', name: nameIn(show, own) };
  const readyAtMs = (viewerOf(show, viewer).askedAtMs ?? 0) + ASK_EVERY_MS;
  if (atMs < readyAtMs) return { reason: 'askedLately', readyAtMs };
  const isFull = waitingQuestions(episode).length >= QUESTIONS_WAITING_MAX;
  return isFull ? { reason: 'questionsFull' } : undefined;
}
