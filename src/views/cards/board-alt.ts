// The leaderboard in words, for those who do not see the picture: the whole table, as much of its
// detail as fits Discord's limit on alt text.

import { ALT_TEXT_LENGTH_MAX, fitsAltText } from '../words/discord-limits.ts';
import { chipCount, dollars, percentOf, points, signedDollars } from '../words/money.ts';
import type { BoardPrice, BoardRow, BoardView } from './board.ts';

/** Everything there is to say; where that is too long, without titles, then without positions and chips. */
export function boardAltText(view: BoardView): string {
  const tellings = [telling(fullRow, view), telling(briefRow, view), telling(barestRow, view)];
  const fitting = tellings.find((text) => fitsAltText(text));
  return fitting ?? shortened(tellings.at(-1) ?? '', ALT_TEXT_LENGTH_MAX);
}

function telling(row: (row: BoardRow) => string, view: BoardView): string {
  const rows = view.rows.length === 0 ? ['Nobody trades yet.'] : view.rows.map((each) => `${row(each)}.`);
  return [`${headline(view)}.`, ...rows, `${view.prices.map(priceWords).join(', ')}.`].join(' ');
}

export function headline({ phase, episode, round, rounds }: BoardView): string {
  if (phase === 'before') return 'Leaderboard before the first episode';
  if (phase === 'closed') return `Leaderboard after episode ${episode}`;
  if (round === 0) return `Leaderboard of episode ${episode}, opening bell`;
  return `Leaderboard of episode ${episode}, round ${round} of ${rounds}`;
}

function fullRow(row: BoardRow): string {
  const { rank, name, title } = row;
  return [
    `${rank}. ${name} (${title}) ${dollars(row.equityCents)}`,
    profitWords(row),
    row.position,
    ...climbWords(row),
    ...(row.chips > 0 ? [`backed with ${chipCount(row.chips)}`] : []),
    ...(row.winner ? ['won the episode'] : []),
  ].join(', ');
}

const briefRow = (row: BoardRow): string =>
  [
    `${row.rank}. ${shortened(row.name, 20)} ${dollars(row.equityCents)}`,
    row.profitBp === null ? signedDollars(row.profitCents) : percentOf(row.profitBp),
    row.position,
    ...(row.chips > 0 ? [chipCount(row.chips)] : []),
    ...(row.winner ? ['won'] : []),
  ].join(', ');

const barestRow = (row: BoardRow): string =>
  `${row.rank}. ${shortened(row.name, 16)} ${dollars(row.equityCents)}${row.bankrupt ? ', bankrupt' : ''}`;

function profitWords({ profitCents, profitBp }: BoardRow): string {
  if (profitCents === 0) return 'even';
  const change = `${profitCents > 0 ? 'up' : 'down'} ${dollars(Math.abs(profitCents))}`;
  return profitBp === null ? change : `${change} (${percentOf(profitBp)})`;
}

function climbWords({ climbed }: BoardRow): readonly string[] {
  if (climbed === 0) return [];
  const places = Math.abs(climbed) === 1 ? 'a place' : `${Math.abs(climbed)} places`;
  return [`${climbed > 0 ? 'climbed' : 'fell'} ${places}`];
}

const priceWords = ({ asset, priceCents, sinceBellBp }: BoardPrice): string =>
  `${asset} ${points(priceCents)} (${percentOf(sinceBellBp)})`;

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
