// Every reason for which the rules refuse an intent, a row each; a refusal changes nothing.
import { describe, expect, it } from 'vitest';
import { performerId, questionId, viewerId } from '../../src/show/ids.ts';
import type { Intent } from '../../src/show/intents/intent.ts';
import { DEFAULT_SETTINGS } from '../../src/show/state/settings.ts';
import { ALEX, ANN, BOB, CAST, GUILD, Playhouse } from '../playhouse.ts';

const fresh = () => new Playhouse();
const created = () => fresh().create();
const opened = () => created().visit(ANN).visit(BOB).ring();
const paused = () => {
  const house = opened();
  house.must({ type: 'pause', atMs: house.atMs, viewer: ANN });
  return house;
};
const voting = () => {
  const house = opened();
  house.must({ type: 'openChaos', atMs: house.atMs, viewer: ANN });
  return house;
};
const asked = () => opened().startRound();

type Wish = (house: Playhouse) => Record<string, unknown> & { type: Intent['type'] };
const bet =
  (changes: Record<string, unknown>): Wish =>
  (house) => ({
    type: 'placeWager',
    viewer: ANN,
    interaction: house.interaction(),
    outcome: ALEX,
    chips: 10,
    ...changes,
  });
const decision = {
  thought: 't',
  trade: 'Hold',
  side: 'long',
  conviction: 1,
  speech: 's',
  location: 'Coffee Shop',
};
const answer =
  (changes: Record<string, unknown>): Wish =>
  (house) => ({
    type: 'answer',
    question: house.show.episode?.asked[0]?.id ?? questionId('none'),
    decision: { ...decision, ...changes },
    playedBy: { mind: 'x', understudyBecause: null },
  });
const vote = (house: Playhouse) => house.show.chaos?.id ?? '';
const seed = 'ab'.repeat(32);
const ring: Wish = () => ({ type: 'ringOpeningBell', seed, commitment: 'c', closesAtMs: null });
const settings =
  (change: Record<string, unknown>): Wish =>
  () => ({ type: 'changeSettings', settings: change });

const rows: readonly [string, () => Playhouse, Wish, string][] = [
  [
    'a second show',
    created,
    () => ({ type: 'createShow', guild: GUILD, settings: DEFAULT_SETTINGS, cast: CAST }),
    'showExists',
  ],
  ['anything before the show exists', fresh, ring, 'noShow'],
  ['a pace of no milliseconds', created, settings({ paceMs: 0 }), 'badSetting'],
  ['an opening bell at 25:00', created, settings({ openingBell: '25:00' }), 'badSetting'],
  ['half a round', created, settings({ roundsPerEpisode: 0.5 }), 'badSetting'],
  ['a round while paused', paused, () => ({ type: 'startRound' }), 'paused'],
  ['a bet while paused', paused, bet({}), 'paused'],
  ['a chaos vote while paused', paused, () => ({ type: 'openChaos', viewer: ANN }), 'paused'],
  ['pausing twice', paused, () => ({ type: 'pause', viewer: ANN }), 'paused'],
  ['resuming what runs', opened, () => ({ type: 'resume', viewer: ANN }), 'notPaused'],
  ['a second opening bell', opened, ring, 'marketOpen'],
  ['a round before the bell', created, () => ({ type: 'startRound' }), 'marketClosed'],
  ['a bet before the bell', () => created().visit(ANN), bet({}), 'marketClosed'],
  ['a round in a round', asked, () => ({ type: 'startRound' }), 'roundUnderway'],
  ['a round too early', opened, () => ({ type: 'startRound' }), 'tooEarly'],
  ['the closing bell too early', opened, () => ({ type: 'ringClosingBell' }), 'tooEarly'],
  ['the lock too early', opened, () => ({ type: 'lockPool' }), 'tooEarly'],
  ['an answer to no question', opened, answer({}), 'questionClosed'],
  ['an answer with an unknown asset', asked, answer({ trade: 'Gold' }), 'malformedDecision'],
  ['an answer with an unknown room', asked, answer({ location: 'Roof' }), 'malformedDecision'],
  ['an answer with conviction 4', asked, answer({ conviction: 4 }), 'malformedDecision'],
  ['an answer that goes sideways', asked, answer({ side: 'sideways' }), 'malformedDecision'],
  ['an answer without words', asked, answer({ speech: ' ' }), 'malformedDecision'],
  ['an answer with too many words', asked, answer({ thought: 'x'.repeat(161) }), 'malformedDecision'],
  [
    'following a stranger',
    opened,
    () => ({ type: 'follow', viewer: ANN, performer: performerId('bob') }),
    'unknownTrader',
  ],
  ['betting on a stranger', opened, bet({ outcome: 'bob' }), 'unknownTrader'],
  [
    'leaving whom one does not follow',
    opened,
    () => ({ type: 'unfollow', viewer: ANN, performer: ALEX }),
    'notFollowing',
  ],
  ['a second chaos vote', voting, () => ({ type: 'openChaos', viewer: BOB }), 'chaosUnderway'],
  [
    'a ballot in another vote',
    voting,
    () => ({ type: 'castBallot', viewer: ANN, vote: 'e0c0', option: 0 }),
    'voteClosed',
  ],
  [
    'a ballot for no option',
    voting,
    (house) => ({ type: 'castBallot', viewer: ANN, vote: vote(house), option: 9 }),
    'unknownOption',
  ],
  ['closing a vote too early', voting, (house) => ({ type: 'closeChaos', vote: vote(house) }), 'tooEarly'],
  [
    'an empty headline',
    voting,
    (house) => ({ type: 'proposeHeadline', viewer: ANN, vote: vote(house), text: ' \n ' }),
    'badHeadline',
  ],
  [
    'a headline too long',
    voting,
    (house) => ({ type: 'proposeHeadline', viewer: ANN, vote: vote(house), text: 'x'.repeat(121) }),
    'badHeadline',
  ],
  ['a stake of nothing', opened, bet({ chips: 0 }), 'badStake'],
  ['half a chip', opened, bet({ chips: 0.5 }), 'badStake'],
  ['a stake below nothing', opened, bet({ chips: -5 }), 'badStake'],
  ['more chips than one has', opened, bet({ chips: 1001 }), 'notEnoughChips'],
  ['chips of somebody unknown', opened, bet({ viewer: viewerId('999') }), 'notEnoughChips'],
  [
    'withdrawing no bet',
    opened,
    (house) => ({ type: 'withdrawWager', viewer: ANN, interaction: house.interaction() }),
    'noWager',
  ],
];

describe('a refusal', () => {
  it.each(rows)('answers %s', (_what, house, wish, reason) => {
    const play = house();
    const before = JSON.stringify(play.show);
    const intent = { atMs: play.atMs, ...wish(play) } as unknown as Intent;
    expect(play.wish(intent)).toMatchObject({ ok: false, rejection: { reason } });
    expect(JSON.stringify(play.show)).toBe(before);
  });
});
