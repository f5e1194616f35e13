// Which question of the audience is put to its trader, and when: at the beginning of a round the most wanted, and in the
// middle of one only what can still be answered in it.

import type { Script } from '../script.ts';
import type { Episode } from '../state/episode.ts';
import { type AudienceQuestion, backersOf, mostWanted, questionPut } from './questions.ts';

/** A round begins: the most wanted is put, unless one is being answered. */
export function putMostWanted(script: Script): void {
  const { episode } = script.show;
  if (episode === null || questionPut(episode) !== undefined) return;
  const wanted = mostWanted(episode);
  if (wanted !== undefined) put(script, episode, wanted);
}

/**
 * Just asked while nothing else is: its trader's turn in this round is to come, so that waiting for the next round would
 * only delay the answer. One that must wait for the next round anyway waits, and others can say what they want to know.
 */
export function putAtOnce(script: Script, asked: AudienceQuestion): void {
  const { episode } = script.show;
  if (episode === null || episode.questions.length > 1 || !isStillToTurn(episode, asked)) return;
  if (!hasAnswered(episode)) put(script, episode, asked);
}

const isStillToTurn = ({ roundUnderway, waiting }: Episode, { to }: AudienceQuestion): boolean =>
  roundUnderway && waiting.includes(to);

/** One a round. */
const hasAnswered = ({ turns, round }: Episode): boolean =>
  turns.some((turn) => turn.round === round && turn.deed?.does === 'ask.answer');

function put(script: Script, episode: Episode, { id }: AudienceQuestion): void {
  const backers = backersOf(episode, id);
  script.emit({ type: 'questionPut', question: id, round: episode.round, backers });
}
