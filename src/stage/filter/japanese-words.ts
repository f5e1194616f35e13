// Bad words of Japanese, which has no blanks between words: kana must be a whole run of its kind, so that a fax is no
// curse and a promise none either; what has a Chinese character, or is long, is found anywhere.

const KATAKANA = /[\u30a1-\u30f6]/gu;
/** A run of one kind of kana, with the marks that lengthen it. */
const RUNS = /[\u3041-\u3096]+[ー〜～ッっ]*|[\u30a1-\u30f6][\u30a1-\u30f6ー]*/gu;
const KANA = /^[\u3041-\u3096\u30a1-\u30f6ー]+$/u;
const JAPANESE = /[\u3041-\u30ff\u4e00-\u9fff]/u;

/** Signs that set letters apart; a middle dot stands between words, and is none. */
const SET_APART = /(?<=[\u3041-\u30ff\u4e00-\u9fff])[*_`|~./·-]+(?=[\u3041-\u30ff\u4e00-\u9fff])/gu;

const hiragana = (text: string): string =>
  text.replace(KATAKANA, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));

/** Harmless although a listed word is in it: cannot die, to pass each other, horse dung. */
const HARMLESS = /死ね(?:な|ば|る|そ)|い[きキ]ちがい|ゆきちがい|馬糞|鳥糞|牛糞|猫糞|金糞|糞尿|糞便/gu;

export class JapaneseWords {
  readonly #kana: ReadonlySet<string>;
  readonly #anywhere: readonly string[];

  constructor(words: readonly string[]) {
    const own = words.filter((word) => JAPANESE.test(word)).map((word) => word.replace(/[・\s]/gu, ''));
    const isKana = (word: string): boolean => KANA.test(word);
    this.#kana = new Set(own.filter(isKana).map(hiragana));
    this.#anywhere = own.filter((word) => !isKana(word) || /^[\u3041-\u3096]{4,}$/u.test(word)).map(hiragana);
  }

  areIn(text: string): boolean {
    if (!JAPANESE.test(text)) return false;
    const left = text.replace(SET_APART, '').replace(HARMLESS, ' ');
    const flat = hiragana(left);
    if (this.#anywhere.some((word) => flat.includes(word))) return true;
    return (left.match(RUNS) ?? []).some((run) => {
      const plain = hiragana(run);
      return this.#kana.has(plain) || this.#kana.has(plain.replace(/[ー〜～っ]+$/u, ''));
    });
  }
}
