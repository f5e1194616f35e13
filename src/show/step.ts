// The show, whole: a show and an intent give events or a refusal. Same inputs, same outputs; no clock,
// no chance and no file but what is handed in. One small file per intent does the work.

import type { ShowEvent } from './events/event.ts';
import { changeSettings } from './intents/bells/change-settings.ts';
import { createShow } from './intents/bells/create-show.ts';
import { ringClosingBell } from './intents/bells/ring-closing-bell.ts';
import { ringOpeningBell } from './intents/bells/ring-opening-bell.ts';
import { startRound } from './intents/bells/start-round.ts';
import { changeCast, withdrawCastWish } from './intents/cast/change-cast.ts';
import type { Intent, IntentOf, IntentType } from './intents/intent.ts';
import { answer } from './intents/minds/answer.ts';
import { review } from './intents/minds/review.ts';
import { supervise } from './intents/minds/supervise.ts';
import { askTrader } from './intents/parlour/ask-trader.ts';
import { backQuestion } from './intents/parlour/back-question.ts';
import { eraseViewer } from './intents/parlour/erase-viewer.ts';
import { feedLeak } from './intents/parlour/feed-leak.ts';
import { follow, unfollow } from './intents/parlour/follow.ts';
import { limitStakes } from './intents/parlour/limit-stakes.ts';
import { lockPool } from './intents/parlour/lock-pool.ts';
import { placeWager } from './intents/parlour/place-wager.ts';
import { resetEconomy } from './intents/parlour/reset-economy.ts';
import { visit } from './intents/parlour/visit.ts';
import { voidPool } from './intents/parlour/void-pool.ts';
import { withdrawWager } from './intents/parlour/withdraw-wager.ts';
import { fallAsleep } from './intents/standstill/fall-asleep.ts';
import { pause, resume } from './intents/standstill/pause.ts';
import { endPowerHour, startPowerHour } from './intents/standstill/power-hour.ts';
import { castBallot } from './intents/votes/cast-ballot.ts';
import { closeChaos } from './intents/votes/close-chaos.ts';
import { closeMotion } from './intents/votes/close-motion.ts';
import { directDesk } from './intents/votes/direct-desk.ts';
import { openChaos } from './intents/votes/open-chaos.ts';
import { openMotion } from './intents/votes/open-motion.ts';
import { proposeHeadline } from './intents/votes/propose-headline.ts';
import { readVerdicts } from './intents/votes/read-verdicts.ts';
import { reviewHeadline } from './intents/votes/review-headline.ts';
import { signHeadline } from './intents/votes/sign-headline.ts';
import { voteMotion } from './intents/votes/vote-motion.ts';
import type { Deck } from './market/headlines.ts';
import type { Outcome } from './rejection.ts';
import { reject } from './rejection.ts';
import type { Show } from './state/show.ts';

type Rule<Wish> = (show: Show, wish: Wish, deck: Deck) => Outcome<ShowEvent>;

/** The rule for every intent there is. */
const RULES = {
  createShow,
  changeSettings,
  ringOpeningBell,
  startRound,
  answer,
  review,
  supervise,
  openMotion,
  voteMotion,
  closeMotion,
  directDesk,
  fallAsleep,
  ringClosingBell,
  visit,
  follow,
  unfollow,
  openChaos,
  proposeHeadline,
  reviewHeadline,
  signHeadline,
  readVerdicts,
  castBallot,
  closeChaos,
  placeWager,
  withdrawWager,
  lockPool,
  limitStakes,
  feedLeak,
  askTrader,
  backQuestion,
  voidPool,
  resetEconomy,
  eraseViewer,
  pause,
  resume,
  startPowerHour,
  endPowerHour,
  addPerformer: changeCast,
  editPerformer: changeCast,
  retirePerformer: changeCast,
  recallPerformer: changeCast,
  withdrawCastWish,
} satisfies { readonly [Type in IntentType]: Rule<IntentOf<Type>> };

/**
 * What an intent does to a show. The events are not applied yet: journal them as one record, then `fold`.
 * Time never runs backwards: an intent older than the show's last step counts as of that step.
 */
export function step(show: Show, wish: Intent, deck: Deck): Outcome<ShowEvent> {
  const intent = wish.atMs < show.atMs ? { ...wish, atMs: show.atMs } : wish;
  // A cause that is played again may come out of any file.
  if (!Object.hasOwn(RULES, intent.type)) throw new Error(`unknown intent: ${JSON.stringify(intent)}`);
  if (intent.type !== 'createShow' && show.cast.length === 0) return reject({ reason: 'noShow' });
  // An intent is handled by the rule of its own type, which the compiler cannot follow.
  const rule = RULES[intent.type] as Rule<Intent>;
  return rule(show, intent, deck);
}
