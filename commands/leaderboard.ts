// /leaderboard: the board as a picture that says everything in words too; in words alone where none can be drawn.

import type { Command } from '../src/stage/interactions/command.ts';
import { standingsText, standingsTitle } from '../src/views/cards/standings-text.ts';
import { IN_SERVERS } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { forVisitors } from './replies/visit.ts';

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    ...worded(
      {
        en: 'leaderboard',
        es: 'clasificación',
        de: 'rangliste',
        fr: 'classement',
        ja: '順位表',
        pt: 'classificação',
      },
      {
        en: 'Who is rich and who is ruined',
        es: 'Quién es rico y quién se ha arruinado',
        de: 'Wer reich ist und wer ruiniert',
        fr: 'Qui est riche et qui est ruiné',
        ja: 'トレーダーの順位と資産を表示します',
        pt: 'Quem está rico e quem está arruinado',
      },
    ),
  },
  run: forVisitors(async ({ production, words }, show) => {
    const picture = await production.leaderboardPicture(words, show);
    if (picture === undefined) return { kind: 'private', text: standingsText(words, show) };
    return { kind: 'private', text: standingsTitle(words, show), picture };
  }),
};
