// What a trader knows, sees and hears, in the house model's short hand: oldest to newest, the heard line last.

import type { Asset } from '../../show/market/asset.ts';
import type { Reading } from '../../show/market/headlines.ts';
import { withDeed } from '../answer/deed.ts';
import type { Field, Prompt, SkeletonPart } from '../answer/field.ts';
import { LIE, SAYS, TRUTH } from '../answer/says.ts';
import type { Brief, News } from '../briefs/brief.ts';
import { asLine } from '../briefs/quotation.ts';
import { type TipWords, tipTold } from '../briefs/tip-told.ts';
import { earlierOn } from '../understudy/conversation.ts';
import { dollars, money, move } from '../understudy/grammar/figures.ts';
import { actOf, keyWordHeard, namesIn } from '../understudy/grammar/overheard.ts';
import { topicOf } from '../understudy/grammar/topic.ts';
import { DEED_TOKENS_MAX, traderDeed } from './deed-form.ts';
import { about, formLine, holdingWords, personaLine, quoteLine, readingWords, signedMoney } from './form.ts';
import { actHand, plotLines } from './plot-form.ts';

export function traderPrompt(brief: Brief): Prompt {
  const { room, present, round, rounds } = brief;
  const company = present.length === 0 ? 'alone' : `with ${present.map(({ name }) => name).join(', ')}`;
  const earlier = earlierOn(brief);
  const talk = `on ${brief.talk.called}${earlier === undefined ? '' : ` after ${earlier.name}`}`;
  const lines = [
    `round ${round} left ${Math.max(0, rounds - round)} in ${room} ${company}; ${talk}`,
    ...brief.quotes.map(quoteLine),
    ...newsLines(brief.news, namesIn(brief)),
    bookLine(brief),
    ...stateLines(brief),
    ...plotLines(brief.plot),
    ...heardLines(brief),
  ];
  return {
    shared: '',
    persona: personaLine(brief),
    fresh: `${lines.map(asLine).join('\n')}\n`,
  };
}

/** What is done to somebody comes first, for the trade may follow from it; whether to lie comes last of what is done. */
const ORDER = ['act', 'trade', 'side', 'conviction', SAYS, 'location'];

/** The fields as the house model fills them. */
export function traderSkeleton(brief: Brief, fields: readonly Field[]): readonly SkeletonPart[] {
  const hands = new Map(brief.plot.acts.map((act) => [act.says, actHand(act)]));
  const says: Field = { kind: 'choice', name: SAYS, options: [TRUTH, LIE], inward: true };
  const choices = [...fields.filter(({ kind }) => kind === 'choice'), says].map((field) =>
    field.name === 'act' ? { ...field, written: (option: string) => hands.get(option) ?? option } : field,
  );
  const ordered = choices.toSorted((one, other) => ORDER.indexOf(one.name) - ORDER.indexOf(other.name));
  return withDeed([...ordered, ...fields.filter(({ kind }) => kind === 'text')], {
    tell: (chosen) => traderDeed(brief, chosen),
    maxTokens: DEED_TOKENS_MAX,
  });
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
    ...(brief.afterHours ? ['after hours'] : halted === null ? [] : [`halted ${halted}`]),
  ];
  return states.length === 0 ? [] : [states.join('; ')];
}

const TIP_WORDS: TipWords = {
  headline: ({ reading }) => `next ${readingWords(reading)}`,
  rumour: ({ reading, comesTrue }) => `${comesTrue ? 'true' : 'false'} rumour ${readingWords(reading)}`,
  book: ({ name, side, asset }) => `sees ${name} ${side} ${asset}`,
  halfImpact: () => 'quiet',
};
