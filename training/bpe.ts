// Byte-level byte pair encoding as llama.cpp reads it (tokenizer "gpt2", pre-tokenizer "gpt-2"): learnt from text,
// and text to tokens. Figures merge to pairs at most, so that every number is spelled out of parts that are common.

import type { Chance } from '../src/show/chance.ts';

export interface Vocabulary {
  /** In GPT-2's form, where each byte is a printable character; a token's number is its place. */
  readonly tokens: readonly string[];
  /** "left right", the earliest first. */
  readonly merges: readonly string[];
  readonly bos: number;
  readonly eos: number;
  readonly pad: number;
}

const CONTROL = ['<|bos|>', '<|eos|>', '<|pad|>'] as const;
const TOKEN_LENGTH_MAX = 16;
const WORDS = /'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+/gu;

const BYTES: readonly string[] = printableBytes();

/** GPT-2's table: printable bytes stand for themselves, the others for characters from 256 on. */
function printableBytes(): readonly string[] {
  const isPlain = (byte: number): boolean =>
    (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || (byte >= 174 && byte <= 255);
  let others = 0;
  return Array.from({ length: 256 }, (_, byte) => String.fromCharCode(isPlain(byte) ? byte : 256 + others++));
}

const piecesOf = (word: string): string[] => [...Buffer.from(word, 'utf8')].map((byte) => BYTES[byte] ?? '');

export const wordsOf = (text: string): readonly string[] => text.match(WORDS) ?? [];

interface Word {
  readonly count: number;
  pieces: string[];
}

const BARE: Pick<Vocabulary, 'tokens' | 'merges'> = { tokens: [...BYTES, ...CONTROL], merges: [] };

/**
 * Learns a vocabulary of `size` tokens, the 256 bytes and the control tokens among them. It goes on from another:
 * the tokens of that one keep their numbers, but for the control tokens, which stay last.
 */
export function learnVocabulary(texts: Iterable<string>, size: number, from = BARE): Vocabulary {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const known = new Encoder(from);
  const words: Word[] = [...counts].map(([text, count]) => ({ count, pieces: known.pieces(text) }));
  const pairs = new PairCounts(words);
  const merges = [...from.merges];
  const tokens = from.tokens.slice(0, -CONTROL.length);
  while (tokens.length + CONTROL.length < size) {
    const best = pairs.best();
    if (best === undefined) break;
    merges.push(best);
    tokens.push(best.replace(' ', ''));
    pairs.merge(best);
  }
  const bos = tokens.length;
  return { tokens: [...tokens, ...CONTROL], merges, bos, eos: bos + 1, pad: bos + 2 };
}

/** How often each pair of neighbours occurs, and in which words: kept true as pairs are merged. */
class PairCounts {
  readonly #words: readonly Word[];
  readonly #counts = new Map<string, number>();
  readonly #where = new Map<string, Set<number>>();

  constructor(words: readonly Word[]) {
    this.#words = words;
    for (const index of words.keys()) this.#add(index, 1);
  }

  best(): string | undefined {
    let best: string | undefined;
    let most = 1;
    for (const [pair, count] of this.#counts) {
      if (count > most || (count === most && best !== undefined && pair < best)) [best, most] = [pair, count];
    }
    return best;
  }

  merge(pair: string): void {
    const [left = '', right = ''] = pair.split(' ');
    for (const index of this.#where.get(pair) ?? []) {
      const word = this.#words[index];
      if (word === undefined) continue;
      this.#add(index, -1);
      word.pieces = joined(word.pieces, left, right);
      this.#add(index, 1);
    }
    this.#counts.delete(pair);
    this.#where.delete(pair);
  }

  #add(index: number, sign: 1 | -1): void {
    const { pieces, count } = this.#words[index] ?? { pieces: [], count: 0 };
    for (let at = 0; at + 1 < pieces.length; at++) {
      const whole = `${pieces[at]}${pieces[at + 1]}`;
      if (!isMergeable(whole)) continue;
      const pair = `${pieces[at]} ${pieces[at + 1]}`;
      this.#counts.set(pair, (this.#counts.get(pair) ?? 0) + sign * count);
      if (sign > 0) {
        const where = this.#where.get(pair);
        if (where === undefined) this.#where.set(pair, new Set([index]));
        else where.add(index);
      }
    }
  }
}

const isMergeable = (whole: string): boolean =>
  whole.length <= TOKEN_LENGTH_MAX && (!/\d/.test(whole) || /^Ġ?\d\d?$/.test(whole));

function joined(pieces: readonly string[], left: string, right: string): string[] {
  const merged: string[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const isPair = pieces[at] === left && pieces[at + 1] === right;
    merged.push(isPair ? left + right : (pieces[at] ?? ''));
    if (isPair) at++;
  }
  return merged;
}

/** A merge that is passed over at random: the same text in other pieces teaches what the pieces spell. */
export interface Dropout {
  readonly percent: number;
  readonly draw: Chance;
}

export class Encoder {
  readonly #ranks: ReadonlyMap<string, number>;
  readonly #ids: ReadonlyMap<string, number>;
  readonly #known = new Map<string, readonly number[]>();

  constructor({ tokens, merges }: Pick<Vocabulary, 'tokens' | 'merges'>) {
    this.#ranks = new Map(merges.map((pair, rank) => [pair, rank]));
    this.#ids = new Map(tokens.map((token, id) => [token, id]));
  }

  encode(text: string, dropout?: Dropout): number[] {
    return wordsOf(text).flatMap((word) => {
      if (dropout !== undefined) return this.#word(word, dropout);
      const known = this.#known.get(word);
      if (known !== undefined) return known;
      const ids = this.#word(word);
      this.#known.set(word, ids);
      return ids;
    });
  }

  #word(word: string, dropout?: Dropout): number[] {
    return this.pieces(word, dropout).map((piece) => this.#ids.get(piece) ?? 0);
  }

  /** Of one of `wordsOf` a text. */
  pieces(word: string, dropout?: Dropout): string[] {
    let pieces = piecesOf(word);
    for (;;) {
      let best: { rank: number; left: string; right: string } | undefined;
      for (let at = 0; at + 1 < pieces.length; at++) {
        const [left = '', right = ''] = [pieces[at], pieces[at + 1]];
        const rank = this.#ranks.get(`${left} ${right}`);
        if (rank === undefined || (best !== undefined && rank >= best.rank)) continue;
        if (dropout?.draw.percent(dropout.percent)) continue;
        best = { rank, left, right };
      }
      if (best === undefined) break;
      pieces = joined(pieces, best.left, best.right);
    }
    return pieces;
  }
}
