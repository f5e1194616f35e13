// The scenes of the exchange as the floor posts them: halts, margin calls, overruled orders, the desk's votes,
// the regulator's bell, the members' motions. Never who rumoured what in truth, nor what is only foreseen.

import type { BankEvent, Overruled } from '../show/bankEvent.ts';
import type { ShowEvent, TradingHalted } from '../show/event.ts';
import type { Motion, MotionResult } from '../show/motion.ts';
import type { MotionEvent } from '../show/motionEvent.ts';
import type { OversightEvent } from '../show/oversightEvent.ts';
import type { Show } from '../show/show.ts';
import { dollars, percentOf } from './money.ts';
import { nameOf, namesOf } from './names.ts';
import { fromNow } from './times.ts';

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
    case 'traderWarned':
    case 'traderFined':
    case 'assetHalted':
    case 'hypocriteNamed':
      return oversightLines(show, event);
    case 'motionOpened':
    case 'motionClosed':
    case 'traderReturned':
    case 'chairTaken':
    case 'deskDirected':
      return motionLines(show, event);
    default:
      return [];
  }
}

function haltLines({ level, indexBp }: TradingHalted): readonly string[] {
  const fallen = `The market is **${percentOf(indexBp)}** since the opening.`;
  if (level === 20)
    return [`🛑 **Trading is over for this episode.** ${fallen} Prices stand still; mouths do not.`];
  return [`🔔 **Trading is halted for the round** at ${level}%. ${fallen} Time to confess.`];
}

function bankLines(
  show: Show,
  event: Extract<
    BankEvent,
    { type: 'marginCalled' | 'liquidated' | 'overruled' | 'orderRefused' | 'executiveOverride' }
  >,
): readonly string[] {
  switch (event.type) {
    case 'marginCalled':
      return [
        `☎️ **Margin call for ${nameOf(show, event.performer)}:** ${dollars(event.equityCents)} of equity carry ${dollars(event.exposureCents)}. One round to mend it.`,
      ];
    case 'liquidated':
      return [
        `🔨 **${nameOf(show, event.performer)} is sold out:** ${dollars(event.exposureCents)} go at the market.`,
      ];
    case 'overruled':
      return [overruledLine(show, event)];
    case 'orderRefused':
      return event.why === 'marketHalted'
        ? []
        : [`⛔ ${who(show, event.who)} wanted ${event.asset}, which is halted.`];
    case 'executiveOverride':
      return [
        `👔 **Executive override:** the desk goes *${event.outcome}*${event.tied.length > 1 ? ` out of a tie of ${event.tied.join(' and ')}` : ''}. ${RULES[event.rule]}`,
      ];
  }
}

const RULES = {
  haltedAsset: 'Rule one: what is halted loses.',
  lowerRisk: 'Rule two: the lower risk wins.',
  trackRecord: 'Rule three: the best record of the season wins.',
  alphabet: 'Rule four: the alphabet, when nothing else helps.',
  chair: 'The member in the chair has spoken.',
} as const;

const who = (show: Show, id: Overruled['who']): string => (id === 'desk' ? 'The desk' : nameOf(show, id));

function overruledLine(show: Show, event: Overruled): string {
  const { occasion, bet, askedCents, allowedCents, capitalCents, stressedCents } = event;
  const wish = bet === null ? 'a loan' : `${bet.side} ${bet.asset}`;
  const ends = allowedCents === 0 ? 'refused' : `cut to ${dollars(allowedCents)}`;
  const verb = occasion === 'standing' ? 'held' : 'wanted';
  return `🚨 **Overruled!** ${who(show, event.who)} ${verb} ${dollars(askedCents)} ${wish}: **${ends}**.\n-# At its worst it would leave the bank ${dollars(stressedCents)} of its ${dollars(capitalCents)}.`;
}

function oversightLines(
  show: Show,
  event: Extract<
    OversightEvent,
    { type: 'decisionReviewed' | 'traderWarned' | 'traderFined' | 'assetHalted' | 'hypocriteNamed' }
  >,
): readonly string[] {
  switch (event.type) {
    case 'decisionReviewed': {
      const trader = nameOf(show, event.trader);
      if (event.review === null)
        return [`-# ${nameOf(show, event.performer)} did not read ${trader}'s order in time: it passes.`];
      return event.review.verdict === 'flag'
        ? [`🚩 **${nameOf(show, event.performer)} flags ${trader}'s order:** it is halved.`]
        : [];
    }
    case 'traderWarned':
      return [`⚠️ ${nameOf(show, event.by)} warns **${nameOf(show, event.performer)}**.`];
    case 'traderFined':
      return [
        `⚖️ ${nameOf(show, event.by)} fines **${nameOf(show, event.performer)}** ${dollars(event.fineCents)}. The bank says thank you.`,
      ];
    case 'assetHalted':
      return [
        `🔕 ${nameOf(show, event.by)} rings the bell: **${event.asset} is halted** in round ${event.forRound}.`,
      ];
    case 'hypocriteNamed':
      return event.performer === null
        ? []
        : [
            `🎭 **Hypocrite of the episode: ${nameOf(show, event.performer)}**, two-faced ${event.degree} times over.`,
          ];
  }
}

function motionLines(show: Show, event: Exclude<MotionEvent, { type: 'motionVoted' }>): readonly string[] {
  switch (event.type) {
    case 'motionOpened':
      return [
        `🗳️ **${motionTitle(show, event.motion)}** The members vote; it closes ${fromNow(event.motion.closesAtMs)}.`,
      ];
    case 'motionClosed':
      return [`🗳️ ${motionTitle(show, event.motion)} ${resultWords(event.result)}`];
    case 'traderReturned':
      return [
        `🧟 **${nameOf(show, event.performer)} is back** with ${dollars(event.loanCents)} of the bank's money.`,
      ];
    case 'chairTaken':
      return [
        `🪑 <@${event.viewer}> sits in the executive's chair for this episode: ties are theirs, and ${event.overridesLeft} overrides.`,
      ];
    case 'deskDirected':
      return [`🪑 The chair wants the desk at *${event.option}* in round ${event.forRound}.`];
  }
}

/** What is asked of the members. */
export function motionTitle(show: Show, { cause }: Motion): string {
  return cause.kind === 'comeback'
    ? `Shall ${namesOf(show, [cause.performer])} come back at once?`
    : `Shall <@${cause.candidate}> take the executive's chair?`;
}

export const resultWords = ({ yes, no, quorum, passed }: MotionResult): string =>
  `${yes} yes, ${no} no, quorum ${quorum}: **${passed ? 'passed' : 'not passed'}**.`;
