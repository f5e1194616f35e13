// The market as `/market` shows it: prices, how they moved, and the news that everybody has read.

import type { Show } from '../../show/state/show.ts';
import { floorState, whenOf } from '../floor/floor-state.ts';
import { floorWords } from '../words/floor-words.ts';
import { fitted, plain } from '../words/markdown.ts';
import { arrowOf, percentOf, points } from '../words/money.ts';
import type { Quote } from '../words/quotes.ts';
import { quotesOf } from '../words/quotes.ts';
import { sparkline } from '../words/sparkline.ts';

const HEADLINES_SHOWN = 4;

export function marketText(show: Show): string {
  const news = newsLines(show);
  return fitted([
    `### 📈 Market · ${whenOf(floorWords(show), show)}`,
    ...quotesOf(show).flatMap((quote) => quoteLines(quote, show.episode !== null)),
    ...(news.length === 0 ? [] : ['**Latest news**', ...news]),
    `-# ${floorState(floorWords(show), show)}`,
  ]);
}

function quoteLines(quote: Quote, open: boolean): readonly string[] {
  const price = `**${quote.asset} ${points(quote.priceCents)}**`;
  if (!open || quote.history.length < 2) return [price];
  return [
    `${price} ${arrowOf(quote.roundBp)} **${percentOf(quote.roundBp)}** this round`,
    `\`${sparkline(quote.history)}\` ${percentOf(quote.dayBp)} since the bell`,
  ];
}

/** Newest first. */
function newsLines(show: Show): readonly string[] {
  return (show.episode?.published ?? [])
    .slice(-HEADLINES_SHOWN)
    .toReversed()
    .map(({ headline, source, round }) => {
      const mark = source === 'audience' ? '📣' : source === 'leak' ? '🕵️' : '📰';
      return `${mark} ${plain(headline.text)} · round ${round}`;
    });
}
