// Members' own headlines: what their author hears of them, and the pile that a manager reads.

import type { Words } from '../../languages/words.ts';
import type { ViewerId } from '../../show/ids.ts';
import type { Show } from '../../show/state/show.ts';
import { unreviewed } from '../../show/votes/held-headlines.ts';
import { fitted, plain } from '../words/markdown.ts';
import { mentionOf } from '../words/mention.ts';

/** As many as there are rows for buttons under a message. */
export const PILE_SHOWN_MAX = 4;

/** For members who may manage the server. */
export function pileText(words: Words, show: Show): string {
  const waiting = unreviewed(show);
  const more = waiting.length - PILE_SHOWN_MAX;
  return fitted([
    words.say('votes.pileTitle'),
    ...(waiting.length === 0 ? [words.say('votes.pileEmpty')] : []),
    ...waiting.slice(0, PILE_SHOWN_MAX).map(({ text, by }, index) =>
      words.say('votes.pileLine', {
        number: String(index + 1),
        headline: plain(text),
        author: mentionOf(words, by),
      }),
    ),
    ...(more > 0 ? [words.say('votes.pileMore', { more })] : []),
    words.say('votes.pileRules', { rule: show.settings.ownHeadlines }),
  ]);
}

/** What became of a member's headlines that they have not been told yet. */
export const verdictLines = (
  words: Words,
  { verdicts }: Pick<Show, 'verdicts'>,
  viewer: ViewerId,
): readonly string[] =>
  verdicts
    .filter((each) => each.viewer === viewer)
    .map(({ text, verdict }) =>
      words.say(verdict === 'approved' ? 'votes.approvedNote' : 'votes.refusedNote', {
        headline: plain(text),
      }),
    );

/** That headlines wait for a manager; nothing where none does. */
export function waitingLines(words: Words, show: Pick<Show, 'held'>): readonly string[] {
  const waiting = unreviewed(show).length;
  return waiting === 0 ? [] : [words.say('votes.waitingNote', { waiting })];
}
