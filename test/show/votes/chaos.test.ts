// The chaos vote: three headlines and a member's own, one changeable vote each, a quorum, a time to cool down.
import { describe, expect, it } from 'vitest';
import { quorumOf } from '../../../src/show/votes/quorum.ts';
import { ANN, Playhouse } from '../../playhouse.ts';

describe('chaos', () => {
  const voting = () => {
    const house = new Playhouse().create().ring().visit(ANN);
    house.must({ type: 'openChaos', atMs: house.atMs, viewer: ANN });
    const vote = house.show.chaos;
    if (vote === null) throw new Error('no vote');
    return { house, vote };
  };

  it('offers three headlines, counts one changeable vote a member, and strikes at the next round', () => {
    const { house, vote } = voting();
    expect(vote.options).toHaveLength(3);
    house.must({ type: 'castBallot', atMs: house.atMs, viewer: ANN, vote: vote.id, option: 0 });
    house.must({ type: 'castBallot', atMs: house.atMs, viewer: ANN, vote: vote.id, option: 2 });
    house.atMs = vote.closesAtMs;
    const [closed] = house.must({ type: 'closeChaos', atMs: house.atMs, vote: vote.id });
    expect(closed).toMatchObject({ tally: [0, 0, 1], quorum: 1, passed: vote.options[2]?.headline });
    house.startRound();
    const struck = house
      .events()
      .find((event) => event.type === 'headlinePublished' && event.source === 'audience');
    expect(struck).toMatchObject({ headline: vote.options[2]?.headline });
  });

  it('needs two votes where more than one member was active, and a tenth of many', () => {
    const seen = (count: number) => Array.from({ length: count }, () => ({ lastSeenMs: 1000 }));
    expect([0, 1, 2, 19, 21, 250].map((count) => quorumOf(seen(count), 1000))).toEqual([1, 1, 2, 2, 3, 25]);
    expect(quorumOf(seen(50), 1000 + 25 * 3_600_000)).toBe(1);
  });

  it('fails without quorum and cools down', () => {
    const { house, vote } = voting();
    house.atMs = vote.closesAtMs;
    const [closed] = house.must({ type: 'closeChaos', atMs: house.atMs, vote: vote.id });
    expect(closed).toMatchObject({ passed: null });
    expect(house.wish({ type: 'openChaos', atMs: house.atMs, viewer: ANN })).toMatchObject({
      rejection: { reason: 'chaosCoolingDown' },
    });
  });

  it("takes a member's own headline as an option and that member's vote", () => {
    const { house, vote } = voting();
    house.must({
      type: 'proposeHeadline',
      atMs: house.atMs,
      viewer: ANN,
      vote: vote.id,
      text: '  Crypto  is cheese ',
    });
    expect(house.show.chaos?.options[3]).toMatchObject({ by: ANN, headline: { text: 'Crypto is cheese' } });
    expect(house.show.chaos?.ballots[ANN]).toBe(3);
    expect(Object.keys(house.show.chaos?.options[3]?.headline.effects ?? {})).toEqual(['Crypto']);
    expect(
      house.wish({ type: 'proposeHeadline', atMs: house.atMs, viewer: ANN, vote: vote.id, text: 'Another' }),
    ).toMatchObject({ rejection: { reason: 'badHeadline', why: 'tooMany' } });
  });

  it('ends with the episode', () => {
    const { house } = voting();
    house.atMs = house.show.episode?.closesAtMs ?? 0;
    const events = house.must({ type: 'ringClosingBell', atMs: house.atMs });
    expect(events.find(({ type }) => type === 'chaosClosed')).toMatchObject({ passed: null });
    expect(house.show.chaos).toBeNull();
  });
});
