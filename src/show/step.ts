// The show, whole: a show and an intent give events or a refusal. Same inputs, same outputs; no clock,
// no chance and no file but what is handed in. One small file per intent does the work.

import type { ShowEvent } from './event.ts';
import type { Deck } from './headlines.ts';
import type { Intent } from './intent.ts';
import { addPerformer } from './intents/addPerformer.ts';
import { answer } from './intents/answer.ts';
import { castBallot } from './intents/castBallot.ts';
import { changeSettings } from './intents/changeSettings.ts';
import { closeChaos } from './intents/closeChaos.ts';
import { closeMotion } from './intents/closeMotion.ts';
import { createShow } from './intents/createShow.ts';
import { directDesk } from './intents/directDesk.ts';
import { editPerformer } from './intents/editPerformer.ts';
import { fallAsleep } from './intents/fallAsleep.ts';
import { feedLeak } from './intents/feedLeak.ts';
import { follow } from './intents/follow.ts';
import { limitStakes } from './intents/limitStakes.ts';
import { lockPool } from './intents/lockPool.ts';
import { openChaos } from './intents/openChaos.ts';
import { openMotion } from './intents/openMotion.ts';
import { pause } from './intents/pause.ts';
import { placeWager } from './intents/placeWager.ts';
import { endPowerHour, startPowerHour } from './intents/powerHour.ts';
import { proposeHeadline } from './intents/proposeHeadline.ts';
import { resetEconomy } from './intents/resetEconomy.ts';
import { retirePerformer } from './intents/retirePerformer.ts';
import { review } from './intents/review.ts';
import { ringClosingBell } from './intents/ringClosingBell.ts';
import { ringOpeningBell } from './intents/ringOpeningBell.ts';
import { startRound } from './intents/startRound.ts';
import { supervise } from './intents/supervise.ts';
import { visit } from './intents/visit.ts';
import { voidPool } from './intents/voidPool.ts';
import { voteMotion } from './intents/voteMotion.ts';
import { withdrawWager } from './intents/withdrawWager.ts';
import type { Outcome } from './rejection.ts';
import { reject } from './rejection.ts';
import type { Show } from './show.ts';

/**
 * What an intent does to a show. The events are not applied yet: journal them as one record, then `fold`.
 * Time never runs backwards: an intent older than the show's last step counts as of that step.
 */
export function step(show: Show, wish: Intent, deck: Deck): Outcome<ShowEvent> {
  const intent = wish.atMs < show.atMs ? { ...wish, atMs: show.atMs } : wish;
  if (intent.type === 'createShow') return createShow(show, intent);
  if (show.cast.length === 0) return reject({ reason: 'noShow' });
  switch (intent.type) {
    case 'changeSettings':
      return changeSettings(show, intent);
    case 'ringOpeningBell':
      return ringOpeningBell(show, intent);
    case 'startRound':
      return startRound(show, intent, deck);
    case 'answer':
      return answer(show, intent);
    case 'review':
      return review(show, intent);
    case 'supervise':
      return supervise(show, intent);
    case 'openMotion':
      return openMotion(show, intent);
    case 'voteMotion':
      return voteMotion(show, intent);
    case 'closeMotion':
      return closeMotion(show, intent);
    case 'directDesk':
      return directDesk(show, intent);
    case 'fallAsleep':
      return fallAsleep(show, intent);
    case 'ringClosingBell':
      return ringClosingBell(show, intent);
    case 'visit':
      return visit(show, intent);
    case 'follow':
    case 'unfollow':
      return follow(show, intent);
    case 'openChaos':
      return openChaos(show, intent, deck);
    case 'proposeHeadline':
      return proposeHeadline(show, intent);
    case 'castBallot':
      return castBallot(show, intent);
    case 'closeChaos':
      return closeChaos(show, intent);
    case 'placeWager':
      return placeWager(show, intent);
    case 'withdrawWager':
      return withdrawWager(show, intent);
    case 'lockPool':
      return lockPool(show, intent);
    case 'limitStakes':
      return limitStakes(show, intent);
    case 'feedLeak':
      return feedLeak(show, intent);
    case 'voidPool':
      return voidPool(show, intent);
    case 'resetEconomy':
      return resetEconomy(show, intent);
    case 'pause':
    case 'resume':
      return pause(show, intent);
    case 'startPowerHour':
      return startPowerHour(show, intent);
    case 'endPowerHour':
      return endPowerHour(show, intent);
    case 'addPerformer':
      return addPerformer(show, intent);
    case 'editPerformer':
      return editPerformer(show, intent);
    case 'retirePerformer':
      return retirePerformer(show, intent);
  }
}
