// What the show keeps of a member: the chips that visits grant, and whom one follows.
import { describe, expect, it } from 'vitest';
import { ALICE, ANN, Playhouse } from '../../playhouse.ts';

describe('grants', () => {
  it('gives 1,000 chips on the first visit, 100 on the first of another day, and no more', () => {
    const house = new Playhouse().create();
    house.visit(ANN, '2026-01-01').visit(ANN, '2026-01-01');
    expect(house.show.chips.toJSON()[`wallet:${ANN}`]).toBe(1000);
    house.atMs += 3_600_000;
    house.visit(ANN, '2026-01-02').visit(ANN, '2026-01-02');
    expect(house.show.chips.toJSON()[`wallet:${ANN}`]).toBe(1100);
    house.visit(ANN, '2026-01-01');
    expect(house.show.chips.toJSON()[`wallet:${ANN}`]).toBe(1100);
  });
});

describe('following', () => {
  it('is remembered over episodes', () => {
    const house = new Playhouse().create({ roundsPerEpisode: 1 });
    house.must({ type: 'follow', atMs: house.atMs, viewer: ANN, performer: ALICE });
    house.episode().ring();
    expect(house.show.viewers.get(ANN)?.follows).toEqual([ALICE]);
  });
});
