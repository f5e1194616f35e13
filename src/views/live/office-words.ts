// The messages that the live floor's office paints on its signs: its page is sent them as they are, in the viewer's
// language, with holes for names and numbers.

import type { MessageKey } from '../../languages/catalogue.ts';

export const OFFICE_WORDS = [
  'signs.bullpen',
  'signs.episode',
  'signs.round',
  'signs.opensSoon',
  'signs.openingBell',
  'signs.finalBell',
  'signs.nobodyTrades',
  'signs.bust',
  'signs.news',
  'signs.rumour',
  'signs.crowd',
  'signs.noNews',
  'names.Startup Offices',
  'names.VC Office',
  'names.Trading Floor',
  'names.Coffee Shop',
  'names.News Room',
  'names.Tech',
  'names.Crypto',
  'names.Bonds',
] as const satisfies readonly MessageKey[];
