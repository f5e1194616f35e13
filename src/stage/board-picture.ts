// The leaderboard as a picture with its whole table in words; undefined where it could not be drawn.

import type { Logger } from 'pino';
import type { Performer } from '../show/cast.ts';
import type { Episode, Show } from '../show/show.ts';
import type { BoardView } from '../views/board.ts';
import { boardView } from '../views/board.ts';
import { boardAltText } from '../views/board-alt.ts';
import type { Picture } from './picture.ts';

/** Who draws; all give PNG bytes. */
export interface Pictures {
  leaderboard(view: BoardView): Promise<Buffer>;
  portrait(performer: Performer): Promise<Buffer>;
}

export interface BoardOptions {
  readonly pictures: Pictures;
  readonly log: Logger;
}

/** `episode`: the one whose curves to draw, where the show has let go of it already. */
export async function boardPicture(
  { pictures, log }: BoardOptions,
  show: Show,
  episode: Episode | null = show.episode,
): Promise<Picture | undefined> {
  const view = boardView(show, episode);
  try {
    const bytes = await pictures.leaderboard(view);
    return { name: 'leaderboard.png', bytes, altText: boardAltText(view) };
  } catch (err) {
    log.error({ err, guild: show.guild }, 'the leaderboard could not be drawn; the words go without it');
    return undefined;
  }
}
