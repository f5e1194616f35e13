// The scenes of the exchange as the floor posts them: halts, margin calls, overruled orders, overrides of the desk,
// the regulator's powers, what the members voted for. Few and short; never what is only foreseen.

import type { ExecutiveOverride, Overruled } from '../../show/events/bank.ts';
import type { EventOf, ShowEvent } from '../../show/events/event.ts';
import type { TradingHalted } from '../../show/events/market.ts';
import type { DecisionReviewed } from '../../show/events/oversight.ts';
import { endsTrading } from '../../show/market/halts.ts';
import type { Show } from '../../show/state/show.ts';
import { optionWords } from '../answers/desk.ts';
import { countOf, listed } from '../words/counts.ts';
import { dollars, wayOf } from '../words/money.ts';
import { nameOf } from '../words/names.ts';
import { WANTED_VERBS, wantedWords } from '../words/trade-words.ts';

export type SceneType =
  | 'tradingHalted'
  | 'marginCalled'
  | 'liquidated'
  | 'overruled'
  | 'orderRefused'
  | 'executiveOverride'
  | 'decisionReviewed'
  | 'traderWarned'
  | 'traderFined'
  | 'assetHalted'
  | 'hypocriteNamed'
  | 'traderReturned'
  | 'chairTaken';

type SceneLines<Type extends SceneType> = (show: Show, event: EventOf<Type>) => readonly string[];

const SCENES: { readonly [Type in SceneType]: SceneLines<Type> } = {
  tradingHalted: (_show, event) => haltLines(event),
  marginCalled: (show, { performer, equityCents, exposureCents }) => [
    `☎️ **Margin call for ${nameOf(show, performer)}:** **${dollars(equityCents)}** of equity carry **${dollars(exposureCents)}**. One round to mend it.`,
  ],
  liquidated: (show, { performer, exposureCents }) => [
    `🔨 **${nameOf(show, performer)} is sold out:** **${dollars(exposureCents)}** go at the market.`,
  ],
  overruled: (show, event) => [overruledLine(show, event)],
  // What a halt means to the desk, or to everybody, its own scene has said.
  orderRefused: (show, { why, who, asset }) =>
    why === 'marketHalted' || who === 'desk'
      ? []
      : [`-# ⛔ ${nameOf(show, who)} wanted ${asset}, which is halted.`],
  executiveOverride: (_show, event) => [overrideLine(event)],
  decisionReviewed: (show, event) => flagLines(show, event),
  traderWarned: (show, { by, performer }) => [`-# ⚠️ ${nameOf(show, by)} warns ${nameOf(show, performer)}.`],
  traderFined: (show, { by, performer, fineCents }) => [
    `⚖️ ${nameOf(show, by)} fines **${nameOf(show, performer)}** **${dollars(fineCents)}**. The bank says thank you.`,
  ],
  assetHalted: (show, { by, asset, forRound }) => [
    `🔕 ${nameOf(show, by)} rings the bell: **${asset} is halted** in round **${forRound}**.`,
  ],
  hypocriteNamed: (show, { performer, degree }) =>
    performer === null
      ? []
      : [`🎭 **Hypocrite of the episode: ${nameOf(show, performer)}**, two-faced **${degree}** times over.`],
  traderReturned: (show, { performer, loanCents }) => [
    `🧟 **${nameOf(show, performer)} is back** with **${dollars(loanCents)}** of the bank's money.`,
  ],
  chairTaken: (_show, { viewer, overridesLeft }) => [
    `🪑 <@${viewer}> sits in the executive's chair for this episode: ties are theirs, and **${overridesLeft}** overrides. \`/desk\` has the buttons.`,
  ],
};

/** `show` is the show after the event; none where it is no scene, or one that the floor is silent about. */
export function sceneLines(show: Show, event: ShowEvent): readonly string[] {
  const linesOf = SCENES[event.type as SceneType] as
    | ((show: Show, event: ShowEvent) => readonly string[])
    | undefined;
  return linesOf?.(show, event) ?? [];
}

function haltLines(halt: TradingHalted): readonly string[] {
  const fallen = `the market is **${wayOf(halt.indexBp)}** since the opening`;
  return endsTrading(halt)
    ? [`🛑 **Trading is over for this episode:** ${fallen}. Prices stand still; mouths do not.`]
    : [`🔔 **Trading is halted for the round:** ${fallen}. Time to confess.`];
}

/** "Overruled! Alex wanted $30,000 long Crypto: cut to $12,000." */
function overruledLine(show: Show, event: Overruled): string {
  const { who, occasion, askedCents, allowedCents, capitalCents, stressedCents } = event;
  const name = who === 'desk' ? 'The desk' : nameOf(show, who);
  const ends = allowedCents === 0 ? '**refused**' : `cut to **${dollars(allowedCents)}**`;
  return `🚨 **Overruled!** ${name} ${WANTED_VERBS[occasion]} **${dollars(askedCents)}** ${wantedWords(event)}: ${ends}.\n-# At its worst it would leave the bank ${dollars(stressedCents)} of its ${dollars(capitalCents)}.`;
}

const RULES: Readonly<Record<Exclude<ExecutiveOverride['rule'], 'chair'>, string>> = {
  haltedAsset: 'Rule **1**: what is halted loses.',
  lowerRisk: 'Rule **2**: the lower risk wins.',
  trackRecord: 'Rule **3**: the best record of the season wins.',
  alphabet: 'Rule **4**: the alphabet, when nothing else helps.',
};

function overrideLine({ rule, tied, outcome, overridesLeft }: ExecutiveOverride): string {
  const ends = optionWords(outcome);
  const tie = tied.length > 1 ? `${listed(tied.map(optionWords))} tie` : undefined;
  if (rule !== 'chair')
    return `👔 **Executive override:** ${tie}, so the desk says *${ends}*. ${RULES[rule]}`;
  return overridesLeft === null
    ? `👔 **Executive override:** ${tie}, and the chair says *${ends}*.`
    : `👔 **Executive override:** against the traders the chair says *${ends}*. **${countOf(overridesLeft, 'override')}** left.`;
}

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
