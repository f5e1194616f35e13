// Every reason there is for refusing a wish has a row that provokes it, or says who else gives it; a refusal changes
// nothing. A new reason does not compile until it is here.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { performerId } from '../../src/show/ids.ts';
import type { Intent } from '../../src/show/intents/intent.ts';
import { DEFAULT_SETTINGS } from '../../src/show/state/settings.ts';
import { ALEX, ANN, BOB, CAST, FULL_CAST, GUILD, MIKE } from '../playhouse.ts';
import { REFUSED_IN_PARLOUR } from './refusals/in-parlour.ts';
import type { Reason, Refusals } from './refusals/refusal.ts';
import * as given from './refusals/situations.ts';
import {
  added,
  answer,
  bet,
  byAnn,
  edited,
  lastHandled,
  leak,
  motion,
  recalled,
  retired,
  ring,
  settings,
  vote,
} from './refusals/wishes.ts';

/** Refused before a wish comes to the rules, with the test that provokes it and what it says of it. */
const ELSEWHERE = {
  // The floor alone knows whether the bell has been posted.
  bellNotOut: ['test/director/failing-stage.test.ts', "reason: 'bellNotOut'"],
  // The rules are asked about one trader; which of several is meant is the command's to ask.
  whoseComeback: ['test/commands/motions.test.ts', 'with several bankrupt one must be named'],
  // The rules see no form: what it asks for is read before.
  badForm: ['test/stage/controls/form.test.ts', "reason: 'badForm'"],
} as const satisfies Partial<Record<Reason, readonly [string, string]>>;

const REFUSED: Omit<Refusals, keyof typeof ELSEWHERE> = {
  ...REFUSED_IN_PARLOUR,
  showExists: [
    [
      'a second show',
      given.created,
      () => ({ type: 'createShow', guild: GUILD, settings: DEFAULT_SETTINGS, cast: CAST }),
    ],
  ],
  noShow: [['anything before the show exists', given.fresh, ring]],
  badSetting: [
    ['a pace of no milliseconds', given.created, settings({ paceMs: 0 })],
    ['an opening bell at 25:00', given.created, settings({ openingBell: '25:00' })],
    ['half a round', given.created, settings({ roundsPerEpisode: 0.5 })],
  ],
  paused: [
    ['a round while paused', given.paused, () => ({ type: 'startRound' })],
    ['a bet while paused', given.paused, bet({})],
    ['a chaos vote while paused', given.paused, () => ({ type: 'openChaos', viewer: ANN })],
    ['pausing twice', given.paused, () => ({ type: 'pause', viewer: ANN })],
  ],
  notPaused: [['resuming what runs', given.opened, () => ({ type: 'resume', viewer: ANN })]],
  marketOpen: [['a second opening bell', given.opened, ring]],
  marketClosed: [
    ['a round before the bell', given.created, () => ({ type: 'startRound' })],
    ['a bet before the bell', () => given.created().visit(ANN), bet({})],
  ],
  roundUnderway: [['a round in a round', given.asked, () => ({ type: 'startRound' })]],
  tooEarly: [
    ['a round too early', given.opened, () => ({ type: 'startRound' })],
    ['the closing bell too early', given.opened, () => ({ type: 'ringClosingBell' })],
    ['the lock too early', given.opened, () => ({ type: 'lockPool' })],
    ['closing a vote too early', given.voting, (house) => ({ type: 'closeChaos', vote: vote(house) })],
  ],
  questionClosed: [['an answer to no question', given.opened, answer({})]],
  malformedDecision: [
    ['an answer with an unknown asset', given.asked, answer({ trade: 'Gold' })],
    ['an answer with an unknown room', given.asked, answer({ location: 'Roof' })],
    ['an answer with conviction 4', given.asked, answer({ conviction: 4 })],
    ['an answer that goes sideways', given.asked, answer({ side: 'sideways' })],
    ['an answer without words', given.asked, answer({ speech: ' ' })],
    ['an answer with too many words', given.asked, answer({ thought: 'x'.repeat(161) })],
  ],
  unknownTrader: [
    [
      'following a stranger',
      given.opened,
      () => ({ type: 'follow', viewer: ANN, performer: performerId('bob') }),
    ],
    ['betting on a stranger', given.opened, bet({ outcome: 'bob' })],
  ],
  chaosUnderway: [['a second chaos vote', given.voting, () => ({ type: 'openChaos', viewer: BOB })]],
  chaosCoolingDown: [
    ['a chaos vote right after another', given.voted, () => ({ type: 'openChaos', viewer: BOB })],
  ],
  voteClosed: [
    [
      'a ballot in another vote',
      given.voting,
      () => ({ type: 'castBallot', viewer: ANN, vote: 'e0c0', option: 0 }),
    ],
  ],
  unknownOption: [
    [
      'a ballot for no option',
      given.voting,
      (house) => ({ type: 'castBallot', viewer: ANN, vote: vote(house), option: 9 }),
    ],
    [
      'a motion voted on with perhaps',
      given.moving,
      (house) => ({ ...byAnn, type: 'voteMotion', motion: motion(house), choice: 'perhaps' }),
    ],
    ['a desk sent nowhere', given.seated, () => ({ ...byAnn, type: 'directDesk', option: 'Gold long' })],
  ],
  motionUnderway: [
    ['a second motion', given.moving, () => ({ type: 'openMotion', viewer: BOB, comeback: null })],
  ],
  motionCoolingDown: [
    [
      'a motion right after another',
      given.moved,
      () => ({ type: 'openMotion', viewer: BOB, comeback: null }),
    ],
  ],
  bellFirst: [
    ['a round after the last', given.cutShort, () => ({ type: 'startRound' })],
    ['a vote that the bell would cut off', given.cutShort, () => ({ ...byAnn, type: 'openChaos' })],
    ['a comeback too late', given.brokeAtTheEnd, () => ({ ...byAnn, type: 'openMotion', comeback: ALEX })],
    ['a chair too late', given.cutShort, () => ({ ...byAnn, type: 'openMotion', comeback: null })],
    [
      'a word for a desk that trades no more',
      given.seatedAtTheEnd,
      () => ({ ...byAnn, type: 'directDesk', option: 'Hold' }),
    ],
  ],
  notBankrupt: [
    ['a comeback of one who trades', given.opened, () => ({ ...byAnn, type: 'openMotion', comeback: MIKE })],
  ],
  chairTaken: [
    [
      'a chair with somebody in it',
      given.seated,
      () => ({ type: 'openMotion', viewer: BOB, comeback: null }),
    ],
  ],
  notInChair: [
    [
      'a word for the desk from the stalls',
      given.seated,
      () => ({ type: 'directDesk', viewer: BOB, option: 'Hold' }),
    ],
  ],
  badHeadline: [
    [
      'an empty headline',
      given.voting,
      (house) => ({ type: 'proposeHeadline', viewer: ANN, vote: vote(house), text: ' \n ' }),
    ],
    [
      'a headline too long',
      given.voting,
      (house) => ({ type: 'proposeHeadline', viewer: ANN, vote: vote(house), text: 'x'.repeat(121) }),
    ],
    [
      'a second headline while the first waits',
      given.holding,
      (house) => ({ ...byAnn, type: 'proposeHeadline', vote: vote(house), text: 'Geese' }),
    ],
    [
      'a headline on a pile that is full',
      given.pileFull,
      (house) => ({ ...byAnn, type: 'proposeHeadline', vote: vote(house), text: 'Geese' }),
    ],
    [
      'a second headline of one member',
      given.proposed,
      (house) => ({ ...byAnn, type: 'proposeHeadline', vote: vote(house), text: 'Geese' }),
    ],
  ],
  ownHeadlinesClosed: [
    [
      'a headline of one’s own where they are off',
      given.closedToOwn,
      (house) => ({ ...byAnn, type: 'proposeHeadline', vote: vote(house), text: 'Geese' }),
    ],
  ],
  headlineGone: [
    [
      'a review of nothing',
      given.voting,
      () => ({ ...byAnn, type: 'reviewHeadline', headline: 'h1', verdict: 'approved' }),
    ],
    [
      'a name under somebody else’s headline',
      given.holding,
      (house) => ({ type: 'signHeadline', viewer: BOB, headline: house.show.held[0]?.id, signed: true }),
    ],
  ],
  strikeFirst: [
    [
      'a vote while the last one’s headline waits to strike',
      given.waitingToStrike,
      () => ({ ...byAnn, type: 'openChaos' }),
    ],
  ],
  alreadyDone: [
    [
      'a name taken off that was not on',
      given.holding,
      (house) => ({ ...byAnn, type: 'signHeadline', headline: house.show.held[0]?.id, signed: false }),
    ],
    ['hearing of no verdict', given.opened, () => ({ ...byAnn, type: 'readVerdicts' })],
    ['a second visit at once', given.opened, () => ({ ...byAnn, type: 'visit', today: '2026-01-01' })],
    ['a bet delivered twice', given.betting, (house) => bet({ interaction: lastHandled(house) })(house)],
    [
      'chips for the leak delivered twice',
      given.betting,
      (house) => leak({ interaction: lastHandled(house) })(house),
    ],
    ['following twice', given.followed, () => ({ ...byAnn, type: 'follow', performer: ALEX })],
    ['the end of no power hour', given.opened, () => ({ type: 'endPowerHour' })],
    ['falling asleep with somebody there', () => given.created().visit(ANN), () => ({ type: 'fallAsleep' })],
  ],
  notFollowing: [
    [
      'leaving whom one does not follow',
      given.opened,
      () => ({ type: 'unfollow', viewer: ANN, performer: ALEX }),
    ],
  ],
  loudAlready: [
    ['a power hour at the loud pace', given.atPace(30_000), () => ({ ...byAnn, type: 'startPowerHour' })],
    ['a power hour at a faster one', given.atPace(8_000), () => ({ ...byAnn, type: 'startPowerHour' })],
  ],
  powerHourUnderway: [
    ['a power hour in a power hour', given.loud, () => ({ ...byAnn, type: 'startPowerHour' })],
  ],
  castWishGone: [
    [
      'taking back what nobody wanted',
      given.opened,
      () => ({ ...byAnn, type: 'withdrawCastWish', wish: 'w1' }),
    ],
  ],
  notInCast: [
    [
      'a card of a stranger',
      given.created,
      (house) => ({ ...edited({ leverage: 2 })(house), performer: performerId('bob') }),
    ],
    ['a farewell of a stranger', given.created, retired(performerId('bob'))],
  ],
  notRetired: [
    ['a call for one who is here', given.created, recalled(ALEX)],
    ['a call for nobody', given.created, recalled(performerId('constructor'))],
  ],
  badCard: [
    ['leverage of nine', given.created, edited({ leverage: 9 })],
    ['a newcomer without a name', given.created, added({ name: ' ' })],
  ],
  nameTaken: [
    ['a newcomer called as another', given.created, added({ name: 'ALICE' })],
    ['a card with another’s name', given.created, edited({ name: 'Mike' })],
  ],
  roleTaken: [
    ['a second regulator', () => given.fresh().create({}, FULL_CAST), added({ role: 'regulator' })],
  ],
  castFull: [['a ninth trader', given.full, added({ name: 'Ninth' })]],
  castTooSmall: [['a race of one', given.duel, retired(ALEX)]],
};

describe.each(Object.entries(REFUSED))('%s', (reason, rows) => {
  it.each(rows)('answers %s', (_what, house, wish) => {
    const play = house();
    const before = JSON.stringify(play.show);
    const intent = { atMs: play.atMs, ...wish(play) } as unknown as Intent;
    expect(play.wish(intent)).toMatchObject({ ok: false, rejection: { reason } });
    expect(JSON.stringify(play.show)).toBe(before);
  });
});

it.each(Object.entries(ELSEWHERE))('%s is provoked elsewhere', (_reason, [file, words]) => {
  expect(readFileSync(file, 'utf8')).toContain(words);
});
