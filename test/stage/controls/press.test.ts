// Every button of the house says the same for ever: its id is what it was when it was posted, and is read back to what
// it was made of. A new kind of button does not compile here until it has its rows.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DESK_OPTIONS } from '../../../src/show/bank/desk.ts';
import { performerId } from '../../../src/show/ids.ts';
import {
  EPISODE_MARKETS,
  type MarketId,
  NOBODY,
  type OutcomeId,
  THREAD_MARKETS,
  VERDICTS,
} from '../../../src/show/parlour/wagers.ts';
import { type Press, type PressKind, pressId, readPress } from '../../../src/stage/controls/press.ts';
import { SETTING_GROUPS } from '../../../src/views/answers/settings/settings-panel.ts';
import { CUSTOM_ID_LENGTH_MAX, fitsCustomId } from '../../../src/views/words/discord-limits.ts';

const ALEX = performerId('alex');

/** As they stand in channels. */
const POSTED: { readonly [Kind in PressKind]: Readonly<Record<string, Press<Kind>>> } = {
  bet: {
    'bet:winner:alex:100': { kind: 'bet', market: 'winner', outcome: ALEX, chips: 100 },
    'bet:firstBankrupt:nobody:7': { kind: 'bet', market: 'firstBankrupt', outcome: NOBODY, chips: 7 },
  },
  stake: { 'stake:hypocrite:alex': { kind: 'stake', market: 'hypocrite', outcome: ALEX } },
  restake: {
    'restake:winner:alex:9:5 x': { kind: 'restake', market: 'winner', outcome: ALEX, typed: '9:5 x' },
  },
  withdraw: { 'withdraw:headToHead': { kind: 'withdraw', market: 'headToHead' } },
  move: {
    'move:winner:alex:mike:50': {
      ...{ kind: 'move', market: 'winner', from: ALEX, outcome: performerId('mike'), chips: 50 },
    },
  },
  keep: { 'keep:winner': { kind: 'keep', market: 'winner' } },
  chaos: { chaos: { kind: 'chaos' } },
  odds: { 'odds:winner': { kind: 'odds', market: 'winner' } },
  vote: { 'vote:e2c1:0': { kind: 'vote', vote: 'e2c1', option: 0 } },
  own: { 'own:e2c1': { kind: 'own', vote: 'e2c1' } },
  backQuestion: { 'backQuestion:e3q2': { kind: 'backQuestion', question: 'e3q2' } },
  review: {
    'review:h31:approved': { kind: 'review', headline: 'h31', verdict: 'approved' },
    'review:h31:refused': { kind: 'review', headline: 'h31', verdict: 'refused' },
  },
  sign: {
    'sign:e2c1-own3:1': { kind: 'sign', headline: 'e2c1-own3', signed: true },
    'sign:h31:0': { kind: 'sign', headline: 'h31', signed: false },
  },
  motion: {
    'motion:e3m1:yes': { kind: 'motion', motion: 'e3m1', choice: 'yes' },
    'motion:e3m1:no': { kind: 'motion', motion: 'e3m1', choice: 'no' },
  },
  desk: {
    'desk:Hold': { kind: 'desk', option: 'Hold' },
    'desk:Tech:long': { kind: 'desk', option: 'Tech long' },
    'desk:Bonds:short': { kind: 'desk', option: 'Bonds short' },
  },
  deskNow: { deskNow: { kind: 'deskNow' } },
  think: { 'think:2:7:alex': { kind: 'think', episode: 2, round: 7, performer: ALEX } },
  share: { 'share:2:7:alex': { kind: 'share', episode: 2, round: 7, performer: ALEX } },
  plots: { plots: { kind: 'plots' } },
  plot: { 'plot:e2t3': { kind: 'plot', thread: 'e2t3' } },
  rewind: { 'rewind:2:7': { kind: 'rewind', episode: 2, round: 7 } },
  leaf: { 'leaf:2:7': { kind: 'leaf', episode: 2, round: 7 } },
  portfolio: { 'portfolio:alex': { kind: 'portfolio', performer: ALEX } },
  thoughts: { 'thoughts:alex': { kind: 'thoughts', performer: ALEX } },
  comeback: { 'comeback:alex': { kind: 'comeback', performer: ALEX } },
  askRetire: { 'askRetire:alex': { kind: 'askRetire', performer: ALEX } },
  edit: { 'edit:alex': { kind: 'edit', performer: ALEX } },
  betOn: { 'betOn:alex': { kind: 'betOn', performer: ALEX } },
  roster: { roster: { kind: 'roster' } },
  help: { help: { kind: 'help' } },
  hall: { hall: { kind: 'hall' } },
  wallet: { wallet: { kind: 'wallet' } },
  limit: { limit: { kind: 'limit' } },
  unwish: { 'unwish:w12': { kind: 'unwish', wish: 'w12' } },
  state: { state: { kind: 'state' } },
  follow: { 'follow:alex': { kind: 'follow', performer: ALEX } },
  unfollow: { 'unfollow:alex': { kind: 'unfollow', performer: ALEX } },
  feed: { 'feed:alex': { kind: 'feed', performer: ALEX } },
  recap: {
    'recap:3:books': { kind: 'recap', episode: 3, page: 'books' },
    'recap:3:scenes': { kind: 'recap', episode: 3, page: 'scenes' },
    'recap:3:story': { kind: 'recap', episode: 3, page: 'story' },
  },
  hire: { 'hire:123': { kind: 'hire', draft: '123' } },
  redraft: { 'redraft:123': { kind: 'redraft', draft: '123' } },
  mind: { 'mind:123': { kind: 'mind', draft: '123' } },
  drop: { 'drop:123': { kind: 'drop', draft: '123' } },
  retire: { 'retire:mike': { kind: 'retire', performer: performerId('mike') } },
  recall: { 'recall:mike': { kind: 'recall', performer: performerId('mike') } },
  stay: { stay: { kind: 'stay' } },
  receipt: { 'receipt:12': { kind: 'receipt', episode: 12 } },
  tipsters: { tipsters: { kind: 'tipsters' } },
  reset: { reset: { kind: 'reset' } },
  powerEnd: { powerEnd: { kind: 'powerEnd' } },
  bell: { bell: { kind: 'bell' } },
  bellOff: { bellOff: { kind: 'bellOff' } },
  launch: { launch: { kind: 'launch' } },
  setUp: {
    'setUp:': { kind: 'setUp', draft: '' },
    'setUp:1234567890123456789': { kind: 'setUp', draft: '1234567890123456789' },
  },
  setUpHours: { 'setUpHours:1234': { kind: 'setUpHours', draft: '1234' } },
  setUpChannels: { 'setUpChannels:1234': { kind: 'setUpChannels', draft: '1234' } },
  setUpMake: { 'setUpMake:1234': { kind: 'setUpMake', draft: '1234' } },
  settings: { settings: { kind: 'settings' } },
  settingsForm: {
    'settingsForm:bells:': { kind: 'settingsForm', group: 'bells', draft: '' },
    'settingsForm:rounds:1234': { kind: 'settingsForm', group: 'rounds', draft: '1234' },
  },
  teardown: { teardown: { kind: 'teardown' } },
  tearDown: { tearDown: { kind: 'tearDown' } },
  examine: { examine: { kind: 'examine' } },
  repair: { repair: { kind: 'repair' } },
  goOn: { goOn: { kind: 'goOn' } },
  exportHeld: { exportHeld: { kind: 'exportHeld' } },
  askErase: { askErase: { kind: 'askErase' } },
  erase: { erase: { kind: 'erase' } },
  keepHeld: { keepHeld: { kind: 'keepHeld' } },
};

const market = fc.oneof(
  fc.constantFrom<MarketId>(...EPISODE_MARKETS),
  fc
    .tuple(fc.constantFrom(...THREAD_MARKETS), fc.nat(99_999), fc.nat(99))
    .map(([kind, e, n]): MarketId => `${kind}-e${e}t${n}`),
);
/** As the house makes them: the longest name gives 28 letters, and a number. */
const performer = fc.stringMatching(/^[a-z][a-z0-9]{0,31}$/).map(performerId);
const outcome = fc.oneof(performer, fc.constantFrom<OutcomeId>('nobody', ...VERDICTS));
const vote = fc
  .tuple(fc.nat(99_999), fc.constantFrom('c', 'm'), fc.nat(99))
  .map(([e, kind, n]) => `e${e}${kind}${n}`);
const episode = fc.nat(99_999);
/** The id of an interaction. */
const draft = fc.stringMatching(/^\d{0,20}$/);

const ANY: { readonly [Kind in PressKind]: fc.Arbitrary<Press<Kind>> } = {
  bet: fc.record({ kind: fc.constant('bet'), market, outcome, chips: fc.nat(999_999_999) }),
  stake: fc.record({ kind: fc.constant('stake'), market, outcome }),
  restake: fc.record({
    ...{ kind: fc.constant('restake'), market, outcome },
    typed: fc.string({ maxLength: 9 }),
  }),
  withdraw: fc.record({ kind: fc.constant('withdraw'), market }),
  move: fc.record({
    ...{ kind: fc.constant('move'), market, from: outcome, outcome },
    chips: fc.nat(999_999_999),
  }),
  keep: fc.record({ kind: fc.constant('keep'), market }),
  chaos: fc.constant({ kind: 'chaos' }),
  odds: fc.record({ kind: fc.constant('odds'), market }),
  vote: fc.record({ kind: fc.constant('vote'), vote, option: fc.nat(20) }),
  own: fc.record({ kind: fc.constant('own'), vote }),
  backQuestion: fc.record({ kind: fc.constant('backQuestion'), question: vote }),
  review: fc.record({
    ...{ kind: fc.constant('review'), headline: vote },
    verdict: fc.constantFrom('approved', 'refused'),
  }),
  sign: fc.record({ kind: fc.constant('sign'), headline: vote, signed: fc.boolean() }),
  motion: fc.record({ kind: fc.constant('motion'), motion: vote, choice: fc.constantFrom('yes', 'no') }),
  desk: fc.record({ kind: fc.constant('desk'), option: fc.constantFrom(...DESK_OPTIONS) }),
  deskNow: fc.constant({ kind: 'deskNow' }),
  think: fc.record({ kind: fc.constant('think'), episode, round: fc.nat(200), performer }),
  share: fc.record({ kind: fc.constant('share'), episode, round: fc.nat(200), performer }),
  plots: fc.constant({ kind: 'plots' }),
  plot: fc.record({ kind: fc.constant('plot'), thread: vote }),
  rewind: fc.record({ kind: fc.constant('rewind'), episode, round: fc.nat(200) }),
  leaf: fc.record({ kind: fc.constant('leaf'), episode, round: fc.nat(200) }),
  portfolio: fc.record({ kind: fc.constant('portfolio'), performer }),
  thoughts: fc.record({ kind: fc.constant('thoughts'), performer }),
  comeback: fc.record({ kind: fc.constant('comeback'), performer }),
  askRetire: fc.record({ kind: fc.constant('askRetire'), performer }),
  edit: fc.record({ kind: fc.constant('edit'), performer }),
  betOn: fc.record({ kind: fc.constant('betOn'), performer }),
  roster: fc.constant({ kind: 'roster' }),
  help: fc.constant({ kind: 'help' }),
  hall: fc.constant({ kind: 'hall' }),
  wallet: fc.constant({ kind: 'wallet' }),
  limit: fc.constant({ kind: 'limit' }),
  unwish: fc.record({ kind: fc.constant('unwish'), wish: vote }),
  state: fc.constant({ kind: 'state' }),
  follow: fc.record({ kind: fc.constant('follow'), performer }),
  unfollow: fc.record({ kind: fc.constant('unfollow'), performer }),
  feed: fc.record({ kind: fc.constant('feed'), performer }),
  recap: fc.record({
    kind: fc.constant('recap'),
    episode,
    page: fc.constantFrom('story', 'scenes', 'books'),
  }),
  hire: fc.record({ kind: fc.constant('hire'), draft }),
  redraft: fc.record({ kind: fc.constant('redraft'), draft }),
  mind: fc.record({ kind: fc.constant('mind'), draft }),
  drop: fc.record({ kind: fc.constant('drop'), draft }),
  retire: fc.record({ kind: fc.constant('retire'), performer }),
  recall: fc.record({ kind: fc.constant('recall'), performer }),
  stay: fc.record({ kind: fc.constant('stay') }),
  receipt: fc.record({ kind: fc.constant('receipt'), episode }),
  tipsters: fc.constant({ kind: 'tipsters' }),
  reset: fc.constant({ kind: 'reset' }),
  powerEnd: fc.constant({ kind: 'powerEnd' }),
  bell: fc.constant({ kind: 'bell' }),
  bellOff: fc.constant({ kind: 'bellOff' }),
  launch: fc.constant({ kind: 'launch' }),
  setUp: fc.record({ kind: fc.constant('setUp'), draft }),
  setUpHours: fc.record({ kind: fc.constant('setUpHours'), draft }),
  setUpChannels: fc.record({ kind: fc.constant('setUpChannels'), draft }),
  setUpMake: fc.record({ kind: fc.constant('setUpMake'), draft }),
  settings: fc.constant({ kind: 'settings' }),
  settingsForm: fc.record({
    kind: fc.constant('settingsForm'),
    group: fc.constantFrom(...SETTING_GROUPS),
    draft,
  }),
  teardown: fc.constant({ kind: 'teardown' }),
  tearDown: fc.constant({ kind: 'tearDown' }),
  examine: fc.constant({ kind: 'examine' }),
  repair: fc.constant({ kind: 'repair' }),
  goOn: fc.constant({ kind: 'goOn' }),
  exportHeld: fc.constant({ kind: 'exportHeld' }),
  askErase: fc.constant({ kind: 'askErase' }),
  erase: fc.constant({ kind: 'erase' }),
  keepHeld: fc.constant({ kind: 'keepHeld' }),
};

const KINDS = Object.keys(POSTED) as readonly PressKind[];

describe.each(KINDS)('a button of kind %s', (kind) => {
  it('has the id that it always had', () => {
    const rows: readonly (readonly [string, Press])[] = Object.entries(POSTED[kind]);
    expect(rows.length).toBeGreaterThan(0);
    for (const [id, press] of rows) {
      expect(pressId(press)).toBe(id);
      expect(readPress(id)).toEqual(press);
    }
  });

  it('is read back to what it was made of, whatever that was', () => {
    const any: fc.Arbitrary<Press> = ANY[kind];
    fc.assert(
      fc.property(any, (press) => {
        expect(fitsCustomId(pressId(press))).toBe(true);
        expect(readPress(pressId(press))).toEqual(press);
      }),
    );
  });
});

describe('an id of an older version', () => {
  it.each([
    ['withdraw', { kind: 'withdraw', market: 'winner' }],
    ['recap:3', { kind: 'recap', episode: 3, page: 'story' }],
    // Before there were several markets, a bet named none; its trader is no market.
    ['bet:alex:100', { reason: 'unknownMarket', name: 'alex' }],
    ['headline:e1c1', undefined],
  ] as const)('%s is read as %o', (id, read) => {
    expect(readPress(id)).toEqual(read);
  });
});

describe('an id that the house never made', () => {
  it.each([
    ...['', ':', '::', 'nowhere:7', 'Bet:winner:alex:1', ' bet', 'constructor', 'toString:1', '__proto__:x'],
    ...['vote', 'vote::1', 'own', 'motion::yes', 'recap:x:books', 'recap', 'receipt:', 'receipt:-1'],
    ...[
      'receipt:1e3',
      'receipt:1234567890',
      'reset:7',
      'powerEnd:now',
      `own:${'x'.repeat(CUSTOM_ID_LENGTH_MAX)}`,
    ],
  ])('%j is none of ours', (id) => {
    expect(readPress(id)).toBeUndefined();
  });

  it.each([
    ['odds:nope', 'unknownMarket'],
    ['odds:winner:alex', 'unknownMarket'],
    ['stake:constructor:alex', 'unknownMarket'],
    ['vote:e1c1:1e0', 'unknownOption'],
    ['vote:e1c1', 'unknownOption'],
    ['motion:e1m1:maybe', 'unknownOption'],
    ['desk:Gold:long', 'unknownOption'],
    ['desk', 'unknownOption'],
  ])('%j is refused: %s', (id, reason) => {
    expect(readPress(id)).toMatchObject({ reason });
  });

  it('never throws, whatever it is', () => {
    const anyId = fc.oneof(
      fc.string({ maxLength: 120 }),
      fc
        .tuple(fc.constantFrom(...KINDS), fc.array(fc.string({ maxLength: 12 })))
        .map(([kind, parts]) => [kind, ...parts].join(':')),
    );
    fc.assert(
      fc.property(anyId, (id) => {
        const read = readPress(id);
        if (read !== undefined && 'kind' in read) expect(id.split(':')[0]).toBe(read.kind);
      }),
    );
  });
});
