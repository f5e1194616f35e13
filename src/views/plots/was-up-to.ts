// What somebody was up to, once it is out: a tip that its own book never believed, a word that was broken. Of threads that
// are over alone: before that nobody knows.

import type { Words } from '../../languages/words.ts';
import type { PerformerId } from '../../show/ids.ts';
import { isBreach, otherIn, type Past } from '../../show/plot/thread.ts';
import type { Show } from '../../show/state/show.ts';
import { endIn } from './deed-words.ts';
import type { NameOf } from './thread-words.ts';
import { namesOf } from './turn-deeds.ts';

const SHOWN = 3;

/** With its title; none where there is nothing to tell of this episode, or of the last one between two. */
export function upToLines(words: Words, show: Show, who: PerformerId): readonly string[] {
  const episode = show.episode?.number ?? show.lastResult?.number;
  const lines = show.plot.past
    .filter(({ endedInEpisode }) => endedInEpisode === episode)
    .flatMap((past) => lineOf(words, past, { who, nameOf: namesOf(show) }))
    .slice(-SHOWN)
    .toReversed();
  return lines.length === 0 ? [] : [words.say('plots.upTo'), ...lines];
}

function lineOf(
  words: Words,
  past: Past,
  { who, nameOf }: { readonly who: PerformerId; readonly nameOf: NameOf },
): readonly string[] {
  if (past.kind === 'tip' && past.by === who && !past.terms.honest) {
    const { asset, way } = past.terms;
    const said = { other: nameOf(otherIn(past, who)), asset: words.say(`names.${asset}`), way };
    return [`😏 ${words.say('plots.upToTip', { ...said, round: past.openedInRound })}`];
  }
  return isBreach(past.ended) && past.endedBy === who ? [endIn(words, past, nameOf)] : [];
}
