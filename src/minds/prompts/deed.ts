// What a model has just chosen, told to it in English before it thinks and speaks: it cannot say that it did something
// else. Names and terms of acts are the show's own words; nothing of a member's is in it.

import { NO_ACT } from '../../show/plot/act.ts';
import { dollars, points } from '../../views/words/money.ts';
import { withDeed } from '../answer/deed.ts';
import type { Chosen, Field, SkeletonPart } from '../answer/field.ts';
import type { ActBrief } from '../briefs/acts-brief.ts';
import type { Brief } from '../briefs/brief.ts';
import { asLine } from '../briefs/quotation.ts';
import type { ReviewBrief } from '../briefs/review-brief.ts';
import type { SuperviseBrief } from '../briefs/supervise-brief.ts';

/** Two sentences of names and figures, in any vocabulary. */
const TOKENS_MAX = 96;

const SIZES: Readonly<Record<string, string>> = {
  1: 'a quarter of your limit',
  2: 'half of your limit',
  3: 'all of your limit',
};

export const decideInEnglish = (brief: Brief, fields: readonly Field[]): readonly SkeletonPart[] =>
  withDeed(fields, { tell: (chosen) => decidedInEnglish(brief, chosen), maxTokens: TOKENS_MAX });

export const reviewInEnglish = (brief: ReviewBrief, fields: readonly Field[]): readonly SkeletonPart[] =>
  withDeed(fields, { tell: (chosen) => reviewedInEnglish(brief, chosen), maxTokens: TOKENS_MAX });

export const superviseInEnglish = (
  brief: SuperviseBrief,
  fields: readonly Field[],
): readonly SkeletonPart[] =>
  withDeed(fields, { tell: (chosen) => supervisedInEnglish(brief, chosen), maxTokens: TOKENS_MAX });

/** `You went long Bonds at 98.74 with half of your limit.` */
export function decidedInEnglish(brief: Brief, chosen: Chosen): string {
  const act = brief.plot.acts.find(({ says }) => says === chosen['act']);
  const moves = chosen['location'] !== brief.room ? [`Then you go to the ${chosen['location']}.`] : [];
  return asLine(
    [tradedInEnglish(brief, chosen), ...(act === undefined ? [] : actInEnglish(act)), ...moves].join(' '),
  );
}

function tradedInEnglish({ bankrupt, holding, quotes, halted }: Brief, chosen: Chosen): string {
  const { trade, side, conviction = '' } = chosen;
  if (bankrupt) return 'You are bankrupt and trade nothing.';
  const quote = quotes.find(({ asset }) => asset === trade);
  if (quote === undefined) {
    return holding === null
      ? 'You trade nothing and hold nothing.'
      : `You trade nothing and keep your ${holding.side} ${holding.asset}.`;
  }
  if (halted === 'market' || halted === trade) return `${trade} is halted, so you trade nothing.`;
  const isSame = holding?.asset === trade && holding?.side === side;
  const left = holding === null || isSame ? '' : `, out of your ${holding.side} ${holding.asset}`;
  return `You went ${side} ${trade} at ${points(quote.priceCents)} with ${SIZES[conviction]}${left}.`;
}

function actInEnglish({ says, does, terms }: ActBrief): readonly string[] {
  if (says === NO_ACT) return [];
  const isLie = does === 'tip.give' && 'honest' in terms && !terms.honest;
  return [`And this you do: ${says}.`, ...(isLie ? ['The tip is a lie, and you know it.'] : [])];
}

/** `You approve it: Alex goes long Tech for $3,000.` */
function reviewedInEnglish({ trader, decision, targetCents }: ReviewBrief, { verdict }: Chosen): string {
  const { trade, side } = decision;
  const order = trade === 'Hold' ? 'trades nothing' : `goes ${side} ${trade} for ${dollars(targetCents)}`;
  return asLine(
    verdict === 'flag'
      ? `You flag it: ${trader.name} ${order}, and the order is halved.`
      : `You approve it: ${trader.name} ${order}.`,
  );
}

/** `You fine Alex 2%.` */
function supervisedInEnglish({ suspects, room }: SuperviseBrief, chosen: Chosen): string {
  const { action, whom, asset, finePercent, location } = chosen;
  const name = suspects.find(({ id }) => id === whom)?.name ?? whom;
  const deeds: Readonly<Record<string, string>> = {
    watch: 'You watch, and do nothing.',
    warn: `You warn ${name}.`,
    fine: `You fine ${name} ${finePercent}%.`,
    halt: `You halt ${asset} for the next round.`,
  };
  return asLine(`${deeds[action ?? ''] ?? ''}${location === room ? '' : ` Then you go to the ${location}.`}`);
}
