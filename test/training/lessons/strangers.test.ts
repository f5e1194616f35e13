// Whom a member might invent speaks of what its card says, letter by letter.
import { expect, it } from 'vitest';
import { personaOf } from '../../../src/minds/understudy/guest/persona.ts';
import { isInvented } from '../../../src/show/cast/invented.ts';
import { chance } from '../../../src/show/chance.ts';
import { introduceStranger, stranger } from '../../../training/lessons/strangers.ts';
import { CAST } from '../../minds/understudy/ensemble.ts';

it('loves what its card says, and no two are alike', () => {
  const [card] = CAST;
  if (card === undefined) throw new Error('nobody is here');
  const loves = Array.from({ length: 60 }, (_, index) => {
    const draw = chance(String(index), 'stranger');
    const other = { ...card, ...stranger({ draw }) };
    expect(isInvented(other)).toBe(true);
    introduceStranger(other, { draw });
    const read = personaOf(other);
    for (const love of read.loves) expect(other.persona).toContain(love);
    expect(other.title.toLowerCase()).toContain(read.calling);
    return read.loves;
  });
  const all = loves.flat();
  expect(all.length).toBeGreaterThan(100);
  expect(new Set(all).size / all.length).toBeGreaterThan(0.9);
});

it('whoever has a card of their own is read as ever', () => {
  const [card] = CAST;
  if (card === undefined) throw new Error('nobody is here');
  const before = personaOf(card);
  introduceStranger(card, { draw: chance('1', 'stranger') });
  expect(personaOf(card)).toEqual(before);
});
