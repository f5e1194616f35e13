// What a trader knows, sees and hears, in the house model's short hand: oldest to newest, the heard line last.

import type { Asset } from '../../show/market/asset.ts';
import type { Reading } from '../../show/market/headlines.ts';
import type { Prompt } from '../answer/field.ts';
import type { Brief, News } from '../briefs/brief.ts';
import { asLine } from '../briefs/quotation.ts';
import { type TipWords, tipTold } from '../briefs/tip-told.ts';
import { dollars, money, move } from '../understudy/grammar/figures.ts';
import { actOf, keyWordHeard, namesIn } from '../understudy/grammar/overheard.ts';
import { topicOf } from '../understudy/grammar/topic.ts';
import { about, formLine, holdingWords, quoteLine, readingWords, signedMoney } from './form.ts';

export function traderPrompt(brief: Brief): Prompt {
  const { self, room, present, round, rounds } = brief;
  const company = present.length === 0 ? 'alone' : `with ${present.map(({ name }) => name).join(', ')}`;
  const lines = [
    `round ${round} left ${Math.max(0, rounds - round)} in ${room} ${company}`,
    ...brief.quotes.map(quoteLine),
    ...newsLines(brief.news, namesIn(brief)),
    bookLine(brief),
    ...stateLines(brief),
    ...heardLines(brief),
  ];
  return {
    shared: '',
    persona: `${self.voice} ${asLine(self.name)}\n`,
    fresh: `${lines.map(asLine).join('\n')}\n`,
  };
}

/** Of the newest the text, of those before only how each asset was last read. */
function newsLines(news: readonly News[], people: readonly string[]): readonly string[] {
  const newest = news.at(-1);
  if (newest === undefined) return [];
  const before = news.slice(0, -1);
  const last = (asset: Asset): Reading[Asset] =>
    before.findLast(({ reading }) => reading[asset] !== 0)?.reading[asset] ?? 0;
  const older = { Tech: last('Tech'), Crypto: last('Crypto'), Bonds: last('Bonds') };
  const when = newest.roundsAgo === 0 ? 'news' : 'stale';
  return [
    ...(before.length === 0 ? [] : [`before ${readingWords(older)}`]),
    `${when} ${newest.source} ${readingWords(newest.reading)}${about(topicOf(newest.text, people))}: ${formLine(newest.text)}`,
  ];
}

/** The latest line with what it does and its key word. */
function heardLines(brief: Brief): readonly string[] {
  const latest = brief.heard.at(-1);
  if (latest === undefined) return [];
  const word = about(keyWordHeard(brief, namesIn(brief)));
  return [`heard ${latest.name} ${actOf(latest.speech, brief.self.name)}${word}: ${formLine(latest.speech)}`];
}

function bookLine({ equityCents, dayProfitCents, rank, board, self, holding, bankrupt }: Brief): string {
  const [first] = board;
  const gap =
    first === undefined || first.name === self.name ? '' : ` gap ${money(first.equityCents - equityCents)}`;
  const names = board.map(({ name }) => name).join(' ');
  const held = bankrupt ? 'bankrupt' : holdingWords(holding);
  const since = holding === null || bankrupt ? '' : ` for ${holding.roundsHeld}`;
  return `${dollars(equityCents)} ${signedMoney(dayProfitCents)} rank ${rank} of ${names}${gap}; ${held}${since}`;
}

function stateLines(brief: Brief): readonly string[] {
  const last = brief.trades.at(-1);
  const { bond, tip, marginCallPercent, halted } = brief;
  const states = [
    ...(last === undefined ? [] : [`past ${last.side} ${last.trade} ${move(last.sinceBp)}`]),
    ...(bond === null ? [] : [`${bond.kind} ${bond.name}`]),
    ...(tip === null ? [] : [tipTold(TIP_WORDS, tip)]),
    ...(marginCallPercent === null ? [] : [`called ${marginCallPercent}%`]),
    ...(halted === null ? [] : [`halted ${halted}`]),
  ];
  return states.length === 0 ? [] : [states.join('; ')];
}

const TIP_WORDS: TipWords = {
  headline: ({ reading }) => `next ${readingWords(reading)}`,
  rumour: ({ reading, comesTrue }) => `${comesTrue ? 'true' : 'false'} rumour ${readingWords(reading)}`,
  book: ({ name, side, asset }) => `sees ${name} ${side} ${asset}`,
  halfImpact: () => 'quiet',
};
