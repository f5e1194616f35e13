// The auditor can fail: whatever figure of an event is changed, whatever event with consequences is left out or
// repeated, it notices.

import { beforeAll, describe, expect, test } from 'vitest';
import type { ShowEvent } from '../../src/show/events/event.ts';
import type { Entry, Kind, Path } from './tampering.ts';
import { audited, changed, figuresIn, replaced, samplesOf, seasonsWith } from './tampering.ts';

/** How long a changed fact may stay unnoticed, in events: until it is used. */
const NOTICED_WITHIN = 1_500;

const KINDS = [
  'showCreated',
  'settingsChanged',
  'seasonOpened',
  'episodeOpened',
  'roundStarted',
  'regimeChanged',
  'regimeForeseen',
  'headlinePublished',
  'pressSet',
  'pricesMoved',
  'tradingHalted',
  'turnOpened',
  'turnTaken',
  'orderFilled',
  'moved',
  'wentBankrupt',
  'roundClosed',
  'episodeClosed',
  'seasonClosed',
  'viewerSeen',
  'chipsGranted',
  'followed',
  'unfollowed',
  'chaosOpened',
  'headlineProposed',
  'ballotCast',
  'chaosClosed',
  'poolOpened',
  'wagerPlaced',
  'wagerWithdrawn',
  'poolLocked',
  'poolSettled',
  'paused',
  'resumed',
  'floorSlept',
  'floorWoke',
  'carryCharged',
  'marginCalled',
  'marginRestored',
  'liquidated',
  'overruled',
  'orderRefused',
  'deskMarked',
  'deskTraded',
  'consensusReached',
  'executiveOverride',
  'decisionReviewed',
  'supervised',
  'traderWarned',
  'traderFined',
  'assetHalted',
  'relationsMoved',
  'spokeTwoFaced',
  'hypocriteNamed',
  'motionOpened',
  'motionVoted',
  'motionClosed',
  'traderReturned',
  'chairTaken',
  'deskDirected',
] as const satisfies readonly Kind[];

let seasons: ReadonlyMap<Kind, readonly Entry[]> = new Map();

beforeAll(() => {
  seasons = seasonsWith(KINDS);
});

/** Tampers with some events of a kind, and says which changes went unnoticed. */
function unnoticed(
  kind: Kind,
  tamper: (event: ShowEvent) => Iterable<readonly [string, readonly ShowEvent[]]>,
): string[] {
  const entries = seasons.get(kind) ?? [];
  const missed: string[] = [];
  for (const index of samplesOf(entries, kind)) {
    const event = entries[index]?.event;
    if (event === undefined) continue;
    for (const [what, events] of tamper(event)) {
      if (audited(replaced(entries, index, events), index + NOTICED_WITHIN) === undefined) {
        missed.push(`event ${index + 1}: ${what}`);
      }
    }
  }
  return missed;
}

test('every kind of event happens, and untouched the seasons are agreed to', () => {
  expect(KINDS.filter((kind) => !seasons.has(kind))).toEqual([]);
  for (const entries of new Set(seasons.values())) expect(audited(entries)).toBeUndefined();
});

/** What an auditor without the deck and the clock cannot know, and what is not used. */
const UNKNOWABLE: Readonly<Partial<Record<Kind, RegExp>>> = {
  showCreated: /./,
  settingsChanged: /./,
  episodeOpened: /closesAtMs/,
  headlinePublished: /effects/,
  pressSet: /effects/,
  chaosOpened: /effects/,
  turnOpened: /askedAtMs/,
  supervised: /finePercent/,
  // A change of weather that the day does not live to see.
  regimeForeseen: /forRound/,
};

describe('a figure that is off by one is noticed', () => {
  test.each(KINDS)('%s', (kind) => {
    const missed = unnoticed(kind, function* (event) {
      for (const path of figuresIn(event)) {
        if (UNKNOWABLE[kind]?.test(path.join('.')) === true) continue;
        yield [path.join('.'), [changed(event, path, (value) => Number(value) + 1)]];
      }
    });
    expect(missed).toEqual([]);
  });
});

const WITH_MONEY = [
  'seasonOpened',
  'orderFilled',
  'wentBankrupt',
  'carryCharged',
  'deskMarked',
  'traderFined',
  'traderReturned',
] as const;
const WITH_CHIPS = ['chipsGranted', 'wagerPlaced', 'wagerWithdrawn', 'poolSettled'] as const;

describe('postings that balance, but move a unit too much, are noticed', () => {
  test.each([...WITH_MONEY, ...WITH_CHIPS])('%s', (kind) => {
    const missed = unnoticed(kind, function* (event) {
      const key = 'postings' in event ? 'postings' : 'chipPostings';
      // A market that nobody bet in moves nothing.
      if ('chipPostings' in event && event.chipPostings.length === 0) return;
      const more = changed(event, [key, 0, 'amount'], (value) => Number(value) + 1);
      yield [key, [changed(more, [key, 1, 'amount'], (value) => Number(value) - 1)]];
    });
    expect(missed).toEqual([]);
  });
});

const another = (names: readonly unknown[]) => (value: unknown) => names.find((name) => name !== value);
const TRADER = another(['alice', 'mike']);
const ASSET = another(['Tech', 'Bonds']);
const SIDE = another(['long', 'short']);

const WORDS: readonly (readonly [Kind, Path, (value: unknown) => unknown])[] = [
  ['episodeOpened', ['commitment'], () => '0'.repeat(64)],
  ['regimeForeseen', ['forRound'], (round) => Number(round) + 2],
  ['regimeChanged', ['regime'], another(['Crash', 'Stagnant'])],
  ['orderFilled', ['asset'], ASSET],
  ['orderFilled', ['side'], SIDE],
  ['orderFilled', ['kind'], another(['open', 'add'])],
  ['orderFilled', ['performer'], TRADER],
  ['orderRefused', ['why'], another(['marketHalted', 'assetHalted'])],
  ['overruled', ['occasion'], another(['order', 'standing'])],
  ['overruled', ['who'], TRADER],
  ['marginCalled', ['performer'], TRADER],
  ['wentBankrupt', ['performer'], TRADER],
  ['consensusReached', ['outcome'], another(['Hold', 'Tech long'])],
  ['executiveOverride', ['rule'], another(['alphabet', 'lowerRisk'])],
  ['executiveOverride', ['outcome'], another(['Hold', 'Tech long'])],
  ['traderFined', ['performer'], TRADER],
  ['assetHalted', ['asset'], ASSET],
  ['hypocriteNamed', ['performer'], TRADER],
  ['poolSettled', ['refunded'], (value) => value !== true],
  ['poolSettled', ['outcomes', 0], TRADER],
  ['episodeClosed', ['winners', 0], TRADER],
  ['episodeClosed', ['seed'], () => 'f'.repeat(64)],
  ['seasonClosed', ['champion'], TRADER],
  ['motionClosed', ['result', 'passed'], (value) => value !== true],
  ['chairTaken', ['viewer'], () => '1'],
  ['deskDirected', ['viewer'], () => '1'],
];

describe('a wrong name is noticed', () => {
  test.each(WORDS)('%s %j', (kind, path, change) => {
    const missed = unnoticed(kind, (event) => [[path.join('.'), [changed(event, path, change)]]]);
    expect(missed).toEqual([]);
  });
});

/** Nothing that the auditor reckons depends on these. */
const IDLE: readonly Kind[] = ['followed', 'unfollowed', 'viewerSeen', 'settingsChanged'];
/** A rumour, a grant nobody spends, a lock nobody bets after, a relation at its bound, a lie unheard, a word of the chair's that is taken back,
 * an episode's last change of regime, after which none is foreseen. */
const OFTEN_IDLE: readonly Kind[] = [
  'headlinePublished',
  'regimeChanged',
  'chipsGranted',
  'poolLocked',
  'relationsMoved',
  'spokeTwoFaced',
  'deskDirected',
];

describe('an event that is left out is noticed', () => {
  test.each(KINDS.filter((kind) => ![...IDLE, ...OFTEN_IDLE].includes(kind)))('%s', (kind) => {
    expect(unnoticed(kind, () => [['left out', []]])).toEqual([]);
  });
});

describe('an event that comes twice is noticed', () => {
  test.each(KINDS.filter((kind) => ![...IDLE, 'relationsMoved'].includes(kind)))('%s', (kind) => {
    expect(unnoticed(kind, (event) => [['twice', [event, event]]])).toEqual([]);
  });
});
