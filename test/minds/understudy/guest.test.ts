// Whom members invent: they trade by a temper, and speak of what their persona names, never with another's jokes.

import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { actorFor, actorOf, VOICES } from '../../../src/minds/understudy/actors.ts';
import { slotsIn } from '../../../src/minds/understudy/grammar/grammar.ts';
import { TRADERS_WORDS } from '../../../src/minds/understudy/grammar/slots.ts';
import { personaOf } from '../../../src/minds/understudy/guest/persona.ts';
import { COLIN } from '../../../src/minds/understudy/voices/colin/colin.ts';
import { GUEST_OFFICER } from '../../../src/minds/understudy/voices/guest/guest-officer.ts';
import { GUEST_REGULATOR } from '../../../src/minds/understudy/voices/guest/guest-regulator.ts';
import { RUTH } from '../../../src/minds/understudy/voices/ruth/ruth.ts';
import type { Performer } from '../../../src/show/cast/cast.ts';
import { isInvented } from '../../../src/show/cast/invented.ts';
import { performerId } from '../../../src/show/ids.ts';
import { decisionFault } from '../../../src/show/trading/decision.ts';
import { CAST, type Played, playShow } from './ensemble.ts';

const ZOE: Performer = {
  ...{ id: performerId('zoe'), name: 'Zoë', role: 'trader', title: 'Astrologer', voice: 'mike' },
  persona: 'You are Zoë. You read the stars, own a black cat and believe in comets.',
  ...{ home: 'Coffee Shop', leverage: 2, colour: '#aa3377', mind: 'default' },
};
const GUS: Performer = {
  ...{ ...ZOE, id: performerId('gus'), name: 'Gus', title: 'Lighthouse keeper', voice: 'alice' },
  persona: 'Keeps a diary about fog, and misses his trombone.',
};

describe('a persona', () => {
  it.each<[string, string, readonly string[]]>([
    [ZOE.persona, 'astrologer', ['the stars', 'my black cat', 'comets']],
    [
      'He misses the sea, collects old maps and talks to his parrot.',
      'astrologer',
      ['the sea', 'old maps', 'my parrot'],
    ],
    ['She knits socks for everyone, and adores her garden.', 'astrologer', ['socks', 'my garden']],
  ])('%s', (persona, calling, loves) => {
    expect(personaOf({ ...ZOE, persona })).toMatchObject({ calling, loves });
  });

  it.each(['New.', '星を読む', 'kauft gern Anleihen', '', 'You trade. You like money and nobody.'])(
    'without a thing that is read here has some love all the same: %s',
    (persona) => {
      expect(personaOf({ ...ZOE, persona }).loves).toEqual([expect.stringMatching(/^[a-z ]{3,}$/)]);
    },
  );

  it('is read whatever stands in it, and gives nothing that a line could not say', () => {
    const words =
      'the a sea her his {love} {matter} cat and . , \n 🐈 is loves Tech <@123> ** constructor __proto__ 50%';
    const anyPersona = fc.oneof(
      fc.string({ maxLength: 400 }),
      fc.array(fc.constantFrom(...words.split(' ')), { maxLength: 100 }).map((some) => some.join(' ')),
    );
    fc.assert(
      fc.property(anyPersona, fc.string({ maxLength: 40 }), (persona, title) => {
        const { loves, calling } = personaOf({ ...ZOE, persona, title });
        for (const love of loves) expect(love).toMatch(/^[\p{L}][\p{L} '’-]{0,25}$/u);
        expect(calling).toMatch(/\S/);
      }),
      { numRuns: 150 },
    );
  });

  it('is what it is called by, and never its own name or title', () => {
    const { loves, calling } = personaOf({
      ...ZOE,
      title: '占星術師',
      persona: 'Zoë loves Zoë and a comet.',
    });
    expect(calling).toBe('trader');
    expect(loves).not.toContain('Zoë');
  });
});

describe('somebody is invented', () => {
  it.each<[boolean, string, string]>([
    [true, 'Mike’s biggest fan: owns three of his mugs.', 'mike'],
    [true, "You are Mike's cousin. You sell bread.", 'mike'],
    [true, 'Not Alice.', 'alice'],
    [true, '', 'mike'],
    [false, 'You are Mike, a hype trader.', 'mike'],
  ])('%s: %s', (invented, persona, voice) => {
    expect(isInvented({ persona, voice })).toBe(invented);
  });

  it('nobody of the house', () => {
    expect(CAST.filter(isInvented)).toEqual([]);
  });
});

describe('the voice of all whom members invent', () => {
  const { lexicon } = actorOf(ZOE);

  it('is not the one of their temper, whose policy they have', () => {
    expect(actorOf(ZOE).policy).toBe(actorFor('mike').policy);
    expect(lexicon).not.toBe(actorFor('mike').lexicon);
    for (const performer of CAST.filter(({ role }) => role === 'trader'))
      expect(actorOf(performer).lexicon, performer.name).toBe(actorFor(performer.voice).lexicon);
  });

  it('has a form for whatever the ensemble has one for, and a dozen for every act', () => {
    const acts = /^(bet|pact|tip|loan|dare|secret|feud|past|third|ask)\./;
    for (const pool of Object.keys(actorFor('alice').lexicon).filter(
      (name) => !/^(to\.|evidence|scorn)/.test(name),
    )) {
      if (/^think\.(steady|tip|trend|fade|stop|stray)$/.test(pool)) continue;
      expect(lexicon[pool]?.length ?? 0, pool).toBeGreaterThanOrEqual(acts.test(pool) ? 12 : 3);
    }
  });

  it('asks for no slot that nobody fills, and shares no form with the ensemble', () => {
    const { facts, draws, flags } = TRADERS_WORDS;
    const known = new Set([
      ...Object.keys(facts),
      ...Object.keys(draws),
      ...Object.keys(flags).map((flag) => `?${flag}`),
    ]);
    const theirs = new Set(VOICES.flatMap((voice) => Object.values(actorFor(voice).lexicon).flat()));
    for (const [pool, forms] of Object.entries(lexicon)) {
      for (const form of forms) {
        const unknown = slotsIn(form).filter((slot) => !known.has(slot) && lexicon[slot] === undefined);
        expect(unknown, `${pool}: ${form}`).toEqual([]);
        expect(theirs.has(form), `${pool}: ${form}`).toBe(false);
      }
    }
  });
});

test('overseers whom members invent have every pool of those of the house, and none of their lines', () => {
  for (const [own, theirs] of [
    [GUEST_REGULATOR, RUTH],
    [GUEST_OFFICER, COLIN],
  ] as const) {
    const known = new Set(Object.values(theirs).flat());
    for (const pool of Object.keys(theirs)) expect(own[pool]?.length ?? 0, pool).toBeGreaterThanOrEqual(10);
    expect(
      Object.values(own)
        .flat()
        .filter((form) => known.has(form)),
    ).toEqual([]);
  }
});

describe('two of them in a show', () => {
  let turns: readonly Played[];
  beforeAll(async () => {
    const rita = { ...ZOE, id: performerId('rita'), name: 'Rita', role: 'regulator', voice: 'ruth' } as const;
    const others = CAST.filter(({ id }) => id === 'sarah' || id === 'colin');
    const cast = [...others, rita, ZOE, GUS];
    turns = await playShow({ seed: 'guests', rounds: 24, episodes: 2, cast });
  });
  const of = ({ id }: Performer) => turns.filter(({ brief }) => brief.self.id === id);
  const textOf = ({ decision: { thought, speech } }: Played): string => `${thought} ${speech}`;

  test.each([ZOE, GUS])('$name speaks of what the persona names, each in their own way', (performer) => {
    const own = of(performer);
    const { loves, address, calling } = personaOf(performer);
    const named = own.filter((turn) =>
      [...loves, address, calling].some((part) => textOf(turn).includes(part)),
    );
    expect(named.length / own.length).toBeGreaterThan(0.5);
  });

  test('nobody says a private joke of the ensemble', () => {
    const jokes =
      /\b(Lenny|podcast|espresso|phone (one|two|three)|Gerald|residuals?|Odile|tin \d+|Big Kevin|diamond hands|moon)\b/i;
    expect(
      [ZOE, GUS]
        .flatMap(of)
        .map(textOf)
        .filter((text) => jokes.test(text)),
    ).toEqual([]);
  });

  test('every decision is sound, and no line comes twice', () => {
    const own = [ZOE, GUS].flatMap(of);
    expect(own.flatMap(({ decision }) => decisionFault(decision) ?? [])).toEqual([]);
    const lines = own.map(({ decision }) => decision.speech);
    expect(lines.length - new Set(lines).size).toBe(0);
  });
});
