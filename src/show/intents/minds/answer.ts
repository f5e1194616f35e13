// A trader's answer: the turn is taken and talked about. An order waits for the compliance officer, where the
// cast has one; everything else is done at once.

import { findPerformer, officerOf } from '../../cast/cast.ts';
import type { ShowEvent } from '../../events/event.ts';
import { questionId } from '../../ids.ts';
import { actByTrading, chosenAct, deedOf, doAct } from '../../plot/playing.ts';
import type { Outcome } from '../../rejection.ts';
import { isRejection, reject } from '../../rejection.ts';
import type { DecideQuestion } from '../../rounds/question.ts';
import { goOn } from '../../rounds/round.ts';
import { Script } from '../../script.ts';
import { twoFacedness } from '../../speech/two-faced.ts';
import type { Show } from '../../state/show.ts';
import { decisionFault } from '../../trading/decision.ts';
import { execute, isWorthReviewing } from '../../trading/execution.ts';
import { openQuestion } from '../guards.ts';
import type { Answer } from './mind-intents.ts';

/** Accepted while paused too: what was asked before the pause is finished. */
export function answer(show: Show, intent: Answer): Outcome<ShowEvent> {
  const question = openQuestion(show, { id: intent.question, kind: 'decide' });
  if (isRejection(question)) return reject(question);
  const fault = decisionFault(intent.decision);
  if (fault !== undefined) return reject({ reason: 'malformedDecision', fault });
  const script = new Script(show, intent.atMs);
  takeTurn(script, question, intent);
  goOn(script);
  return script.done();
}

function takeTurn(script: Script, question: DecideQuestion, { decision, playedBy }: Answer): void {
  const { id, performer: performerId, room, acts = [] } = question;
  const performer = findPerformer(script.show.cast, performerId);
  if (performer === undefined) return;
  const before = script.show;
  const act = chosenAct(before, acts, decision.act, performerId);
  const deed = act === undefined ? {} : { deed: deedOf(before, act) };
  script.emit({ type: 'turnTaken', question: id, performer: performerId, room, decision, playedBy, ...deed });
  const acting = { who: performerId, room };
  if (act !== undefined) doAct(script, act, acting);
  // Who cannot trade has nothing to be two-faced about.
  if (before.episode?.bankrupt.includes(performerId) === false) {
    const { settings, positions } = before;
    const had = { holding: positions[performerId] ?? null };
    script.emit(...twoFacedness(performerId, decision, { language: settings.language, had }));
    actByTrading(script, decision, acting);
  }
  const officer = officerOf(script.show.cast);
  if (officer === undefined || !isWorthReviewing(script.show, performer, decision)) {
    execute(script, performerId, { decision, share: 'whole' });
    return;
  }
  const asked = { performer: officer.id, room, askedAtMs: script.atMs };
  const review = {
    id: questionId(`${id}-review`),
    kind: 'review',
    ...asked,
    trader: performerId,
    decision,
  } as const;
  script.emit({ type: 'turnOpened', question: review });
}
