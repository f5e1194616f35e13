// The market as `/market` shows it: prices, how they moved, and the news that everybody has read.

import type { Words } from '../../languages/words.ts';
import type { Show } from '../../show/state/show.ts';
import { floorState, whenOf } from '../floor/floor-state.ts';
import { gapLines } from '../floor/tape-lines.ts';
import { fitted, plain } from '../words/markdown.ts';
import { arrowOf } from '../words/money.ts';
import type { Quote } from '../words/quotes.ts';
import { quotesOf } from '../words/quotes.ts';
import { sparkline } from '../words/sparkline.ts';

const HEADLINES_SHOWN = 4;

export function marketText(words: Words, show: Show, nowMs: number): string {
  const news = newsLines(words, show);
  return fitted([
    words.say('prices.title', { when: whenOf(words, show) }),
    ...quotesOf(show).flatMap((quote) => quoteLines(words, quote, show)),
    ...gapLines(words, show.episode ?? {}),
    ...(news.length === 0 ? [] : [words.say('prices.news'), ...news]),
    `-# ${floorState(words, show, nowMs)}`,
  ]);
}

function quoteLines(words: Words, quote: Quote, { episode }: Pick<Show, 'episode'>): readonly string[] {
  const { roundBp, dayBp, history } = quote;
  const priced = { asset: words.say(`names.${quote.asset}`), price: words.points(quote.priceCents) };
  if (episode === null || history.length < 2) return [words.say('prices.closed', priced)];
  return [
    words.say('prices.round', { ...priced, arrow: arrowOf(roundBp), change: words.percent(roundBp) }),
    words.say('prices.day', { curve: sparkline(history), change: words.percent(dayBp) }),
  ];
}

/** Newest first. */
function newsLines(words: Words, show: Show): readonly string[] {
  return (show.episode?.published ?? [])
    .slice(-HEADLINES_SHOWN)
    .toReversed()
    .map(({ headline, source, round }) => {
      const mark = source === 'audience' ? '📣' : source === 'leak' ? '🕵️' : '📰';
      return words.say('prices.headline', { mark, text: plain(words.ofHeadline(headline)), round });
    });
}
