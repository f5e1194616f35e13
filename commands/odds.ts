// /odds: the pool, with a button for each trader.

import { traders } from '../src/show/cast.ts';
import type { Show } from '../src/show/show.ts';
import type { Button, Call, Command } from '../src/stage/command.ts';
import { oddsText } from '../src/views/odds.ts';
import { pictured } from './pictured.ts';
import { IN_SERVERS } from './scope.ts';
import { betButton, usualBetChips } from './slip-reply.ts';
import { forVisitors } from './visit.ts';
import { worded } from './wording.ts';

const BUTTONS_PER_ROW = 5;
const ROWS_MAX = 5;

/** None where the pool takes no bets or the viewer has nothing to bet. */
function betButtons(show: Show, { viewer, atMs }: Call): readonly (readonly Button[])[] {
  const { episode } = show;
  const chips = usualBetChips(show, viewer);
  if (episode === null || episode.pool.locked || atMs >= episode.locksAtMs || chips < 1) return [];
  const buttons = traders(show.cast)
    .filter(({ id }) => episode.pool.outcomes.includes(id))
    .slice(0, BUTTONS_PER_ROW * ROWS_MAX)
    .map((trader) => betButton(trader, chips));
  return Array.from({ length: Math.ceil(buttons.length / BUTTONS_PER_ROW) }, (_, row) =>
    buttons.slice(row * BUTTONS_PER_ROW, (row + 1) * BUTTONS_PER_ROW),
  );
}

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'odds', es: 'cuotas', de: 'quoten', fr: 'cotes', ja: 'オッズ', pt: 'cotações' },
      {
        en: 'Who is backed by how much, and what a win would pay now',
        es: 'Quién tiene cuántas fichas y cuánto pagaría ahora',
        de: 'Wer wie viel Einsatz hat und was ein Sieg jetzt zahlt',
        fr: 'Qui est soutenu, de combien, et ce qu’un gain paierait',
        ja: '賭けの状況と現在の払戻倍率を表示します',
        pt: 'Quem tem quantas fichas e quanto pagaria agora',
      },
    ),
  },
  run: forVisitors(async (call, show) => ({
    kind: 'private',
    text: oddsText(show, call.viewer),
    buttons: betButtons(show, call),
    ...pictured(await call.production.cardPicture(show, { card: 'odds' })),
  })),
};
