// The show, whole: a show and an intent give events or a refusal. Same inputs, same outputs; no clock,
// no chance and no file but what is handed in. One small file per intent does the work.

import type { ShowEvent } from './events/event.ts';
import { changeSettings } from './intents/bells/change-settings.ts';
import { createShow } from './intents/bells/create-show.ts';
import { ringClosingBell } from './intents/bells/ring-closing-bell.ts';
import { ringOpeningBell } from './intents/bells/ring-opening-bell.ts';
import { startRound } from './intents/bells/start-round.ts';
import { addPerformer } from './intents/cast/add-performer.ts';
import { editPerformer } from './intents/cast/edit-performer.ts';
import { retirePerformer } from './intents/cast/retire-performer.ts';
import type { Intent } from './intents/intent.ts';
import { answer } from './intents/minds/answer.ts';
import { review } from './intents/minds/review.ts';
import { supervise } from './intents/minds/supervise.ts';
import { feedLeak } from './intents/parlour/feed-leak.ts';
import { follow } from './intents/parlour/follow.ts';
import { limitStakes } from './intents/parlour/limit-stakes.ts';
import { lockPool } from './intents/parlour/lock-pool.ts';
import { placeWager } from './intents/parlour/place-wager.ts';
import { resetEconomy } from './intents/parlour/reset-economy.ts';
import { visit } from './intents/parlour/visit.ts';
import { voidPool } from './intents/parlour/void-pool.ts';
import { withdrawWager } from './intents/parlour/withdraw-wager.ts';
import { fallAsleep } from './intents/standstill/fall-asleep.ts';
import { pause } from './intents/standstill/pause.ts';
import { endPowerHour, startPowerHour } from './intents/standstill/power-hour.ts';
import { castBallot } from './intents/votes/cast-ballot.ts';
import { closeChaos } from './intents/votes/close-chaos.ts';
import { closeMotion } from './intents/votes/close-motion.ts';
import { directDesk } from './intents/votes/direct-desk.ts';
import { openChaos } from './intents/votes/open-chaos.ts';
import { openMotion } from './intents/votes/open-motion.ts';
import { proposeHeadline } from './intents/votes/propose-headline.ts';
import { voteMotion } from './intents/votes/vote-motion.ts';
import type { Deck } from './market/headlines.ts';
import type { Outcome } from './rejection.ts';
import { reject } from './rejection.ts';
import type { Show } from './state/show.ts';

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
