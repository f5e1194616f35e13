import { describe, expect, it } from 'vitest';
import { loadAssets } from '../../../src/assets.ts';
import { runHeadless } from '../../../src/headless/run.ts';
import { wordsOf } from '../../../src/languages/words.ts';
import { understudy } from '../../../src/minds/understudy/understudy.ts';
import type { ShowEvent } from '../../../src/show/events/event.ts';
import { performerId } from '../../../src/show/ids.ts';
import { EPISODE_MARKETS } from '../../../src/show/parlour/wagers.ts';
import type { Turn } from '../../../src/show/state/episode.ts';
import { boardView } from '../../../src/views/cards/board.ts';
import { hallAltText, hallView } from '../../../src/views/cards/hall-card.ts';
import { marketAltText, marketView } from '../../../src/views/cards/market-card.ts';
import { oddsAltText, oddsView } from '../../../src/views/cards/odds-card.ts';
import { officeView, withLines } from '../../../src/views/cards/office.ts';
import { officeAltText } from '../../../src/views/cards/office-alt.ts';
import { portfolioAltText, portfolioView } from '../../../src/views/cards/portfolio-card.ts';
import { recapAltText, recapView } from '../../../src/views/cards/recap-card.ts';
import { sceneAltText, sceneView } from '../../../src/views/cards/scene-card.ts';
import { fitsAltText } from '../../../src/views/words/discord-limits.ts';
import { episodeOf, type Sketch, showOf } from './board-shows.ts';

const EN = wordsOf('en');

const SKETCHES: readonly Sketch[] = [
  { name: 'Rich', cashCents: 1_100_000, history: [1_000_000, 1_100_000] },
  { name: 'Poor', cashCents: 900_000, history: [1_000_000, 900_000] },
  { name: 'Even', cashCents: 1_001_000, history: [1_000_000, 1_001_000] },
  { name: 'Broke', cashCents: 0, history: [1_000_000, 0], bankrupt: true },
];

const turn = (index: number, more: Partial<Turn>): Turn => ({
  ...{ number: 1, round: 1, performer: performerId(`trader${index}`), room: 'Coffee Shop' },
  ...{ thought: 'SECRET', speech: 'Public.', trade: 'Hold', side: 'long', conviction: 1, ...more },
});

const show = (turns: readonly Turn[], round = 2) => ({
  ...showOf(SKETCHES),
  rooms: Object.fromEntries(SKETCHES.map((_, index) => [`trader${index}`, 'VC Office' as const])),
  episode: { ...episodeOf(SKETCHES, round), turns },
});

const person = (turns: readonly Turn[], index: number) => officeView(show(turns)).people[index];

describe('the office', () => {
  it('shows who is up, down and out', () => {
    const moods = officeView(show([])).people.map(({ mood }) => mood);
    expect(moods).toEqual(['gloating', 'panicking', 'calm', 'ruined']);
  });

  it('shows what the losers wear, and says it', () => {
    const losing = show([]);
    const worn = { [performerId('trader1')]: 'duncesCap' as const };
    const view = officeView({ ...losing, plot: { ...losing.plot, worn } });
    expect(view.people.map(({ worn }) => worn)).toEqual([null, 'duncesCap', null, null]);
    expect(officeAltText(EN, view)).toContain('Poor -10.0%, panicking, wearing the dunce’s cap');
  });

  it('shows everybody where this round’s line was said, on the way from the line before', () => {
    const turns = [
      turn(0, { round: 1, room: 'News Room' }),
      turn(0, { round: 2, room: 'Coffee Shop', speech: 'Hi.' }),
    ];
    expect(person(turns, 0)).toMatchObject({
      place: 'Coffee Shop',
      from: 'News Room',
      line: 'Hi.',
      spoke: 0,
    });
  });

  it('lets those who said nothing stand where they are', () => {
    expect(person([turn(0, { round: 1, room: 'News Room' })], 0)).toMatchObject({
      ...{ place: 'VC Office', line: null, spoke: -1 },
    });
  });

  it('counts lines in the order in which they were said', () => {
    const turns = [turn(2, { round: 2 }), turn(0, { round: 2 })];
    expect([person(turns, 2)?.spoke, person(turns, 0)?.spoke]).toEqual([0, 1]);
  });

  it('holds no thought', () => {
    expect(JSON.stringify(officeView(show([turn(0, { round: 2 })])))).not.toContain('SECRET');
  });

  it('passes every word through the filter it is given', () => {
    const view = withLines(
      officeView(show([turn(0, { round: 2 }), turn(1, { round: 2, speech: 'x' })])),
      (text) => (text === 'x' ? ' ' : text.toUpperCase()),
    );
    expect(view.people.map(({ line }) => line)).toEqual(['PUBLIC.', null, null, null]);
  });

  it('says everything in words, and within Discord’s limit', () => {
    const words = officeAltText(EN, officeView(show([turn(0, { round: 2, speech: 'Up we go.' })])));
    for (const part of [
      'round 2 of 24',
      'Coffee Shop: Rich +10.0%, gloating says “Up we go.”',
      'Broke, ruined',
    ]) {
      expect(words).toContain(part);
    }
    const long = officeAltText(
      EN,
      officeView(show(SKETCHES.map((_, index) => turn(index, { round: 2, speech: 'W'.repeat(400) })))),
    );
    expect(fitsAltText(long)).toBe(true);
    for (const { name } of SKETCHES) expect(long).toContain(name);
  });

  it('agrees with the leaderboard on the prices', () => {
    expect(officeView(show([])).prices).toEqual(boardView(show([])).prices);
  });
});

describe('the cards’ views', () => {
  const played = async (rounds: number) => {
    const { cast, deck } = loadAssets();
    const mind = understudy();
    const events: ShowEvent[] = [];
    const { show: after } = await runHeadless({
      ...{ rounds, seed: 'cards', cast, deck, deadlineMs: 60_000, mindFor: () => mind },
      onRecord: async (record) => void events.push(...record.events),
    });
    return { after, records: [{ firstSeq: 1, atMs: 0, events }] };
  };

  it('are made in the middle of an episode', async () => {
    const { after } = await played(9);
    const trader = after.cast[0]?.id ?? performerId('');
    expect(marketAltText(EN, marketView(after))).toMatch(/^Market in episode 1, round 9\. Tech \d/);
    expect(marketView(after).charts.every(({ history }) => history.length === 10)).toBe(true);
    const portfolio = portfolioView(after, trader);
    expect(portfolio && portfolioAltText(EN, portfolio)).toMatch(/^Portfolio of \w+ \(/);
    expect(portfolioView(after, performerId('nobody'))).toBeUndefined();
    const odds = oddsView(after);
    expect(odds && oddsAltText(EN, odds)).toContain('odds show once three members have bet');
    for (const kind of EPISODE_MARKETS) {
      const view = oddsView(after, kind);
      expect(view?.outcomes.map(({ id }) => id).includes(null)).toBe(kind === 'firstBankrupt');
      expect(view && oddsAltText(EN, view)).toContain('episode 1: pool 0 chips');
    }
    expect(officeView(after).people.some(({ from, place }) => from !== place)).toBe(true);
  });

  it('are made between episodes and after them', async () => {
    const { after, records } = await played(24);
    expect(after.episode).toBeNull();
    expect(oddsView(after)).toBeUndefined();
    expect(marketAltText(EN, marketView(after))).toContain('Market, closed');
    const recap = recapView(EN, after, records);
    expect(recap && recapAltText(EN, recap)).toMatch(/^Recap of episode 1\. 1\. \w+ \$/);
    expect(recap?.rows.filter(({ winner }) => winner)).not.toHaveLength(0);
    expect(recapView(EN, after, [])).toBeUndefined();
    expect(hallAltText(EN, hallView(after))).toBe('Hall of fame: no season has ended yet.');
  });

  it('are made of scenes', () => {
    const staged = show([]);
    const scene = sceneView(EN, staged, {
      ...{ type: 'wentBankrupt', performer: performerId('trader3'), shortfallCents: 120_400, postings: [] },
    });
    expect(scene && sceneAltText(EN, scene)).toBe('BANKRUPT: Broke is out of money. The bank loses $1,204.');
  });
});
