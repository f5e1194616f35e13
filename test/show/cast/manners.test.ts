// Relations, the two-faced score: what the performers are to one another, read off what they do.

import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/languages/language.ts';
import { relationsMoved } from '../../../src/show/cast/opinions.ts';
import { SCORE_MAX, strongestTie } from '../../../src/show/cast/relation.ts';
import { leaningOn } from '../../../src/show/speech/leaning.ts';
import { deniesTrade, hypocriteOf, liesOnPurpose } from '../../../src/show/speech/two-faced.ts';
import { ALEX, MIKE, Playhouse, SARAH } from '../../playhouse.ts';

describe('relations', () => {
  it('are moved by nobody’s trades and words, whether they agree or not', () => {
    const house = new Playhouse().create({ roundsPerEpisode: 20 });
    house.mind = ({ performer }) => ({
      trade: performer === MIKE ? 'Bonds' : 'Tech',
      side: performer === SARAH ? 'short' : 'long',
      speech: 'Alex, Sarah, Mike: Tech is what Alice says it is.',
      conviction: 1,
    });
    house.ring();
    for (let round = 0; round < 3; round++) house.round();
    expect(house.show.relations).toEqual({});
  });

  it('suffer from a lost bet that is not paid, with the reason', () => {
    const house = new Playhouse().create({ roundsPerEpisode: 24 });
    const wanted = ['bet.welsh', 'bet.take', 'bet.offer'];
    house.mind = ({ acts = [] }) => {
      const act = wanted.flatMap((does) => acts.filter((each) => each.does === does))[0];
      return { trade: 'Hold', location: 'Coffee Shop', ...(act === undefined ? {} : { act: act.says }) };
    };
    house.ring();
    const welshers = () =>
      house
        .events()
        .flatMap((event) => (event.type === 'threadMoved' && event.verb === 'welsh' ? [event.by] : []));
    while (welshers().length === 0) house.round();
    const moves = house.events().flatMap((event) => (event.type === 'relationsMoved' ? event.moves : []));
    const move = moves.find(({ reason }) => reason === 'welshed');
    expect(move).toMatchObject({ by: welshers()[0], score: -6 });
    expect(strongestTie(house.show.relations, move?.by ?? ALEX)?.score).toBeLessThan(0);
  });

  it('never leave their scale', () => {
    const { show } = new Playhouse().create();
    for (const reason of ['brokePact', 'keptPact'] as const) {
      const gestures = Array.from({ length: 12 }, () => ({ by: ALEX, to: MIKE, reason }));
      const [moved] = relationsMoved(show, gestures);
      const scores = moved?.moves.map(({ score }) => Math.abs(score)) ?? [];
      expect(Math.max(...scores)).toBe(SCORE_MAX);
      expect(scores.at(-1)).toBe(SCORE_MAX);
    }
  });
});

describe('a speech leans', () => {
  it.each([
    ['Crypto to the moon, buy it all', 'Crypto', 1],
    ['I am selling Tech before it crashes', 'Tech', -1],
    ['I would never buy Crypto', 'Crypto', -1],
    ['Sell Tech. Bonds are safe', 'Bonds', 1],
    ['Sell Tech. Bonds are safe', 'Crypto', 0],
    ['What a lovely hat', 'Tech', 0],
  ] as const)('%s: on %s %i', (speech, asset, leaning) => {
    expect(leaningOn(speech, asset, 'en')).toBe(leaning);
  });
});

describe('a speech in the language of its server leans', () => {
  it.each([
    ['es', 'Compro Tech, va a subir sin parar', 'Tech', 1],
    ['es', 'Yo no compraría Crypto: no compren nada', 'Crypto', -1],
    ['es', 'La cripto se desploma y los bonos son seguros', 'Crypto', 0],
    ['es', 'Los bonos son seguros. Vendan la cripto', 'Bonds', 1],
    ['de', 'Ich kaufe Tech, das steigt noch', 'Tech', 1],
    ['de', 'Krypto ist eine Blase, alles raus', 'Crypto', -1],
    ['de', 'Krypto fällt nicht', 'Crypto', 1],
    ['fr', 'J’achète Tech, ça va monter', 'Tech', 1],
    ['fr', 'N’achetez pas la Crypto', 'Crypto', -1],
    ['fr', 'Les obligations s’effondrent', 'Bonds', -1],
    ['pt', 'Eu compro Tech no mergulho, vai subir', 'Tech', 1],
    ['pt', 'Não comprem cripto, é uma bolha', 'Crypto', -1],
    ['ja', 'テックは絶対に上がる', 'Tech', 1],
    ['ja', '暗号資産は買わない', 'Crypto', -1],
    ['ja', '暗号資産は買うな。債券は安全だ', 'Crypto', -1],
    ['ja', '暗号資産は買うな。債券は安全だ', 'Bonds', 1],
    ['ja', 'テックは買うしかない', 'Tech', 1],
    ['ja', '帽子がすてきですね', 'Tech', 0],
  ] as const)('%s: %s: on %s %i', (language, speech, asset, leaning) => {
    expect(leaningOn(speech, asset, language)).toBe(leaning);
  });

  // The house model and the understudy speak English in every server.
  it.each(LANGUAGES)('and in English: %s', (language) => {
    expect(leaningOn('Buy Tech, it is going up', 'Tech', language)).toBe(1);
    expect(leaningOn('I would never buy Crypto', 'Crypto', language)).toBe(-1);
  });

  it('and in English alone where English is spoken', () => {
    expect(leaningOn('Compro Tech', 'Tech', 'en')).toBe(0);
  });
});

describe('two faces', () => {
  it('are a speech against the trade, weighed by conviction', () => {
    expect(deniesTrade({ trade: 'Crypto', side: 'short', speech: 'Buy Crypto!' }, 'en')).toBe(true);
    expect(deniesTrade({ trade: 'Crypto', side: 'long', speech: 'Buy Crypto!' }, 'en')).toBe(false);
    expect(deniesTrade({ trade: 'Hold', side: 'short', speech: 'Buy Crypto!' }, 'en')).toBe(false);
  });

  it('are counted, and the biggest hypocrite is named at the bell', () => {
    const house = new Playhouse().create({ roundsPerEpisode: 3 });
    house.mind = ({ performer }) =>
      performer === MIKE
        ? {
            ...{ trade: 'Tech', side: 'short', conviction: 3 },
            thought: 'I tell them to buy. Short Tech, all of it.',
            speech: 'I buy Tech, Tech is strong!',
          }
        : {};
    house.episode();
    const named = house.events().find((event) => event.type === 'hypocriteNamed');
    expect(named).toMatchObject({ performer: MIKE, degree: 9 });
  });

  it.each([
    ['a slip of the tongue', 'I am short Tech, all of it.'],
    ['a thought that does not own up', 'I tell them to buy. The soup was good.'],
    ['a thought that misreports the trade', 'I tell them to buy. I am long Tech, all of it.'],
    ['a thought that misreports its size', 'I tell them to buy. Short Tech, half my limit.'],
  ])('are not %s', (_, thought) => {
    const decision = { trade: 'Tech', side: 'short', conviction: 3, speech: 'Buy Tech!', thought } as const;
    expect(deniesTrade(decision, 'en')).toBe(true);
    expect(liesOnPurpose(decision, 'en')).toBe(false);
  });

  it.each([
    ['en', 'Publicly a bargain; privately short Tech.', 'Buy Tech!'],
    ['es', 'Diré que es una ganga. Estoy corto en Tech.', 'Compren Tech, va a subir'],
    ['de', 'Ich sage ihnen, es steigt. Ich bin short in Tech.', 'Kauft Tech, das steigt noch'],
    ['fr', 'Je leur dis que ça monte. Je suis à découvert sur Tech.', 'Achetez Tech, ça va monter'],
    ['ja', '表向きは強気だ。テックはショートする。', 'テックは絶対に上がる'],
    ['pt', 'Vou dizer que sobe. Estou short em Tech.', 'Comprem Tech, vai subir'],
  ] as const)('are a lie that its thought tells of: %s, %s', (language, thought, speech) => {
    const decision = { trade: 'Tech', side: 'short', conviction: 2, thought, speech } as const;
    expect(liesOnPurpose(decision, language)).toBe(true);
  });

  it('are nobody when nobody is', () => {
    expect(hypocriteOf({ twoFaced: {} })).toMatchObject({ performer: null, degree: 0 });
  });
});
