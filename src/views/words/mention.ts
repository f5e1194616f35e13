// A member as a post names them: whoever has been erased is nobody, and mentions nobody.

import type { Words } from '../../languages/words.ts';
import type { ViewerId } from '../../show/ids.ts';

/** What stands in the records where an erased member's id was begins so. */
export const FORMER_MEMBER = 'nobody-';

export const isFormer = (viewer: ViewerId): boolean => viewer.startsWith(FORMER_MEMBER);

export const mentionOf = (words: Words, viewer: ViewerId): string =>
  isFormer(viewer) ? words.say('names.formerMember') : `<@${viewer}>`;
