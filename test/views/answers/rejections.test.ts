import { expect, test } from 'vitest';
import type { Rejection } from '../../../src/show/rejection.ts';
import { sentence } from '../../../src/views/answers/rejections.ts';

const AT_MS = 1_700_000_000_500;

const ROWS: readonly (readonly [Rejection, RegExp])[] = [
  [{ reason: 'showExists' }, /has its show already/],
  [{ reason: 'noShow' }, /run `\/setup` first/],
  [
    { reason: 'badSetting', setting: 'paceMs', why: 'it must be 1 or more' },
    /\*paceMs\* .* it must be 1 or more\./,
  ],
  [{ reason: 'paused' }, /`\/resume`/],
  [{ reason: 'notPaused' }, /nothing to resume/],
  [{ reason: 'marketOpen' }, /closing bell/],
  [{ reason: 'marketClosed', nextOpensAtMs: AT_MS }, /rings <t:1700000000:t> \(<t:1700000000:R>\)\.$/],
  [{ reason: 'marketClosed', nextOpensAtMs: null }, /the opening bell rings any moment/],
  [{ reason: 'roundUnderway' }, /under way/],
  [{ reason: 'tooEarly', atMs: AT_MS }, /<t:1700000000:R>/],
  [{ reason: 'questionClosed' }, /too late/],
  [{ reason: 'malformedDecision', fault: 'speech is empty' }, /speech is empty/],
  [
    { reason: 'unknownTrader', name: 'bob', known: ['Alice', 'Sarah'] },
    /^Nobody called \*bob\* trades here\. On the floor: Alice, Sarah\.$/,
  ],
  [{ reason: 'unknownTrader', name: ' ', known: [] }, /^Name a trader\. The floor is empty\.$/],
  [{ reason: 'unknownTrader', name: '**@here**', known: [] }, /called \*\\\*\\\*@\u200bhere/],
  [{ reason: 'chaosUnderway', closesAtMs: AT_MS }, /until <t:1700000000:t> \(<t:1700000000:R>\)\.$/],
  [{ reason: 'chaosCoolingDown', readyAtMs: AT_MS }, /<t:1700000000:R>/],
  [{ reason: 'voteClosed' }, /`\/chaos`/],
  [{ reason: 'motionUnderway', closesAtMs: AT_MS }, /until <t:1700000000:t> \(<t:1700000000:R>\)\.$/],
  [
    { reason: 'motionCoolingDown', readyAtMs: AT_MS },
    /can be put from <t:1700000000:t> \(<t:1700000000:R>\) on\.$/,
  ],
  [{ reason: 'bellFirst', what: 'round' }, /closing bell is next/],
  [{ reason: 'bellFirst', what: 'comeback' }, /comes back at the next opening bell anyway/],
  [{ reason: 'bellFirst', what: 'chair' }, /after the next opening bell/],
  [{ reason: 'bellFirst', what: 'directive' }, /trades no more/],
  [{ reason: 'notBankrupt', name: '*Mike*' }, /^\\\*Mike\\\* is not bankrupt/],
  [{ reason: 'whoseComeback', bankrupt: [] }, /^Nobody is bankrupt/],
  [{ reason: 'whoseComeback', bankrupt: ['Alex', 'Mike'] }, /name one: Alex, Mike\.$/],
  [{ reason: 'chairTaken' }, /wait for the next one/],
  [{ reason: 'notInChair' }, /`\/chair`/],
  [{ reason: 'unknownOption' }, /buttons/],
  [{ reason: 'badHeadline', why: 'empty' }, /needs words/],
  [{ reason: 'badHeadline', why: 'tooLong' }, /120 characters/],
  [{ reason: 'badHeadline', why: 'tooMany' }, /vote for one of them/],
  [{ reason: 'poolLocked', lockedAtMs: AT_MS }, /locked <t:1700000000:R>/],
  [{ reason: 'badStake' }, /whole number of chips, 1 or more/],
  [{ reason: 'notEnoughChips', balance: 40, wanted: 1500 }, /\*\*40 chips\*\* .*\*\*1,500 chips\*\*/],
  [{ reason: 'noWager' }, /`\/bet`/],
  [{ reason: 'unknownMarket', name: 'fog' }, /\*fog\*.*`\/odds`/],
  [{ reason: 'notOnOffer', market: 'headToHead', known: ['nobody'] }, /\*Head-to-head\*/],
  [{ reason: 'poolVoid', why: 'a *card*' }, /a \\\*card\\\*/],
  [{ reason: 'lockedOut', untilMs: AT_MS }, /<t:1700000000:R>/],
  [{ reason: 'lockStands', untilMs: AT_MS }, /never shorter/],
  [{ reason: 'overStakeCap', capChips: 200, stakedChips: 150 }, /\*\*200 chips\*\*.*\*\*150 chips\*\*/],
  [{ reason: 'badLimit', limit: 'none' }, /`cap`.*`lock-days`/],
  [{ reason: 'badLimit', limit: 'cap' }, /0 lifts it/],
  [{ reason: 'badLimit', limit: 'lock' }, /from 1 to 365/],
  [{ reason: 'nothingToLeak' }, /first round/],
  [{ reason: 'badReason' }, /120 characters/],
  [{ reason: 'alreadyDone' }, /once/],
  [{ reason: 'notFollowing' }, /`\/follow`/],
  [{ reason: 'powerHourUnderway', untilMs: AT_MS }, /until <t:1700000000:t> \(<t:1700000000:R>\)\.$/],
  [{ reason: 'castInPlay' }, /wait for the closing bell/],
  [{ reason: 'notInCast', name: 'bob', known: ['Alice'] }, /^Nobody called \*bob\* .* In it: Alice\.$/],
  [
    { reason: 'badCard', part: 'leverage', why: 'must be from 1 to 3' },
    /\*leverage\* must be from 1 to 3\.$/,
  ],
  [{ reason: 'nameTaken', name: '*Alex*' }, /its \*\\\*Alex\\\*\* already/],
  [{ reason: 'roleTaken', name: 'Ruth' }, /retire \*Ruth\* first/],
  [{ reason: 'castFull', tradersMax: 8 }, /room for 8 traders/],
  [{ reason: 'castTooSmall', tradersMin: 2 }, /at least 2 traders/],
];

test.each(ROWS)('%j', (rejection, said) => {
  const text = sentence(rejection);
  expect(text).toMatch(said);
  expect(text).toMatch(/[.]$/);
  expect(text).not.toContain('\n');
});
