// Threads from their beginning to their end, by the rules alone: what each kind makes of what its two do, who pays whom,
// and what the bell and the market decide.

import { describe, expect, it } from 'vitest';
import type { EventOf } from '../../../src/show/events/event.ts';
import type { PerformerId } from '../../../src/show/ids.ts';
import type { Prices } from '../../../src/show/market/asset.ts';
import type { Act } from '../../../src/show/plot/act.ts';
import type { Ending, ThreadKind } from '../../../src/show/plot/thread.ts';
import { cashOf } from '../../../src/show/trading/books.ts';
import { ALEX, ALICE, MIKE, Playhouse, SARAH } from '../../playhouse.ts';

type Chooser = (acts: readonly Act[], who: PerformerId) => Act | undefined;

/** A show in which everybody stands in one room and does what `choose` picks of their acts. */
function staged(choose: Chooser, settings = {}): Playhouse {
  const house = new Playhouse().create({ roundsPerEpisode: 24, ...settings });
  house.mind = ({ performer, acts = [] }) => {
    const act = choose(acts, performer);
    return { trade: 'Hold', location: 'Coffee Shop', ...(act === undefined ? {} : { act: act.says }) };
  };
  return house;
}

const moves = (house: Playhouse): readonly EventOf<'threadMoved'>[] =>
  house.events().filter((event): event is EventOf<'threadMoved'> => event.type === 'threadMoved');
const opened = (house: Playhouse): readonly EventOf<'threadOpened'>[] =>
  house.events().filter((event): event is EventOf<'threadOpened'> => event.type === 'threadOpened');

/** The first act that does one of these, in their order. */
const firstOf =
  (...wanted: readonly string[]): Chooser =>
  (acts) => {
    for (const does of wanted) {
      const act = acts.find((each) => each.does === does);
      if (act !== undefined) return act;
    }
    return undefined;
  };

/** Plays episodes until a thread of the kind has ended so; undefined where none did. */
function ends(kind: ThreadKind, ended: Ending, choose: Chooser): Playhouse | undefined {
  for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
    const house = staged(choose);
    house.ring(seed.repeat(64));
    while (house.show.episode !== null) house.round();
    const isIt = house.show.plot.past.some((past) => past.kind === kind && past.ended === ended);
    if (isIt) return house;
  }
  return undefined;
}

describe('a thread ends as its kind does', () => {
  it.each<[ThreadKind, Ending, readonly string[]]>([
    ['bet', 'refused', ['bet.refuse', 'bet.offer']],
    ['bet', 'paid', ['bet.pay', 'bet.take', 'bet.offer']],
    ['bet', 'welshed', ['bet.welsh', 'bet.take', 'bet.offer']],
    ['pact', 'refused', ['pact.refuse', 'pact.offer']],
    ['pact', 'broken', ['pact.break', 'pact.take', 'pact.offer']],
    ['pact', 'bailed', ['pact.bail', 'pact.take', 'pact.offer']],
    ['pact', 'fizzled', ['pact.take', 'pact.offer']],
    ['tip', 'refused', ['tip.scorn', 'tip.give']],
    ['tip', 'cameTrue', ['tip.take', 'tip.give']],
    ['tip', 'burned', ['tip.take', 'tip.give']],
    ['dare', 'refused', ['dare.refuse', 'dare.give']],
    ['dare', 'failed', ['dare.take', 'dare.give']],
    ['dare', 'quit', ['dare.quit', 'dare.take', 'dare.give']],
  ])('%s: %s', (kind, ended, acts) => {
    expect(ends(kind, ended, firstOf(...acts))).toBeDefined();
  });
});

describe('a lost bet', () => {
  it('is paid from one to the other, and its loser wears the forfeit until the bell', () => {
    const house = staged(firstOf('bet.pay', 'bet.take', 'bet.offer'));
    house.ring();
    while (moves(house).every(({ verb }) => verb !== 'pay')) house.round();
    const paid = moves(house).find(({ verb }) => verb === 'pay');
    const loser = paid?.by ?? ALEX;
    const { terms } = paid ?? {};
    const stake = terms !== undefined && 'stakeCents' in terms ? terms.stakeCents : 0;
    expect(paid?.postings).toContainEqual({ account: cashOf(loser), amount: -stake });
    expect(paid?.wears?.performer).toBe(loser);
    expect(house.show.plot.worn[loser]).toBe(paid?.wears?.forfeit);
    while (house.show.episode !== null) house.round();
    house.ring();
    expect(house.show.plot.worn).toEqual({});
  });

  it('may be refused once in a season by each', () => {
    const house = staged(firstOf('bet.welsh', 'bet.take', 'bet.offer'), { episodesPerSeason: 3 });
    for (let episode = 0; episode < 3; episode++) house.episode();
    const refused = moves(house).flatMap(({ verb, by }) => (verb === 'welsh' ? [by] : []));
    expect(refused.length).toBeGreaterThan(0);
    expect(new Set(refused).size).toBe(refused.length);
  });

  it('that nobody pays by the bell is paid there', () => {
    const house = staged(firstOf('bet.take', 'bet.offer'));
    house.episode();
    const late = moves(house).filter(({ verb, atTheBell }) => verb === 'pay' && atTheBell === true);
    expect(late.length).toBeGreaterThan(0);
    expect(house.show.plot.threads.filter(({ kind }) => kind === 'bet')).toEqual([]);
  });
});

/** The prices with which each round of the first episode began, and so ended. */
function pricesByRound(house: Playhouse): ReadonlyMap<number, Prices> {
  const prices = new Map<number, Prices>();
  let round = 0;
  for (const event of house.events()) {
    if (event.type === 'roundStarted') round = event.round;
    if (event.type === 'pricesMoved') prices.set(round, event.prices);
  }
  return prices;
}

/** Who lost each bet that the market decided, and who loses it by the prices of its round and of the next. */
function betsDecided(house: Playhouse) {
  const prices = pricesByRound(house);
  return moves(house).flatMap(({ verb, terms, thread: id }) => {
    const bet = opened(house).find(({ thread }) => thread.id === id)?.thread;
    if (verb !== 'decided' || !('levelCents' in terms) || bet === undefined) return [];
    const { asset, levelCents, over, untilRound, loser } = terms;
    const losesIn = (round: number): PerformerId =>
      (prices.get(round)?.[asset] ?? 0) > levelCents === (over === 'above') ? bet.with : bet.by;
    return [{ loser, loses: { inTime: losesIn(untilRound), next: losesIn(untilRound + 1) } }];
  });
}

describe('what runs to a round', () => {
  const DECISIONS = ['decided', 'cameTrue', 'burned', 'won', 'lost', 'fizzled', 'kept'];

  it.each<[ThreadKind, readonly string[]]>([
    ['bet', ['bet.take', 'bet.offer']],
    ['tip', ['tip.take', 'tip.give']],
    ['dare', ['dare.take', 'dare.give']],
    ['pact', ['pact.take', 'pact.offer']],
  ])('is decided when that round is over, before the next one moves a price: %s', (_kind, acts) => {
    const decided = ['a', 'b', 'c'].flatMap((seed) => {
      const house = staged(firstOf(...acts));
      house.ring(seed.repeat(64));
      while (house.show.episode !== null) house.round();
      return moves(house).filter(
        ({ verb, by, atTheBell }) => by === null && atTheBell !== true && DECISIONS.includes(verb),
      );
    });
    expect(decided.length).toBeGreaterThan(0);
    for (const { round, terms } of decided) expect({ untilRound: round }).toMatchObject(until(terms));
  });

  it('is decided by the price with which it ended: a crash in the next round changes no bet', () => {
    const bets = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((seed) => {
      const house = staged(firstOf('bet.take', 'bet.offer'));
      house.ring(seed.repeat(64));
      while (house.show.episode !== null) house.round();
      return betsDecided(house);
    });
    for (const { loser, loses } of bets) expect(loser).toBe(loses.inTime);
    const turned = bets.filter(({ loses }) => loses.inTime !== loses.next);
    expect(turned.length).toBeGreaterThan(0);
  });

  it('cannot be taken any more once the price that decides it stands', () => {
    const house = new Playhouse().create({ roundsPerEpisode: 24 });
    house.mind = ({ performer, acts = [] }, { episode, plot }) => {
      const late = plot.threads.some(
        ({ awaits, terms }) =>
          awaits === performer && 'untilRound' in terms && terms.untilRound <= (episode?.round ?? 0),
      );
      const act = firstOf(...(late ? ['bet.take'] : []), 'bet.offer')(acts, performer);
      return { trade: 'Hold', location: 'Coffee Shop', ...(act === undefined ? {} : { act: act.says }) };
    };
    house.episode();
    expect(opened(house).length).toBeGreaterThan(0);
    expect(moves(house).filter(({ verb }) => verb === 'take')).toEqual([]);
  });
});

const until = (terms: object): { readonly untilRound: number } => ({
  untilRound: 'untilRound' in terms ? Number(terms.untilRound) : 0,
});

/** A show of pacts: everybody trades as agreed, but whoever offered a pact may not be faithful to it. */
function sworn(isFaithful: boolean): Playhouse {
  const house = new Playhouse().create({ roundsPerEpisode: 24 });
  house.mind = ({ performer, acts = [] }, show) => {
    const act = firstOf('pact.take', 'pact.offer')(acts, performer);
    const bound = show.plot.threads.find(
      ({ kind, stage, by, with: other }) =>
        kind === 'pact' && stage === 'running' && [by, other].includes(performer),
    );
    const chosen = act === undefined ? {} : { act: act.says };
    const terms = bound?.terms ?? act?.draft?.terms;
    if (terms === undefined || !('side' in terms))
      return { trade: 'Hold', location: 'Coffee Shop', ...chosen };
    const breaks = !isFaithful && bound?.by === performer;
    const side = breaks === (terms.side === 'long') ? 'short' : 'long';
    return { trade: terms.asset, side, conviction: 1, location: 'Coffee Shop', ...chosen };
  };
  return house;
}

describe('a pact', () => {
  it.each<[string, boolean, Ending]>([
    ['holds where both hold what they agreed on', true, 'kept'],
    ['breaks where one trades the other way', false, 'broken'],
  ])('%s', (_, isFaithful, ending) => {
    const house = sworn(isFaithful);
    house.episode();
    const ended = house.show.plot.past.flatMap(({ kind, ended: how }) => (kind === 'pact' ? [how] : []));
    expect(ended).toContain(ending);
    if (isFaithful) expect(ended).not.toContain('broken');
  });
});

describe('what is over', () => {
  const AFTER_THE_END = 'stung kept thanks burned shrug square won lost mock gasp'.split(' ');

  it('is answered by nothing but a word to its end: nobody vows to keep a pact that came to nothing', () => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      let isLate = false;
      const doubt = firstOf('pact.doubt', 'pact.take', 'pact.offer');
      const house = staged((acts, who) => (isLate ? firstOf('pact.vow') : doubt)(acts, who));
      house.ring(seed.repeat(64));
      while (house.show.episode !== null) {
        house.round();
        isLate = (house.show.episode?.round ?? 0) % 2 === 0;
      }
      const answered = house.events().flatMap((event) => (event.type === 'answerGiven' ? [event.verb] : []));
      for (const verb of answered) expect(AFTER_THE_END).toContain(verb);
    }
  });
});

describe('the floor', () => {
  it('never has more than two threads of a pair, six in all, or nine in an episode', () => {
    const house = staged((acts) => acts[0]);
    for (let episode = 0; episode < 2; episode++) {
      house.ring();
      while (house.show.episode !== null) {
        house.round();
        const { threads, opened: count } = house.show.plot;
        expect(threads.filter(({ kind }) => kind !== 'feud').length).toBeLessThanOrEqual(6);
        expect(count).toBeLessThanOrEqual(9);
        for (const one of threads) {
          const same = threads.filter(
            ({ by, with: other }) => [by, other].sort().join() === [one.by, one.with].sort().join(),
          );
          expect(same.length).toBeLessThanOrEqual(2);
        }
      }
    }
    expect(opened(house).length).toBeGreaterThan(6);
  });

  it('lets an offer die that nobody answers, and says so', () => {
    const house = staged(firstOf('pact.offer', 'bet.offer', 'dare.give'));
    house.episode();
    const faded = moves(house).filter(({ ended }) => ended === 'faded');
    expect(faded.length).toBeGreaterThan(0);
    for (const { by } of faded) expect(by).toBeNull();
  });

  it('has no thing that threads hang on twice in a season', () => {
    const house = staged((acts) => acts[0]);
    for (let episode = 0; episode < 4; episode++) house.episode();
    const matters = opened(house).map(({ thread }) => thread.matter);
    expect(new Set(matters).size).toBe(matters.length);
  });

  it('takes an act that is not among those of the question for none', () => {
    const house = new Playhouse().create({ roundsPerEpisode: 6 });
    house.mind = () => ({ act: 'offer Mike the moon', location: 'Coffee Shop' });
    house.episode();
    expect(opened(house)).toEqual([]);
    expect(house.show.episode).toBeNull();
  });
});

it('nobody pays below a thousand dollars', () => {
  const house = staged((acts) => acts.find(({ does }) => /pay|take|raise|grant|buy/.test(does)) ?? acts[0]);
  for (let episode = 0; episode < 4; episode++) {
    house.episode();
    for (const who of [ALEX, ALICE, MIKE, SARAH])
      expect(house.show.money.toJSON()[cashOf(who)] ?? 0).toBeGreaterThan(100_000);
  }
});
