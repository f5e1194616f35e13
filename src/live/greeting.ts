// What the live floor says first, and what it says to whom it cannot serve: labels and sentences in the watcher's
// language.

import type { MessageKey } from '../languages/catalogue.ts';
import { type Language, LOCALES } from '../languages/language.ts';
import { CATALOGUES, wordsOf } from '../languages/words.ts';
import { unmarked } from '../views/live/unmarked.ts';
import type { ErrorFrame, HelloFrame } from './wire.ts';

export function helloFrame(
  language: Language,
  { viewer, guild, nowMs }: Pick<HelloFrame, 'viewer' | 'guild' | 'nowMs'>,
): HelloFrame {
  const may = viewer === null ? 'watch' : 'act';
  return { t: 'hello', locale: LOCALES[language], words: labelsIn(language), viewer, may, nowMs, guild };
}

/** `live.title` and the like: the page's own labels, and what the show calls its things. */
function labelsIn(language: Language): HelloFrame['words'] {
  const { live, names, signs } = CATALOGUES[language];
  const parts = { live, names, signs };
  return Object.fromEntries(
    Object.entries(parts).flatMap(([part, messages]) =>
      Object.entries(messages).flatMap(([name, message]) =>
        typeof message === 'string' ? [[`${part}.${name}`, message] as const] : [],
      ),
    ),
  );
}

const SENTENCES = {
  expired: 'liveDoor.expired',
  full: 'liveDoor.full',
  tabs: 'liveDoor.tabs',
  noFloor: 'liveDoor.noFloor',
  astray: 'liveDoor.astray',
  gone: 'liveDoor.gone',
  erased: 'liveDoor.erased',
  onlyWatching: 'liveDoor.onlyWatching',
  tooFast: 'liveDoor.tooFast',
  notUnderstood: 'liveDoor.notUnderstood',
} as const satisfies Record<ErrorFrame['why'], MessageKey>;

/** `id`: of what was used, where it is about that. */
export const errorFrame = (language: Language, why: ErrorFrame['why'], id?: string): ErrorFrame => ({
  t: 'error',
  why,
  message: unmarked(wordsOf(language).say(SENTENCES[why])),
  ...(id === undefined ? {} : { id }),
});
