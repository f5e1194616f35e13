// The desk: plurality of conviction-weighted votes, four rules for a tie in their order, the executive's chair.

import { describe, expect, it } from 'vitest';
import { breakTie, consensusOf, leadersOf, tallyVotes } from '../../../src/show/bank/consensus.ts';
import type { DeskOption } from '../../../src/show/bank/desk.ts';
import type { DeskVote } from '../../../src/show/events/bank.ts';
import { performerId } from '../../../src/show/ids.ts';
import { unitsFor } from '../../../src/show/trading/position.ts';
import { ALEX, ALICE, ANN, BOB, MIKE, Playhouse, SARAH } from '../../playhouse.ts';

const vote = (performer: string, option: DeskOption, weight = 1): DeskVote => ({
  performer: performerId(performer),
  option,
  weight,
});

describe('votes', () => {
  it('are as heavy as their conviction', () => {
    const tally = tallyVotes([vote('a', 'Hold', 3), vote('b', 'Tech long', 2), vote('c', 'Tech long', 2)]);
    expect(tally).toEqual([
      { option: 'Hold', weight: 3 },
      { option: 'Tech long', weight: 4 },
    ]);
    expect(leadersOf(tally)).toEqual(['Tech long']);
  });
});

describe('a tie', () => {
  const record: Readonly<Record<string, number>> = { alice: 3, sarah: 2, alex: 1, mike: 3 };
  const tie = (tied: readonly DeskOption[], votes: readonly DeskVote[], halted?: 'Tech' | 'Crypto') =>
    breakTie({ tied, votes, halted, recordOf: ({ performer }) => record[performer] ?? 0 });

  it('1: the halted asset loses', () => {
    expect(tie(['Tech long', 'Crypto long'], [], 'Tech')).toEqual({
      outcome: 'Crypto long',
      rule: 'haltedAsset',
    });
  });

  it.each([
    [['Hold', 'Bonds short'], 'Hold'],
    [['Bonds short', 'Tech long'], 'Bonds short'],
    [['Crypto long', 'Tech short'], 'Tech short'],
  ] as const)('2: the lower risk of %j wins', (tied, outcome) => {
    expect(tie(tied, [])).toEqual({ outcome, rule: 'lowerRisk' });
  });

  it('3: the best track record wins', () => {
    const votes = [vote('sarah', 'Tech long'), vote('alice', 'Tech short'), vote('alex', 'Tech long')];
    expect(tie(['Tech long', 'Tech short'], votes)).toEqual({ outcome: 'Tech short', rule: 'trackRecord' });
  });

  it('4: the alphabet decides between equals', () => {
    const votes = [vote('mike', 'Tech short'), vote('alice', 'Tech long')];
    expect(tie(['Tech short', 'Tech long'], votes)).toEqual({ outcome: 'Tech long', rule: 'alphabet' });
  });

  it('is not lost by everybody where all of it is halted', () => {
    const votes = [vote('mike', 'Tech short'), vote('sarah', 'Tech long')];
    expect(tie(['Tech short', 'Tech long'], votes, 'Tech').outcome).toBe('Tech short');
  });
});

describe('the desk', () => {
  it('goes where the votes send it, from the bank capital, and is flat after the bell', () => {
    const house = new Playhouse().create({ roundsPerEpisode: 4 });
    house.mind = () => ({ trade: 'Bonds', side: 'long', conviction: 2 });
    house.ring().round();
    const units = unitsFor(7_500_000, house.show.prices.Bonds);
    expect(house.show.desk).toMatchObject({ asset: 'Bonds', side: 'long', units });
    while (house.show.episode !== null) house.round();
    expect(house.show.desk).toBeNull();
    const earned = house
      .events()
      .reduce((sum, event) => sum + (event.type === 'deskMarked' ? event.earnedCents : 0), 0);
    const carried = house.events().reduce((sum, event) => {
      return event.type === 'carryCharged' ? sum + event.interestCents + event.borrowFeeCents : sum;
    }, 0);
    expect(house.show.money.toJSON().bank).toBe(5_000_000 + earned + carried);
  });

  it('announces the rule that broke a tie as an executive override', () => {
    const house = new Playhouse().create();
    house.mind = ({ performer }) => ({
      trade: performer === ALICE || performer === SARAH ? 'Tech' : 'Crypto',
      side: 'long',
      conviction: 1,
    });
    house.ring().round();
    expect(house.events().find((event) => event.type === 'executiveOverride')).toMatchObject({
      rule: 'lowerRisk',
      tied: ['Tech long', 'Crypto long'],
      outcome: 'Tech long',
    });
  });
});

describe("the executive's chair", () => {
  function seated(): Playhouse {
    const house = new Playhouse().create({ roundsPerEpisode: 20 });
    house.ring().visit(ANN).visit(BOB);
    house.must({ type: 'openMotion', atMs: house.atMs, viewer: ANN, comeback: null });
    const { motion } = house.show;
    if (motion === null) throw new Error('no motion');
    house.must({ type: 'voteMotion', atMs: house.atMs, viewer: BOB, motion: motion.id, choice: 'yes' });
    house.atMs = motion.closesAtMs;
    house.must({ type: 'closeMotion', atMs: house.atMs, motion: motion.id });
    return house;
  }

  it('is taken by vote, for an episode', () => {
    const house = seated();
    expect(house.show.episode?.chair).toMatchObject({ viewer: ANN, overridesLeft: 3 });
    const again = house.wish({ type: 'openMotion', atMs: house.atMs + 1e6, viewer: BOB, comeback: null });
    expect(again).toMatchObject({ ok: false, rejection: { reason: 'chairTaken' } });
    while (house.show.season.episodesPlayed === 0) house.round();
    house.ring('b2'.repeat(32));
    expect(house.show.episode?.chair).toBeNull();
  });

  it('breaks ties for nothing, and overrides the traders three times', () => {
    const house = seated();
    house.mind = ({ performer }) =>
      performer === ALEX || performer === MIKE ? { trade: 'Bonds', side: 'long', conviction: 3 } : {};
    const wants = (option: DeskOption) => {
      house.startRound();
      house.must({ type: 'directDesk', atMs: house.atMs, viewer: ANN, option });
      while (house.answerOne());
      return house.show.episode?.chair?.overridesLeft;
    };
    expect(wants('Tech short')).toBe(2);
    expect(house.show.desk).toMatchObject({ asset: 'Tech', side: 'short' });
    expect(wants('Bonds long')).toBe(2);
    expect(wants('Tech short')).toBe(1);
    expect(wants('Crypto long')).toBe(0);
    expect(wants('Crypto short')).toBe(0);
    expect(house.show.desk).toMatchObject({ asset: 'Bonds', side: 'long' });
  });

  it('refuses everybody else', () => {
    const house = seated();
    const outcome = house.wish({ type: 'directDesk', atMs: house.atMs, viewer: BOB, option: 'Hold' });
    expect(outcome).toMatchObject({ ok: false, rejection: { reason: 'notInChair' } });
  });

  it('has no consensus before anybody has voted', () => {
    expect(consensusOf(new Playhouse().create().ring().show)).toEqual([]);
  });
});
