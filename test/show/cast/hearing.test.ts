// Who hears what: the last thing that each one present said there since one was last on turn.
import { describe, expect, it } from 'vitest';
import { heardBy } from '../../../src/show/cast/hearing.ts';
import { Playhouse } from '../../playhouse.ts';

describe('hearing', () => {
  it('gives the last thing each one present said there since one was last on turn', () => {
    const house = new Playhouse().create().ring();
    house.mind = ({ performer, id }) => ({ location: 'Coffee Shop', speech: `${performer} says ${id}` });
    house.round();
    house.startRound();
    const [first] = house.show.episode?.asked ?? [];
    if (first === undefined) throw new Error('nobody is asked');
    // All said their lines in other rooms; here nothing has been heard yet.
    expect(heardBy(house.show, first.performer)).toEqual([]);
    house.answerOne();
    const second = house.show.episode?.asked[0];
    if (second === undefined) throw new Error('nobody is asked');
    expect(heardBy(house.show, second.performer).map(({ id }) => id)).toEqual([first.performer]);
  });
});
