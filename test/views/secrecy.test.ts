// What nobody may see too soon: an unfinished round's thoughts, the episode's seed, the weather, the next front page,
// what a headline will do, another's wallet. Every view and every picture is held against it, after every step of
// whole shows: it must be the same where only the secrets are others.

import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeChoices } from '../../commands/options/market-option.ts';
import { wordsOf } from '../../src/languages/words.ts';
import { type PerformerId, viewerId } from '../../src/show/ids.ts';
import { REGIMES } from '../../src/show/market/regimes.ts';
import { standings } from '../../src/show/trading/books.ts';
import type { Call } from '../../src/stage/interactions/call.ts';
import { liveFeed, thoughtsOf } from '../../src/views/answers/thoughts.ts';
import { oddsText } from '../../src/views/betting/odds.ts';
import { walletText } from '../../src/views/betting/wallet.ts';
import { chaosText } from '../../src/views/votes/chaos.ts';
import { ALEX, ALICE, ANN, BOB, bold, FULL_CAST, MIKE, Playhouse } from '../playhouse.ts';
import { floorLines } from './floor/floor-lines.ts';
import { withOtherSecrets } from './secrecy/other-secrets.ts';
import { PICTURES } from './secrecy/pictures.ts';
import type { Seen, View } from './secrecy/seen.ts';
import { VIEWS } from './secrecy/views.ts';

const EN = wordsOf('en');
const CAY = viewerId('503');

/** What anybody can get to see: every view by its name, and every picture by its kind. */
const PUBLIC: readonly (readonly [string, View])[] = [
  ...Object.values(VIEWS).flatMap((file) =>
    Object.entries(file).flatMap(([name, entry]) =>
      typeof entry === 'function' ? [[name, entry] as const] : [],
    ),
  ),
  ...Object.entries(PICTURES),
];

test('every file of the views is among those that are tried', () => {
  const files = readdirSync('src/views', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.startsWith('words'))
    .map((path) => path.replaceAll('\\', '/'));
  expect(Object.keys(VIEWS).toSorted()).toEqual(files.toSorted());
});

test('every part of a view is a part of one that is tried', () => {
  const parts = Object.values(VIEWS).flatMap((file) =>
    Object.values(file).flatMap((entry) => (typeof entry === 'string' ? [entry.replace('in ', '')] : [])),
  );
  const tried = new Set(PUBLIC.map(([name]) => name));
  expect(parts.filter((name) => !tried.has(name))).toEqual([]);
});

const runs = fc.record({
  seed: fc.stringMatching(/^[0-9a-f]{64}$/),
  acts: fc.array(
    fc.constantFrom(
      ...(['answer', 'answer', 'answer', 'round', 'chaos', 'own', 'vote', 'chair', 'bet'] as const),
      ...(['ask', 'back'] as const),
    ),
    { minLength: 20, maxLength: 60 },
  ),
});

function act(house: Playhouse, what: string, index: number): void {
  const by = { viewer: ANN, atMs: house.atMs };
  const { chaos, episode } = house.show;
  if (what === 'answer' && !house.answerOne() && episode !== null) house.startRound();
  if (what === 'round' && episode?.roundUnderway === false) house.startRound();
  if (what === 'chaos') house.wish({ type: 'openChaos', ...by });
  if (what === 'chair') house.wish({ type: 'openMotion', ...by, comeback: null });
  if (what === 'own' && chaos !== null) {
    house.wish({ type: 'proposeHeadline', ...by, vote: chaos.id, text: 'Geese buy Bonds' });
  }
  if (what === 'vote' && chaos !== null) {
    house.wish({ type: 'castBallot', ...by, vote: chaos.id, option: index % 3 });
  }
  const viewer = index % 2 === 0 ? ANN : BOB;
  if (what === 'ask')
    house.wish({ type: 'askTrader', ...by, viewer, performer: MIKE, text: `Why ${index}?` });
  if (what === 'back') {
    const question = episode?.questions[index % 3]?.id ?? 'e1q1';
    house.wish({ type: 'backQuestion', ...by, viewer, question });
  }
  if (what === 'bet') {
    const interaction = house.interaction();
    house.wish({ type: 'placeWager', ...by, viewer, interaction, outcome: ALEX, chips: 5 });
  }
}

function seenIn(house: Playhouse): Seen {
  const { show, befores, atMs } = house;
  const records = house.told();
  const [record, before] = [records.at(-1), befores.at(-1)];
  if (record === undefined || before === undefined) throw new Error('nothing has happened yet');
  return { show, before, record, records, atMs };
}

function expectNoSecrets(house: Playhouse, seed: string): void {
  const seen = seenIn(house);
  const other = withOtherSecrets(seen);
  const told = PUBLIC.map(([name, view]) => [name, JSON.stringify(view(seen)) ?? ''] as const);
  for (const [index, [name, view]] of PUBLIC.entries()) {
    expect([name, JSON.stringify(view(other)) ?? '']).toEqual(told[index]);
  }
  const { episode } = house.show;
  if (episode === null) return;
  const all = told.map(([, text]) => text).join('\n');
  expect(all).not.toContain(seed);
  const public_ = new Set<string>(episode.confirmed.map(({ regime }) => regime));
  for (const regime of REGIMES) if (!public_.has(regime)) expect(all).not.toContain(regime);
  if (episode.roundUnderway) expect(all).not.toContain(`secret of e${episode.number}r${episode.round}-`);
}

/** In the words of a vote not even as a figure. */
function expectNoEffects({ show, atMs }: Playhouse): void {
  if (show.chaos === null) return;
  const vote = chaosText(wordsOf('en'), show, { vote: show.chaos, atMs });
  for (const bp of show.chaos.options.flatMap(({ headline }) => Object.values(headline.effects))) {
    expect(vote).not.toMatch(new RegExp(`(?<!\\d)${Math.abs(bp)}(?!\\d)|${Math.abs(bp) / 100}%`));
  }
}

test('no view and no picture shows a secret', () => {
  fc.assert(
    fc.property(runs, ({ seed, acts }) => {
      const house = new Playhouse().create({ roundsPerEpisode: 3 }, FULL_CAST);
      house.mind = bold;
      house.officer = ({ id }) => ({ thought: `secret of ${id}`, verdict: 'flag', reason: 'Too much.' });
      house.visit(ANN, '2023-11-14').visit(BOB, '2023-11-14').ring(seed);
      for (const [index, what] of acts.entries()) {
        act(house, what, index);
        expectNoSecrets(house, seed);
        expectNoEffects(house);
      }
    }),
    { numRuns: 15 },
  );
}, 60_000);

/** Views that would tell: each of them must be noticed. */
const LEAKS: Readonly<Record<string, View>> = {
  seed: ({ show }) => show.episode?.seed,
  weather: ({ show }) => show.episode?.regime,
  press: ({ show }) => show.episode?.press,
  effects: ({ show }) => show.chaos?.options[0]?.headline.effects,
  thoughts: ({ show }) => show.episode?.turns.at(-1)?.thought,
  journal: ({ records }) => records,
  wallet: ({ show }) => walletText(wordsOf('en'), show, { viewer: BOB, atMs: show.atMs }),
  feed: ({ show }) => liveFeed(EN, show, ALEX),
};

test.each(Object.entries(LEAKS))('a view that tells of the %s is noticed', (_secret, leak) => {
  const house = new Playhouse().create().visit(ANN).visit(BOB).ring().startRound();
  house.must({ type: 'openChaos', viewer: ANN, atMs: house.atMs });
  while (house.show.episode?.turns.some(({ performer }) => performer === ALEX) !== true) house.answerOne();
  expect(house.show.episode.roundUnderway).toBe(true);
  const seen = seenIn(house);
  expect(leak(withOtherSecrets(seen))).not.toEqual(leak(seen));
});

describe('of a market in which fewer than three have bet', () => {
  const bettors = [ANN, BOB, CAY];
  const backing = (outcomes: readonly PerformerId[]): Playhouse => {
    const house = new Playhouse().create().visit(ANN).visit(BOB).visit(CAY).ring().startRound();
    for (const [index, outcome] of outcomes.entries()) {
      for (const market of ['winner', 'firstBankrupt'] as const) {
        house.must({
          ...{ type: 'placeWager', viewer: bettors.at(-1 - index) ?? ANN, atMs: house.atMs },
          ...{ interaction: house.interaction(), market, outcome, chips: 5 },
        });
      }
    }
    return house;
  };
  /** Without the journal's records, which no view of an open episode is made of; Ann asks, where somebody must. */
  const toldIn = (house: Playhouse): readonly (readonly [string, string])[] => {
    const seen = seenIn(house);
    const told = PUBLIC.map(([name, view]) => [name, JSON.stringify(view(seen)) ?? ''] as const);
    const hints = ['winner', 'firstBankrupt'] as const;
    const call = { show: house.show, viewer: ANN, atMs: house.atMs, words: EN } as Call;
    return [
      ...told,
      ...hints.map((market) => [market, JSON.stringify(outcomeChoices(call, market, ''))] as const),
    ];
  };
  const locked = (house: Playhouse): Playhouse => {
    house.atMs = house.show.episode?.locksAtMs ?? house.atMs;
    house.must({ type: 'lockPool', atMs: house.atMs });
    return house;
  };

  test('nobody else sees on whom the only one bet', () => {
    expect(toldIn(backing([ALEX]))).toEqual(toldIn(backing([ALICE])));
    expect(toldIn(locked(backing([ALEX])))).toEqual(toldIn(locked(backing([ALICE]))));
  });
  test('neither of two sees on whom the other bet', () => {
    expect(toldIn(backing([ALEX, MIKE]))).toEqual(toldIn(backing([ALICE, ALEX])));
  });
  test('neither does whoever of two asks', () => {
    const seen = (other: PerformerId) => {
      const house = backing([other]);
      house.must({
        ...{ type: 'placeWager', viewer: ANN, atMs: house.atMs, interaction: house.interaction() },
        ...{ market: 'winner', outcome: ALEX, chips: 7 },
      });
      return toldIn(house);
    };
    expect(seen(ALEX)).toEqual(seen(MIKE));
  });
  test('three are shown how they stand', () => {
    expect(toldIn(backing([ALEX, MIKE, MIKE]))).not.toEqual(toldIn(backing([ALICE, ALEX, ALEX])));
    const text = oddsText(EN, backing([ALEX, MIKE, MIKE]).show, { viewer: ANN, atMs: 0 });
    expect(text).toContain('×1.5');
  });
  test('the odds say so instead', () => {
    const { show, atMs } = backing([ALEX]);
    const text = oddsText(EN, show, { viewer: ANN, atMs });
    expect(text).toContain('Odds show once three members have bet.');
    expect(text).not.toContain('×');
  });
});

test('a live feed shows a follower what nobody else sees', () => {
  const feeds = Object.values(VIEWS).flatMap((file) =>
    Object.values(file).flatMap((entry) => (typeof entry === 'object' ? [entry.forFollower] : [])),
  );
  const house = new Playhouse().create().visit(ANN).ring().startRound();
  house.must({ type: 'follow', viewer: ANN, performer: ALEX, atMs: house.atMs });
  while (house.show.episode?.turns.some(({ performer }) => performer === ALEX) !== true) house.answerOne();
  for (const feed of feeds) expect(feed(seenIn(house))).toContain('secret of e1r1-alex');
});

describe('thoughts', () => {
  test('are read live by a follower, and by others when the round is over', () => {
    const house = new Playhouse().create().ring().startRound();
    while (house.show.episode?.turns.some(({ performer }) => performer === ALEX) !== true) house.answerOne();
    if (house.show.episode.roundUnderway) {
      expect(thoughtsOf(EN, house.show, { performer: ALEX, count: 5, nowMs: house.atMs })).not.toContain(
        'secret',
      );
    }
    expect(liveFeed(EN, house.show, ALEX)).toContain('secret of e1r1-alex');
    while (house.answerOne());
    expect(thoughtsOf(EN, house.show, { performer: ALEX, count: 5, nowMs: house.atMs })).toContain(
      'secret of e1r1-alex',
    );
  });
  test('the live feed shows the last five turns, newest first', () => {
    const house = new Playhouse().create({ roundsPerEpisode: 9 }).ring();
    for (let round = 0; round < 7; round++) house.round();
    const feed = liveFeed(EN, house.show, ALEX);
    expect(feed.match(/💭/g)).toHaveLength(5);
    expect(feed.indexOf('Round 7')).toBeLessThan(feed.indexOf('Round 3'));
    expect(feed).not.toContain('Round 2');
  });
  test('between episodes both say what to wait for', () => {
    const house = new Playhouse().create().episode();
    expect(thoughtsOf(EN, house.show, { performer: ALEX, count: 5, nowMs: house.atMs })).toMatch(/<t:\d+:R>/);
    expect(liveFeed(EN, house.show, ALEX)).toMatch(/<t:\d+:R>/);
  });
});

test('the seed is revealed at the closing bell, beside the hash posted at the opening', () => {
  const house = new Playhouse().create().ring('7'.repeat(64));
  const commitment = house.show.episode?.commitment ?? 'none';
  const openingBell = house.told().at(-1);
  const beforeBell = house.befores.at(-1);
  if (openingBell === undefined || beforeBell === undefined) throw new Error('no bell');
  expect(
    floorLines(wordsOf('en'), { record: openingBell, before: beforeBell, after: house.show }).join(),
  ).toContain(commitment);
  expect(oddsText(wordsOf('en'), house.show, { viewer: ANN, atMs: house.atMs })).toContain(commitment);
  while (house.show.episode !== null) house.round();
  const [record, before] = [house.told().at(-1), house.befores.at(-1)];
  if (record === undefined || before === undefined) throw new Error('no bell');
  const lines = floorLines(wordsOf('en'), { record, before, after: house.show }).join('\n');
  expect(lines).toContain('7'.repeat(64));
  expect(lines).toContain(commitment);
  expect(standings(house.show)).toHaveLength(4);
});
