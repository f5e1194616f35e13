// Who plays whom, in one line of small print: the minds, and under each the performers it plays.

import type { Words } from '../../languages/words.ts';
import type { Performer } from '../../show/cast/cast.ts';
import { plain } from '../words/markdown.ts';
import { type MindName, mindIn } from '../words/mind-name.ts';

/** `-# 🎭 Played by house-4m: Alice, Sarah · qwen2.5-1.5b: Mike`, or `-# 🎭 All played by house-4m`. */
export function playedByLine(
  words: Words,
  cast: readonly Performer[],
  mindName: (card: Performer) => MindName,
): string {
  const byMind = new Map<string, string[]>();
  for (const performer of cast) {
    const mind = mindIn(words, mindName(performer));
    byMind.set(mind, [...(byMind.get(mind) ?? []), plain(performer.name)]);
  }
  const [only] = byMind.keys();
  if (byMind.size === 1 && only !== undefined) return words.say('floor.playedByOne', { mind: plain(only) });
  const parts = [...byMind].map(([mind, names]) =>
    words.say('floor.playedByPart', { mind: plain(mind), names: names.join(', ') }),
  );
  return words.say('floor.playedBy', { parts: parts.join(' · ') });
}
