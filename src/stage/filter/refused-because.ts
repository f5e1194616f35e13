// Why a member's text is refused where it is typed, by its kind alone: which word it was is told to nobody.

import { isRefused } from './filter.ts';

export const REFUSED_KINDS = ['slur', 'invite', 'link', 'mention'] as const;
export type RefusedKind = (typeof REFUSED_KINDS)[number];

const INVITE = /\bdiscord(?:app)?\.(?:gg|com\/invite|gift)\/?\S/iu;
/** With a scheme, as `www.`, or with a path: a company's name may well end in `.com`. */
const LINK = /\bhttps?:\/\/|\bwww\.\S|\b[a-z0-9-]+\.[a-z]{2,24}\/\S/iu;
const MENTION = /@(?:everyone|here)\b|<(?:@[!&]?|#)\d+>/iu;

/** The gravest, where there are several; undefined where nothing is wrong with it. */
export function refusedBecause(text: string): RefusedKind | undefined {
  if (isRefused(text)) return 'slur';
  if (INVITE.test(text)) return 'invite';
  if (LINK.test(text)) return 'link';
  return MENTION.test(text) ? 'mention' : undefined;
}
