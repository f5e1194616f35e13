// The scenes of the exchange as the floor posts them: halts, margin calls, overruled orders, overrides of the desk,
// the regulator's powers, what the members voted for, who broke faith with whom. Few and short; never what is only foreseen.

import type { Words } from '../../languages/words.ts';
import { isElsewhere } from '../../show/bank/desk.ts';
import type { ExecutiveOverride, Overruled } from '../../show/events/bank.ts';
import type { EventOf, ShowEvent } from '../../show/events/event.ts';
import type { TradingHalted } from '../../show/events/market.ts';
import type { DecisionReviewed } from '../../show/events/oversight.ts';
import { endsTrading } from '../../show/market/halts.ts';
import type { Show } from '../../show/state/show.ts';
import { mentionOf } from '../words/mention.ts';
import { nameOf } from '../words/names.ts';
import { deskOptionIn, tradeIn } from '../words/trades.ts';

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

/** `show` is the show after the event. */
type SceneLines<Type extends SceneType> = (
  words: Words,
  show: Show,
  event: EventOf<Type>,
) => readonly string[];

const SCENES: { readonly [Type in SceneType]: SceneLines<Type> } = {
  tradingHalted: (words, _show, event) => [haltLine(words, event)],
  marginCalled: (words, show, { performer, equityCents, exposureCents }) => [
    words.say('floorScenes.marginCall', {
      name: nameOf(show, performer),
      equity: words.dollars(equityCents),
      exposure: words.dollars(exposureCents),
    }),
  ],
  liquidated: (words, show, { performer, exposureCents }) => [
    words.say('floorScenes.soldOut', {
      name: nameOf(show, performer),
      exposure: words.dollars(exposureCents),
    }),
  ],
  overruled: overruledLines,
  // What a halt means to the desk, or to everybody, its own scene has said.
  orderRefused: (words, show, { why, who, asset }) =>
    why === 'marketHalted' || who === 'desk'
      ? []
      : [
          words.say('floorScenes.wantedHalted', {
            name: nameOf(show, who),
            asset: words.say(`names.${asset}`),
          }),
        ],
  // Three votes of 1 to 3 tie every third round: a rule that leaves the desk where it stands is no news.
  executiveOverride: (words, { desk }, event) =>
    event.rule === 'chair' || isElsewhere(desk, event.outcome) ? [overrideLine(words, event)] : [],
  decisionReviewed: flagLines,
  traderWarned: (words, show, { by, performer }) => [
    words.say('floorScenes.warned', { overseer: nameOf(show, by), name: nameOf(show, performer) }),
  ],
  traderFined: (words, show, { by, performer, fineCents }) => [
    words.say('floorScenes.fined', {
      overseer: nameOf(show, by),
      name: nameOf(show, performer),
      fine: words.dollars(fineCents),
    }),
  ],
  assetHalted: (words, show, { by, asset, forRound }) => [
    words.say('floorScenes.assetHalted', {
      overseer: nameOf(show, by),
      asset: words.say(`names.${asset}`),
      round: forRound,
    }),
  ],
  hypocriteNamed: (words, show, { performer, degree }) =>
    performer === null ? [] : [words.say('floorScenes.hypocrite', { name: nameOf(show, performer), degree })],
  traderReturned: (words, show, { performer, loanCents }) => [
    words.say('floorScenes.returned', { name: nameOf(show, performer), loan: words.dollars(loanCents) }),
  ],
  chairTaken: (words, _show, { viewer, overridesLeft }) => [
    words.say('floorScenes.chairTaken', {
      viewer: mentionOf(words, viewer),
      overrides: overridesLeft,
    }),
  ],
};

/** `show` is the show after the event; none where it is no scene, or one that the floor is silent about. */
export function sceneLines(words: Words, show: Show, event: ShowEvent): readonly string[] {
  const linesOf = SCENES[event.type as SceneType] as
    | ((words: Words, show: Show, event: ShowEvent) => readonly string[])
    | undefined;
  return linesOf?.(words, show, event) ?? [];
}

function haltLine(words: Words, halt: TradingHalted): string {
  const change = words.way(halt.indexBp);
  return endsTrading(halt)
    ? words.say('floorScenes.tradingOver', { change })
    : words.say('floorScenes.tradingHalted', { change });
}

/** "Overruled! Alex wanted $30,000 long Crypto: cut to $12,000." */
function overruledLines(words: Words, show: Show, event: Overruled): readonly string[] {
  const { who, occasion, bet, askedCents, allowedCents, capitalCents, stressedCents } = event;
  return [
    words.say('floorScenes.overruled', {
      who: who === 'desk' ? 'desk' : 'trader',
      name: who === 'desk' ? '' : nameOf(show, who),
      occasion,
      asked: words.dollars(askedCents),
      bet: bet === null ? '' : tradeIn(words, { trade: bet.asset, side: bet.side }),
      end: allowedCents === 0 ? 'refused' : 'cut',
      allowed: words.dollars(allowedCents),
    }),
    words.say('floorScenes.overruledBecause', {
      stressed: words.dollars(stressedCents),
      capital: words.dollars(capitalCents),
    }),
  ];
}

function overrideLine(words: Words, { rule, tied, outcome, overridesLeft }: ExecutiveOverride): string {
  const said = {
    outcome: deskOptionIn(words, outcome),
    tied: words.listed(tied.map((option) => deskOptionIn(words, option))),
  };
  if (rule !== 'chair') return words.say('floorScenes.override', { ...said, rule });
  return overridesLeft === null
    ? words.say('floorScenes.overrideByChair', said)
    : words.say('floorScenes.overrideAgainst', { outcome: said.outcome, left: overridesLeft });
}

/** Approvals are silent; what the officer did not read in time passes with a note, in small print. */
function flagLines(
  words: Words,
  show: Show,
  { review, note, performer, trader: of }: DecisionReviewed,
): readonly string[] {
  const said = { trader: nameOf(show, of), officer: nameOf(show, performer) };
  if (note === 'passedUnread') return [words.say('floorScenes.passedUnread', said)];
  return review?.verdict === 'flag' ? [words.say('floorScenes.flagged', said)] : [];
}
