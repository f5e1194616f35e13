// The scenes of the exchange as the floor posts them: halts, margin calls, overruled orders, overrides of the desk,
// the regulator's powers, what the members voted for. Few and short; never what is only foreseen.

import type { BankEvent, ExecutiveOverride, Overruled } from '../../show/events/bank.ts';
import type { ShowEvent } from '../../show/events/event.ts';
import type { TradingHalted } from '../../show/events/market.ts';
import type { DecisionReviewed, OversightEvent } from '../../show/events/oversight.ts';
import type { MotionEvent } from '../../show/events/votes.ts';
import { endsTrading } from '../../show/market/halts.ts';
import type { Show } from '../../show/state/show.ts';
import { optionWords } from '../answers/desk.ts';
import { countOf } from '../votes/tally.ts';
import { dollars, wayOf } from '../words/money.ts';
import { nameOf } from '../words/names.ts';

/** `show` is the show after the event; none where the floor stays silent. */
export function sceneLines(show: Show, event: ShowEvent): readonly string[] {
  switch (event.type) {
    case 'tradingHalted':
      return haltLines(event);
    case 'marginCalled':
    case 'liquidated':
    case 'overruled':
    case 'orderRefused':
    case 'executiveOverride':
      return bankLines(show, event);
    case 'decisionReviewed':
      return flagLines(show, event);
    case 'traderWarned':
    case 'traderFined':
    case 'assetHalted':
    case 'hypocriteNamed':
      return oversightLines(show, event);
    case 'traderReturned':
    case 'chairTaken':
      return memberLines(show, event);
    default:
      return [];
  }
}

function haltLines(halt: TradingHalted): readonly string[] {
  const fallen = `the market is **${wayOf(halt.indexBp)}** since the opening`;
  return endsTrading(halt)
    ? [`🛑 **Trading is over for this episode:** ${fallen}. Prices stand still; mouths do not.`]
    : [`🔔 **Trading is halted for the round:** ${fallen}. Time to confess.`];
}

type BankScene = Extract<
  BankEvent,
  { type: 'marginCalled' | 'liquidated' | 'overruled' | 'orderRefused' | 'executiveOverride' }
>;

function bankLines(show: Show, event: BankScene): readonly string[] {
  switch (event.type) {
    case 'marginCalled':
      return [
        `☎️ **Margin call for ${nameOf(show, event.performer)}:** **${dollars(event.equityCents)}** of equity carry **${dollars(event.exposureCents)}**. One round to mend it.`,
      ];
    case 'liquidated':
      return [
        `🔨 **${nameOf(show, event.performer)} is sold out:** **${dollars(event.exposureCents)}** go at the market.`,
      ];
    case 'overruled':
      return [overruledLine(show, event)];
    case 'orderRefused':
      // What a halt means to the desk, or to everybody, its own scene has said.
      return event.why === 'marketHalted' || event.who === 'desk'
        ? []
        : [`-# ⛔ ${nameOf(show, event.who)} wanted ${event.asset}, which is halted.`];
    case 'executiveOverride':
      return [overrideLine(event)];
  }
}

const who = (show: Show, id: Overruled['who']): string => (id === 'desk' ? 'The desk' : nameOf(show, id));

/** "Overruled! Alex wanted $30,000 long Crypto: cut to $12,000." */
function overruledLine(show: Show, event: Overruled): string {
  const { occasion, bet, askedCents, allowedCents, capitalCents, stressedCents } = event;
  const wish = bet === null ? 'of loan' : `${bet.side} ${bet.asset}`;
  const ends = allowedCents === 0 ? '**refused**' : `cut to **${dollars(allowedCents)}**`;
  const verb = occasion === 'standing' ? 'held' : occasion === 'loan' ? 'hoped for' : 'wanted';
  return `🚨 **Overruled!** ${who(show, event.who)} ${verb} **${dollars(askedCents)}** ${wish}: ${ends}.\n-# At its worst it would leave the bank ${dollars(stressedCents)} of its ${dollars(capitalCents)}.`;
}

const RULES = {
  haltedAsset: 'Rule **1**: what is halted loses.',
  lowerRisk: 'Rule **2**: the lower risk wins.',
  trackRecord: 'Rule **3**: the best record of the season wins.',
  alphabet: 'Rule **4**: the alphabet, when nothing else helps.',
} as const;

function overrideLine({ rule, tied, outcome, overridesLeft }: ExecutiveOverride): string {
  const ends = optionWords(outcome);
  const tie = tied.length > 1 ? `${listed(tied.map(optionWords))} tie` : undefined;
  if (rule !== 'chair')
    return `👔 **Executive override:** ${tie}, so the desk says *${ends}*. ${RULES[rule]}`;
  return overridesLeft === null
    ? `👔 **Executive override:** ${tie}, and the chair says *${ends}*.`
    : `👔 **Executive override:** against the traders the chair says *${ends}*. **${countOf(overridesLeft, 'override')}** left.`;
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** Approvals are silent; what the officer did not read in time passes with a note, in small print. */
function flagLines(show: Show, { review, note, performer, trader }: DecisionReviewed): readonly string[] {
  if (note === 'passedUnread') {
    return [
      `-# 📎 ${nameOf(show, trader)}'s order passes with a note: ${nameOf(show, performer)} did not read it in time.`,
    ];
  }
  return review?.verdict === 'flag'
    ? [`🚩 **${nameOf(show, performer)} flags ${nameOf(show, trader)}'s order:** it is halved.`]
    : [];
}

type PowerUsed = Extract<
  OversightEvent,
  { type: 'traderWarned' | 'traderFined' | 'assetHalted' | 'hypocriteNamed' }
>;

function oversightLines(show: Show, event: PowerUsed): readonly string[] {
  switch (event.type) {
    case 'traderWarned':
      return [`-# ⚠️ ${nameOf(show, event.by)} warns ${nameOf(show, event.performer)}.`];
    case 'traderFined':
      return [
        `⚖️ ${nameOf(show, event.by)} fines **${nameOf(show, event.performer)}** **${dollars(event.fineCents)}**. The bank says thank you.`,
      ];
    case 'assetHalted':
      return [
        `🔕 ${nameOf(show, event.by)} rings the bell: **${event.asset} is halted** in round **${event.forRound}**.`,
      ];
    case 'hypocriteNamed':
      return event.performer === null
        ? []
        : [
            `🎭 **Hypocrite of the episode: ${nameOf(show, event.performer)}**, two-faced **${event.degree}** times over.`,
          ];
  }
}

type MemberScene = Extract<MotionEvent, { type: 'traderReturned' | 'chairTaken' }>;

function memberLines(show: Show, event: MemberScene): readonly string[] {
  switch (event.type) {
    case 'traderReturned':
      return [
        `🧟 **${nameOf(show, event.performer)} is back** with **${dollars(event.loanCents)}** of the bank's money.`,
      ];
    case 'chairTaken':
      return [
        `🪑 <@${event.viewer}> sits in the executive's chair for this episode: ties are theirs, and **${event.overridesLeft}** overrides. \`/desk\` has the buttons.`,
      ];
  }
}
