// Houses in which something cannot be wished for: what the refusals are provoked in.

import { viewerId } from '../../../src/show/ids.ts';
import type { Intent } from '../../../src/show/intents/intent.ts';
import { broke } from '../../broke.ts';
import { ALEX, ANN, BOB, MIKE, Playhouse, SARAH } from '../../playhouse.ts';
import {
  added,
  bet,
  byAnn,
  calledOff,
  limit,
  motion,
  retired,
  ring,
  settings,
  vote,
  type Wish,
} from './wishes.ts';

export const fresh = () => new Playhouse();
export const created = () => fresh().create();
export const opened = () => created().visit(ANN).visit(BOB).ring();
/** A question of Ann's to Alex waits. */
export const questioned = (): Playhouse => {
  const house = opened();
  house.must({ type: 'askTrader', atMs: house.atMs, viewer: ANN, performer: ALEX, text: 'Why Crypto?' });
  return house;
};
/** Alex has it to answer. */
export const put = () => questioned().startRound();
/** Alex has answered it. */
export const answered = () => {
  const house = put();
  house.mind = ({ acts = [] }) => {
    const act = acts.find(({ does }) => does === 'ask.answer');
    return act === undefined ? {} : { act: act.says };
  };
  while (house.show.episode?.questions.length === 1) house.answerOne();
  return house;
};
/** Ten questions of others wait. */
export const questionsFull = () => {
  const house = opened();
  for (let index = 0; index < 10; index++) {
    const asked = { performer: ALEX, text: `Why ${index}?` };
    house.must({ type: 'askTrader', atMs: house.atMs, viewer: viewerId(`90${index}`), ...asked });
  }
  return house;
};
/** No market on who wins. */
export const withoutWinner = () =>
  fresh()
    .create({ markets: ['headToHead'] })
    .visit(ANN)
    .ring();
export const atPace = (paceMs: number) => () => fresh().create({ paceMs }).visit(ANN).ring();
export const paused = () => {
  const house = opened();
  house.must({ type: 'pause', atMs: house.atMs, viewer: ANN });
  return house;
};
export const voting = () => {
  const house = opened();
  house.must({ type: 'openChaos', atMs: house.atMs, viewer: ANN });
  return house;
};
export const asked = () => opened().startRound();
/** A house in which these wishes came true, one after another. */
export const after = (house: Playhouse, ...wishes: readonly Wish[]): Playhouse => {
  for (const wish of wishes) house.must({ atMs: house.atMs, ...wish(house) } as unknown as Intent);
  return house;
};
export const voted = () => {
  const house = voting();
  house.atMs = house.show.chaos?.closesAtMs ?? 0;
  return after(house, (now) => ({ type: 'closeChaos', vote: vote(now) }));
};
export const proposed = () =>
  after(voting(), (house) => ({ ...byAnn, type: 'proposeHeadline', vote: vote(house), text: 'Geese!' }));
const votingOn = (ownHeadlines: string) =>
  after(created().visit(ANN).visit(BOB), settings({ ownHeadlines }), ring, () => ({
    ...{ ...byAnn, type: 'openChaos' },
  }));
export const closedToOwn = () => votingOn('closed');
const holdingOf = (...writers: readonly string[]) =>
  after(
    votingOn('approved'),
    ...writers.map(
      (viewer): Wish =>
        (house) => ({
          ...{ type: 'proposeHeadline', viewer, vote: vote(house), text: 'Geese!' },
        }),
    ),
  );
export const holding = () => holdingOf(ANN);
export const pileFull = () => holdingOf(...Array.from({ length: 20 }, (_, index) => `90${index}`));
/** The first vote passed, and its headline strikes in a round that is long in coming. */
export const waitingToStrike = () => {
  const slow = settings({ paceMs: 3_600_000, chaosCooldownMs: 0 });
  const house = after(created().visit(ANN), slow, ring).round();
  after(house, () => ({ ...byAnn, type: 'openChaos' }));
  after(house, (now) => ({ ...byAnn, type: 'castBallot', vote: vote(now), option: 0 }));
  house.atMs = house.show.chaos?.closesAtMs ?? 0;
  return after(house, (now) => ({ type: 'closeChaos', vote: vote(now) }));
};
export const moving = () => after(opened(), () => ({ ...byAnn, type: 'openMotion', comeback: null }));
/** Ann's motion has just passed: she sits in the chair. */
export const moved = () => {
  const house = after(moving(), (now) => ({
    ...{ type: 'voteMotion', viewer: BOB, motion: motion(now), choice: 'yes' },
  }));
  house.atMs = house.show.motion?.closesAtMs ?? 0;
  return after(house, (now) => ({ type: 'closeMotion', motion: motion(now) }));
};
export const seated = () => {
  const house = moved();
  house.atMs = house.show.motionReadyAtMs;
  return house;
};
/** No more rounds than were played already: the closing bell is next. */
const shortened = (house: Playhouse) =>
  after(house, (now) => settings({ roundsPerEpisode: now.show.episode?.round })(now));
export const cutShort = () => shortened(opened().round());
export const seatedAtTheEnd = () => shortened(seated().round());
export const brokeAtTheEnd = () => shortened(broke());
export const betting = () => after(opened(), bet({}));
export const voided = () => after(opened(), calledOff({}));
export const limited = (limits: Record<string, unknown>) => after(opened(), limit(limits));
export const followed = () => after(opened(), () => ({ ...byAnn, type: 'follow', performer: ALEX }));
export const loud = () => after(opened(), () => ({ ...byAnn, type: 'startPowerHour' }));
export const full = () => after(created(), ...['Ida', 'Otto', 'Nora', 'Uwe'].map((name) => added({ name })));
export const duel = () => after(created(), retired(SARAH), retired(MIKE));
