// Members' own headlines where a guild wants to read them first: held, approved or refused, signed, and in a vote.
import { describe, expect, it } from 'vitest';
import type { OwnHeadlines } from '../../../src/show/state/settings.ts';
import { ANN, BOB, Playhouse } from '../../playhouse.ts';

const opened = (ownHeadlines: OwnHeadlines): Playhouse =>
  new Playhouse().create({ ownHeadlines, sleepAfterMs: null }).visit(ANN).visit(BOB).ring();
const vote = (house: Playhouse) => {
  house.must({ type: 'openChaos', atMs: house.atMs, viewer: BOB });
  return house;
};
const propose = (house: Playhouse, text = 'Crypto is cheese') =>
  house.wish({
    type: 'proposeHeadline',
    atMs: house.atMs,
    viewer: ANN,
    vote: house.show.chaos?.id ?? '',
    text,
  });
const review = (house: Playhouse, verdict: 'approved' | 'refused') =>
  house.must({
    ...{ type: 'reviewHeadline', atMs: house.atMs, viewer: BOB, verdict },
    headline: house.show.held[0]?.id ?? '',
  });
const ofAnn = (house: Playhouse) => house.show.chaos?.options.find(({ by }) => by === ANN);

describe('a headline of one’s own', () => {
  it('stands in the vote at once where everybody is free', () => {
    const house = vote(opened('free'));
    propose(house);
    expect(ofAnn(house)?.headline.text).toBe('Crypto is cheese');
    expect(house.show.held).toEqual([]);
  });

  it('waits for a manager, and joins the open vote when it is approved', () => {
    const house = vote(opened('approved'));
    propose(house);
    expect(ofAnn(house)).toBeUndefined();
    review(house, 'approved');
    expect(ofAnn(house)?.headline.text).toBe('Crypto is cheese');
    expect(house.show.held).toEqual([]);
    expect(house.show.verdicts).toEqual([{ viewer: ANN, text: 'Crypto is cheese', verdict: 'approved' }]);
  });

  it('waits for the next vote where none is open any more', () => {
    const house = vote(opened('approved'));
    propose(house);
    const chaos = house.show.chaos;
    house.atMs = chaos?.closesAtMs ?? 0;
    house.must({ type: 'closeChaos', atMs: house.atMs, vote: chaos?.id ?? '' });
    review(house, 'approved');
    expect(house.show.held).toHaveLength(1);
    house.atMs = house.show.chaosReadyAtMs;
    vote(house);
    expect(ofAnn(house)?.headline.text).toBe('Crypto is cheese');
    expect(house.show.held).toEqual([]);
  });

  describe('that had to wait has its author’s ballot', () => {
    const held = (): Playhouse => {
      const house = vote(opened('approved'));
      propose(house);
      return house;
    };
    const closed = (house: Playhouse): Playhouse => {
      const { closesAtMs = 0, id = '' } = house.show.chaos ?? {};
      house.atMs = closesAtMs;
      house.must({ type: 'closeChaos', atMs: house.atMs, vote: id });
      return house;
    };

    it('in the vote that it joins', () => {
      const house = held();
      expect(review(house, 'approved').map(({ type }) => type)).toEqual([
        ...['headlineReviewed', 'headlineProposed', 'ballotCast'],
      ]);
      expect(house.show.chaos?.ballots).toEqual({ [ANN]: 3 });
    });

    it('in the next vote', () => {
      const house = closed(held());
      review(house, 'approved');
      house.atMs = house.show.chaosReadyAtMs;
      expect(vote(house).show.chaos?.ballots).toEqual({ [ANN]: 3 });
    });

    it('but not where they have voted for another meanwhile', () => {
      const house = held();
      const { id = '' } = house.show.chaos ?? {};
      house.must({ type: 'castBallot', atMs: house.atMs, viewer: ANN, vote: id, option: 1 });
      review(house, 'approved');
      expect(house.show.chaos?.ballots).toEqual({ [ANN]: 1 });
    });

    it('nor where no quorum counts them any more', () => {
      const house = closed(held());
      review(house, 'approved');
      house.atMs += 25 * 3_600_000;
      expect(ofAnn(vote(house))).toBeDefined();
      expect(house.show.chaos?.ballots).toEqual({});
    });
  });

  it('goes away where it is refused, and its author hears of it once', () => {
    const house = vote(opened('approved'));
    propose(house);
    review(house, 'refused');
    expect(house.show.held).toEqual([]);
    expect(house.show.verdicts).toHaveLength(1);
    house.must({ type: 'readVerdicts', atMs: house.atMs, viewer: ANN });
    expect(house.show.verdicts).toEqual([]);
  });

  it('waits only the first time, where the first is what a manager wants to read', () => {
    const house = vote(opened('firstTime'));
    propose(house);
    expect(house.show.held).toHaveLength(1);
    review(house, 'approved');
    const chaos = house.show.chaos;
    house.atMs = chaos?.closesAtMs ?? 0;
    house.must({ type: 'closeChaos', atMs: house.atMs, vote: chaos?.id ?? '' });
    house.atMs = house.show.chaosReadyAtMs;
    vote(house);
    expect(propose(house, 'Crypto is ham').ok).toBe(true);
    expect(ofAnn(house)?.headline.text).toBe('Crypto is ham');
  });

  it('is not to be written where it is off', () => {
    expect(propose(vote(opened('closed')))).toMatchObject({ rejection: { reason: 'ownHeadlinesClosed' } });
  });

  it('carries its author’s name only where they sign it', () => {
    const struck = (signed: boolean) => {
      const house = vote(opened('free'));
      propose(house);
      const headline = ofAnn(house)?.headline.id ?? '';
      if (signed) house.must({ type: 'signHeadline', atMs: house.atMs, viewer: ANN, headline, signed });
      house.must({
        ...{ type: 'castBallot', atMs: house.atMs, viewer: BOB, option: 3 },
        vote: house.show.chaos?.id ?? '',
      });
      house.atMs = house.show.chaos?.closesAtMs ?? 0;
      house.must({ type: 'closeChaos', atMs: house.atMs, vote: house.show.chaos?.id ?? '' });
      return house.show.episode?.striking;
    };
    expect(struck(true)?.signedBy).toBe(ANN);
    expect(struck(false)).toMatchObject({ text: 'Crypto is cheese' });
    expect(struck(false)?.signedBy).toBeUndefined();
  });
});

describe('what passes strikes', () => {
  /** Everybody there votes for the second headline, until the vote's time is up. */
  const pass = (house: Playhouse): Playhouse => {
    const { id = '', closesAtMs = 0 } = vote(house).show.chaos ?? {};
    for (const viewer of [ANN, BOB]) {
      house.must({ type: 'castBallot', atMs: house.atMs, viewer, vote: id, option: 1 });
    }
    house.atMs = closesAtMs;
    house.must({ type: 'closeChaos', atMs: house.atMs, vote: id });
    return house;
  };
  const struckIn = ({ records }: Playhouse) =>
    records.at(-1)?.events.find((event) => event.type === 'headlinePublished' && event.source === 'audience');
  const close = (house: Playhouse): Playhouse => {
    while (house.answerOne());
    return house;
  };

  it('after a pause too', () => {
    const house = pass(opened('free'));
    const { striking } = house.show.episode ?? {};
    house.must({ type: 'pause', atMs: house.atMs, viewer: ANN });
    house.atMs += 3_600_000;
    house.must({ type: 'resume', atMs: house.atMs, viewer: ANN });
    expect(struckIn(house.startRound())).toMatchObject({ headline: striking });
  });

  it('after a sleep too', () => {
    const house = new Playhouse().create({ sleepAfterMs: 60_000 }).visit(ANN).visit(BOB).ring();
    pass(house);
    const { striking } = house.show.episode ?? {};
    house.startRound();
    expect(struckIn(house)).toMatchObject({ headline: striking });
  });

  it('in the next season, where it passed in the last round of this one', () => {
    const house = new Playhouse().create({ roundsPerEpisode: 3, episodesPerSeason: 1, sleepAfterMs: null });
    house.visit(ANN).visit(BOB).ring().startRound();
    pass(house);
    const { striking } = house.show.episode ?? {};
    house.must({ type: 'changeSettings', atMs: house.atMs, settings: { roundsPerEpisode: 1 } });
    close(house);
    expect(house.show.hallOfFame).toHaveLength(1);
    house.atMs = house.show.lastResult?.nextOpensAtMs ?? 0;
    expect(struckIn(house.ring('b2'.repeat(32)).startRound())).toMatchObject({ headline: striking });
  });

  it('in the next episode, where prices move no more in this one', () => {
    const house = new Playhouse().create({ roundsPerEpisode: 4, sleepAfterMs: null }).visit(ANN).visit(BOB);
    house.headlineEffects = { Tech: -4_000, Crypto: -8_000, Bonds: -2_000 };
    house.ring();
    house.round();
    house.headlineEffects = null;
    if (house.show.episode?.halt?.level !== 20) throw new Error('trading goes on');
    pass(house);
    const { striking } = house.show.episode ?? {};
    expect(struckIn(house.startRound())).toBeUndefined();
    while (close(house).show.episode !== null) house.startRound();
    expect(house.show.heldHeadline).toEqual(striking);
    house.atMs = house.show.lastResult?.nextOpensAtMs ?? 0;
    expect(struckIn(house.ring('b2'.repeat(32)).startRound())).toMatchObject({ headline: striking });
  });
});
