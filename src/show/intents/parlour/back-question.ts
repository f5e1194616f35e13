// A member wants to know too what another one has asked: one of the questions that wait, changeable until it is put.

import type { AudienceQuestion } from '../../audience/questions.ts';
import { findPerformer } from '../../cast/cast.ts';
import type { ShowEvent } from '../../events/event.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, isRejection, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import { runningEpisode } from '../guards.ts';
import type { BackQuestion } from './parlour-intents.ts';

export function backQuestion(show: Show, { viewer, question: id, atMs }: BackQuestion): Outcome<ShowEvent> {
  const episode = runningEpisode(show, atMs);
  if (isRejection(episode)) return reject(episode);
  const question = episode.questions.find((asked) => asked.id === id);
  if (question === undefined) return reject({ reason: 'questionOver' });
  if (question.putInRound !== undefined)
    return reject({ reason: 'questionOpen', name: nameIn(show, question) });
  if (episode.backings[viewer] === id) return reject({ reason: 'alreadyBacked' });
  return accept({ type: 'questionBacked', viewer, question: id });
}

/** Whom it is put to. */
export const nameIn = ({ cast }: Pick<Show, 'cast'>, { to }: AudienceQuestion): string =>
  findPerformer(cast, to)?.name ?? to;
