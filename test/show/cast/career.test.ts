// Nobody leaves for good: what they have behind them is counted at each bell, and comes back with them.

import { describe, expect, it } from 'vitest';
import { pairKey } from '../../../src/show/cast/relation.ts';
import type { PerformerId } from '../../../src/show/ids.ts';
import { performerId } from '../../../src/show/ids.ts';
import { balanceOf } from '../../../src/show/ledger.ts';
import { ALEX, ALICE, ANN, MIKE, Playhouse, SARAH } from '../../playhouse.ts';

const played = (episodes: number): Playhouse => {
  const house = new Playhouse().create({ roundsPerEpisode: 2, episodesPerSeason: 9, sleepAfterMs: null });
  for (let count = 0; count < episodes; count++) {
    house.ring();
    while (house.show.episode !== null) house.round();
  }
  return house;
};
const by = (house: Playhouse) => ({ atMs: house.atMs, viewer: ANN });
const retire = (house: Playhouse, performer: PerformerId) =>
  house.must({ type: 'retirePerformer', ...by(house), performer });
const recall = (house: Playhouse, performer: PerformerId) =>
  house.wish({ type: 'recallPerformer', ...by(house), performer });

describe('a career', () => {
  it('has the episodes, the best and the worst day, and what was made in all', () => {
    const house = played(3);
    const days = house
      .events()
      .flatMap((event) => (event.type === 'episodeClosed' ? [event.profitCents[MIKE] ?? 0] : []));
    const career = house.show.careers[MIKE];
    expect(career).toMatchObject({
      episodes: 3,
      profitCents: days.reduce((sum, cents) => sum + cents, 0),
      best: { profitCents: Math.max(...days) },
      worst: { profitCents: Math.min(...days) },
    });
    expect(days[(career?.best?.episode ?? 0) - 1]).toBe(Math.max(...days));
  });

  it('has the last words that were said', () => {
    const house = played(2);
    const said = house
      .events()
      .flatMap((event) =>
        event.type === 'turnTaken' && event.performer === MIKE ? [event.decision.speech] : [],
      );
    expect(house.show.careers[MIKE]?.lastWords).toEqual({ episode: 2, round: 2, text: said.at(-1) });
  });
});

describe('who is called back', () => {
  it('has the card, the career and the relations of then, and money as everybody had', () => {
    const house = played(2);
    const before = house.show;
    retire(house, MIKE);
    expect(house.show.retired[MIKE]?.afterEpisode).toBe(2);
    expect(house.show.former[MIKE]).toBe('Mike');
    expect(recall(house, MIKE)).toMatchObject({ ok: true });
    const { show } = house;
    expect(show.cast.find(({ id }) => id === MIKE)).toEqual(before.cast.find(({ id }) => id === MIKE));
    expect(show.careers[MIKE]).toEqual(before.careers[MIKE]);
    expect(show.relations).toEqual(before.relations);
    expect([show.retired, show.former]).toEqual([{}, {}]);
    expect(balanceOf(show.money, `cash:${MIKE}`)).toBe(1_000_000);
  });

  it('finds what was between them and another who has left, when that one is back', () => {
    const house = played(2);
    const { relations } = house.show;
    retire(house, MIKE);
    retire(house, ALEX);
    recall(house, MIKE);
    expect(house.show.relations[pairKey(MIKE, ALEX)]).toBeUndefined();
    recall(house, ALEX);
    expect(house.show.relations).toEqual(relations);
  });

  it('is refused while another bears the name, and while an episode is played', () => {
    const house = played(1);
    retire(house, MIKE);
    const card = {
      name: 'Mike',
      role: 'trader',
      title: 'Intern',
      persona: 'New.',
      voice: 'mike',
      home: 'Coffee Shop',
      leverage: 1,
    } as const;
    house.must({ type: 'addPerformer', ...by(house), card });
    expect(house.show.cast.at(-1)?.id).toBe('mike2');
    expect(recall(house, MIKE)).toMatchObject({ rejection: { reason: 'nameTaken' } });
    house.ring();
    expect(recall(house, SARAH)).toMatchObject({ rejection: { reason: 'notRetired' } });
    expect(recall(house, performerId('constructor'))).toMatchObject({ ok: false });
  });

  it('keeps the mind that was chosen for a newcomer', () => {
    const house = played(1);
    const card = {
      name: 'Dana',
      role: 'trader',
      title: 'Intern',
      persona: 'New.',
      voice: 'mike',
      home: 'Coffee Shop',
      leverage: 1,
      mind: 'understudy',
    } as const;
    house.must({ type: 'addPerformer', ...by(house), card });
    expect(house.show.cast.at(-1)).toMatchObject({ id: 'dana', mind: 'understudy' });
    expect(house.show.cast.some(({ id }) => id === ALICE)).toBe(true);
  });
});
