// The compliance officer's and the regulator's briefs in the house model's short hand.

import type { Prompt } from '../answer/field.ts';
import { asLine } from '../briefs/quotation.ts';
import type { ReviewBrief } from '../briefs/review-brief.ts';
import type { SuperviseBrief, Suspect } from '../briefs/supervise-brief.ts';
import { dollars, move } from '../understudy/grammar/figures.ts';
import { keyWordHeard } from '../understudy/grammar/overheard.ts';
import { about, formLine, holdingWords, quoteLine, signedMoney } from './form.ts';

export function officerPrompt(brief: ReviewBrief): Prompt {
  const { self, trader, decision, room, targetCents } = brief;
  const { trade, side, conviction, speech } = decision;
  const lines = [
    ...brief.quotes.map(quoteLine),
    `${trader.name} ${dollars(trader.equityCents)} ${signedMoney(trader.dayProfitCents)} ${holdingWords(trader.holding)}`,
    ...(trader.isUnderMarginCall ? ['called'] : []),
    ...(brief.isTwoFaced ? ['two-faced'] : []),
    `wants ${side} ${trade} ${conviction} for ${dollars(targetCents)} in ${room}`,
    `heard ${trader.name}: ${formLine(speech)}`,
  ];
  return {
    shared: '',
    persona: `${self.voice} ${asLine(self.name)}\n`,
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
    ...(latest === undefined ? [] : [`heard ${latest.name}${word}: ${formLine(latest.speech)}`]),
  ];
  return {
    shared: '',
    persona: `${self.voice} ${asLine(self.name)}\n`,
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
