// The words of all voices, and whose are whose.

import type { Performer } from '../../show/cast/cast.ts';
import { isInvented } from '../../show/cast/invented.ts';
import { actorFor, actorOf, VOICES } from './actors.ts';
import type { Lexicon } from './grammar/grammar.ts';
import { GUEST_LEXICON } from './guest/guest-lexicon.ts';
import { COLIN } from './voices/colin/colin.ts';
import { GUEST_OFFICER } from './voices/guest/guest-officer.ts';
import { GUEST_REGULATOR } from './voices/guest/guest-regulator.ts';
import { RUTH } from './voices/ruth/ruth.ts';

export const LEXICONS: readonly Lexicon[] = [
  ...VOICES.map((voice) => actorFor(voice).lexicon),
  GUEST_LEXICON,
  GUEST_OFFICER,
  GUEST_REGULATOR,
  RUTH,
  COLIN,
];

export function lexiconOf(self: Pick<Performer, 'persona' | 'voice'>): Lexicon {
  const isGuest = isInvented(self);
  if (self.voice === 'ruth') return isGuest ? GUEST_REGULATOR : RUTH;
  if (self.voice === 'colin') return isGuest ? GUEST_OFFICER : COLIN;
  return actorOf(self).lexicon;
}
