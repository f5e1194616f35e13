// The leaderboard in words, for those who do not see the picture: the whole table, as much of its
// detail as fits Discord's limit on alt text.

import type { Words } from '../../languages/words.ts';
import { ALT_TEXT_LENGTH_MAX, fitsAltText } from '../words/discord-limits.ts';
import type { BoardPosition, BoardPrice, BoardRow, BoardView } from './board.ts';

type Teller = (words: Words, row: BoardRow) => string;

/** Everything there is to say; where that is too long, without titles, then without positions and chips. */
export function boardAltText(words: Words, view: BoardView): string {
  const tellings = [fullRow, briefRow, barestRow].map((row) => telling(words, view, row));
  const fitting = tellings.find((text) => fitsAltText(text));
  return fitting ?? shortened(tellings.at(-1) ?? '', ALT_TEXT_LENGTH_MAX);
}

function telling(words: Words, view: BoardView, row: Teller): string {
  const rows =
    view.rows.length === 0 ? [words.say('alts.nobodyTrades')] : view.rows.map((each) => row(words, each));
  return [headline(words, view), ...rows, pricesIn(words, view.prices)].join(' ');
}

function headline(words: Words, { phase, episode, round, rounds }: BoardView): string {
  if (phase === 'before') return words.say('alts.boardBefore');
  if (phase === 'closed') return words.say('alts.boardClosed', { episode });
  if (round === 0) return words.say('alts.boardOpening', { episode });
  return words.say('alts.boardRound', { episode, round, rounds });
}

function fullRow(words: Words, row: BoardRow): string {
  const { rank, name, title, chips } = row;
  return words.say('alts.row', {
    ...{ rank, name, title, equity: words.dollars(row.equityCents) },
    details: enumerated(words, [
      profitIn(words, row),
      positionIn(words, row.position),
      ...climbIn(words, row),
      ...(chips > 0 ? [words.say('alts.backed', { chips })] : []),
      ...(row.winner ? [words.say('alts.wonEpisode')] : []),
    ]),
  });
}

function briefRow(words: Words, row: BoardRow): string {
  const { rank, chips, profitBp } = row;
  return words.say('alts.rowBrief', {
    ...{ rank, name: shortened(row.name, 20), equity: words.dollars(row.equityCents) },
    details: enumerated(words, [
      profitBp === null ? words.signedDollars(row.profitCents) : words.percent(profitBp),
      positionIn(words, row.position),
      ...(chips > 0 ? [words.chips(chips)] : []),
      ...(row.winner ? [words.say('alts.won')] : []),
    ]),
  });
}

function barestRow(words: Words, { rank, name, equityCents, bankrupt }: BoardRow): string {
  const values = { rank, name: shortened(name, 16), equity: words.dollars(equityCents) };
  return bankrupt ? words.say('alts.rowBroke', values) : words.say('alts.rowBarest', values);
}

function profitIn(words: Words, { profitCents, profitBp }: BoardRow): string {
  if (profitCents === 0) return words.say('alts.even');
  const way = profitCents > 0 ? 'up' : 'down';
  const change = words.dollars(Math.abs(profitCents));
  return profitBp === null
    ? words.say('alts.change', { way, change })
    : words.say('alts.changeShare', { way, change, share: words.percent(profitBp) });
}

function climbIn(words: Words, { climbed }: BoardRow): readonly string[] {
  if (climbed === 0) return [];
  return [words.say('alts.places', { way: climbed > 0 ? 'climbed' : 'fell', places: Math.abs(climbed) })];
}

/** "long Crypto $12,400", "in cash", "bankrupt". */
export function positionIn(words: Words, position: BoardPosition): string {
  if (position === 'cash') return words.say('signs.inCash');
  if (position === 'bankrupt') return words.say('signs.bankrupt');
  const { side, asset, worthCents } = position;
  const worth = words.dollars(worthCents);
  return words.say('signs.holding', { side, asset: words.say(`names.${asset}`), worth });
}

/** "Tech 101.34 (+1.3%), Crypto 81.23 (-18.8%)." */
export const pricesIn = (words: Words, prices: readonly BoardPrice[]): string =>
  words.say('alts.prices', {
    prices: enumerated(
      words,
      prices.map(({ asset, priceCents, sinceBellBp }) =>
        words.say('alts.price', {
          asset: words.say(`names.${asset}`),
          price: words.points(priceCents),
          change: words.percent(sinceBellBp),
        }),
      ),
    ),
  });

const enumerated = (words: Words, labels: readonly string[]): string => labels.join(words.say('alts.comma'));

/** At most `lengthMax` characters; what was cut ends in an ellipsis, and no character is cut in half. */
export function shortened(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length >= lengthMax) break;
    kept += character;
  }
  return `${kept}…`;
}
