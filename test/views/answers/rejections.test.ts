import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import { performerId } from '../../../src/show/ids.ts';
import type { Rejection } from '../../../src/show/rejection.ts';
import { sentence } from '../../../src/views/answers/rejections.ts';

const AT_MS = 1_700_000_000_500;

type Reason = Rejection['reason'];
type Row<Why extends Reason> = readonly [Omit<Extract<Rejection, { reason: Why }>, 'reason'>, RegExp];

/** What is said for every reason: a new one does not compile until its sentence is here. */
const SAID: { readonly [Why in Reason]: readonly [Row<Why>, ...Row<Why>[]] } = {
  showExists: [[{}, /has its show already/]],
  noShow: [[{}, /run `\/setup` first/]],
  badSetting: [
    [
      { setting: 'roundsPerEpisode', bounds: { least: 1, most: 200 } },
      /\*Rounds an episode\* .* from 1 to 200\./,
    ],
    [{ setting: 'paceMs', bounds: { least: 1_000, most: 7_200_000 } }, /\*Pace\* .* 1 second to 2 hours\./],
    [{ setting: 'openingBell' }, /\*Opening bell\* .* such as 18:00\./],
    [{ setting: 'timeZone' }, /\*Time zone\* .* Europe\/Madrid/],
    [{ setting: 'quietHours' }, /\*Quiet hours\* .* two different hours/],
    [{ setting: 'noise' }, /\*How much is posted\* .* offered\./],
  ],
  paused: [[{}, /`\/resume`/]],
  notPaused: [[{}, /nothing to resume/]],
  marketOpen: [[{}, /closing bell/]],
  marketClosed: [
    [{ nextOpensAtMs: AT_MS }, /rings <t:1700000000:t> \(<t:1700000000:R>\)\.$/],
    [{ nextOpensAtMs: null }, /the opening bell rings any moment/],
  ],
  roundUnderway: [[{}, /under way/]],
  tooEarly: [[{ atMs: AT_MS }, /<t:1700000000:R>/]],
  questionClosed: [[{}, /too late/]],
  malformedDecision: [[{ fault: 'speech is empty' }, /speech is empty/]],
  unknownTrader: [
    [
      { name: 'bob', known: ['Alice', 'Sarah'] },
      /^Nobody called \*bob\* trades here\. On the floor: Alice, Sarah\.$/,
    ],
    [{ name: ' ', known: [] }, /^The floor is empty: there is no trader to name yet\.$/],
    [{ name: '**@here**', known: [] }, /called \*\\\*\\\*@\u200bhere/],
  ],
  chaosUnderway: [[{ closesAtMs: AT_MS }, /until <t:1700000000:t> \(<t:1700000000:R>\)\.$/]],
  chaosCoolingDown: [[{ readyAtMs: AT_MS }, /<t:1700000000:R>/]],
  strikeFirst: [[{ strikesAtMs: AT_MS }, /after that, about <t:1700000000:t>/]],
  ownHeadlinesClosed: [[{}, /vote for one/]],
  headlineGone: [[{}, /waits no longer/]],
  voteClosed: [[{}, /`\/chaos`/]],
  unknownOption: [[{}, /buttons/]],
  badForm: [[{}, /open it again/]],
  motionUnderway: [[{ closesAtMs: AT_MS }, /until <t:1700000000:t> \(<t:1700000000:R>\)\.$/]],
  motionCoolingDown: [[{ readyAtMs: AT_MS }, /can open from <t:1700000000:t> \(<t:1700000000:R>\) on\.$/]],
  bellFirst: [
    [{ what: 'round', opensAtMs: AT_MS }, /closing bell is next/],
    [{ what: 'chaos', opensAtMs: AT_MS }, /after the next opening bell, about <t:1700000000:t>/],
    [{ what: 'comeback', opensAtMs: AT_MS }, /next opening bell anyway, about <t:1700000000:t>/],
    [{ what: 'chair', opensAtMs: AT_MS }, /after the next opening bell, about <t:1700000000:t>/],
    [{ what: 'directive', opensAtMs: AT_MS }, /trades no more/],
  ],
  notBankrupt: [[{ name: '*Mike*' }, /^\\\*Mike\\\* is not bankrupt/]],
  whoseComeback: [
    [{ bankrupt: [] }, /^Nobody is bankrupt/],
    [{ bankrupt: ['Alex', 'Mike'] }, /name one: Alex, Mike\.$/],
  ],
  chairTaken: [[{ opensAtMs: AT_MS }, /the next one, which opens about <t:1700000000:t>/]],
  notInChair: [[{}, /`\/chair`/]],
  badHeadline: [
    [{ why: 'empty' }, /needs words/],
    [{ why: 'tooLong' }, /120 characters/],
    [{ why: 'waiting' }, /waits already/],
    [{ why: 'pileFull' }, /Manage Server/],
    [{ why: 'tooMany' }, /vote for one of them/],
  ],
  bellNotOut: [[{}, /bets open the moment they are/]],
  poolLocked: [
    [
      { lockedAtMs: AT_MS, opensAtMs: AT_MS + 60_000 },
      /locked <t:1700000000:R>.* bell, about <t:1700000060:t>/,
    ],
    [{ lockedAtMs: AT_MS, opensAtMs: null }, /The next episode has no markets.*`\/settings`/],
  ],
  threadMarketShut: [[{}, /no bets any more.*`\/odds` shows those that are open/]],
  badStake: [[{}, /whole number of chips, 1 or more/]],
  betElsewhere: [
    [
      { market: 'winner', outcome: performerId('alex'), stakeChips: 1_000 },
      /\*Who wins\* stays: \*\*1,000 chips\*\* on alex/,
    ],
  ],
  unknownMarket: [[{ name: 'fog' }, /\*fog\*.*`\/odds`/]],
  marketOff: [[{ market: 'winner' }, /\*Who wins\* is off.*`\/settings`/]],
  notOnOffer: [[{ market: 'headToHead', known: ['nobody'] }, /\*Head-to-head\*/]],
  poolVoid: [
    [{ why: 'a *card*', opensAtMs: AT_MS }, /a \\\*card\\\*/],
    [{ why: 'a *card*', opensAtMs: null }, /The next episode has no markets/],
  ],
  lockedOut: [[{ untilMs: AT_MS }, /<t:1700000000:R>/]],
  lockStands: [[{ untilMs: AT_MS }, /never shorter/]],
  overStakeCap: [[{ capChips: 200, stakedChips: 150 }, /\*\*200 chips\*\*.*\*\*150 chips\*\*/]],
  badLimit: [
    [{ limit: 'none' }, /`cap`.*`lock-days`/],
    [{ limit: 'cap' }, /0 lifts it/],
    [{ limit: 'lock' }, /from 1 to 365/],
  ],
  badQuestion: [
    [{ why: 'empty' }, /^Your question has no words/],
    [{ why: 'tooLong' }, /120 letters at most/],
  ],
  questionOpen: [[{ name: 'Alex' }, /^Just that has been put to Alex/]],
  questionOver: [[{}, /^That question is over/]],
  alreadyBacked: [[{}, /^You want to know that already/]],
  ownQuestionOpen: [[{ name: 'Alex' }, /yours to Alex is not over yet/]],
  questionsFull: [[{}, /^10 questions wait already/]],
  askedLately: [[{ readyAtMs: 1_700_000_000_000 }, /you can ask again/]],
  nothingToLeak: [
    [{ roundEndsAtMs: AT_MS }, /first round is over, about <t:1700000000:t>/],
    [{ roundEndsAtMs: null }, /first round is over, any moment/],
  ],
  badReason: [[{}, /120 characters/]],
  notEnoughChips: [[{ balance: 40, wanted: 1500 }, /\*\*40 chips\*\* .*\*\*1,500 chips\*\*/]],
  noWager: [[{}, /`\/bet`/]],
  alreadyDone: [[{}, /once/]],
  notFollowing: [[{}, /`\/follow`/]],
  loudAlready: [[{ paceMs: 8_000 }, /begins every 8 seconds here already.*`\/settings`\.$/]],
  powerHourUnderway: [[{ untilMs: AT_MS }, /until <t:1700000000:t> \(<t:1700000000:R>\)\.$/]],
  castWishGone: [[{}, /done, or taken back/]],
  notInCast: [[{ name: 'bob', known: ['Alice'] }, /^Nobody called \*bob\* .* In it: Alice\.$/]],
  notRetired: [
    [{ name: 'bob', known: ['Zoe'] }, /can be called back: Zoe\.$/],
    [{ name: 'bob', known: [] }, /nobody to call back/],
  ],
  badCard: [
    [{ fault: { part: 'leverage', why: 'bounds', least: 1, most: 3 } }, /from 1 to 3, in tenths/],
    [{ fault: { part: 'persona', why: 'length', most: 500 } }, /a persona has 1 to 500 characters/],
    [{ fault: { part: 'name', why: 'unseen' } }, /a letter or a digit/],
    [{ fault: { part: 'name', why: 'reserved' } }, /Discord keeps/],
    [{ fault: { part: 'mind', why: 'unlisted' } }, /no such mind/],
  ],
  nameTaken: [[{ name: '*Alex*' }, /its \*\\\*Alex\\\*\* already/]],
  roleTaken: [[{ name: 'Ruth' }, /retire \*Ruth\* first/]],
  castFull: [[{ tradersMax: 8 }, /room for 8 traders/]],
  castTooSmall: [[{ tradersMin: 2 }, /at least 2 traders/]],
};

const ROWS = Object.entries(SAID).flatMap(([reason, rows]) =>
  rows.map(([facts, said]) => [{ reason, ...facts } as Rejection, said] as const),
);

test.each(ROWS)('%j', (rejection, said) => {
  const text = sentence(wordsOf('en'), rejection);
  expect(text).toMatch(said);
  expect(text).toMatch(/[.]$/);
  expect(text).not.toContain('\n');
});
