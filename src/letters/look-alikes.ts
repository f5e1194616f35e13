// Letters of other alphabets that pass for Latin ones: Unicode's own list of confusables (UTS 39), and what it leaves
// out because nobody who looks closely would fall for it: letters in boxes, small capitals, letters upside down.

import unhomoglyph from 'unhomoglyph';

/** Pairs of a letter and what it stands for. */
const pairs = (alike: string, latin: string): (readonly [string, string])[] =>
  [...alike].map((letter, index) => [letter, [...latin][index] ?? '']);

const alphabetFrom = (first: number): (readonly [string, string])[] =>
  Array.from({ length: 26 }, (_, index) => [
    String.fromCodePoint(first + index),
    String.fromCharCode(0x61 + index),
  ]);

/** Upside down; read from the other end as a rule. */
const TURNED = pairs('ɐɔǝɟƃɥᴉɾʞןꞁɯɹʇʌʍʎ', 'acefghijkllmrtvwy');

const OWN = new Map<string, string>([
  ...alphabetFrom(0x1f1e6),
  ...alphabetFrom(0x1f150),
  ...alphabetFrom(0x1f170),
  ...alphabetFrom(0x1f130),
  ...TURNED,
  ...pairs('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnopqrstuvwyz'),
  ...pairs('βεηικμνοπρστυχωδλ', 'benikuvonpotuxwdl'),
  ...pairs('вгзиклмнпстуцьяеёө', 'brsnklmhnctyubreeo'),
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ƒ', 'f'],
  ['þ', 'p'],
  ['ð', 'd'],
  ['ŋ', 'n'],
  ['ı', 'i'],
]);

/** Capitals whose small letters look like others: Greek eta is an H, but its small letter an n. */
const CAPITALS = new Map<string, string>([
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'abezhikmnoptyx'),
  ...pairs('АВЕЅІЈКМНОРСТУХ', 'abesijkmhopctyx'),
]);

/** Scripts whose letters are words by themselves; what of them looks Latin is chance. */
const NEVER = /[\p{ASCII}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;

const known = new Map<string, string>();

/** The Latin letters that one character passes for, in lower case; the character in lower case where it is none. */
export function latinFor(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  const latin = lookUp(character);
  // A text of every character there is must not fill the memory.
  if (known.size < 5_000) known.set(character, latin);
  return latin;
}

function lookUp(character: string): string {
  const lower = character.toLowerCase();
  if (NEVER.test(character)) return lower;
  const own = OWN.get(character) ?? CAPITALS.get(character) ?? OWN.get(lower);
  if (own !== undefined) return own;
  for (const form of [lower, character]) {
    const alike = unhomoglyph(form).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    if (/^[a-z]+$/.test(alike)) return alike;
  }
  return lower;
}

const TURNED_LETTERS = new RegExp(`[${TURNED.map(([letter]) => letter).join('')}]`, 'u');
const TURNS = new Map([...'unbqdp'].map((letter, index) => [letter, [...'nuqbpd'][index] ?? letter]));

/** As somebody reads it who turns the page: only where a letter is upside down. */
export function turned(text: string): string | undefined {
  if (!TURNED_LETTERS.test(text)) return undefined;
  return [...text]
    .reverse()
    .map((letter) => TURNS.get(letter) ?? letter)
    .join('');
}
