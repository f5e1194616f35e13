// The sign that a headline stands under, and the headline as it stands there: what the sign says, it does not say again.

import { LOCALES } from '../../languages/language.ts';
import type { Words } from '../../languages/words.ts';
import type { Published } from '../../show/state/episode.ts';

const SIGNS = {
  deck: 'signs.news',
  audience: 'signs.crowd',
  rumour: 'signs.rumour',
  leak: 'signs.news',
} as const satisfies Record<Published['source'], `signs.${string}`>;

export const signOf = (source: Published['source']): (typeof SIGNS)[Published['source']] => SIGNS[source];

/** "Rumour: the desks have sailed" under "RUMOUR" is "The desks have sailed"; in the language of the headline. */
export function underSign(
  words: Pick<Words, 'language' | 'say'>,
  { text, source }: { readonly text: string; readonly source: Published['source'] },
): string {
  const locale = LOCALES[words.language];
  const sign = words.say(signOf(source));
  if (text.slice(0, sign.length).toLocaleUpperCase(locale) !== sign.toLocaleUpperCase(locale)) return text;
  const [, rest] = /^\s?[:：]\s*(\S.*)$/su.exec(text.slice(sign.length)) ?? [];
  if (rest === undefined) return text;
  const [first = ''] = rest;
  return first.toLocaleUpperCase(locale) + rest.slice(first.length);
}
