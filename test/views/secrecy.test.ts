// What nobody may see too soon: an unfinished round's thoughts, the episode's seed, the regime,
// and what a headline will do. Held against every public view, after every step of whole shows.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REGIMES } from '../../src/show/market/regimes.ts';
import { standings } from '../../src/show/trading/books.ts';
import { deskText } from '../../src/views/answers/desk.ts';
import { helpText } from '../../src/views/answers/help.ts';
import { marketText } from '../../src/views/answers/market.ts';
import { portfolioText } from '../../src/views/answers/portfolio.ts';
import { liveFeed, thoughtsOf } from '../../src/views/answers/thoughts.ts';
import { oddsText } from '../../src/views/betting/odds.ts';
import { betsText, slipText } from '../../src/views/betting/slip.ts';
import { tipstersText } from '../../src/views/betting/tipsters.ts';
import { walletText } from '../../src/views/betting/wallet.ts';
import { standingsText } from '../../src/views/cards/standings-text.ts';
import { floorLines } from '../../src/views/floor/newsline.ts';
import { smallPrint, spokenLine } from '../../src/views/floor/spoken-line.ts';
import { recapOf } from '../../src/views/paper/recap.ts';
import { rewindText } from '../../src/views/paper/rewind.ts';
import { chaosResultText, chaosText } from '../../src/views/votes/chaos.ts';
import { motionText } from '../../src/views/votes/motion.ts';
import { ALEX, ANN, bold, CAST, Playhouse } from '../playhouse.ts';

/** Everything that another than a follower can get to read now. */
function publicViews(house: Playhouse): readonly string[] {
  const { show, records, befores } = house;
  const record = records.at(-1);
  const before = befores.at(-1);
  if (record === undefined || before === undefined) return [];
  return [
    marketText(show),
    oddsText(show, ANN),
    deskText(show, ANN),
    slipText(show, { viewer: ANN, market: 'winner' }),
    betsText(show, ANN),
    tipstersText(show, ANN),
    walletText(show, ANN, house.atMs),
    standingsText(show),
    helpText(),
    ...CAST.flatMap(({ id }) => [portfolioText(show, id, 'understudy'), thoughtsOf(show, id, 99)]),
    ...(show.chaos === null ? [] : [chaosText(show, show.chaos, house.atMs)]),
    ...(show.motion === null ? [] : [motionText(show, show.motion, house.atMs)]),
    ...floorLines({ record, before, after: show }),
    ...record.events.flatMap((event) => {
      if (event.type === 'turnTaken') return [spokenLine(before, event), smallPrint(before, event)];
      return event.type === 'chaosClosed' ? [chaosResultText(before, event)] : [];
    }),
    recapOf(show, records.slice(-1))?.story ?? '',
    rewindText(show, records, { episode: 1, round: show.episode?.round ?? 1 }) ?? '',
  ];
}

const runs = fc.record({
  seed: fc.stringMatching(/^[0-9a-f]{64}$/),
  acts: fc.array(fc.constantFrom('answer', 'answer', 'answer', 'round', 'chaos', 'vote', 'chair', 'bet'), {
    minLength: 5,
    maxLength: 60,
  }),
});

function act(house: Playhouse, what: string, index: number): void {
  const { atMs } = house;
  if (what === 'answer' && !house.answerOne() && house.show.episode !== null) house.startRound();
  if (what === 'round' && house.show.episode?.roundUnderway === false) house.startRound();
  if (what === 'chaos') house.wish({ type: 'openChaos', viewer: ANN, atMs });
  if (what === 'chair') house.wish({ type: 'openMotion', viewer: ANN, atMs, comeback: null });
  const vote = house.show.chaos?.id;
  if (what === 'vote' && vote !== undefined) {
    house.wish({ type: 'castBallot', viewer: ANN, atMs, vote, option: index % 3 });
  }
  if (what === 'bet') {
    const interaction = String(index) as never;
    house.wish({ type: 'placeWager', viewer: ANN, atMs, interaction, outcome: ALEX, chips: 5 });
  }
}

function expectNoSecrets(house: Playhouse, seed: string): void {
  const { episode, chaos } = house.show;
  if (episode === null) return;
  const said = publicViews(house).join('\n');
  expect(said).not.toContain(seed);
  for (const regime of REGIMES) expect(said).not.toContain(regime);
  if (episode.roundUnderway) expect(said).not.toContain(`secret of e${episode.number}r${episode.round}-`);
  if (chaos === null) return;
  const vote = chaosText(house.show, chaos, house.atMs);
  for (const bp of chaos.options.flatMap(({ headline }) => Object.values(headline.effects))) {
    expect(vote).not.toMatch(new RegExp(`(?<!\\d)${Math.abs(bp)}(?!\\d)|${Math.abs(bp) / 100}%`));
  }
}

test('no public view shows an unfinished round’s thought, the seed before the bell, the regime or an effect', () => {
  fc.assert(
    fc.property(runs, ({ seed, acts }) => {
      const house = new Playhouse().create({ roundsPerEpisode: 3 });
      house.mind = bold;
      house.must({ type: 'visit', viewer: ANN, atMs: house.atMs, today: '2023-11-14' });
      house.ring(seed);
      for (const [index, what] of acts.entries()) {
        act(house, what, index);
        expectNoSecrets(house, seed);
      }
    }),
    { numRuns: 40 },
  );
});

describe('thoughts', () => {
  test('are read live by a follower, and by others when the round is over', () => {
    const house = new Playhouse().create().ring().startRound();
    while (house.show.episode?.turns.some(({ performer }) => performer === ALEX) !== true) house.answerOne();
    if (house.show.episode.roundUnderway) {
      expect(thoughtsOf(house.show, ALEX, 5)).not.toContain('secret');
    }
    expect(liveFeed(house.show, ALEX)).toContain('secret of e1r1-alex');
    while (house.answerOne());
    expect(thoughtsOf(house.show, ALEX, 5)).toContain('secret of e1r1-alex');
  });
  test('the live feed shows the last five turns, newest first', () => {
    const house = new Playhouse().create({ roundsPerEpisode: 9 }).ring();
    for (let round = 0; round < 7; round++) house.round();
    const feed = liveFeed(house.show, ALEX);
    expect(feed.match(/💭/g)).toHaveLength(5);
    expect(feed.indexOf('Round 7')).toBeLessThan(feed.indexOf('Round 3'));
    expect(feed).not.toContain('Round 2');
  });
  test('between episodes both say what to wait for', () => {
    const house = new Playhouse().create().episode();
    expect(thoughtsOf(house.show, ALEX, 5)).toMatch(/<t:\d+:R>/);
    expect(liveFeed(house.show, ALEX)).toMatch(/<t:\d+:R>/);
  });
});

test('the seed is revealed at the closing bell, beside the hash posted at the opening', () => {
  const house = new Playhouse().create().ring('7'.repeat(64));
  const commitment = house.show.episode?.commitment ?? 'none';
  const openingBell = house.records.at(-1);
  const beforeBell = house.befores.at(-1);
  if (openingBell === undefined || beforeBell === undefined) throw new Error('no bell');
  expect(floorLines({ record: openingBell, before: beforeBell, after: house.show }).join()).toContain(
    commitment,
  );
  expect(oddsText(house.show, ANN)).toContain(commitment);
  while (house.show.episode !== null) house.round();
  const [record, before] = [house.records.at(-1), house.befores.at(-1)];
  if (record === undefined || before === undefined) throw new Error('no bell');
  const lines = floorLines({ record, before, after: house.show }).join('\n');
  expect(lines).toContain('7'.repeat(64));
  expect(lines).toContain(commitment);
  expect(standings(house.show)).toHaveLength(4);
});
