// Text of members and of other models on its way to a model: one line, and nothing in it that a chat template knows,
// such as <|im_start|>, [INST], </s> or ### Instruction. All of these need brackets, bars or rows of hashes, so those
// become signs that look like them, and no list of every model's tokens is needed.

import { oneLine } from '../../letters/seen.ts';

const LIKENESSES: Readonly<Record<string, string>> = {
  '<': '‹',
  '>': '›',
  '[': '(',
  ']': ')',
  '|': '¦',
  '{': '(',
  '}': ')',
};
/** Full-width, small and upright forms too: tokenizers make them plain before they look for their own. */
const SIGNS =
  /[<>[\]|{}\u226e\u226f\ufe37\ufe38\ufe47\ufe48\ufe5b\ufe5c\ufe64\ufe65\uff1c\uff1e\uff3b\uff3d\uff5b-\uff5d]/gu;
const UPRIGHT: Readonly<Record<string, string>> = { '\u226e': '<', '\u226f': '>' };
const HASHES = /[#\ufe5f\uff03]{2,}/gu;

/** One line of a prompt, whatever was written into it. */
export const asLine = (text: string): string =>
  oneLine(text)
    .replace(SIGNS, (sign) => LIKENESSES[UPRIGHT[sign] ?? sign.normalize('NFKC')] ?? ' ')
    .replace(HASHES, '#');

/** The same between double quotes, which it cannot close. */
export const quoted = (text: string): string => asLine(text).replace(/["“”„‟〝〞＂]/gu, "'");
