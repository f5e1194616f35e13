import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import type { ShowEvent } from '../../../src/show/events/event.ts';
import { episodeLines } from '../../../src/views/answers/settings/settings.ts';
import { smallPrint } from '../../../src/views/floor/spoken-line.ts';
import { chaosResultText } from '../../../src/views/votes/chaos.ts';
import { sparkline } from '../../../src/views/words/sparkline.ts';
import { ALEX, ANN, MIKE, Playhouse, SARAH } from '../../playhouse.ts';
import { floorLines } from './floor-lines.ts';

const house = new Playhouse().create().ring().round();
const lines = (...events: readonly ShowEvent[]): string =>
  floorLines(wordsOf('en'), {
    record: { firstSeq: 1, atMs: 0, events },
    before: house.show,
    after: house.show,
  }).join('\n');
const impactBp = { Tech: 0, Crypto: 0, Bonds: 0 };
const prices = { Tech: 10_000, Crypto: 10_000, Bonds: 10_000 };

describe('the floor posts', () => {
  test.each<readonly [string, ShowEvent, RegExp]>([
    [
      'the largest move',
      { type: 'pricesMoved', previous: prices, prices: { ...prices, Crypto: 9_200 }, impactBp },
      /^📉 Crypto \w+ \*\*8\.0%\*\* to \*\*92\.00\*\*\n-# Tech 100\.00 \(0\.0%\)/,
    ],
    ['a quiet round', { type: 'pricesMoved', previous: prices, prices, impactBp }, /^➖ /],
    [
      'a headline, escaped',
      { type: 'headlinePublished', source: 'deck', headline: { id: 'x', text: '*Boom*', effects: {} } },
      /\\\*Boom\\\*/,
    ],
    [
      'the audience’s headline',
      { type: 'headlinePublished', source: 'audience', headline: { id: 'x', text: 'Boom', effects: {} } },
      /^📣 \*\*The audience made the news:\*\* Boom$/,
    ],
    [
      'a bankruptcy',
      { type: 'wentBankrupt', performer: ALEX, shortfallCents: 12_300, postings: [] },
      /^💀 \*\*Alex is bankrupt\.\*\* The bank loses \*\*\$123\*\*\./,
    ],
    ['a lock without bets', { type: 'poolLocked', pool: 'e1-winner' }, /Nobody dared/],
    [
      'a refund',
      {
        type: 'poolSettled',
        pool: 'p',
        outcomes: [ALEX],
        refunded: true,
        payouts: [{ viewer: ANN, outcome: SARAH, stakeChips: 5, paidChips: 5 }],
        trayChips: 0,
        chipPostings: [],
      },
      /every stake is paid back/,
    ],
    [
      'the champion',
      { type: 'seasonClosed', season: 1, champion: ALEX, equityCents: 1_234_500 },
      /\*\*Alex is champion of season 1\*\* with \$12,345/,
    ],
    ['a pause', { type: 'paused', by: ANN }, /paused/],
    ['why nothing happens', { type: 'floorSlept' }, /sleeps\. Any command wakes it/],
  ])('%s', (_, event, said) => expect(lines(event)).toMatch(said));

  test('who takes the lead', () => {
    const equityCents = { alice: 1_000_000, sarah: 1_200_000, alex: 900_000, mike: 1_000_000 };
    expect(lines({ type: 'roundClosed', round: 2, equityCents, nextRoundAtMs: 0 })).toMatch(
      /👑 \*\*Sarah\*\* .* Alice: \+\$2,000/,
    );
    expect(lines({ type: 'roundClosed', round: 1, equityCents, nextRoundAtMs: 0 })).not.toMatch(/👑/);
  });
  test('one line of the round, overheard: an answer to somebody before a remark', () => {
    const house = new Playhouse().create().ring();
    house.mind = ({ performer }) => ({
      speech: performer === MIKE ? 'Sarah, the "moon" is that way.' : 'Up.',
    });
    house.round();
    const [step] = [house.told().at(-1)].flatMap((record) => {
      const before = house.befores.at(-1);
      return record === undefined || before === undefined ? [] : [{ record, before, after: house.show }];
    });
    if (step === undefined) throw new Error('nothing happened');
    expect(floorLines(wordsOf('en'), step).join('\n')).toContain(
      "🗣️ **Mike** in the News Room: “Sarah, the 'moon' is that way.”",
    );
  });
  test('nothing for a viewer’s private doings', () => {
    expect(
      lines({ type: 'viewerSeen', viewer: ANN }, { type: 'followed', viewer: ANN, performer: ALEX }),
    ).toBe('');
  });
});

describe('the small print', () => {
  const decision = {
    thought: 't',
    trade: 'Crypto',
    side: 'long',
    conviction: 3,
    speech: 's',
    location: 'Coffee Shop',
  } as const;
  const turn = {
    type: 'turnTaken',
    question: 'q' as never,
    performer: ALEX,
    room: 'Coffee Shop',
    decision,
  } as const;
  test.each([
    [null, '-# 🎭 m · long Crypto, all in · round 1'],
    ['late', '-# 🎭 m was late, the understudy stood in · long Crypto, all in · round 1'],
    ['failed', '-# 🎭 m failed, the understudy stood in · long Crypto, all in · round 1'],
  ] as const)('%s', (understudyBecause, said) => {
    expect(
      smallPrint(wordsOf('en'), house.show, { ...turn, playedBy: { mind: 'm', understudyBecause } }),
    ).toBe(said);
  });
});

describe('a chaos result', () => {
  const headline = { id: 'h', text: 'Moon falls', effects: {} };
  const vote = {
    id: 'e1c1',
    openedBy: ANN,
    closesAtMs: 0,
    options: [{ headline, by: null }],
    ballots: { [ANN]: 0 },
  };
  const event = { type: 'chaosClosed', vote, readyAtMs: 9_000 } as const;
  test.each([
    ['passed', { tally: [1], quorum: 1, passed: headline }, /\*\*Moon falls\*\* strikes at the next round/],
    ['without quorum', { tally: [1], quorum: 2, passed: null }, /No quorum: \*\*1 vote\*\* of 2 wanted/],
  ])('%s', (_, rest, said) => {
    const text = chaosResultText(wordsOf('en'), house.show, { ...event, ...rest });
    expect(text).toMatch(said);
    expect(text).toContain('<t:9:T>');
  });
});

test('a sparkline keeps first and last, and is never too long', () => {
  expect(sparkline([1, 2, 3, 8])).toBe('▁▂▃█');
  expect(sparkline([5, 5])).toBe('▄▄');
  const long = sparkline(Array.from({ length: 99 }, (_, index) => index));
  expect(long).toHaveLength(16);
  expect(long.startsWith('▁') && long.endsWith('█')).toBe(true);
});

describe('where the server wants no markets', () => {
  test('neither the bell nor the settings speak of a lock', () => {
    const bare = new Playhouse().create({ markets: [] }).ring();
    const opened = bare.told().find(({ events }) => events.some(({ type }) => type === 'episodeOpened'));
    if (opened === undefined) throw new Error('no bell rang');
    const text = floorLines(wordsOf('en'), { record: opened, before: bare.show, after: bare.show }).join(
      '\n',
    );
    expect(text).toContain('rounds');
    expect(text).not.toContain('`/bet`');
    expect(episodeLines(wordsOf('en'), bare.show).join()).toContain('no bets are taken;');
  });
});
