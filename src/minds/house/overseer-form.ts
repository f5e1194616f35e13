// The compliance officer's and the regulator's briefs in the house model's short hand.

import { withDeed } from '../answer/deed.ts';
import type { Field, Prompt, SkeletonPart } from '../answer/field.ts';
import { asLine } from '../briefs/quotation.ts';
import type { ReviewBrief } from '../briefs/review-brief.ts';
import type { SuperviseBrief, Suspect } from '../briefs/supervise-brief.ts';
import type { Told } from '../briefs/told.ts';
import { dollars, move } from '../understudy/grammar/figures.ts';
import { keyWordHeard } from '../understudy/grammar/overheard.ts';
import { DEED_TOKENS_MAX, officerDeed, regulatorDeed } from './deed-form.ts';
import { about, formLine, holdingWords, personaLine, quoteLine, signedMoney } from './form.ts';

export function officerPrompt(brief: ReviewBrief): Prompt {
  const { trader, decision, room, targetCents } = brief;
  const { trade, side, conviction, speech } = decision;
  const lines = [
    ...brief.quotes.map(quoteLine),
    `${trader.name} ${dollars(trader.equityCents)} ${signedMoney(trader.dayProfitCents)} ${holdingWords(trader.holding)}`,
    ...(trader.isUnderMarginCall ? ['called'] : []),
    ...(brief.isTwoFaced ? ['two-faced'] : []),
    ...toldLines(brief.told),
    `wants ${side} ${trade} ${conviction} for ${dollars(targetCents)} in ${room}`,
    `heard ${trader.name}: ${formLine(speech)}`,
  ];
  return {
    shared: '',
    persona: personaLine(brief),
    fresh: `${lines.map(asLine).join('\n')}\n`,
  };
}

export function regulatorPrompt(brief: SuperviseBrief): Prompt {
  const { self, present, room } = brief;
  const latest = brief.heard.at(-1);
  const word = about(keyWordHeard(brief, [self.name, ...brief.suspects.map(({ name }) => name)]));
  const company = present.length === 0 ? 'alone' : `with ${present.map(({ name }) => name).join(', ')}`;
  const lines = [
    `in ${room} ${company}`,
    ...brief.quotes.map(quoteLine),
    `index ${move(brief.indexBp)} may halt ${brief.mayBeHalted.join(' ') || 'nothing'}`,
    ...brief.suspects.map(suspectLine),
    ...toldLines(brief.told),
    ...(latest === undefined ? [] : [`heard ${latest.name}${word}: ${formLine(latest.speech)}`]),
  ];
  return {
    shared: '',
    persona: personaLine(brief),
    fresh: `${lines.map(asLine).join('\n')}\n`,
  };
}

/** `zork Zork $9,840 long 34% lies 3 fined`. */
function suspectLine(suspect: Suspect): string {
  const { id, name, equityCents, holding, marginPercent, twoFaced, bankrupt, mayBeFined } = suspect;
  const parts = [
    id,
    name,
    dollars(equityCents),
    bankrupt ? 'bankrupt' : (holding?.side ?? 'flat'),
    ...(marginPercent === null ? [] : [`${marginPercent}%`]),
    ...(twoFaced === 0 ? [] : [`lies ${twoFaced}`]),
    ...(mayBeFined ? [] : ['fined']),
  ];
  return parts.join(' ');
}

/** `told secret by Sarah: Mike long Tech, the brass stapler`. */
const toldLines = (told: Told | null): readonly string[] => {
  if (told === null) return [];
  const { kind, teller, subject, side, asset, matter } = told;
  return [`told ${kind} by ${teller}: ${subject.name} ${side} ${asset}, ${formLine(matter)}`];
};

export const officerSkeleton = (brief: ReviewBrief, fields: readonly Field[]): readonly SkeletonPart[] =>
  withDeed(fields, { tell: (chosen) => officerDeed(brief, chosen), maxTokens: DEED_TOKENS_MAX });

export const regulatorSkeleton = (brief: SuperviseBrief, fields: readonly Field[]): readonly SkeletonPart[] =>
  withDeed(fields, { tell: (chosen) => regulatorDeed(brief, chosen), maxTokens: DEED_TOKENS_MAX });
