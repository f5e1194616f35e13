// What the recap says, in the language of whoever reads it: phrases with slots, several of a kind where the same
// thing happens often. The words are data (assets/recap), a file a language; which slots they have is said here.

import de from '../../../assets/recap/de.json' with { type: 'json' };
import en from '../../../assets/recap/en.json' with { type: 'json' };
import es from '../../../assets/recap/es.json' with { type: 'json' };
import fr from '../../../assets/recap/fr.json' with { type: 'json' };
import ja from '../../../assets/recap/ja.json' with { type: 'json' };
import pt from '../../../assets/recap/pt.json' with { type: 'json' };
import type { Language } from '../../languages/language.ts';
import { plain } from '../words/markdown.ts';
import { grouped } from '../words/money.ts';
import { varied } from '../words/varied.ts';

export const SLOTS = {
  and: ['list', 'last'],
  comma: [],
  round: ['round'],
  quote: ['words'],
  'title.alone': ['episode'],
  'title.won': ['episode', 'who', 'profit'],
  'recap.heading': ['episode'],
  'winner.none': [],
  'winner.deadHeat': ['who', 'profit'],
  'winner.profit': ['who', 'profit'],
  'winner.leastLoss': ['who', 'profit'],
  'beats.few': [],
  'beats.three': [],
  'swing.gain': ['who', 'sum', 'share'],
  'swing.loss': ['who', 'sum', 'share'],
  'swing.rodeUp': ['who', 'sum', 'share', 'bet', 'move'],
  'swing.rodeDown': ['who', 'sum', 'share', 'bet', 'move'],
  bankruptcy: ['who'],
  'bankruptcy.bank': ['sum'],
  'sale.gain': ['who', 'sum'],
  'sale.loss': ['who', 'sum'],
  audience: ['news', 'asset', 'move'],
  reversal: ['who', 'whom', 'now'],
  'reversal.last': ['who', 'whom', 'now'],
  betrayal: ['who', 'whom', 'trade'],
  lie: ['who', 'trade'],
  halt: ['fall'],
  'halt.last': ['fall'],
  'margin.called': ['who', 'has', 'carries'],
  'margin.soldOut': ['who', 'carries', 'has'],
  overruled: ['who', 'asked', 'wish', 'got'],
  'overruled.desk': [],
  'overruled.loan': [],
  'overruled.nothing': [],
  'hypocrite.title': ['who'],
  'hypocrite.said': [],
  'hypocrite.thought': ['words', 'trade'],
  'trade.long': ['asset'],
  'trade.short': ['asset'],
  'trade.hold': [],
  'size.1': [],
  'size.2': [],
  'size.3': [],
  'chips.one': ['count'],
  'chips.many': ['count'],
  'market.winner': [],
  'market.firstBankrupt': [],
  'market.headToHead': [],
  'market.hypocrite': [],
  nobody: [],
  'bets.heading': [],
  'bets.none': [],
  'bets.unbackedOne': [],
  'bets.unbacked': ['count'],
  'bets.refunded': [],
  'bets.won': ['won', 'all'],
  'bets.calledOff': ['why'],
  'bets.more': ['count'],
  'bets.payout': ['who', 'outcome', 'stake', 'paid'],
  'whatIf.heading': [],
  'whatIf.opening': ['without'],
  'whatIf.unwatched': [],
  'whatIf.oneHeadline': [],
  'whatIf.headlines': ['count'],
  'whatIf.wins': ['opening', 'who', 'profit', 'lead'],
  'whatIf.tie': ['opening', 'who', 'profit', 'lead'],
  'whatIf.lead': ['sum'],
  'whatIf.nobody': [],
  'whatIf.truly': ['who', 'profit'],
  'whatIf.same': ['truly'],
  'whatIf.other': ['truly', 'there'],
  'fair.heading': [],
  'fair.seed': ['seed'],
  'fair.hash': ['hash'],
  'morning.greeting': ['episode'],
  'morning.more': ['command'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PhraseKey = keyof typeof SLOTS;
export type Phrasebook = Readonly<Record<PhraseKey, readonly string[]>>;

/** A language without some phrase does not type-check. */
export const PHRASEBOOKS: Readonly<Record<Language, Phrasebook>> = { en, es, de, fr, ja, pt };

/** Whoever has a reader; English where nothing is said of their language. */
export interface Read {
  readonly language?: Language | undefined;
}

type Slots<Key extends PhraseKey> = Readonly<Record<(typeof SLOTS)[Key][number], string>>;

/** The phrase with its slots filled; `about` names the event, which is always told in the same words. */
export function say<Key extends PhraseKey>(
  { language = 'en' }: Read,
  key: Key,
  slots: Slots<Key>,
  about = '',
): string {
  const [first = '', ...others] = PHRASEBOOKS[language][key];
  const filled: Readonly<Record<string, string>> = slots;
  return varied(about, [first, ...others]).replace(
    /\{(\w+)\}/g,
    (slot, name: string) => filled[name] ?? slot,
  );
}

/** "Alex", "Alex and Sarah", "Alex, Sarah and Mike". */
export function listed(reader: Read, names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return say(reader, 'and', { list: names.slice(0, -1).join(say(reader, 'comma', {})), last });
}

/** In quotation marks, escaped. */
export const quotedFor = (reader: Read, text: string): string =>
  say(reader, 'quote', { words: plain(text.replace(/["“”«»„「」]/g, "'")) });

/** "1,250 chips". */
export const chipsFor = (reader: Read, chips: number): string =>
  say(reader, chips === 1 ? 'chips.one' : 'chips.many', { count: grouped(chips) });
