// Below what is told of the past: where it can be seen again on the live floor.

import type { Words } from '../../languages/words.ts';
import { VIEW_LENGTH_MAX } from '../words/markdown.ts';

/** The text as it is where there is no address, or no room. */
export function withFloorLink(words: Words, text: string, url: string | undefined): string {
  if (url === undefined) return text;
  const whole = `${text}\n${words.say('launch.seeAgain', { url })}`;
  return whole.length > VIEW_LENGTH_MAX ? text : whole;
}
