// The leaderboard as a picture with its whole table in words; undefined where it could not be drawn.

import type { Logger } from 'pino';
import type { Words } from '../../languages/words.ts';
import type { Order } from '../../pictures/studio/order.ts';
import type { Episode } from '../../show/state/episode.ts';
import type { Show } from '../../show/state/show.ts';
import { type BoardView, boardView } from '../../views/cards/board.ts';
import { boardAltText } from '../../views/cards/board-alt.ts';
import { gatedLine } from './gated-line.ts';
import type { Picture } from './picture.ts';

/** Who draws: PNG bytes, a GIF for the moving office. Off the main loop, if it takes long. */
export interface Pictures {
  draw(order: Order): Promise<Buffer>;
}

export interface BoardOptions {
  readonly pictures: Pictures;
  readonly log: Logger;
}

/** `episode`: the one whose curves to draw, where the show has let go of it already. */
export async function boardPicture(
  words: Words,
  { pictures, log }: BoardOptions,
  { show, episode = show.episode }: { readonly show: Show; readonly episode?: Episode | null },
): Promise<Picture | undefined> {
  const view = boardIn(words, show, episode);
  try {
    const bytes = await pictures.draw({ kind: 'leaderboard', language: words.language, view });
    return { name: 'leaderboard.png', bytes, altText: boardAltText(words, view) };
  } catch (err) {
    log.error({ err, guild: show.guild }, 'the leaderboard could not be drawn; the words go without it');
    return undefined;
  }
}

/** The board with its titles in the reader's language: the house's are English in the journal. */
export function boardIn(words: Words, show: Show, episode: Episode | null): BoardView {
  const view = boardView(show, episode);
  return { ...view, rows: view.rows.map((row) => ({ ...row, title: gatedLine(words, row.title) })) };
}
